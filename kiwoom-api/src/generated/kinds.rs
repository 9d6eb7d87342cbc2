// Generated from codegen/src/kind.rs by `cargo xtask gen`. Do not edit.

//! What a value can be: kinds, units, signs, and the words of the tables.

use std::fmt;

/// The kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Text without further meaning.
    Text,
    /// A key or a token: nothing may print it.
    Secret,
    /// The number of an account: nothing prints all of it.
    AccountNumber,
    /// The number of an order, with the zeros before it.
    OrderNumber,
    /// A text behind a sign.
    SignedText,
    /// Several texts, joined by `|`.
    Texts,
    /// The code of a stock.
    StockCode,
    /// Codes of stocks, joined by `|`.
    StockCodes,
    /// The code of a sector or an index.
    SectorCode,
    /// A date, `YYYYMMDD`.
    Date,
    /// A date, `YYYYMMDD000000`.
    DateAtMidnight,
    /// A date and time in Korea, `YYYYMMDDHHMMSS`.
    DateTime,
    /// When a bar is, `YYYYMMDDHHMMSS`, where `888888` and `999999` behind the date are the close and after
    /// hours.
    BarTime,
    /// A time of day in Korea, `HHMMSS`.
    Time,
    /// When something happened, `HHMMSS`, in Korea; zeros where it has not.
    EventTime,
    /// How long something takes, `HHMMSS`.
    TimeSpan,
    /// A time of day in Korea, `HH:MM:SS` or `HH:MM`.
    TimeWithColons,
    /// A time of day in Korea, `HHMM`.
    HourMinute,
    /// A price with a direction.
    Price,
    /// Won that are no quote: a change, a reference or an average price.
    Won,
    /// A number of shares, or a weight of gold.
    Quantity,
    /// An amount of money.
    Amount,
    /// A number of things other than shares: of orders, of stocks, a place in a ranking.
    Count,
    /// A percentage.
    Rate,
    /// A decimal number.
    Decimal,
    /// How many times as much, such as a price-earnings ratio: no percentage.
    Ratio,
    /// The level of an index.
    IndexLevel,
    /// Shares or money, as the request chose.
    Flow,
    /// One of a list of codes.
    Code,
    /// A set of flags: a row of digits, `1` for each that is chosen.
    Flags,
    /// A list of rows.
    Rows,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            match self {
                Self::Text => "a text",
                Self::Secret => "a secret",
                Self::AccountNumber => "an account number",
                Self::OrderNumber => "an order number",
                Self::SignedText => "a text behind a sign",
                Self::Texts => "texts joined by |",
                Self::StockCode => "a stock code",
                Self::StockCodes => "stock codes joined by |",
                Self::SectorCode => "a sector code",
                Self::Date => "a date YYYYMMDD",
                Self::DateAtMidnight => "a date YYYYMMDD000000",
                Self::DateTime => "a date and time YYYYMMDDHHMMSS",
                Self::BarTime => {
                    "a date and time YYYYMMDDHHMMSS, or a date with 888888 or 999999 behind it"
                }
                Self::Time => "a time HHMMSS",
                Self::EventTime => "a time HHMMSS, zeros for none",
                Self::TimeSpan => "a length of time HHMMSS",
                Self::TimeWithColons => "a time HH:MM:SS",
                Self::HourMinute => "a time HHMM",
                Self::Price => "a price",
                Self::Won | Self::Amount => "a whole amount of money",
                Self::Quantity => "a whole quantity",
                Self::Count => "a whole count",
                Self::Rate => "a rate",
                Self::Decimal => "a decimal number",
                Self::Ratio => "a ratio",
                Self::IndexLevel => "an index level",
                Self::Flow => "a whole number",
                Self::Code => "a code",
                Self::Flags => "digits 0 and 1",
                Self::Rows => "a list of rows",
            },
        )
    }
}

/// What a value counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// won (원).
    Won,
    /// thousand won (천원).
    ThousandWon,
    /// million won (백만원).
    MillionWon,
    /// ten million won (천만원).
    TenMillionWon,
    /// hundred million won (억원).
    HundredMillionWon,
    /// shares (주).
    Shares,
    /// hundreds of shares (백주).
    HundredShares,
    /// thousands of shares (천주).
    ThousandShares,
    /// millions of shares (백만주).
    MillionShares,
    /// grams (g).
    Grams,
    /// kilograms (kg).
    Kilograms,
    /// orders (건).
    Orders,
    /// stocks (종목).
    Stocks,
    /// days (일).
    Days,
    /// minutes (분).
    Minutes,
    /// ticks (틱).
    Ticks,
    /// ranks (위).
    Ranks,
    /// people (명).
    People,
    /// percent (%).
    Percent,
    /// times (배).
    Times,
    /// index points (포인트).
    IndexPoints,
}

