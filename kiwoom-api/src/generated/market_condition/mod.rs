// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 시세: Quotes and trades: order books, prices by period, investor flows, program trading.

pub mod ka10004;
pub mod ka10005;
pub mod ka10006;
pub mod ka10007;
pub mod ka10011;
pub mod ka10044;
pub mod ka10045;
pub mod ka10046;
pub mod ka10047;
pub mod ka10063;
pub mod ka10066;
pub mod ka10078;
pub mod ka10086;
pub mod ka10087;
pub mod ka90005;
pub mod ka90006;
pub mod ka90007;
pub mod ka90008;
pub mod ka90010;
pub mod ka90013;

pub use ka10004::{OrderBook, OrderBookLevel, OrderBookRequest};
pub use ka10005::{MultiPeriodPrices, MultiPeriodPricesRequest, MultiPeriodPricesRow};
pub use ka10006::{MinutePrice, MinutePriceRequest};
pub use ka10007::{QuoteLevel, QuoteSnapshot, QuoteSnapshotRequest};

pub use ka10011::{
    SubscriptionRightKind, SubscriptionRightsQuotes, SubscriptionRightsQuotesRequest,
    SubscriptionRightsQuotesRow,
};

pub use ka10044::{
    DailyInstitutionTrades, DailyInstitutionTradesRequest, DailyInstitutionTradesRow,
    Market, NetTradeType,
};

pub use ka10045::{
    EstimatedPriceBasis, InstitutionTradeTrend, InstitutionTradeTrendRequest,
    InstitutionTradeTrendRow,
};

pub use ka10046::{
    TradeStrengthByTime, TradeStrengthByTimeRequest, TradeStrengthByTimeRow,
};

pub use ka10047::{TradeStrengthByDay, TradeStrengthByDayRequest, TradeStrengthByDayRow};

pub use ka10063::{
    IntradayInvestorTrades, IntradayInvestorTradesRequest, IntradayInvestorTradesRow,
    Investor, Toggle,
};

pub use ka10066::{
    AfterCloseInvestorTrades, AfterCloseInvestorTradesRequest,
    AfterCloseInvestorTradesRow, TradeType,
};

pub use ka10078::{BrokerTradeTrend, BrokerTradeTrendRequest, BrokerTradeTrendRow};
pub use ka10086::{DailyStockPrice, DailyStockPriceRequest, DailyStockPriceRow, FlowUnit};
pub use ka10087::{AfterHoursLevel, AfterHoursSinglePrice, AfterHoursSinglePriceRequest};
pub use ka90005::{ProgramTradeByTime, ProgramTradeByTimeRequest, ProgramTradeByTimeRow};

pub use ka90006::{
    ProgramArbitrageBalance, ProgramArbitrageBalanceRequest, ProgramArbitrageBalanceRow,
};

pub use ka90007::{
    ProgramTradeCumulative, ProgramTradeCumulativeRequest, ProgramTradeCumulativeRow,
};

pub use ka90008::{
    StockProgramTradeByTime, StockProgramTradeByTimeRequest, StockProgramTradeByTimeRow,
};

pub use ka90010::{ProgramTradeByDay, ProgramTradeByDayRequest, ProgramTradeByDayRow};

pub use ka90013::{
    StockProgramTradeByDay, StockProgramTradeByDayRequest, StockProgramTradeByDayRow,
};
