use crate::codes::ListingMarket;

/// What sort of instrument it is: it decides the steps of prices, and which orders are taken.
///
/// The code alone does not tell a stock from an ETF. It is the market code (시장구분코드) of the master that does; where
/// that is missing, unknown, or contradicts the list that it came in, the class is [`Unknown`](Self::Unknown).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstrumentClass {
    /// A share of a company, on KOSPI, KOSDAQ, KONEX or K-OTC.
    Stock,
    /// An exchange-traded fund.
    Etf,
    /// An exchange-traded note, those of volatility and of limited loss among them.
    Etn,
    /// An equity-linked warrant (주식워런트증권).
    Elw,
    /// A real estate investment trust (리츠).
    Reit,
    /// An infrastructure fund (인프라투융자회사).
    InfrastructureFund,
    /// A mutual fund (뮤추얼펀드).
    MutualFund,
    /// A high-yield fund (하이일드펀드).
    HighYieldFund,
    /// A warrant detached from a bond (신주인수권증권).
    Warrant,
    /// A subscription right of a rights issue (신주인수권증서).
    SubscriptionRight,
    /// Spot gold (금현물).
    Gold,
    /// Nobody can tell.
    Unknown,
}

impl InstrumentClass {
    /// The class of an instrument with that market code, from the list of that market; without a list, the server was
    /// asked for this instrument alone.
    pub(super) fn of(list: Option<&ListingMarket>, code: Option<&ListingMarket>) -> Self {
        use InstrumentClass::{Stock, Unknown};
        // A market of stocks has other classes in its list, too.
        let list = list.map(Self::of_code).filter(|class| *class != Stock);
        match (list, code.map(Self::of_code)) {
            (None, Some(class)) => class,
            (Some(class), None) => class,
            (Some(listed), Some(class)) if listed == class => class,
            _ => Unknown,
        }
    }

    fn of_code(code: &ListingMarket) -> Self {
        match code {
            ListingMarket::Kospi | ListingMarket::Kosdaq | ListingMarket::Konex | ListingMarket::KOtc => Self::Stock,
            ListingMarket::Etf => Self::Etf,
            ListingMarket::Etn | ListingMarket::LossLimitedEtn | ListingMarket::VolatilityEtn => Self::Etn,
            ListingMarket::Elw => Self::Elw,
            ListingMarket::Reit => Self::Reit,
            ListingMarket::Infrastructure => Self::InfrastructureFund,
            ListingMarket::MutualFund => Self::MutualFund,
            ListingMarket::HighYieldFund => Self::HighYieldFund,
            ListingMarket::Warrants => Self::Warrant,
            ListingMarket::SubscriptionRights => Self::SubscriptionRight,
            ListingMarket::GoldSpot => Self::Gold,
            ListingMarket::Unknown(_) => Self::Unknown,
        }
    }

    /// The class where two lists have the same instrument.
    pub(super) fn and(self, other: Self) -> Self {
        if self == other { self } else { Self::Unknown }
    }
}

#[cfg(test)]
mod tests {
    use super::InstrumentClass::{Elw, Etf, Etn, Reit, Stock, Unknown};
    use super::*;
    use crate::wire::Code as _;

    #[test]
    fn the_market_code_tells_the_class_unless_the_list_contradicts_it() {
        // The list, the code in it, the class.
        let table = [
            (Some("0"), Some("0"), Stock),
            (Some("0"), Some("8"), Etf),
            (Some("0"), Some("60"), Etn),
            (Some("0"), Some("90"), Etn),
            (Some("0"), Some("6"), Reit),
            (Some("10"), Some("10"), Stock),
            (Some("8"), Some("8"), Etf),
            (Some("60"), Some("90"), Etn),
            (None, Some("3"), Elw),
            // A list of one class speaks for a row that does not say.
            (Some("3"), None, Elw),
            (Some("0"), None, Unknown),
            (None, None, Unknown),
            (Some("3"), Some("0"), Unknown),
            (Some("8"), Some("60"), Unknown),
            (Some("0"), Some("77"), Unknown),
            (None, Some("77"), Unknown),
        ];
        for (list, code, class) in table {
            let [list_of, code_of] = [list, code].map(|code| code.map(ListingMarket::from_code));
            assert_eq!(InstrumentClass::of(list_of.as_ref(), code_of.as_ref()), class, "{list:?} {code:?}");
        }
    }

    #[test]
    fn two_lists_that_disagree_leave_doubt() {
        assert_eq!(Stock.and(Stock), Stock);
        assert_eq!(Stock.and(Etf), Unknown);
        assert_eq!(Stock.and(Etf).and(Etf), Unknown, "however many there are");
    }
}