impl Unit {
    /// What Kiwoom calls it: `백만원`.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Won => "원",
            Self::ThousandWon => "천원",
            Self::MillionWon => "백만원",
            Self::TenMillionWon => "천만원",
            Self::HundredMillionWon => "억원",
            Self::Shares => "주",
            Self::HundredShares => "백주",
            Self::ThousandShares => "천주",
            Self::MillionShares => "백만주",
            Self::Grams => "g",
            Self::Kilograms => "kg",
            Self::Orders => "건",
            Self::Stocks => "종목",
            Self::Days => "일",
            Self::Minutes => "분",
            Self::Ticks => "틱",
            Self::Ranks => "위",
            Self::People => "명",
            Self::Percent => "%",
            Self::Times => "배",
            Self::IndexPoints => "포인트",
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            match self {
                Self::Won => "won",
                Self::ThousandWon => "thousand won",
                Self::MillionWon => "million won",
                Self::TenMillionWon => "ten million won",
                Self::HundredMillionWon => "hundred million won",
                Self::Shares => "shares",
                Self::HundredShares => "hundreds of shares",
                Self::ThousandShares => "thousands of shares",
                Self::MillionShares => "millions of shares",
                Self::Grams => "grams",
                Self::Kilograms => "kilograms",
                Self::Orders => "orders",
                Self::Stocks => "stocks",
                Self::Days => "days",
                Self::Minutes => "minutes",
                Self::Ticks => "ticks",
                Self::Ranks => "ranks",
                Self::People => "people",
                Self::Percent => "percent",
                Self::Times => "times",
                Self::IndexPoints => "index points",
            },
        )
    }
}

/// What the sign of a number means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignRule {
    /// The value has no sign. A minus sign makes it unreadable, except before a zero.
    Unsigned,
    /// The sign is arithmetic.
    Signed,
    /// The sign is the direction against a reference.
    Direction,
    /// The sign is the side of the trade.
    Side,
    /// A sign may occur and adds nothing: the value is how much.
    Magnitude,
    /// Nobody knows; the sign is handed on as sent.
    AsSent,
}

/// What one row of a list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RowOf {
    /// A trade.
    Trades,
    /// A minute, or as many as the request asks for.
    Minutes,
    /// A day.
    Days,
    /// A week.
    Weeks,
    /// A month.
    Months,
    /// A year.
    Years,
    /// The whole period that the request asks for.
    Period,
    /// A stock.
    Stocks,
    /// An ETF.
    Etfs,
    /// An ELW.
    Elws,
    /// A subscription right or warrant.
    Warrants,
    /// A sector.
    Sectors,
    /// A theme.
    Themes,
    /// A broker.
    Brokers,
    /// A group of investors.
    Investors,
}

/// One word each for what a value is, what it counts in, what its sign means, and so of which type it
/// is: the words of the tables, where they stand for all of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "which of the words occur is up to the specs")]
pub(crate) enum Reading {
    Text,
    Secret,
    AccountNumber,
    OrderNumber,
    SignedText,
    Texts,
    StockCode,
    StockCodes,
    SectorCode,
    Date,
    DateAtMidnight,
    DateTime,
    BarTime,
    Time,
    EventTime,
    TimeSpan,
    TimeWithColons,
    HourMinute,
    Price,
    Won,
    Shares,
    HundredShares,
    ThousandShares,
    MillionShares,
    Grams,
    Kilograms,
    TradeQuantity,
    CountAsSent,
    ThousandWon,
    MillionWon,
    TenMillionWon,
    HundredMillionWon,
    Orders,
    Stocks,
    Days,
    Minutes,
    Ticks,
    Rank,
    People,
    Count,
    Percent,
    PercentAsSent,
    Decimal,
    DecimalWon,
    Ratio,
    IndexLevel,
    Flow,
    Code,
    Flags,
    Rows,
}

