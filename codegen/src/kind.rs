//! The kinds of values: all that specs, checks, docs and generated code know of them, a row each.
//!
//! `kiwoom-api` has these enums from here, and a row of its own for each word: how such a value is read and written.

use std::fmt;

use serde::Deserialize;

/// What is written for a value of some kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Any text.
    Text,
    /// A date or a time, in digits.
    Moment,
    /// A whole number.
    Whole,
    /// A number that may have decimals.
    Decimal,
    /// No text, but rows.
    Rows,
}

/// A word of the tables in generated code: for a kind in some units and with some signs, and the type of such values.
#[derive(Debug)]
pub struct Word {
    /// The word: `MillionWon`.
    pub word: &'static str,
    /// The type, which most words are the name of.
    pub ty: &'static str,
    /// The module of the type; none for what every file has.
    pub path: Option<&'static str>,
    /// What it may count in. The first is what goes without saying in the tables.
    pub units: &'static [Option<Unit>],
    /// What its sign may mean. The first goes without saying.
    pub signs: &'static [Sign],
}

/// The type of a word and its module, where they are not as usual.
const fn typed(
    word: &'static str,
    ty: Option<&'static str>,
    path: Option<&'static str>,
) -> (&'static str, Option<&'static str>) {
    match ty {
        None => (word, Some("crate::value")),
        Some(ty) => (ty, path),
    }
}

macro_rules! some {
    () => {
        None
    };
    ($text:literal) => {
        Some($text)
    };
}

macro_rules! unit {
    (-) => {
        None
    };
    ($unit:ident) => {
        Some(Unit::$unit)
    };
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[doc = $variant_doc:expr])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
        pub enum $name { $($(#[doc = $variant_doc])* #[serde(rename = $word)] $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name of the variant, which is the same in the run-time catalogue.
            pub fn variant(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)* }
            }

            /// What it is, in the docs.
            pub fn summary(self) -> String {
                match self { $(Self::$variant => [$($variant_doc),*].concat().trim_start().to_owned(),)* }
            }
        }

        /// As it is written in a spec.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$variant => $word,)* })
            }
        }
    };
}

