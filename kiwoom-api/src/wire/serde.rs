//! JSON for single values, in the form of the wire: `"+78800"`, `"-714"`, `"1.25"`.
//!
//! They are read and written by the routine that reads and writes them in a record. A value alone has no element that
//! says what its sign means, so a number is signed where its type can be negative. What is no value there (a blank, a
//! price of zero) is an error here; an `Option` has `null` for it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use super::Cell;
use super::value::{self, Slot};
use crate::catalogue::{Element, Kind, Reading};
use crate::value::{
    Flow, HundredShares, IndexLevel, MillionWon, Orders, Percent, Price, Shares, SignAsSent, StockCode, ThousandShares,
    TradeQuantity, Won,
};

macro_rules! wire_text {
    ($($value:ty: $cell:ident;)*) => { $(
        impl Serialize for $value {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut text = String::new();
                value::write(Slot::$cell(&Some(self.clone())).value(), &mut text);
                serializer.serialize_str(&text)
            }
        }

        impl<'de> Deserialize<'de> for $value {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const ELEMENT: Element = Element::new("", "", "", Reading::$cell).signed();
                let Text(text) = deserializer.deserialize_any(TextVisitor(ELEMENT.kind))?;
                let mut value = None;
                let read = Cell::$cell(&mut value).read(&text, &ELEMENT);
                value.filter(|_| read.is_ok()).ok_or_else(|| {
                    D::Error::invalid_value(Unexpected::Str(&text), &&*ELEMENT.kind.to_string())
                })
            }
        }
    )* };
}

wire_text! {
    StockCode: StockCode;
    Price: Price;
    Won: Won;
    MillionWon: MillionWon;
    Shares: Shares;
    HundredShares: HundredShares;
    ThousandShares: ThousandShares;
    Orders: Orders;
    TradeQuantity: TradeQuantity;
    Percent: Percent;
    SignAsSent<Percent>: PercentAsSent;
    SignAsSent<i64>: CountAsSent;
    IndexLevel: IndexLevel;
    Flow: Flow;
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
