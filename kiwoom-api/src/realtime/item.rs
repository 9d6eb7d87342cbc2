//! What is subscribed to: a stock, a sector, a price of gold.

use std::fmt;
use std::sync::Arc;

use super::frame;
use super::topics::Topic;
use crate::catalogue::{Items, RealtimeType};
use crate::error::{Error, RealtimeError};
use crate::excerpt::Excerpt;
use crate::value::StockCode;
use crate::wire::Realtime;

/// What realtime data are about: a stock, a sector, or a price of gold, by its code.
///
/// It is made of a [`StockCode`], or of any text; subscribing to one that is none of its type is an error. Clones are
/// cheap.
///
/// ```
/// use kiwoom_api::StockCode;
/// use kiwoom_api::realtime::Item;
///
/// let item = Item::from(StockCode::nxt("005930")?);
/// assert_eq!(item, "005930_NX");
/// assert_eq!(item.stock_code(), Some(StockCode::nxt("005930")?));
/// # Ok::<(), kiwoom_api::InvalidStockCode>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item(Arc<str>);

impl Item {
    pub(super) fn new(text: Arc<str>) -> Self {
        Self(text)
    }

    /// The code, as the server writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The stock, if it is one.
    pub fn stock_code(&self) -> Option<StockCode> {
        self.0.parse().ok()
    }
}

impl From<&str> for Item {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Item {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<StockCode> for Item {
    fn from(code: StockCode) -> Self {
        Self(code.as_str().into())
    }
}

impl From<&StockCode> for Item {
    fn from(code: &StockCode) -> Self {
        Self(code.as_str().into())
    }
}

impl PartialEq<str> for Item {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Item {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

impl PartialEq<StockCode> for Item {
    fn eq(&self, other: &StockCode) -> bool {
        &*self.0 == other.as_str()
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Item({})", Excerpt(&self.0))
    }
}

/// An item of a type: what [`subscribe_any`](super::RealtimeClient::subscribe_any) takes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject(pub(super) Topic);

impl Subject {
    /// An item of a type that has items.
    ///
    /// # Errors
    /// [`Error::Realtime`] if it is no item of the type.
    pub fn new<T: Realtime>(item: impl Into<Item>) -> Result<Self, Error> {
        topic(T::TYPE, item.into()).map(Self)
    }

    /// All of a type that has no items: that is of the whole market, or of the account.
    ///
    /// # Errors
    /// [`Error::Realtime`] if the type has items.
    pub fn all<T: Realtime>() -> Result<Self, Error> {
        whole(T::TYPE).map(Self)
    }
}

/// An item of a type, checked.
pub(super) fn topic(known: &'static RealtimeType, item: Item) -> Result<Topic, Error> {
    let text = item.as_str();
    let (is_one, expected) = match known.items {
        Items::Stocks => (item.stock_code().is_some(), "a stock code such as 005930, 005930_NX or 005930_AL"),
        Items::Sectors => {
            (text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit()), "a sector code of three digits")
        }
        Items::GoldPrices => (matches!(text, "MGD" | "MGU"), "MGD or MGU"),
        Items::Market | Items::Account => (false, "no item: subscribe_all"),
    };
    if is_one { Ok(Topic { kind: known.id, item: item.0 }) } else { Err(no_such_item(known, text, expected)) }
}

/// All of a type that has no items.
pub(super) fn whole(known: &'static RealtimeType) -> Result<Topic, Error> {
    let expected = match known.items {
        Items::Market | Items::Account => return Ok(Topic { kind: known.id, item: frame::NO_ITEM.into() }),
        Items::Stocks => "stock codes",
        Items::Sectors => "sector codes",
        Items::GoldPrices => "MGD or MGU",
    };
    Err(no_such_item(known, "", expected))
}

fn no_such_item(known: &'static RealtimeType, found: &str, expected: &'static str) -> Error {
    RealtimeError::NoSuchItem { kind: known.id, found: found.to_owned(), expected }.into()
}
