use std::borrow::Cow;

/// The two members that every reply has beside its elements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// `return_code`; of several the worst.
    pub return_code: ReturnCode,
    /// `return_msg`, normally in Korean; of several the first.
    pub return_msg: Option<String>,
    contradictory: bool,
}

/// The `return_code` of a reply: a JSON number, or a string of digits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReturnCode {
    /// The reply has none.
    #[default]
    Missing,
    /// 0 is success.
    Number(i64),
    /// It is no number; this is its JSON text.
    Unreadable(String),
}

impl Envelope {
    /// The names of its members.
    pub(crate) const MEMBERS: [&str; 2] = ["return_code", "return_msg"];

    /// Whether the call succeeded: `return_code` is 0, or missing.
    pub fn is_success(&self) -> bool {
        matches!(self.return_code, ReturnCode::Number(0) | ReturnCode::Missing)
    }

    /// Whether there are several `return_code`s, and they differ.
    pub fn is_contradictory(&self) -> bool {
        self.contradictory
    }

    /// Takes a member that belongs to the envelope; `false` if it does not, or is there already.
    pub(crate) fn take(&mut self, name: &str, raw: &str) -> bool {
        match name {
            "return_code" => {
                let number = text(raw).trim_ascii().parse().ok();
                let code = number.map_or_else(|| ReturnCode::Unreadable(raw.to_owned()), ReturnCode::Number);
                let is_first = self.return_code == ReturnCode::Missing;
                self.contradictory |= !is_first && code != self.return_code;
                if code.badness() > self.return_code.badness() {
                    self.return_code = code;
                }
                is_first
            }
            "return_msg" if self.return_msg.is_none() => {
                self.return_msg = Some(text(raw).into_owned());
                true
            }
            _ => false,
        }
    }
}

impl ReturnCode {
    /// Of two codes in one reply the worse one counts: it must pass neither for a success nor for an empty result.
    fn badness(&self) -> u8 {
        match self {
            Self::Missing => 0,
            Self::Number(0) => 1,
            // No data.
            Self::Number(1) => 2,
            Self::Number(_) => 3,
            Self::Unreadable(_) => 4,
        }
    }
}

/// The text of a JSON string; any other JSON as it is.
fn text(raw: &str) -> Cow<'_, str> {
    match raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"')) {
        None => Cow::Borrowed(raw),
        Some(text) if !text.contains('\\') => Cow::Borrowed(text),
        Some(_) => serde_json::from_str::<String>(raw).map_or(Cow::Borrowed(raw), Cow::Owned),
    }
}
