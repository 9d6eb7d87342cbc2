// Generated from spec/types.yaml by `cargo xtask gen`. Do not edit.

//! Code lists that several TRs share.

use crate::catalogue::CodeValue;
use crate::wire::{Code, UnknownCode, code_traits};

/// The exchange (거래소구분) that a request asks for.
///
/// The codes of `stex_tp` (거래소구분).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Exchange {
    /// `1` KRX: The Korea Exchange.
    Krx,
    /// `2` NXT: NXT (Nextrade).
    Nxt,
    /// `3` 통합: Both as one.
    Unified,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for Exchange {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("1", "Krx", "KRX"),
        CodeValue::new("2", "Nxt", "NXT"),
        CodeValue::new("3", "Unified", "통합"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "1" => Self::Krx,
            "2" => Self::Nxt,
            "3" => Self::Unified,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Krx => "1",
            Self::Nxt => "2",
            Self::Unified => "3",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(Exchange);

/// The exchange (거래소구분) that a reply speaks of, by name.
///
/// The codes of `stex_tp` (거래소구분).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExchangeName {
    /// `KRX`: The Korea Exchange.
    Krx,
    /// `NXT`: NXT (Nextrade).
    Nxt,
    /// `통합`: Both as one.
    Unified,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for ExchangeName {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("KRX", "Krx", "KRX"),
        CodeValue::new("NXT", "Nxt", "NXT"),
        CodeValue::new("통합", "Unified", "통합"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "KRX" => Self::Krx,
            "NXT" => Self::Nxt,
            "통합" => Self::Unified,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Krx => "KRX",
            Self::Nxt => "NXT",
            Self::Unified => "통합",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(ExchangeName);

/// How the price stands against the previous close (전일대비기호).
///
/// The codes of `smbol` (부호), `pred_pre_sig` (전일대비기호), `pre_sig` (대비기호), `ovt_sigpric_pred_pre_sig`
/// (시간외단일가_전일대비기호).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeSign {
    /// `0` 없음: Not said; sent now and then, undocumented.
    Unspecified,
    /// `1` 상한: At the upper limit.
    UpperLimit,
    /// `2` 상승: Up.
    Up,
    /// `3` 보합: Unchanged.
    Unchanged,
    /// `4` 하한: At the lower limit.
    LowerLimit,
    /// `5` 하락: Down.
    Down,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for ChangeSign {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("0", "Unspecified", "없음"),
        CodeValue::new("1", "UpperLimit", "상한"),
        CodeValue::new("2", "Up", "상승"),
        CodeValue::new("3", "Unchanged", "보합"),
        CodeValue::new("4", "LowerLimit", "하한"),
        CodeValue::new("5", "Down", "하락"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "0" => Self::Unspecified,
            "1" => Self::UpperLimit,
            "2" => Self::Up,
            "3" => Self::Unchanged,
            "4" => Self::LowerLimit,
            "5" => Self::Down,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Unspecified => "0",
            Self::UpperLimit => "1",
            Self::Up => "2",
            Self::Unchanged => "3",
            Self::LowerLimit => "4",
            Self::Down => "5",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(ChangeSign);

/// Whether to count money or shares (금액수량구분).
///
/// The codes of `amt_qty_tp` (금액수량구분).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AmountOrQuantity {
    /// `1` 금액: Amounts of money.
    Amount,
    /// `2` 수량: Numbers of shares.
    Quantity,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for AmountOrQuantity {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("1", "Amount", "금액"),
        CodeValue::new("2", "Quantity", "수량"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "1" => Self::Amount,
            "2" => Self::Quantity,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Amount => "1",
            Self::Quantity => "2",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(AmountOrQuantity);

/// A market, or all of them (시장구분).
///
/// The codes of `mrkt_tp` (시장구분).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketOrAll {
    /// `000` 전체: Every market.
    All,
    /// `001` 코스피: KOSPI.
    Kospi,
    /// `101` 코스닥: KOSDAQ.
    Kosdaq,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for MarketOrAll {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("000", "All", "전체"),
        CodeValue::new("001", "Kospi", "코스피"),
        CodeValue::new("101", "Kosdaq", "코스닥"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "000" => Self::All,
            "001" => Self::Kospi,
            "101" => Self::Kosdaq,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::All => "000",
            Self::Kospi => "001",
            Self::Kosdaq => "101",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(MarketOrAll);

/// A market (시장구분), for program trading.
///
/// The codes of `mrkt_tp` (시장구분).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProgramMarket {
    /// `0` 코스피: KOSPI.
    Kospi,
    /// `1` 코스닥: KOSDAQ.
    Kosdaq,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for ProgramMarket {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("0", "Kospi", "코스피"),
        CodeValue::new("1", "Kosdaq", "코스닥"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "0" => Self::Kospi,
            "1" => Self::Kosdaq,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Kospi => "0",
            Self::Kosdaq => "1",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(ProgramMarket);

/// How finely to divide the day (분틱구분).
///
/// The codes of `min_tic_tp` (분틱구분).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TickOrMinute {
    /// `0` 틱: Tick by tick.
    Tick,
    /// `1` 분: Minute by minute.
    Minute,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for TickOrMinute {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("0", "Tick", "틱"),
        CodeValue::new("1", "Minute", "분"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "0" => Self::Tick,
            "1" => Self::Minute,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Tick => "0",
            Self::Minute => "1",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(TickOrMinute);
