use std::fmt;

use crate::catalogue::CodeValue;

/// A value that is one of a list of codes.
///
/// Each list is an enum with a variant for every documented code, and `Unknown` for any other, which keeps the code
/// and sends it back unchanged.
pub trait Code: Sized + fmt::Debug + 'static {
    /// The documented codes.
    const CODES: &'static [CodeValue];

    /// The value of that code.
    fn from_code(code: &str) -> Self;

    /// The code on the wire.
    fn code(&self) -> &str;

    /// Kiwoom's label of the code; `None` if it is not documented.
    fn label(&self) -> Option<&'static str> {
        let code = self.code();
        Self::CODES.iter().find(|known| known.code == code).map(|known| known.name)
    }
}

/// A code that no variant of its list stands for.
///
/// Only decoding makes one, so two values of one code are always equal.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownCode(Box<str>);

impl UnknownCode {
    pub(crate) fn new(code: &str) -> Self {
        Self(code.into())
    }

    /// The code as the server sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A code list, a variant a code: the enum, with `Unknown` for all other codes, and the traits that every list has. It
/// is written as its code, by `Display` and in JSON.
macro_rules! codes {
    (
        $(#[$doc:meta])*
        pub enum $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal $(| $also:literal)* $label:literal $($word:ident($end:literal))*,)* }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
            /// A code that is not documented.
            Unknown($crate::wire::UnknownCode),
        }

        impl $crate::wire::Code for $name {
            const CODES: &'static [$crate::catalogue::CodeValue] =
                &[$($crate::catalogue::CodeValue::new($code, stringify!($variant), $label)$(.$word($end))*),*];

            fn from_code(code: &str) -> Self {
                match code {
                    $($code $(| $also)* => Self::$variant,)*
                    _ => Self::Unknown($crate::wire::UnknownCode::new(code)),
                }
            }

            fn code(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Unknown(code) => code.as_str(),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad($crate::wire::Code::code(self))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::wire::Code::code(self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Ok($crate::wire::Code::from_code(&code))
            }
        }
    };
}

pub(crate) use codes;
