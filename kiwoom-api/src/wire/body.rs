//! Request bodies: parameters, checked and written.

use std::fmt::{self, Write as _};

use jiff::civil::Date;
use secrecy::zeroize::{Zeroize as _, Zeroizing};

use super::Code;
use crate::catalogue::{Element, Kind, Tr};
use crate::excerpt::{Excerpt, HIDDEN};
use crate::value::{
    AccountNumber, Count, Days, Grams, HundredMillionWon, HundredShares, Kilograms, MillionShares, MillionWon, Minutes,
    OrderNumber, Orders, People, Rank, Secret, SectorCode, Shares, StockCode, StockCodes, Stocks, TenMillionWon,
    ThousandShares, ThousandWon, Ticks, Won,
};

/// A parameter that must not be sent as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{tr}: {element} ({parameter}) {problem}")]
#[non_exhaustive]
pub struct InvalidRequest {
    /// The id of the TR.
    pub tr: &'static str,
    /// The name of the element.
    pub element: &'static str,
    /// Kiwoom's label of the element.
    pub parameter: &'static str,
    /// What was found, and what was expected.
    pub problem: String,
}

/// A request body in the making: a JSON object of strings.
///
/// There is no `Debug`: a body may hold secrets.
#[expect(missing_debug_implementations, reason = "a body may hold secrets")]
pub struct Body {
    tr: &'static Tr,
    text: Zeroizing<String>,
    json: Zeroizing<String>,
    problem: Option<InvalidRequest>,
}

impl Body {
    pub(super) fn new(tr: &'static Tr) -> Self {
        let mut json = Zeroizing::new(String::with_capacity(128));
        json.push('{');
        Self { tr, text: Zeroizing::default(), json, problem: None }
    }

    pub(super) fn finish(mut self) -> Result<String, InvalidRequest> {
        append(&mut self.json, "}");
        self.problem.map_or_else(|| Ok(std::mem::take(&mut *self.json)), Err)
    }

    /// Writes one parameter.
    pub(crate) fn parameter(&mut self, name: &'static str, value: &dyn Parameter) {
        self.text.zeroize();
        if let Err(problem) = value.write(&mut self.text) {
            return self.refuse(name, problem);
        }
        let problem = self
            .element(name)
            .and_then(|element| violation(&self.text, element).or_else(|| self.contradiction(element)));
        if let Some(problem) = problem {
            return self.refuse(name, problem);
        }
        if self.json.len() > 1 {
            append(&mut self.json, ",");
        }
        // The names of elements need no escapes.
        for part in ["\"", name, "\":"] {
            append(&mut self.json, part);
        }
        push_json(&mut self.json, &self.text);
    }

    /// Writes a parameter that is derived from others; `None` if there is no code for what they are.
    pub(crate) fn derived(&mut self, name: &'static str, code: Option<&str>, from: &dyn fmt::Debug) {
        match code {
            Some(code) => self.parameter(name, &code),
            None => self.refuse(name, format!("has no code for {}", Excerpt(&format!("{from:?}")))),
        }
    }

    /// What keeps a sector code from being sent: another parameter, written before it, says another market.
    fn contradiction(&self, element: &Element) -> Option<String> {
        let market = self.element(element.within?)?;
        let said = market.code(self.written(market.element)?)?;
        // The first digit of a sector is the code of its market. Of other indices the server alone knows.
        let own = market.code(self.text.get(..1)?).filter(|own| own.code != said.code)?;
        let (code, market, own, said) = (&*self.text, market.element, own.name, said.name);
        Some(format!("is {code:?}, a sector of {own}, but {market} says {said}; expected both of one market"))
    }

    /// The value of a parameter that has been written, if it needed no escapes.
    fn written(&self, name: &str) -> Option<&str> {
        // Within a value, no quotation mark is without an escape.
        let (_, rest) = self.json.split_once(&format!("\"{name}\":\""))?;
        rest.split('"').next()
    }

    fn element(&self, name: &str) -> Option<&'static Element> {
        self.tr.request.iter().find(|element| element.element == name)
    }

    fn refuse(&mut self, name: &'static str, problem: String) {
        let parameter = self.element(name).map_or(name, |element| element.name);
        self.problem.get_or_insert(InvalidRequest { tr: self.tr.id, element: name, parameter, problem });
    }
}

/// What the documentation says of every element: required ones are not empty, and the length is a maximum; but not of
/// codes, of which the documentation itself has longer ones (B32).
fn violation(text: &str, element: &Element) -> Option<String> {
    if element.required && text.is_empty() {
        return Some("is required, but it is empty".to_owned());
    }
    let length = element.length.filter(|_| element.kind != Kind::Code)?;
    let (found, most) = (text.chars().count(), usize::from(length));
    (found > most).then(|| {
        let shown = if element.kind.is_private() { HIDDEN.to_owned() } else { format!("{:?}", Excerpt(text)) };
        format!("is {shown}, which has {found} characters; at most {most} are allowed")
    })
}

/// Appends a text as a JSON string.
fn push_json(json: &mut String, text: &str) {
    let plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    if text.bytes().all(plain) {
        for part in ["\"", text, "\""] {
            append(json, part);
        }
    } else {
        append(json, &Zeroizing::new(serde_json::Value::from(text).to_string()));
    }
}

/// `push_str`, but a text that has to move leaves no copy behind: it may hold a key.
fn append(text: &mut String, more: &str) {
    if text.capacity() - text.len() < more.len() {
        let mut larger = String::with_capacity((text.len() + more.len()).next_power_of_two());
        larger.push_str(text);
        std::mem::replace(text, larger).zeroize();
    }
    text.push_str(more);
}

