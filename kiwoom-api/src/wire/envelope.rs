use std::borrow::Cow;

/// The two members that every reply has beside its elements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// `return_code`.
    pub return_code: ReturnCode,
    /// `return_msg`, normally in Korean.
    pub return_msg: Option<String>,
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

    /// Takes a member that belongs to the envelope; `false` if it does not.
    pub(crate) fn take(&mut self, name: &str, raw: &str) -> bool {
        match name {
            "return_code" if self.return_code == ReturnCode::Missing => {
                let text = text(raw);
                let number = text.trim_ascii().parse().ok();
                self.return_code = number.map_or_else(|| ReturnCode::Unreadable(raw.to_owned()), ReturnCode::Number);
                true
            }
            "return_msg" if self.return_msg.is_none() => {
                self.return_msg = Some(text(raw).into_owned());
                true
            }
            _ => false,
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
