//! Sets of flags: what is asked for by a row of digits, one for each thing.

use crate::catalogue::CodeValue;

/// What a parameter chooses from: a list of codes, or flags.
pub(crate) trait Choices {
    /// The documented codes; of flags, each by the place of its digit.
    const CODES: &'static [CodeValue];
}

impl<C: super::Code> Choices for C {
    const CODES: &'static [CodeValue] = C::CODES;
}

/// A set of flags: a type with a method for each flag, which adds it. It is sent, and written by `Display`, as a row of
/// digits, `1` for each flag that is in it and `0` for the others; `Debug` names the flags that are in it.
macro_rules! flags {
    (
        $(#[$doc:meta])*
        pub struct $name:ident[$count:literal] { $($(#[$flag_doc:meta])* $place:literal $flag:ident $label:literal,)+ }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub struct $name([bool; $count]);

        impl $name {
            /// None of them.
            pub const fn none() -> Self {
                Self([false; $count])
            }

            /// All of them.
            pub const fn all() -> Self {
                Self([true; $count])
            }

            $(
                $(#[$flag_doc])*
                #[must_use]
                pub const fn $flag(mut self) -> Self {
                    self.0[$place] = true;
                    self
                }
            )+
        }

        impl $crate::wire::Choices for $name {
            const CODES: &'static [$crate::catalogue::CodeValue] =
                &[$($crate::catalogue::CodeValue::new(stringify!($place), stringify!($flag), $label)),+];
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let digits = self.0.map(|is_set| if is_set { b'1' } else { b'0' });
                f.pad(&String::from_utf8_lossy(&digits))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), " "))?;
                let mut set = f.debug_set();
                $(
                    if self.0[$place] {
                        set.entry(&format_args!("{}", stringify!($flag)));
                    }
                )+
                set.finish()
            }
        }

        impl $crate::wire::Parameter for $name {
            fn write(&self, out: &mut String) -> Result<(), String> {
                out.push_str(&self.to_string());
                Ok(())
            }
        }
    };
}

pub(crate) use flags;

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro declares what is public elsewhere")]
mod tests {
    use super::Choices as _;

    flags! {
        /// Things.
        pub struct Things[3] {
            /// The first.
            0 first "하나",
            /// The second.
            1 second "둘",
            /// The third.
            2 third "셋",
        }
    }

    #[test]
    fn each_flag_has_its_digit_and_its_name() {
        assert_eq!(Things::none(), Things::default());
        let sent = |things: Things| things.to_string();
        assert_eq!([sent(Things::none()), sent(Things::all())], ["000", "111"]);
        let digits = [Things::none().first(), Things::none().second(), Things::none().third()].map(sent);
        assert_eq!(digits, ["100", "010", "001"]);
        assert_eq!(sent(Things::none().third().first().third()), "101");
        assert_eq!(format!("{:?}", Things::none().third().first()), "Things {first, third}");
        assert_eq!(format!("{:?}", Things::none()), "Things {}");
        assert_eq!(Things::CODES.iter().map(|flag| (flag.code, flag.name)).next_back(), Some(("2", "셋")));
    }
}