impl Reading {
    pub(crate) const fn kind(self) -> Kind {
        match self {
            Self::Text => Kind::Text,
            Self::Secret => Kind::Secret,
            Self::AccountNumber => Kind::AccountNumber,
            Self::OrderNumber => Kind::OrderNumber,
            Self::SignedText => Kind::SignedText,
            Self::Texts => Kind::Texts,
            Self::StockCode => Kind::StockCode,
            Self::StockCodes => Kind::StockCodes,
            Self::SectorCode => Kind::SectorCode,
            Self::Date => Kind::Date,
            Self::DateAtMidnight => Kind::DateAtMidnight,
            Self::DateTime => Kind::DateTime,
            Self::BarTime => Kind::BarTime,
            Self::Time => Kind::Time,
            Self::EventTime => Kind::EventTime,
            Self::TimeSpan => Kind::TimeSpan,
            Self::TimeWithColons => Kind::TimeWithColons,
            Self::HourMinute => Kind::HourMinute,
            Self::Price => Kind::Price,
            Self::Won => Kind::Won,
            Self::Shares => Kind::Quantity,
            Self::HundredShares => Kind::Quantity,
            Self::ThousandShares => Kind::Quantity,
            Self::MillionShares => Kind::Quantity,
            Self::Grams => Kind::Quantity,
            Self::Kilograms => Kind::Quantity,
            Self::TradeQuantity => Kind::Quantity,
            Self::CountAsSent => Kind::Quantity,
            Self::ThousandWon => Kind::Amount,
            Self::MillionWon => Kind::Amount,
            Self::TenMillionWon => Kind::Amount,
            Self::HundredMillionWon => Kind::Amount,
            Self::Orders => Kind::Count,
            Self::Stocks => Kind::Count,
            Self::Days => Kind::Count,
            Self::Minutes => Kind::Count,
            Self::Ticks => Kind::Count,
            Self::Rank => Kind::Count,
            Self::People => Kind::Count,
            Self::Count => Kind::Count,
            Self::Percent => Kind::Rate,
            Self::PercentAsSent => Kind::Rate,
            Self::Decimal => Kind::Decimal,
            Self::DecimalWon => Kind::Decimal,
            Self::Ratio => Kind::Ratio,
            Self::IndexLevel => Kind::IndexLevel,
            Self::Flow => Kind::Flow,
            Self::Code => Kind::Code,
            Self::Flags => Kind::Flags,
            Self::Rows => Kind::Rows,
        }
    }

    pub(crate) const fn unit(self) -> Option<Unit> {
        match self {
            Self::Price => Some(Unit::Won),
            Self::Won => Some(Unit::Won),
            Self::Shares => Some(Unit::Shares),
            Self::HundredShares => Some(Unit::HundredShares),
            Self::ThousandShares => Some(Unit::ThousandShares),
            Self::MillionShares => Some(Unit::MillionShares),
            Self::Grams => Some(Unit::Grams),
            Self::Kilograms => Some(Unit::Kilograms),
            Self::TradeQuantity => Some(Unit::Shares),
            Self::ThousandWon => Some(Unit::ThousandWon),
            Self::MillionWon => Some(Unit::MillionWon),
            Self::TenMillionWon => Some(Unit::TenMillionWon),
            Self::HundredMillionWon => Some(Unit::HundredMillionWon),
            Self::Orders => Some(Unit::Orders),
            Self::Stocks => Some(Unit::Stocks),
            Self::Days => Some(Unit::Days),
            Self::Minutes => Some(Unit::Minutes),
            Self::Ticks => Some(Unit::Ticks),
            Self::Rank => Some(Unit::Ranks),
            Self::People => Some(Unit::People),
            Self::Percent => Some(Unit::Percent),
            Self::PercentAsSent => Some(Unit::Percent),
            Self::DecimalWon => Some(Unit::Won),
            Self::Ratio => Some(Unit::Times),
            Self::IndexLevel => Some(Unit::IndexPoints),
            _ => None,
        }
    }

    pub(crate) const fn sign(self) -> SignRule {
        match self {
            Self::Price => SignRule::Direction,
            Self::TradeQuantity => SignRule::Side,
            Self::CountAsSent => SignRule::AsSent,
            Self::PercentAsSent => SignRule::AsSent,
            Self::IndexLevel => SignRule::Direction,
            Self::Flow => SignRule::Signed,
            _ => SignRule::Unsigned,
        }
    }
}