macro_rules! kinds {
    ($(
        $(#[doc = $doc:literal])*
        $kind:ident = $word:literal $what:literal: $shape:ident $($request:ident)? {
            $($cell:ident $(as $ty:literal $(in $path:literal)?)?: [$($unit:tt),+] [$($sign:ident),+];)*
        }
    )*) => {
        words! {
            /// The kinds of values.
            Kind { $($(#[doc = $doc])* $kind = $word,)* }
        }

        impl Kind {
            /// What is written for such a value.
            pub fn shape(self) -> Shape {
                match self { $(Self::$kind => Shape::$shape,)* }
            }

            /// Whether a parameter of a request can be one.
            pub fn is_for_requests(self) -> bool {
                match self { $(Self::$kind => !["", $(stringify!($request))?].concat().is_empty(),)* }
            }

            /// What is said to be expected where there is something else.
            pub fn expected(self) -> &'static str {
                match self { $(Self::$kind => $what,)* }
            }

            /// The words of the tables for such values.
            pub fn words(self) -> &'static [Word] {
                match self { $(
                    Self::$kind => const { &[$(Word {
                        word: stringify!($cell),
                        ty: typed(stringify!($cell), some!($($ty)?), some!($($($path)?)?)).0,
                        path: typed(stringify!($cell), some!($($ty)?), some!($($($path)?)?)).1,
                        units: &[$(unit!($unit)),+],
                        signs: &[$(Sign::$sign),+],
                    }),*] },
                )* }
            }
        }
    };
}

// The kind, its word in specs, and what is expected where there is something else; what is written for it, and whether
// requests can have it. Then a line for each type, or word of the tables: units and signs, and the name of the type,
// where the word is another.
kinds! {
    /// Text without further meaning.
    Text = "text" "a text": Text request {
        Text as "String": [-] [Unsigned];
    }
    /// A key or a token: nothing may print it.
    Secret = "secret" "a secret": Text request {
        Secret: [-] [Unsigned];
    }
    /// The number of an account: nothing prints all of it.
    AccountNumber = "account_number" "an account number": Text request {
        AccountNumber: [-] [Unsigned];
    }
    /// The number of an order, with the zeros before it.
    OrderNumber = "order_number" "an order number": Text request {
        OrderNumber: [-] [Unsigned];
    }
    /// A text behind a sign.
    SignedText = "signed_text" "a text behind a sign": Text {
        SignedText: [-] [Unsigned];
    }
    /// Several texts, joined by `|`.
    Texts = "texts" "texts joined by |": Text {
        Texts: [-] [Unsigned];
    }
    /// The code of a stock.
    StockCode = "stock_code" "a stock code": Text request {
        StockCode: [-] [Unsigned];
    }
    /// Codes of stocks, joined by `|`.
    StockCodes = "stock_codes" "stock codes joined by |": Text request {
        StockCodes: [-] [Unsigned];
    }
    /// The code of a sector or an index.
    SectorCode = "sector_code" "a sector code": Text request {
        SectorCode: [-] [Unsigned];
    }
    /// A date, `YYYYMMDD`.
    Date = "date" "a date YYYYMMDD": Moment request {
        Date as "Date" in "jiff::civil": [-] [Unsigned];
    }
    /// A date, `YYYYMMDD000000`.
    DateAtMidnight = "date_at_midnight" "a date YYYYMMDD000000": Moment {
        DateAtMidnight as "Date" in "jiff::civil": [-] [Unsigned];
    }
    /// A date and time in Korea, `YYYYMMDDHHMMSS`.
    DateTime = "date_time" "a date and time YYYYMMDDHHMMSS": Moment {
        DateTime as "DateTime" in "jiff::civil": [-] [Unsigned];
    }
    /// When a bar is, `YYYYMMDDHHMMSS`, where `888888` and `999999` behind the date are the close and after hours.
    BarTime = "bar_time" "a date and time YYYYMMDDHHMMSS, or a date with 888888 or 999999 behind it": Moment {
        BarTime: [-] [Unsigned];
    }
    /// A time of day in Korea, `HHMMSS`.
    Time = "time" "a time HHMMSS": Moment {
        Time as "Time" in "jiff::civil": [-] [Unsigned];
    }
    /// When something happened, `HHMMSS`, in Korea; zeros where it has not.
    EventTime = "event_time" "a time HHMMSS, zeros for none": Moment {
        EventTime as "Time" in "jiff::civil": [-] [Unsigned];
    }
    /// How long something takes, `HHMMSS`.
    TimeSpan = "time_span" "a length of time HHMMSS": Moment {
        TimeSpan as "Duration" in "std::time": [-] [Unsigned];
    }
    /// A time of day in Korea, `HH:MM:SS` or `HH:MM`.
    TimeWithColons = "time_with_colons" "a time HH:MM:SS": Moment {
        TimeWithColons as "Time" in "jiff::civil": [-] [Unsigned];
    }
    /// A time of day in Korea, `HHMM`.
    HourMinute = "hour_minute" "a time HHMM": Moment {
        HourMinute as "Time" in "jiff::civil": [-] [Unsigned];
    }
    /// A price with a direction.
    Price = "price" "a price": Whole {
        Price: [Won] [Direction];
    }
    /// Won that are no quote: a change, a reference or an average price.
    Won = "won" "a whole amount of money": Whole request {
        Won: [Won] [Unsigned, Signed];
    }
    /// A number of shares, or a weight of gold.
    Quantity = "quantity" "a whole quantity": Whole request {
        Shares: [Shares] [Unsigned, Signed, Magnitude];
        HundredShares: [HundredShares] [Unsigned, Signed, Magnitude];
        ThousandShares: [ThousandShares] [Unsigned, Signed, Magnitude];
        MillionShares: [MillionShares] [Unsigned, Signed, Magnitude];
        Grams: [Grams] [Unsigned, Signed, Magnitude];
        Kilograms: [Kilograms] [Unsigned, Signed, Magnitude];
        TradeQuantity: [Shares] [Side];
        CountAsSent as "SignAsSent<i64>" in "crate::value": [-] [AsSent];
    }
    /// An amount of money.
    Amount = "amount" "a whole amount of money": Whole request {
        Won: [Won] [Unsigned, Signed, Magnitude];
        ThousandWon: [ThousandWon] [Unsigned, Signed, Magnitude];
        MillionWon: [MillionWon] [Unsigned, Signed, Magnitude];
        TenMillionWon: [TenMillionWon] [Unsigned, Signed, Magnitude];
        HundredMillionWon: [HundredMillionWon] [Unsigned, Signed, Magnitude];
    }
    /// A number of things other than shares: of orders, of stocks, a place in a ranking.
    Count = "count" "a whole count": Whole request {
        Orders: [Orders] [Unsigned, Signed];
        Stocks: [Stocks] [Unsigned, Signed];
        Days: [Days] [Unsigned, Signed];
        Minutes: [Minutes] [Unsigned, Signed];
        Ticks: [Ticks] [Unsigned, Signed];
        Rank: [Ranks] [Unsigned, Signed];
        People: [People] [Unsigned, Signed];
        Count: [-] [Unsigned, Signed];
    }
    /// A percentage.
    Rate = "rate" "a rate": Decimal {
        Percent: [Percent] [Unsigned, Signed, Magnitude];
        PercentAsSent as "SignAsSent<Percent>" in "crate::value": [Percent] [AsSent];
    }
    /// A decimal number.
    Decimal = "decimal" "a decimal number": Decimal {
        Decimal as "Decimal" in "rust_decimal": [-, IndexPoints] [Unsigned, Signed, Magnitude];
        DecimalWon: [Won] [Unsigned, Signed, Magnitude];
    }
    /// How many times as much, such as a price-earnings ratio: no percentage.
    Ratio = "ratio" "a ratio": Decimal {
        Ratio as "Decimal" in "rust_decimal": [Times] [Unsigned, Signed, Magnitude];
    }
    /// The level of an index.
    IndexLevel = "index_level" "an index level": Decimal {
        IndexLevel: [IndexPoints] [Direction, Magnitude];
    }
    /// Shares or money, as the request chose.
    Flow = "flow" "a whole number": Whole {
        Flow: [-] [Signed, Unsigned];
    }
    /// One of a list of codes.
    Code = "code" "a code": Text request {
        Code: [-] [Unsigned];
    }
    /// A set of flags: a row of digits, `1` for each that is chosen.
    Flags = "flags" "digits 0 and 1": Text request {
        Flags: [-] [Unsigned];
    }
    /// A list of rows.
    Rows = "rows" "a list of rows": Rows {
        Rows: [-] [Unsigned];
    }
}

/// A unit: its word in specs, in the docs, and on Kiwoom's pages.
macro_rules! units {
    ($($unit:ident = $word:literal $english:literal $label:literal,)*) => {
        words! {
            /// What a value counts in.
            Unit { $(#[doc = concat!($english, " (", $label, ").")] $unit = $word,)* }
        }

        impl Unit {
            /// What it is called in the docs.
            pub fn english(self) -> &'static str {
                match self { $(Self::$unit => $english,)* }
            }

            /// What it is called on Kiwoom's pages.
            pub fn label(self) -> &'static str {
                match self { $(Self::$unit => $label,)* }
            }
        }
    };
}

units! {
    Won = "won" "won" "원",
    ThousandWon = "thousand_won" "thousand won" "천원",
    MillionWon = "million_won" "million won" "백만원",
    TenMillionWon = "ten_million_won" "ten million won" "천만원",
    HundredMillionWon = "hundred_million_won" "hundred million won" "억원",
    Shares = "shares" "shares" "주",
    HundredShares = "hundred_shares" "hundreds of shares" "백주",
    ThousandShares = "thousand_shares" "thousands of shares" "천주",
    MillionShares = "million_shares" "millions of shares" "백만주",
    Grams = "grams" "grams" "g",
    Kilograms = "kilograms" "kilograms" "kg",
    Orders = "orders" "orders" "건",
    Stocks = "stocks" "stocks" "종목",
    Days = "days" "days" "일",
    Minutes = "minutes" "minutes" "분",
    Ticks = "ticks" "ticks" "틱",
    Ranks = "ranks" "ranks" "위",
    People = "people" "people" "명",
    Percent = "percent" "percent" "%",
    Times = "times" "times" "배",
    IndexPoints = "index_points" "index points" "포인트",
}

words! {
    /// What the sign of a number means.
    Sign {
        /// The value has no sign. A minus sign makes it unreadable, except before a zero.
        Unsigned = "none",
        /// The sign is arithmetic.
        Signed = "signed",
        /// The sign is the direction against a reference.
        Direction = "direction",
        /// The sign is the side of the trade.
        Side = "side",
        /// A sign may occur and adds nothing: the value is how much.
        Magnitude = "magnitude",
        /// Nobody knows; the sign is handed on as sent.
        AsSent = "as_sent",
    }
}

impl Kind {
    /// Whether it counts something: shares, money or orders.
    pub fn is_counted(self) -> bool {
        matches!(self, Kind::Quantity | Kind::Amount | Kind::Count | Kind::Flow)
    }

    /// Whether a request can start with a value: not with one that says of whom or of what.
    pub fn can_be_implied(self) -> bool {
        let says_what = matches!(self.shape(), Shape::Text) && !matches!(self, Kind::Text | Kind::Code | Kind::Flags);
        self.is_for_requests() && !says_what
    }

    /// Every unit that it can have, `None` for none.
    pub fn units(self) -> Vec<Option<Unit>> {
        unique(self.words().iter().flat_map(|word| word.units))
    }

    /// Every meaning that its sign can have.
    pub fn signs(self) -> Vec<Sign> {
        unique(self.words().iter().flat_map(|word| word.signs))
    }

    /// The unit and the sign that go without saying: the only unit, and the usual sign.
    pub fn implies(self) -> (Option<Unit>, Sign) {
        let unit = match self.units().as_slice() {
            [only] => *only,
            _ => None,
        };
        (unit, self.signs().first().copied().unwrap_or(Sign::Unsigned))
    }

    /// The word for its values in that unit and with that sign; `None` where there are no such values.
    pub fn word(self, unit: Option<Unit>, sign: Sign) -> Option<&'static Word> {
        self.words().iter().find(|word| word.units.contains(&unit) && word.signs.contains(&sign))
    }
}

impl Word {
    /// Every row that has a word, by kind; a word can have several.
    fn rows() -> impl Iterator<Item = (Kind, &'static Self)> {
        Kind::ALL.iter().flat_map(|kind| kind.words().iter().map(|word| (*kind, word)))
    }

    /// Every word, once.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        Self::rows().map(|(_, word)| word).filter(|word| std::ptr::eq(*word, word.first().1))
    }

    /// The first row that has the word.
    fn first(&self) -> (Kind, &Self) {
        Self::rows().find(|(_, known)| known.word == self.word).unwrap_or((Kind::Text, self))
    }

    /// The kind, unit and sign that it says by itself.
    pub fn says(&self) -> (Kind, Option<Unit>, Sign) {
        let (kind, word) = self.first();
        (kind, word.units.first().copied().flatten(), word.signs.first().copied().unwrap_or(Sign::Unsigned))
    }
}

fn unique<'a, T: PartialEq + Copy + 'a>(items: impl Iterator<Item = &'a T>) -> Vec<T> {
    let mut unique = Vec::new();
    for item in items {
        if !unique.contains(item) {
            unique.push(*item);
        }
    }
    unique
}
