//! From the words of the facts to readings: all that is known of how facts are worded stands in these tables.
//!
//! A reading that there is no kind or unit for waits: a row names what it waits for, and becomes a reading once there is.

use crate::kind::{Kind, Shape, Sign, Unit};
use crate::portal::evidence::Finding;
use crate::spec::Reading;

/// What comes of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is known what the value is.
    Known(Reading),
    /// It is known, and there is no kind for it yet.
    Waits(&'static str),
    /// Facts contradict each other, in words that no table here has.
    Unclear(String),
    /// Nothing but a guess.
    Guess(Option<Reading>),
}

/// What the words for kind and unit mean.
enum Meaning {
    Is(Kind, Option<Unit>),
    Waits(&'static str),
}
use Meaning::{Is, Waits};

/// The kind, the unit, what the note has to contain, and what that means. The first row that fits counts; `*` is any
/// unit.
const KINDS: &[(&str, &str, &str, Meaning)] = &[
    ("text", "*", "", Is(Kind::Text, None)),
    ("stock code", "*", "", Is(Kind::StockCode, None)),
    ("date", "*", "000000", Is(Kind::DateAtMidnight, None)),
    ("date", "*", "", Is(Kind::Date, None)),
    ("datetime", "*", "888888", Is(Kind::BarTime, None)),
    ("datetime", "*", "", Is(Kind::DateTime, None)),
    ("time", "*", "000000 = none", Is(Kind::EventTime, None)),
    ("time", "*", "HHMMSS", Is(Kind::Time, None)),
    ("time", "*", "HHmmss", Is(Kind::Time, None)),
    ("time", "*", "HH:mm", Is(Kind::TimeWithColons, None)),
    ("time", "*", "HHMM", Is(Kind::HourMinute, None)),
    ("time", "*", "", Is(Kind::Time, None)),
    // Numbers without their point.
    ("*", "*", "x1000000", Is(Kind::Decimal, None)),
    ("index level", "*", "x100", Is(Kind::IndexLevel, Some(Unit::IndexPoints))),
    ("index change", "*", "x100", Is(Kind::Decimal, Some(Unit::IndexPoints))),
    ("rate", "*", "x100", Is(Kind::Rate, Some(Unit::Percent))),
    ("rate", "*", "hundredths without a decimal point", Is(Kind::Rate, Some(Unit::Percent))),
    ("price", "won", "x100", Is(Kind::Decimal, Some(Unit::Won))),
    ("*", "*", "x100", Is(Kind::Decimal, None)),
    ("*", "*", "hundredths without a decimal point", Is(Kind::Decimal, None)),
    ("*", "*", "carries a % sign", Waits("percentages with a sign for percent")),
    ("price", "won", "2 decimals", Is(Kind::Decimal, Some(Unit::Won))),
    ("price", "won", "", Is(Kind::Price, Some(Unit::Won))),
    ("won", "won", "", Is(Kind::Won, Some(Unit::Won))),
    ("price change", "won", "", Is(Kind::Won, Some(Unit::Won))),
    ("quantity", "shares", "", Is(Kind::Quantity, Some(Unit::Shares))),
    ("quantity", "hundred shares", "", Is(Kind::Quantity, Some(Unit::HundredShares))),
    ("quantity", "thousand shares", "", Is(Kind::Quantity, Some(Unit::ThousandShares))),
    ("quantity", "grams", "", Is(Kind::Quantity, Some(Unit::Grams))),
    ("quantity", "thousand grams", "", Is(Kind::Quantity, Some(Unit::Kilograms))),
    ("quantity", "", "unit undocumented", Is(Kind::Quantity, None)),
    ("amount", "won", "", Is(Kind::Amount, Some(Unit::Won))),
    ("amount", "thousand won", "", Is(Kind::Amount, Some(Unit::ThousandWon))),
    ("amount", "million won", "", Is(Kind::Amount, Some(Unit::MillionWon))),
    ("amount", "10 million won", "", Is(Kind::Amount, Some(Unit::TenMillionWon))),
    ("amount", "100 million won", "", Is(Kind::Amount, Some(Unit::HundredMillionWon))),
    ("rate", "percent", "", Is(Kind::Rate, Some(Unit::Percent))),
    ("ratio", "*", "", Is(Kind::Ratio, Some(Unit::Times))),
    ("decimal", "", "", Is(Kind::Decimal, None)),
    ("decimal", "index points", "", Is(Kind::Decimal, Some(Unit::IndexPoints))),
    ("index level", "index points", "", Is(Kind::IndexLevel, Some(Unit::IndexPoints))),
    ("index change", "index points", "", Is(Kind::Decimal, Some(Unit::IndexPoints))),
    ("count", "orders", "", Is(Kind::Count, Some(Unit::Orders))),
    ("count", "stocks", "", Is(Kind::Count, Some(Unit::Stocks))),
    ("count", "days", "", Is(Kind::Count, Some(Unit::Days))),
    ("rank", "*", "", Is(Kind::Count, Some(Unit::Ranks))),
    ("flow", "by request", "", Is(Kind::Flow, None)),
    ("flow", "by request(million won|million shares)", "", Is(Kind::Flow, None)),
    ("flow", "by request(100 million won|thousand shares)", "", Is(Kind::Flow, None)),
    ("signed text", "*", "", Is(Kind::SignedText, None)),
    ("texts", "*", "", Is(Kind::Texts, None)),
];

/// Notes on numbers that are written without their point.
const IMPLIED: &[(&str, u8)] = &[("x1000000", 6), ("x100", 2), ("hundredths without a decimal point", 2)];

/// Kinds that are code lists of `types.yaml`.
const LISTS: &[(&str, &str)] = &[("change sign", "ChangeSign"), ("exchange name", "ExchangeName")];

/// What the words for signs mean.
const SIGNS: &[(&str, Sign)] = &[
    ("true", Sign::Signed),
    ("true(padded)", Sign::Signed),
    ("none", Sign::Unsigned),
    ("", Sign::Unsigned),
    ("direction", Sign::Direction),
    ("direction(undocumented)", Sign::Direction),
    ("side", Sign::Side),
    ("magnitude", Sign::Magnitude),
    ("keep", Sign::AsSent),
    ("signed(undocumented)", Sign::AsSent),
];

/// What the live server was seen to send, in the words of the facts, and what that makes of kind, unit, sign and note. An
/// empty word leaves what is there, `-` nothing. A phrase with `=` before it is all that is said. All rows that fit count,
/// one after the other.
const LIVE: &[(&str, [&str; 4])] = &[
    // Whole kinds first.
    ("prices in won whose sign is the direction", ["price", "won", "direction", "-"]),
    ("PRICES IN WON", ["won", "won", "true", "-"]),
    ("text, not a price", ["text", "-", "-", "-"]),
    ("ember code", ["text", "-", "-", "-"]),
    ("MEMBER CODES", ["text", "-", "-", "-"]),
    ("three digits with zeros", ["text", "-", "-", "-"]),
    ("code of the underlying", ["text", "-", "-", "-"]),
    ("a code, not a number", ["text", "-", "-", "-"]),
    ("a code: ", ["text", "-", "-", "-"]),
    ("undocumented codes", ["text", "-", "-", "-"]),
    ("0 domestic, 1 foreign", ["text", "-", "-", "-"]),
    ("the code less its market digit", ["text", "-", "-", "-"]),
    ("not a change sign of 1..5", ["text", "-", "-", "-"]),
    ("a sentence, not Y/N", ["text", "-", "-", "-"]),
    ("text with a sign", ["signed text", "-", "-", "-"]),
    ("several values joined by |", ["texts", "-", "-", "-"]),
    ("a change sign with code 0", ["change sign", "-", "-", "-"]),
    ("the total of buy orders (shares)", ["quantity", "shares", "none", "-"]),
    ("the VOLUME in shares", ["quantity", "shares", "none", "-"]),
    ("an AMOUNT in million won", ["amount", "million won", "none", "-"]),
    ("million won, not shares", ["amount", "million won", "none", "-"]),
    ("won with two decimals (", ["price", "won", "true", "2 decimals"]),
    ("won with TWO DECIMALS", ["price", "won", "true", "2 decimals"]),
    ("index level x100", ["index level", "index points", "direction", "x100"]),
    ("index change x100", ["index change", "index points", "true", "x100"]),
    ("index points with two decimals", ["ratio", "-", "-", "-"]),
    ("SHARES for credit purchases", ["quantity", "shares", "", "-"]),
    ("a rate with two decimals", ["rate", "percent", "true", "2 decimals"]),
    ("a ratio, not percent", ["ratio", "-", "none", "-"]),
    ("limit days in a row", ["count", "days", "none", "-"]),
    // Ratios whose sign says whether they are above 100, which the number says already.
    ("below/above 100", ["rate", "percent", "magnitude", "2 decimals"]),
    ("below / above 100", ["rate", "percent", "magnitude", "2 decimals"]),
    ("minus = below 100", ["rate", "percent", "magnitude", "2 decimals"]),
    ("today's volume / previous", ["rate", "percent", "magnitude", "2 decimals"]),
    ("the same ratio with PLUS", ["rate", "percent", "magnitude", "2 decimals"]),
    ("no arithmetic sign", ["rate", "percent", "magnitude", "2 decimals"]),
    ("buy orders / sell orders", ["rate", "percent", "magnitude", "2 decimals"]),
    // Units.
    ("thousand SHARES", ["quantity", "thousand shares", "", "-"]),
    ("thousand shares", ["quantity", "thousand shares", "", "-"]),
    ("thousand units", ["quantity", "thousand shares", "", "-"]),
    ("hundred shares proved", ["quantity", "hundred shares", "", ""]),
    ("(shares)", ["quantity", "shares", "", "-"]),
    ("shares;", ["quantity", "shares", "", "-"]),
    (", shares (", ["quantity", "shares", "", "-"]),
    ("GRAMS", ["quantity", "grams", "", "-"]),
    ("grams", ["quantity", "grams", "", "-"]),
    ("=million won", ["amount", "million won", "", "-"]),
    ("thousand won proved", ["amount", "thousand won", "", "-"]),
    // Signs.
    ("the SIDE", ["", "", "side", "-"]),
    ("is the side", ["", "", "side", "-"]),
    ("side of the last trade", ["", "", "side", "-"]),
    ("plus always", ["", "", "magnitude", ""]),
    ("always plus", ["", "", "magnitude", ""]),
    ("always PLUS", ["", "", "magnitude", ""]),
    ("direction sign", ["", "", "direction", ""]),
    ("sign always plus, also below", ["", "", "magnitude", ""]),
    ("percent of the volume", ["", "", "magnitude", ""]),
    ("plain signed", ["", "", "true", ""]),
    ("signed, plus sent", ["", "", "true", ""]),
    ("signed: minus sent", ["", "", "true", "-"]),
    ("double signs", ["", "", "true", ""]),
    ("is minus N", ["", "", "true", ""]),
    ("percentage points", ["rate", "percent", "true", "2 decimals"]),
    // Scales.
    ("x1000000", ["", "", "", "x1000000"]),
    ("x100 without point", ["", "", "true", "x100"]),
    ("unsigned, x100", ["index change", "index points", "none", "x100"]),
    ("x100 and \"--N\"", ["index change", "index points", "true", "x100"]),
    ("=x100", ["", "", "", "x100"]),
    ("x100;", ["", "", "", "x100"]),
    ("x100, and signed", ["rate", "percent", "true", "x100"]),
    ("x100 (table: no scale)", ["", "", "", "x100"]),
    ("decimals of differing scale", ["decimal", "-", "true", "-"]),
    ("6 decimals", ["decimal", "-", "none", "6 decimals"]),
    // Remarks on values, which change no reading.
    ("TODAY's volume, although", ["", "", "", ""]),
    ("DOUBLE PLUS", ["", "", "", ""]),
];

/// What a value is, by what is known of it; `usual` is what values of such names are.
pub(super) fn verdict(finding: &Finding, usual: Option<&Reading>) -> Verdict {
    let mut words = [&finding.kind, &finding.unit, &finding.sign, &finding.note].map(String::as_str);
    let is_guess = words[0].ends_with('?') || matches!(words[0], "" | "unknown" | "number");
    let (mut is_known, mut unclear) = (!is_guess, None);
    for live in &finding.live {
        let says = |phrase: &str| match phrase.strip_prefix('=') {
            Some(all) => live == all,
            None => live.contains(phrase),
        };
        let rows: Vec<_> = LIVE.iter().filter(|(phrase, _)| says(phrase)).collect();
        if rows.is_empty() && live.starts_with('!') {
            unclear = Some(live.trim_start_matches(['!', ' ']).to_owned());
        }
        for (_, said) in rows {
            is_known |= !said[0].is_empty();
            for (word, said) in words.iter_mut().zip(said) {
                match *said {
                    "" => {}
                    "-" => *word = "",
                    said => *word = said,
                }
            }
        }
    }
    if let Some(contradiction) = unclear {
        return Verdict::Unclear(contradiction);
    }
    let kind = words[0].trim_end_matches('?');
    let meaning = KINDS.iter().find(|(known, unit, note, _)| {
        (*known == kind || *known == "*") && (*unit == words[1] || *unit == "*") && words[3].contains(note)
    });
    let reading = match meaning {
        Some((_, _, _, Waits(what))) => return Verdict::Waits(what),
        Some((_, _, _, Is(kind, unit))) => Some(reading(*kind, *unit, words[2], words[3], usual)),
        None => {
            let list = LISTS.iter().find(|(known, _)| *known == kind).map(|(_, list)| (*list).to_owned());
            list.map(|list| Reading { code: Some(list), ..Reading::of(Kind::Code) })
        }
    };
    match reading {
        Some(reading) if is_known => Verdict::Known(reading),
        reading => Verdict::Guess(reading),
    }
}

fn reading(kind: Kind, unit: Option<Unit>, sign: &str, note: &str, usual: Option<&Reading>) -> Reading {
    let sign = SIGNS.iter().find(|(known, _)| *known == sign).map_or(Sign::AsSent, |(_, sign)| *sign);
    let scale = decimals(note).or_else(|| usual.and_then(|usual| usual.scale));
    let implied_decimals = IMPLIED.iter().find(|(words, _)| note.contains(words)).map(|(_, decimals)| *decimals);
    let plain = |kind, sign, scale| Reading { unit, sign, scale, implied_decimals, ..Reading::of(kind) };
    match (kind, sign) {
        // A price that comes without a sign is a reference, unless prices of such names usually have a direction.
        (Kind::Price, Sign::Unsigned) if usual.is_none_or(|usual| usual.kind != Kind::Price) => {
            plain(Kind::Won, Sign::Unsigned, None)
        }
        (Kind::Price, Sign::Signed) => plain(Kind::Won, Sign::Signed, None),
        (Kind::IndexLevel, Sign::Magnitude) => plain(kind, sign, None),
        (Kind::Price | Kind::IndexLevel, _) => plain(kind, Sign::Direction, None),
        // What a sign means that only an example has, the name may tell.
        (_, Sign::AsSent) if usual.is_some_and(|usual| usual.kind == kind) => {
            plain(kind, usual.map_or(sign, |usual| usual.sign), scale)
        }
        (Kind::Rate | Kind::Decimal | Kind::Ratio, _) => {
            plain(kind, sign, scale.filter(|_| implied_decimals.is_none()))
        }
        (kind, _) if matches!(kind.shape(), Shape::Text | Shape::Moment) => plain(kind, Sign::Unsigned, None),
        (kind, sign) => plain(kind, sign, None),
    }
}

/// The number in `2 decimals`.
fn decimals(note: &str) -> Option<u8> {
    note.split_once(" decimals")?.0.rsplit(' ').next()?.parse().ok()
}
