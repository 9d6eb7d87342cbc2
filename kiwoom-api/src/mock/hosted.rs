//! Which environment the server stands for.

/// Which of Kiwoom's environments the server stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hosted {
    /// Production (실전투자): 5 requests per second and TR, every TR, every exchange.
    Production,
    /// Demo (모의투자): 1 request per second and TR, KRX only, not every TR.
    Demo,
}

impl Hosted {
    pub(super) fn other(self) -> Self {
        match self {
            Self::Production => Self::Demo,
            Self::Demo => Self::Production,
        }
    }
}
