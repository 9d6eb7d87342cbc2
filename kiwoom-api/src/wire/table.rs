//! The tables of generated code, a line an element: on the left what Kiwoom's table says (name, label, length, and
//! `required`), on the right our reading of it (where the value is, what it is, and what is particular about it).
//!
//! A line becomes an entry of a static array, with a method of `Element` for each word, and an arm of a match: there is
//! no function for it, and nothing else that would have to agree with it.

/// The table of a response or a row, and the traits by which it is read and written.
///
/// The number of a line is its index; tests do not compile if they are out of order.
macro_rules! record {
    ($record:ident = $table:ident[0] {}) => {
        static $table: [$crate::catalogue::Element; 0] = [];

        impl $crate::wire::Record for $record {
            $crate::wire::record! { @shared $table }

            fn value(&self, _: usize) -> Option<$crate::wire::Value<'_>> {
                None
            }

            fn cell(&mut self, _: usize) -> Option<$crate::wire::Cell<'_>> {
                None
            }
        }

        $crate::wire::record! { @traits $record }
    };
    ($record:ident = $table:ident[$count:literal] { $(
        $index:literal $element:literal $label:literal $(($length:literal))? $($fact:ident)* =>
        $field:ident $([$level:literal].$inner:ident)?:
        $reading:ident $(<$codes:ident>)? $([$rows:ident])? $($word:ident $(($($argument:tt)*))?)*,
    )+ }) => {
        static $table: [$crate::catalogue::Element; $count] = [$(
            $crate::catalogue::Element::new(
                $element,
                $label,
                concat!(stringify!($field) $(, "[", $level, "].", stringify!($inner))?),
                $crate::catalogue::Reading::$reading,
            )
            $(.length($length))?
            $(.$fact())*
            $(.codes(<$codes as $crate::wire::Code>::CODES))?
            $(.rows(&$rows))?
            $(.$word($($($argument)*)?))*,
        )+];

        #[cfg(test)]
        const _: () = $crate::wire::assert_in_order(&[$($index),+]);

        impl $crate::wire::Record for $record {
            $crate::wire::record! { @shared $table }

            fn value(&self, index: usize) -> Option<$crate::wire::Value<'_>> {
                let slot = match index {
                    $($index => $crate::wire::Slot::$reading(&self.$field $([$level].$inner)?),)+
                    _ => return None,
                };
                slot.value()
            }

            fn cell(&mut self, index: usize) -> Option<$crate::wire::Cell<'_>> {
                let cell = match index {
                    $($index => $crate::wire::Cell::$reading(&mut self.$field $([$level].$inner)?),)+
                    _ => return None,
                };
                Some(cell)
            }
        }

        $crate::wire::record! { @traits $record }
    };
    (@shared $table:ident) => {
        fn elements(&self) -> &'static [$crate::catalogue::Element] {
            &$table
        }

        fn extras(&self) -> &$crate::wire::Extras {
            &self.extras
        }

        fn extras_mut(&mut self) -> &mut $crate::wire::Extras {
            &mut self.extras
        }
    };
    (@traits $record:ident) => {
        impl std::fmt::Debug for $record {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::wire::debug_record(stringify!($record), self, f)
            }
        }

        impl PartialEq for $record {
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::are_equal(self, other)
            }
        }

        impl<'de> serde::Deserialize<'de> for $record {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::deserialize_record(deserializer)
            }
        }

        impl serde::Serialize for $record {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize_record(self, serializer)
            }
        }
    };
}

/// The table of a request, and how it is written into a body, in the same order.
///
/// What an element is: the value of a parameter, always the same code, or one that a method derives from parameters.
macro_rules! request {
    ($request:ident -> $response:ident = $table:ident[$count:literal] { $(
        $element:literal $label:literal $(($length:literal))? $($fact:ident)* =>
        $($field:ident: $reading:ident $(<$codes:ident>)? $($word:ident $(($($argument:tt)*))?)*)?
        $($fixed:literal)?
        $(.$method:ident($($from:ident),+) in [$($code:literal $meaning:literal),* $(,)?])?,
    )* }) => {
        static $table: [$crate::catalogue::Element; $count] = [$(
            $crate::catalogue::Element::parameter($element, $label)
            $(.length($length))?
            $(.$fact())*
            $(
                .at(stringify!($field), $crate::catalogue::Reading::$reading)
                $(.codes(<$codes as $crate::wire::Choices>::CODES))?
                $(.$word($($($argument)*)?))*
            )?
            $(.codes(&[$crate::catalogue::CodeValue::new($fixed, "", $fixed)]))?
            $(.codes(&[$($crate::catalogue::CodeValue::new($code, "", $meaning)),*]))?,
        )*];

        impl $crate::wire::Request for $request {
            type Response = $response;

            #[allow(unused_variables, reason = "some requests have no parameters")]
            fn write(&self, body: &mut $crate::wire::Body) {
                $(
                    $(body.parameter($element, &self.$field);)?
                    $(body.parameter($element, &$fixed);)?
                    $(body.derived($element, self.$method(), &($(&self.$from),+));)?
                )*
            }
        }
    };
}

/// Whether the numbers of the lines are their indices.
#[cfg(test)]
pub(crate) const fn assert_in_order(indices: &[usize]) {
    let mut place = 0;
    while place < indices.len() {
        assert!(indices[place] == place, "the lines of a table are not in order");
        place += 1;
    }
}

pub(crate) use {record, request};
