// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 시세: Quotes and trades: order books, prices by period, investor flows, program trading.
//!
//! - the order book (호가) of a stock, ten levels a side: [`order_book`](MarketCondition::order_book)
//! - prices by day with who bought and sold, and by other periods: [`daily_stock_price`](MarketCondition::daily_stock_price), [`multi_period_prices`](MarketCondition::multi_period_prices)
//! - what investors and brokers trade: of one stock, and stock by stock: [`institution_trade_trend`](MarketCondition::institution_trade_trend), [`broker_trade_trend`](MarketCondition::broker_trade_trend), [`intraday_investor_trades`](MarketCondition::intraday_investor_trades), [`after_close_investor_trades`](MarketCondition::after_close_investor_trades)
//! - program trading (프로그램매매): of a market, and of one stock: [`program_trade_by_time`](MarketCondition::program_trade_by_time), [`program_trade_by_day`](MarketCondition::program_trade_by_day), [`stock_program_trade_by_time`](MarketCondition::stock_program_trade_by_time), [`stock_program_trade_by_day`](MarketCondition::stock_program_trade_by_day)
//! - gold (금현물): its quote, trades and days: [`gold_quote`](MarketCondition::gold_quote), [`gold_trades`](MarketCondition::gold_trades), [`gold_daily_prices`](MarketCondition::gold_daily_prices)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::market_condition::OrderBookRequest;
//!
//! let request = OrderBookRequest::new("005930".parse()?);
//! let reply = client.market_condition().order_book(&request).await?;
//! println!(
//!     "{:?} {:?} {:?} {:?}",
//!     reply.asks[0].price,
//!     reply.asks[0].quantity,
//!     reply.bids[0].price,
//!     reply.bids[0].quantity,
//! );
//! # assert!(reply.issues.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | TR | 이름 | method | request and response |
//! | --- | --- | --- | --- |
//! | [`ka10004`] | 주식호가요청 | [`order_book`](MarketCondition::order_book) | [`OrderBookRequest`], [`OrderBook`] |
//! | [`ka10005`] | 주식일주월시분요청 | [`multi_period_prices`](MarketCondition::multi_period_prices) | [`MultiPeriodPricesRequest`], [`MultiPeriodPrices`] |
//! | [`ka10006`] | 주식시분요청 | [`minute_price`](MarketCondition::minute_price) | [`MinutePriceRequest`], [`MinutePrice`] |
//! | [`ka10007`] | 시세표성정보요청 | [`quote_snapshot`](MarketCondition::quote_snapshot) | [`QuoteSnapshotRequest`], [`QuoteSnapshot`] |
//! | [`ka10011`] | 신주인수권전체시세요청 | [`subscription_rights_quotes`](MarketCondition::subscription_rights_quotes) | [`SubscriptionRightsQuotesRequest`], [`SubscriptionRightsQuotes`] |
//! | [`ka10044`] | 일별기관매매종목요청 | [`daily_institution_trades`](MarketCondition::daily_institution_trades) | [`DailyInstitutionTradesRequest`], [`DailyInstitutionTrades`] |
//! | [`ka10045`] | 종목별기관매매추이요청 | [`institution_trade_trend`](MarketCondition::institution_trade_trend) | [`InstitutionTradeTrendRequest`], [`InstitutionTradeTrend`] |
//! | [`ka10046`] | 체결강도추이시간별요청 | [`trade_strength_by_time`](MarketCondition::trade_strength_by_time) | [`TradeStrengthByTimeRequest`], [`TradeStrengthByTime`] |
//! | [`ka10047`] | 체결강도추이일별요청 | [`trade_strength_by_day`](MarketCondition::trade_strength_by_day) | [`TradeStrengthByDayRequest`], [`TradeStrengthByDay`] |
//! | [`ka10063`] | 장중투자자별매매요청 | [`intraday_investor_trades`](MarketCondition::intraday_investor_trades) | [`IntradayInvestorTradesRequest`], [`IntradayInvestorTrades`] |
//! | [`ka10066`] | 장마감후투자자별매매요청 | [`after_close_investor_trades`](MarketCondition::after_close_investor_trades) | [`AfterCloseInvestorTradesRequest`], [`AfterCloseInvestorTrades`] |
//! | [`ka10078`] | 증권사별종목매매동향요청 | [`broker_trade_trend`](MarketCondition::broker_trade_trend) | [`BrokerTradeTrendRequest`], [`BrokerTradeTrend`] |
//! | [`ka10086`] | 일별주가요청 | [`daily_stock_price`](MarketCondition::daily_stock_price) | [`DailyStockPriceRequest`], [`DailyStockPrice`] |
//! | [`ka10087`] | 시간외단일가요청 | [`after_hours_single_price`](MarketCondition::after_hours_single_price) | [`AfterHoursSinglePriceRequest`], [`AfterHoursSinglePrice`] |
//! | [`ka50010`] | 금현물체결추이 | [`gold_trades`](MarketCondition::gold_trades) | [`GoldTradesRequest`], [`GoldTrades`] |
//! | [`ka50012`] | 금현물일별추이 | [`gold_daily_prices`](MarketCondition::gold_daily_prices) | [`GoldDailyPricesRequest`], [`GoldDailyPrices`] |
//! | [`ka50087`] | 금현물예상체결 | [`gold_expected_trades`](MarketCondition::gold_expected_trades) | [`GoldExpectedTradesRequest`], [`GoldExpectedTrades`] |
//! | [`ka50100`] | 금현물 시세정보 | [`gold_quote`](MarketCondition::gold_quote) | [`GoldQuoteRequest`], [`GoldQuote`] |
//! | [`ka50101`] | 금현물 호가 | [`gold_tick_trades`](MarketCondition::gold_tick_trades) | [`GoldTickTradesRequest`], [`GoldTickTrades`] |
//! | [`ka90005`] | 프로그램매매추이요청 시간대별 | [`program_trade_by_time`](MarketCondition::program_trade_by_time) | [`ProgramTradeByTimeRequest`], [`ProgramTradeByTime`] |
//! | [`ka90006`] | 프로그램매매차익잔고추이요청 | [`program_arbitrage_balance`](MarketCondition::program_arbitrage_balance) | [`ProgramArbitrageBalanceRequest`], [`ProgramArbitrageBalance`] |
//! | [`ka90007`] | 프로그램매매누적추이요청 | [`program_trade_cumulative`](MarketCondition::program_trade_cumulative) | [`ProgramTradeCumulativeRequest`], [`ProgramTradeCumulative`] |
//! | [`ka90008`] | 종목시간별프로그램매매추이요청 | [`stock_program_trade_by_time`](MarketCondition::stock_program_trade_by_time) | [`StockProgramTradeByTimeRequest`], [`StockProgramTradeByTime`] |
//! | [`ka90010`] | 프로그램매매추이요청 일자별 | [`program_trade_by_day`](MarketCondition::program_trade_by_day) | [`ProgramTradeByDayRequest`], [`ProgramTradeByDay`] |
//! | [`ka90013`] | 종목일별프로그램매매추이요청 | [`stock_program_trade_by_day`](MarketCondition::stock_program_trade_by_day) | [`StockProgramTradeByDayRequest`], [`StockProgramTradeByDay`] |

