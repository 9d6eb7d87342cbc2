use jiff::civil::Date;

use super::InstrumentClass;
use crate::codes::{InvestmentWarning, ListingMarket, NxtTradability, SizeClass, SurveillanceStatus};
use crate::stock_info::{StockDetails, StockListRow};
use crate::value::{Shares, StockCode, Texts, Won};
use crate::wire::Code as _;

/// What the server knows of an instrument before anything is traded: a stock, an ETF, an ELW …
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Instrument {
    /// Its code on the Korea Exchange, without a suffix.
    pub code: StockCode,
    /// Its Korean name (종목명); empty if the server sent none.
    pub name: String,
    /// What sort of instrument it is.
    pub class: InstrumentClass,
    /// The market code (시장구분코드): a market of stocks, or a class of other instruments.
    pub market: Option<ListingMarket>,
    /// Whether trading is normal (감리구분).
    pub surveillance_status: Option<SurveillanceStatus>,
    /// What investors are warned of (투자유의종목여부).
    pub investment_warning: Option<InvestmentWarning>,
    /// What else is said of it (종목상태), such as 증거금40%, 담보대출, 신용가능, 관리종목.
    pub states: Option<Texts>,
    /// Whether it can be traded on NXT.
    pub nxt_tradable: Option<bool>,
    /// How large the company is among those of its market (회사크기분류).
    pub size_class: Option<SizeClass>,
    /// The sector (업종명).
    pub sector_name: Option<String>,
    /// The day of its listing (상장일).
    pub listing_date: Option<Date>,
    /// The previous close (전일종가). It may be older than yesterday.
    pub previous_close: Option<Won>,
    /// How many are listed (상장주식수).
    pub listed_shares: Option<Shares>,
}

/// The two records have the same fields, as one is a row of the list and the other that row alone.
macro_rules! instrument {
    ($record:ident, $list:expr) => {
        Self {
            code: $record.stock_code?,
            name: $record.stock_name.unwrap_or_default(),
            class: InstrumentClass::of($list, $record.market.as_ref()),
            market: $record.market,
            surveillance_status: $record.surveillance_status,
            investment_warning: $record.investment_warning,
            states: $record.stock_states,
            nxt_tradable: $record.nxt_tradable.and_then(|answer| match answer {
                NxtTradability::Yes => Some(true),
                NxtTradability::No => Some(false),
                NxtTradability::Unknown(_) => None,
            }),
            size_class: $record.size_class,
            sector_name: $record.sector_name,
            listing_date: $record.listing_date,
            previous_close: $record.previous_close,
            listed_shares: $record.listed_shares,
        }
    };
}

impl Instrument {
    /// A row of the list of a market; `None` without a code.
    pub(crate) fn listed(row: StockListRow, list: &ListingMarket) -> Option<Self> {
        Some(instrument!(row, Some(list)))
    }

    /// What was asked for alone; `None` if the answer is blank, which means that there is no such instrument (B31).
    pub(crate) fn alone(details: StockDetails) -> Option<Self> {
        Some(instrument!(details, None))
    }

    /// Whether trading in it is suspended (거래정지).
    pub fn is_suspended(&self) -> bool {
        self.surveillance_status == Some(SurveillanceStatus::Suspended) || self.is_said("거래정지")
    }

    /// Whether it is an administrative issue (관리종목).
    pub fn is_administrative(&self) -> bool {
        self.is_said("관리종목")
    }

    /// Whether it is in liquidation trading before it is delisted (정리매매).
    pub fn is_in_liquidation(&self) -> bool {
        self.investment_warning == Some(InvestmentWarning::Liquidation) || self.is_said("정리매매")
    }

    /// Whether the server says this of it, in either of the elements that say such things: nobody has the whole list of
    /// what they say.
    fn is_said(&self, word: &str) -> bool {
        self.surveillance_status.as_ref().is_some_and(|status| status.code() == word)
            || self.states.as_ref().is_some_and(|states| states.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instrument(status: &str, states: &str, warning: &str) -> Instrument {
        let row = StockListRow {
            stock_code: Some(StockCode::krx("005930").unwrap()),
            surveillance_status: Some(SurveillanceStatus::from_code(status)),
            stock_states: Some(states.into()),
            investment_warning: Some(InvestmentWarning::from_code(warning)),
            ..StockListRow::default()
        };
        Instrument::listed(row, &ListingMarket::Kospi).unwrap()
    }

    #[test]
    fn what_keeps_it_from_being_traded_is_told_wherever_it_stands() {
        let state = |instrument: Instrument| {
            [instrument.is_suspended(), instrument.is_administrative(), instrument.is_in_liquidation()]
        };
        assert_eq!(state(instrument("정상", "증거금40%|담보대출|신용가능", "0")), [false; 3]);
        assert_eq!(state(instrument("거래정지", "증거금100%", "0")), [true, false, false]);
        assert_eq!(state(instrument("정상", "관리종목|거래정지|증거금100%", "2")), [true; 3]);
        assert_eq!(state(instrument("관리종목", "증거금100%", "0")), [false, true, false]);
    }

    #[test]
    fn what_has_no_code_is_no_instrument() {
        assert_eq!(Instrument::listed(StockListRow::default(), &ListingMarket::Kospi), None);
        assert_eq!(Instrument::alone(StockDetails::default()), None);
    }
}
