use std::fmt;

/// Several texts in one value; the server joins them by `|`: `"증거금40%|담보대출|신용가능"`.
///
/// ```
/// use kiwoom_api::Texts;
///
/// let states = Texts::from("증거금40%|담보대출|신용가능");
/// assert!(states.contains("담보대출"));
/// assert_eq!(states.iter().count(), 3);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Texts(Box<str>);

impl Texts {
    /// All of them as the server wrote them.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// One after the other, without the blanks around; what is nothing but blanks is left out.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split('|').map(str::trim).filter(|text| !text.is_empty())
    }

    /// Whether one of them is this text, the whole of it.
    pub fn contains(&self, text: &str) -> bool {
        self.iter().any(|own| own == text)
    }
}

/// Takes what the server sent: texts joined by `|`.
impl From<&str> for Texts {
    fn from(joined: &str) -> Self {
        Self(joined.into())
    }
}

/// As the server writes them.
impl fmt::Display for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Texts")?;
        f.debug_list().entries(self.iter()).finish()
    }
}
