// Generated from spec/ by `cargo xtask gen`. Do not edit.

use crate::catalogue::Tr;

pub mod codes;
pub(crate) mod kinds;
#[cfg(any(test, feature = "mock"))]
pub(crate) mod seen;
pub mod market_condition;
pub mod oauth;

/// Every TR that has a spec.
pub(crate) static TRS: &[&Tr] = &[
    &market_condition::ka10004::TR,
    &market_condition::ka10005::TR,
    &market_condition::ka10006::TR,
    &market_condition::ka10007::TR,
    &market_condition::ka10011::TR,
    &market_condition::ka10044::TR,
    &market_condition::ka10045::TR,
    &market_condition::ka10046::TR,
    &market_condition::ka10047::TR,
    &market_condition::ka10063::TR,
    &market_condition::ka10066::TR,
    &market_condition::ka10078::TR,
    &market_condition::ka10086::TR,
    &market_condition::ka10087::TR,
    &market_condition::ka90005::TR,
    &market_condition::ka90006::TR,
    &market_condition::ka90007::TR,
    &market_condition::ka90008::TR,
    &market_condition::ka90010::TR,
    &market_condition::ka90013::TR,
    &oauth::au10001::TR,
    &oauth::au10002::TR,
];

/// A blank response of each of them.
#[cfg(test)]
pub(crate) static BLANKS: &[fn() -> Box<dyn crate::wire::Record>] = &[
    crate::wire::blank::<market_condition::OrderBook>,
    crate::wire::blank::<market_condition::MultiPeriodPrices>,
    crate::wire::blank::<market_condition::MinutePrice>,
    crate::wire::blank::<market_condition::QuoteSnapshot>,
    crate::wire::blank::<market_condition::SubscriptionRightsQuotes>,
    crate::wire::blank::<market_condition::DailyInstitutionTrades>,
    crate::wire::blank::<market_condition::InstitutionTradeTrend>,
    crate::wire::blank::<market_condition::TradeStrengthByTime>,
    crate::wire::blank::<market_condition::TradeStrengthByDay>,
    crate::wire::blank::<market_condition::IntradayInvestorTrades>,
    crate::wire::blank::<market_condition::AfterCloseInvestorTrades>,
    crate::wire::blank::<market_condition::BrokerTradeTrend>,
    crate::wire::blank::<market_condition::DailyStockPrice>,
    crate::wire::blank::<market_condition::AfterHoursSinglePrice>,
    crate::wire::blank::<market_condition::ProgramTradeByTime>,
    crate::wire::blank::<market_condition::ProgramArbitrageBalance>,
    crate::wire::blank::<market_condition::ProgramTradeCumulative>,
    crate::wire::blank::<market_condition::StockProgramTradeByTime>,
    crate::wire::blank::<market_condition::ProgramTradeByDay>,
    crate::wire::blank::<market_condition::StockProgramTradeByDay>,
    crate::wire::blank::<oauth::AccessToken>,
    crate::wire::blank::<oauth::RevokeToken>,
];
