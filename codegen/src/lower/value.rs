//! Which type a value has, and the word that stands for it in the tables.

use super::Lowering;
use crate::imports::Import;
use crate::ir;
use crate::naming::snake_case;
use crate::spec::{Kind, Reading, Sign, Unit};

/// What a word of the tables says, as `catalogue/reading.rs` of kiwoom-api has it, and the type that goes with it.
struct Word {
    word: &'static str,
    kind: Kind,
    unit: Option<Unit>,
    sign: Sign,
    /// The type, where it is called otherwise than the word.
    ty: Option<&'static str>,
    /// The module of the type; none for what every file has.
    path: Option<&'static str>,
}

const fn word(word: &'static str, kind: Kind, unit: Option<Unit>, sign: Sign) -> Word {
    Word { word, kind, unit, sign, ty: None, path: Some("crate::value") }
}

impl Word {
    const fn of_type(mut self, path: Option<&'static str>, ty: &'static str) -> Self {
        self.path = path;
        self.ty = Some(ty);
        self
    }
}

const CIVIL: Option<&str> = Some("jiff::civil");

const WORDS: &[Word] = &[
    word("Text", Kind::Text, None, Sign::Unsigned).of_type(None, "String"),
    word("Secret", Kind::Secret, None, Sign::Unsigned),
    word("StockCode", Kind::StockCode, None, Sign::Unsigned),
    word("Date", Kind::Date, None, Sign::Unsigned).of_type(CIVIL, "Date"),
    word("DateAtMidnight", Kind::DateAtMidnight, None, Sign::Unsigned).of_type(CIVIL, "Date"),
    word("DateTime", Kind::DateTime, None, Sign::Unsigned).of_type(CIVIL, "DateTime"),
    word("Time", Kind::Time, None, Sign::Unsigned).of_type(CIVIL, "Time"),
    word("Price", Kind::Price, Some(Unit::Won), Sign::Direction),
    word("Won", Kind::Won, Some(Unit::Won), Sign::Unsigned),
    word("MillionWon", Kind::Amount, Some(Unit::MillionWon), Sign::Unsigned),
    word("Shares", Kind::Quantity, Some(Unit::Shares), Sign::Unsigned),
    word("HundredShares", Kind::Quantity, Some(Unit::HundredShares), Sign::Unsigned),
    word("ThousandShares", Kind::Quantity, Some(Unit::ThousandShares), Sign::Unsigned),
    word("Orders", Kind::Count, Some(Unit::Orders), Sign::Unsigned),
    word("TradeQuantity", Kind::Quantity, Some(Unit::Shares), Sign::Side),
    word("Percent", Kind::Rate, Some(Unit::Percent), Sign::Unsigned),
    word("PercentAsSent", Kind::Rate, Some(Unit::Percent), Sign::AsSent)
        .of_type(Some("crate::value"), "SignAsSent<Percent>"),
    word("CountAsSent", Kind::Quantity, None, Sign::AsSent).of_type(Some("crate::value"), "SignAsSent<i64>"),
    word("Decimal", Kind::Decimal, None, Sign::Unsigned).of_type(Some("rust_decimal"), "Decimal"),
    word("IndexLevel", Kind::IndexLevel, Some(Unit::IndexPoints), Sign::Direction),
    word("Flow", Kind::Flow, None, Sign::Signed),
];

impl Word {
    /// The word that says most of a reading. What has a type of its own by its sign is never said by another word.
    fn of(reading: &Reading) -> Option<&'static Self> {
        let own_type = |sign| matches!(sign, Sign::Side | Sign::AsSent);
        let fits = |word: &&Self| {
            let same_unit = word.unit.is_some() && word.unit == reading.unit && word.sign == Sign::Unsigned;
            (word.kind == reading.kind || same_unit)
                && (word.sign == reading.sign || !own_type(word.sign) && !own_type(reading.sign))
        };
        let said = |word: &&Self| (word.unit == reading.unit, word.kind == reading.kind, word.sign == reading.sign);
        WORDS.iter().filter(fits).max_by_key(said)
    }

    fn rust(&self) -> &'static str {
        self.ty.unwrap_or(self.word)
    }

    fn imports(&self) -> Vec<Import> {
        let names = self.rust().split(['<', '>']).filter(|name| name.starts_with(char::is_uppercase));
        self.path.map(|path| names.map(|name| Import::new(path, name)).collect()).unwrap_or_default()
    }
}

/// Whether a value can be of that type.
pub(crate) fn is_value_type(name: &str) -> bool {
    WORDS.iter().flat_map(Word::imports).any(|import| import.name == name)
}

impl Lowering<'_> {
    /// The type of a value.
    pub(super) fn value_type(&self, reading: &Reading) -> ir::Type {
        let list = || {
            let list = reading.code.clone().unwrap_or_default();
            let is_own = self.tr.codes.iter().any(|own| own.rust == list);
            let imports = if is_own { Vec::new() } else { vec![Import::shared(&list)] };
            ir::Type { rust: list, imports }
        };
        match Word::of(reading) {
            Some(word) => ir::Type { rust: word.rust().to_owned(), imports: word.imports() },
            None => list(),
        }
    }

    /// How the tables say what a value is.
    pub(super) fn reading(&self, reading: &Reading) -> ir::Reading {
        let Some(word) = Word::of(reading) else {
            return ir::Reading { word: "Code", codes: reading.code.clone(), rows: None, particulars: Vec::new() };
        };
        let mut particulars = Vec::new();
        if reading.kind != word.kind {
            particulars.push(snake_case(reading.kind.variant()));
        }
        if let Some(unit) = reading.unit.filter(|unit| Some(*unit) != word.unit) {
            particulars.push(snake_case(unit.variant()));
        }
        if reading.sign != word.sign {
            particulars.push(snake_case(reading.sign.variant()));
        }
        particulars.extend(reading.scale.map(|scale| format!("scale({scale})")));
        particulars.extend(reading.implied_decimals.map(|decimals| format!("implied_decimals({decimals})")));
        if reading.kind == Kind::Flow {
            particulars.push("unit_by(UNIT_BY)".to_owned());
        }
        ir::Reading { word: word.word, codes: None, rows: None, particulars }
    }
}
