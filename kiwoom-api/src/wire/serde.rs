//! JSON for single values, in the form of the wire: `"+78800"`, `"-714"`, `"1.25"`.
//!
//! They are read and written by the routine that reads and writes them in a record. A value alone has no element that
//! says what its sign means, so a number is signed where its type can be negative. What is no value there (a blank, a
//! price of zero) is an error here; an `Option` has `null` for it.

use std::fmt;

use serde::de::{Deserializer, Error, Unexpected, Visitor};

use crate::catalogue::{Element, Kind};

/// `Serialize` and `Deserialize` for the type of a word.
macro_rules! json {
    ($value:ty, $word:ident) => {
        impl ::serde::Serialize for $value {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                const ELEMENT: Element = Element::new("", "", "", Reading::$word);
                let mut text = String::new();
                $crate::wire::value::write(Slot::$word(&Some(self.clone())).value(), &ELEMENT, &mut text);
                serializer.serialize_str(&text)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $value {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const ELEMENT: Element = Element::new("", "", "", Reading::$word).signed();
                $crate::wire::serde::read(deserializer, &ELEMENT, |text, value| {
                    Cell::$word(value).read(text, &ELEMENT).is_ok()
                })
            }
        }
    };
}
pub(super) use json;

/// Reads a value alone as an element of that kind.
pub(super) fn read<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    element: &Element,
    read: impl FnOnce(&str, &mut Option<T>) -> bool,
) -> Result<T, D::Error> {
    let Text(text) = deserializer.deserialize_any(TextVisitor(element.kind))?;
    let mut value = None;
    let is_read = read(&text, &mut value);
    let invalid = || D::Error::invalid_value(Unexpected::Str(&text), &&*element.kind.to_string());
    value.filter(|_| is_read).ok_or_else(invalid)
}

/// A string, or a whole number written bare. A fraction written bare has been through a binary float by the time it
/// gets here, and is not taken for exact.
struct Text(String);

struct TextVisitor(Kind);

impl Visitor<'_> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in a string", self.0)
    }

    fn visit_str<E>(self, text: &str) -> Result<Text, E> {
        Ok(Text(text.to_owned()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Text, E> {
        Ok(Text(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Text, E> {
        Ok(Text(number.to_string()))
    }
}