use crate::client::{Client, Reply};
use crate::error::Error;

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
pub mod ka50010;
pub mod ka50012;
pub mod ka50087;
pub mod ka50100;
pub mod ka50101;
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
    AfterCloseInvestorTradesRow,
};
pub use ka10078::{BrokerTradeTrend, BrokerTradeTrendRequest, BrokerTradeTrendRow};
pub use ka10086::{DailyStockPrice, DailyStockPriceRequest, DailyStockPriceRow, FlowUnit};
pub use ka10087::{AfterHoursLevel, AfterHoursSinglePrice, AfterHoursSinglePriceRequest};
pub use ka50010::{GoldTrades, GoldTradesRequest, GoldTradesRow};
pub use ka50012::{GoldDailyPrices, GoldDailyPricesRequest, GoldDailyPricesRow};
pub use ka50087::{GoldExpectedTrades, GoldExpectedTradesRequest, GoldExpectedTradesRow};
pub use ka50100::{GoldQuote, GoldQuoteRequest};
pub use ka50101::{GoldTickTrades, GoldTickTradesRequest, GoldTickTradesRow};
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

impl Client {
    /// 시세: Quotes and trades: order books, prices by period, investor flows, program trading.
    pub fn market_condition(&self) -> MarketCondition<'_> {
        MarketCondition { client: self }
    }
}