/// A value that can be a parameter: its text on the wire, or why it must not be sent.
pub(crate) trait Parameter {
    fn write(&self, out: &mut String) -> Result<(), String>;
}

/// A parameter left out is sent blank, as Kiwoom's own samples do.
impl<T: Parameter> Parameter for Option<T> {
    fn write(&self, out: &mut String) -> Result<(), String> {
        self.as_ref().map_or(Ok(()), |value| value.write(out))
    }
}

impl Parameter for StockCodes {
    fn write(&self, out: &mut String) -> Result<(), String> {
        let (codes, most) = (self.as_slice(), Self::MOST);
        if codes.is_empty() || codes.len() > most {
            let hint = if codes.is_empty() { "" } else { "; Client::rows_by_code splits them" };
            return Err(format!("has {} stock codes; expected 1 to {most} of them{hint}", codes.len()));
        }
        for (index, code) in codes.iter().enumerate() {
            out.push_str(if index > 0 { "|" } else { "" });
            code.write(out)?;
        }
        Ok(())
    }
}

impl Parameter for SectorCode {
    fn write(&self, out: &mut String) -> Result<(), String> {
        let checked: SectorCode = self.as_str().parse().map_err(|error| format!("cannot be sent: {error}"))?;
        out.push_str(checked.as_str());
        Ok(())
    }
}

impl Parameter for StockCode {
    fn write(&self, out: &mut String) -> Result<(), String> {
        let checked: StockCode = self.as_str().parse().map_err(|error| format!("cannot be sent: {error}"))?;
        out.push_str(checked.as_str());
        Ok(())
    }
}

impl Parameter for Date {
    fn write(&self, out: &mut String) -> Result<(), String> {
        if !(0..=9999).contains(&self.year()) {
            return Err(format!("is {self}; expected a year of four digits"));
        }
        let _ = write!(out, "{:04}{:02}{:02}", self.year(), self.month(), self.day());
        Ok(())
    }
}

impl Parameter for Secret {
    fn write(&self, out: &mut String) -> Result<(), String> {
        append(out, self.expose());
        Ok(())
    }
}

impl Parameter for AccountNumber {
    fn write(&self, out: &mut String) -> Result<(), String> {
        append(out, self.expose());
        Ok(())
    }
}

impl Parameter for OrderNumber {
    fn write(&self, out: &mut String) -> Result<(), String> {
        out.push_str(self.as_str());
        Ok(())
    }
}

/// What is counted is asked for in digits. There is no less than nothing; whether nothing will do is up to the server.
macro_rules! counts {
    ($($count:ident),*) => { $(
        impl Parameter for $count {
            fn write(&self, out: &mut String) -> Result<(), String> {
                let count = self.get();
                if count < 0 {
                    return Err(format!("is {count}; expected zero or more"));
                }
                let _ = write!(out, "{count}");
                Ok(())
            }
        }
    )* };
}

counts! {
    Count, Days, Grams, HundredMillionWon, HundredShares, Kilograms, MillionShares, MillionWon, Minutes, Orders, People, Rank,
    Shares, Stocks, TenMillionWon, ThousandShares, ThousandWon, Ticks, Won
}

impl Parameter for String {
    fn write(&self, out: &mut String) -> Result<(), String> {
        out.push_str(self);
        Ok(())
    }
}

impl Parameter for &str {
    fn write(&self, out: &mut String) -> Result<(), String> {
        out.push_str(self);
        Ok(())
    }
}

impl<C: Code> Parameter for C {
    fn write(&self, out: &mut String) -> Result<(), String> {
        out.push_str(self.code());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &dyn Parameter) -> Result<String, String> {
        let mut text = String::new();
        value.write(&mut text).map(|()| text)
    }

    #[test]
    fn numbers_are_sent_in_plain_digits_and_never_negative() {
        assert_eq!(written(&Shares::new(10)), Ok("10".to_owned()));
        assert_eq!(written(&Shares::new(0)), Ok("0".to_owned()));
        assert_eq!(written(&Won::new(i64::MAX)), Ok(i64::MAX.to_string()));
        assert_eq!(written(&None::<Won>), Ok(String::new()));
        for count in [-1, i64::MIN] {
            assert_eq!(written(&Shares::new(count)), Err(format!("is {count}; expected zero or more")));
        }
    }

    #[test]
    fn stock_codes_are_joined_and_counted() {
        let codes = |count| std::iter::repeat_n(StockCode::krx("005930").unwrap(), count).collect::<StockCodes>();
        assert_eq!(written(&codes(2)), Ok("005930|005930".to_owned()));
        assert!(written(&codes(100)).is_ok());
        assert_eq!(
            written(&codes(101)),
            Err("has 101 stock codes; expected 1 to 100 of them; Client::rows_by_code splits them".to_owned())
        );
        assert_eq!(written(&codes(0)), Err("has 0 stock codes; expected 1 to 100 of them".to_owned()));
        assert!(written(&StockCodes::as_sent("005930|KRX:000660")).unwrap_err().contains("is not a stock code"));
    }

    #[test]
    fn account_and_order_numbers_are_sent_whole() {
        assert_eq!(written(&AccountNumber::from("0012345678")), Ok("0012345678".to_owned()));
        assert_eq!(written(&OrderNumber::from("0000139")), Ok("0000139".to_owned()));
    }
}