/// The calls of 시세: [`Client::market_condition`] has them.
#[derive(Debug, Clone, Copy)]
pub struct MarketCondition<'a> {
    client: &'a Client,
}

impl MarketCondition<'_> {
    /// The order book of one stock: ten ask and ten bid levels, totals and after-hours totals. 주식호가요청
    /// (`ka10004`)
    ///
    /// [`OrderBook`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10004", "주식호가요청"))]
    pub fn order_book(
        self,
        request: &OrderBookRequest,
    ) -> impl Future<Output = Result<Reply<OrderBook>, Error>> {
        self.client.send(request)
    }

    /// Daily, weekly, monthly and intraday prices of one stock, with investor flows. 주식일주월시분요청 (`ka10005`)
    ///
    /// [`MultiPeriodPrices`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10005", "주식일주월시분요청"))]
    pub fn multi_period_prices(
        self,
        request: &MultiPeriodPricesRequest,
    ) -> impl Future<Output = Result<Reply<MultiPeriodPrices>, Error>> {
        self.client.send(request)
    }

    /// The latest price bar of one stock. 주식시분요청 (`ka10006`)
    ///
    /// [`MinutePrice`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10006", "주식시분요청"))]
    pub fn minute_price(
        self,
        request: &MinutePriceRequest,
    ) -> impl Future<Output = Result<Reply<MinutePrice>, Error>> {
        self.client.send(request)
    }

    /// Everything a quote screen shows of one stock: prices, limits, expected match, order book and totals.
    /// 시세표성정보요청 (`ka10007`)
    ///
    /// [`QuoteSnapshot`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10007", "시세표성정보요청"))]
    pub fn quote_snapshot(
        self,
        request: &QuoteSnapshotRequest,
    ) -> impl Future<Output = Result<Reply<QuoteSnapshot>, Error>> {
        self.client.send(request)
    }

    /// Quotes of all listed subscription rights and warrants. 신주인수권전체시세요청 (`ka10011`)
    ///
    /// [`SubscriptionRightsQuotes`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10011", "신주인수권전체시세요청"))]
    pub fn subscription_rights_quotes(
        self,
        request: &SubscriptionRightsQuotesRequest,
    ) -> impl Future<Output = Result<Reply<SubscriptionRightsQuotes>, Error>> {
        self.client.send(request)
    }

    /// The stocks that institutions net bought, or net sold, over a period. 일별기관매매종목요청 (`ka10044`)
    ///
    /// [`DailyInstitutionTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10044", "일별기관매매종목요청"))]
    pub fn daily_institution_trades(
        self,
        request: &DailyInstitutionTradesRequest,
    ) -> impl Future<Output = Result<Reply<DailyInstitutionTrades>, Error>> {
        self.client.send(request)
    }

    /// Daily net purchases of one stock by institutions and foreigners over a period. 종목별기관매매추이요청
    /// (`ka10045`)
    ///
    /// [`InstitutionTradeTrend`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10045", "종목별기관매매추이요청"))]
    pub fn institution_trade_trend(
        self,
        request: &InstitutionTradeTrendRequest,
    ) -> impl Future<Output = Result<Reply<InstitutionTradeTrend>, Error>> {
        self.client.send(request)
    }

    /// Trade strength of one stock, minute by minute. 체결강도추이시간별요청 (`ka10046`)
    ///
    /// [`TradeStrengthByTime`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10046", "체결강도추이시간별요청"))]
    pub fn trade_strength_by_time(
        self,
        request: &TradeStrengthByTimeRequest,
    ) -> impl Future<Output = Result<Reply<TradeStrengthByTime>, Error>> {
        self.client.send(request)
    }

    /// Trade strength of one stock, day by day. 체결강도추이일별요청 (`ka10047`)
    ///
    /// [`TradeStrengthByDay`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10047", "체결강도추이일별요청"))]
    pub fn trade_strength_by_day(
        self,
        request: &TradeStrengthByDayRequest,
    ) -> impl Future<Output = Result<Reply<TradeStrengthByDay>, Error>> {
        self.client.send(request)
    }

    /// What a group of investors trades during the session, stock by stock. 장중투자자별매매요청 (`ka10063`)
    ///
    /// [`IntradayInvestorTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10063", "장중투자자별매매요청"))]
    pub fn intraday_investor_trades(
        self,
        request: &IntradayInvestorTradesRequest,
    ) -> impl Future<Output = Result<Reply<IntradayInvestorTrades>, Error>> {
        self.client.send(request)
    }

    /// What each group of investors traded in the closed session, stock by stock. 장마감후투자자별매매요청 (`ka10066`)
    ///
    /// [`AfterCloseInvestorTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10066", "장마감후투자자별매매요청"))]
    pub fn after_close_investor_trades(
        self,
        request: &AfterCloseInvestorTradesRequest,
    ) -> impl Future<Output = Result<Reply<AfterCloseInvestorTrades>, Error>> {
        self.client.send(request)
    }

    /// What one broker bought and sold of one stock, day by day. 증권사별종목매매동향요청 (`ka10078`)
    ///
    /// [`BrokerTradeTrend`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10078", "증권사별종목매매동향요청"))]
    pub fn broker_trade_trend(
        self,
        request: &BrokerTradeTrendRequest,
    ) -> impl Future<Output = Result<Reply<BrokerTradeTrend>, Error>> {
        self.client.send(request)
    }

    /// Daily prices of one stock, newest first, with investor flows. 일별주가요청 (`ka10086`)
    ///
    /// [`DailyStockPrice`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10086", "일별주가요청"))]
    pub fn daily_stock_price(
        self,
        request: &DailyStockPriceRequest,
    ) -> impl Future<Output = Result<Reply<DailyStockPrice>, Error>> {
        self.client.send(request)
    }

    /// The after-hours single-price session of one stock: order book, totals and last price. 시간외단일가요청
    /// (`ka10087`)
    ///
    /// **Kiwoom has withdrawn this TR**: since 2026-09-23 the server refuses it with 1504.
    ///
    /// [`AfterHoursSinglePrice`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10087", "시간외단일가요청"))]
    pub fn after_hours_single_price(
        self,
        request: &AfterHoursSinglePriceRequest,
    ) -> impl Future<Output = Result<Reply<AfterHoursSinglePrice>, Error>> {
        self.client.send(request)
    }

    /// Spot gold of one product, trade by trade, newest first; a row is a trade. 금현물체결추이 (`ka50010`)
    ///
    /// [`GoldTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50010", "금현물체결추이"))]
    pub fn gold_trades(
        self,
        request: &GoldTradesRequest,
    ) -> impl Future<Output = Result<Reply<GoldTrades>, Error>> {
        self.client.send(request)
    }

    /// Spot gold of one product day by day, up to a date, with investor flows; a row is a day. 금현물일별추이
    /// (`ka50012`)
    ///
    /// [`GoldDailyPrices`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50012", "금현물일별추이"))]
    pub fn gold_daily_prices(
        self,
        request: &GoldDailyPricesRequest,
    ) -> impl Future<Output = Result<Reply<GoldDailyPrices>, Error>> {
        self.client.send(request)
    }

    /// Expected matches of spot gold during a call auction, newest first; a row is a change of what is
    /// expected. 금현물예상체결 (`ka50087`)
    ///
    /// [`GoldExpectedTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50087", "금현물예상체결"))]
    pub fn gold_expected_trades(
        self,
        request: &GoldExpectedTradesRequest,
    ) -> impl Future<Output = Result<Reply<GoldExpectedTrades>, Error>> {
        self.client.send(request)
    }

    /// Spot gold of one product now: change, range, price limits and volume. 금현물 시세정보 (`ka50100`)
    ///
    /// [`GoldQuote`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50100", "금현물 시세정보"))]
    pub fn gold_quote(
        self,
        request: &GoldQuoteRequest,
    ) -> impl Future<Output = Result<Reply<GoldQuote>, Error>> {
        self.client.send(request)
    }

    /// Trades of spot gold of one product, so many to a row; the columns for quotes were blank in the
    /// replies seen. 금현물 호가 (`ka50101`)
    ///
    /// [`GoldTickTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50101", "금현물 호가"))]
    pub fn gold_tick_trades(
        self,
        request: &GoldTickTradesRequest,
    ) -> impl Future<Output = Result<Reply<GoldTickTrades>, Error>> {
        self.client.send(request)
    }

    /// Program trading of one market within a day, by tick or minute. 프로그램매매추이요청 시간대별 (`ka90005`)
    ///
    /// [`ProgramTradeByTime`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90005", "프로그램매매추이요청 시간대별"))]
    pub fn program_trade_by_time(
        self,
        request: &ProgramTradeByTimeRequest,
    ) -> impl Future<Output = Result<Reply<ProgramTradeByTime>, Error>> {
        self.client.send(request)
    }

    /// Balance of program arbitrage trading, day by day. 프로그램매매차익잔고추이요청 (`ka90006`)
    ///
    /// [`ProgramArbitrageBalance`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90006", "프로그램매매차익잔고추이요청"))]
    pub fn program_arbitrage_balance(
        self,
        request: &ProgramArbitrageBalanceRequest,
    ) -> impl Future<Output = Result<Reply<ProgramArbitrageBalance>, Error>> {
        self.client.send(request)
    }

    /// Program trading of one market, day by day, with running totals. 프로그램매매누적추이요청 (`ka90007`)
    ///
    /// [`ProgramTradeCumulative`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90007", "프로그램매매누적추이요청"))]
    pub fn program_trade_cumulative(
        self,
        request: &ProgramTradeCumulativeRequest,
    ) -> impl Future<Output = Result<Reply<ProgramTradeCumulative>, Error>> {
        self.client.send(request)
    }

    /// Program trading of one stock within a day. 종목시간별프로그램매매추이요청 (`ka90008`)
    ///
    /// [`StockProgramTradeByTime`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90008", "종목시간별프로그램매매추이요청"))]
    pub fn stock_program_trade_by_time(
        self,
        request: &StockProgramTradeByTimeRequest,
    ) -> impl Future<Output = Result<Reply<StockProgramTradeByTime>, Error>> {
        self.client.send(request)
    }

    /// Program trading of one market, day by day. 프로그램매매추이요청 일자별 (`ka90010`)
    ///
    /// [`ProgramTradeByDay`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90010", "프로그램매매추이요청 일자별"))]
    pub fn program_trade_by_day(
        self,
        request: &ProgramTradeByDayRequest,
    ) -> impl Future<Output = Result<Reply<ProgramTradeByDay>, Error>> {
        self.client.send(request)
    }

    /// Program trading of one stock, day by day. 종목일별프로그램매매추이요청 (`ka90013`)
    ///
    /// [`StockProgramTradeByDay`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90013", "종목일별프로그램매매추이요청"))]
    pub fn stock_program_trade_by_day(
        self,
        request: &StockProgramTradeByDayRequest,
    ) -> impl Future<Output = Result<Reply<StockProgramTradeByDay>, Error>> {
        self.client.send(request)
    }
}
