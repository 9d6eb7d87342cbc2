// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 종목정보: Stocks: what they are, how they trade, who trades them, and which of them stand out.
//!
//! - what a stock is, how it is valued, and its price now: [`stock_basic_info`](StockInfo::stock_basic_info)
//! - the quotes of many stocks at once (관심종목): [`stock_quotes`](StockInfo::stock_quotes)
//! - all stocks of a market, with code and state; one of them; sectors; brokers: [`stock_list`](StockInfo::stock_list), [`stock_details`](StockInfo::stock_details), [`sector_list`](StockInfo::sector_list), [`broker_list`](StockInfo::broker_list)
//! - trades of a stock, and who trades it: [`trades`](StockInfo::trades), [`top_brokers`](StockInfo::top_brokers), [`stock_investor_trades`](StockInfo::stock_investor_trades)
//! - stocks that stand out: at a limit, at a new high, in VI: [`limit_up_down`](StockInfo::limit_up_down), [`new_high_low`](StockInfo::new_high_low), [`vi_triggered_stocks`](StockInfo::vi_triggered_stocks)
//! - whether a stock can be bought on credit (신용융자): [`margin_loan_availability`](StockInfo::margin_loan_availability)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::stock_info::StockBasicInfoRequest;
//!
//! let request = StockBasicInfoRequest::new("005930".parse()?);
//! let reply = client.stock_info().stock_basic_info(&request).await?;
//! println!(
//!     "{:?} {:?} {:?} {:?} {:?} {:?}",
//!     reply.stock_name,
//!     reply.current_price,
//!     reply.change_rate,
//!     reply.market_cap,
//!     reply.per,
//!     reply.pbr,
//! );
//! # assert!(reply.issues.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | TR | 이름 | method | request and response |
//! | --- | --- | --- | --- |
//! | [`ka00198`] | 실시간종목조회순위 | [`search_ranking`](StockInfo::search_ranking) | [`SearchRankingRequest`], [`SearchRanking`] |
//! | [`ka10001`] | 주식기본정보요청 | [`stock_basic_info`](StockInfo::stock_basic_info) | [`StockBasicInfoRequest`], [`StockBasicInfo`] |
//! | [`ka10002`] | 주식거래원요청 | [`top_brokers`](StockInfo::top_brokers) | [`TopBrokersRequest`], [`TopBrokers`] |
//! | [`ka10003`] | 체결정보요청 | [`trades`](StockInfo::trades) | [`TradesRequest`], [`Trades`] |
//! | [`ka10013`] | 신용매매동향요청 | [`credit_trade_trend`](StockInfo::credit_trade_trend) | [`CreditTradeTrendRequest`], [`CreditTradeTrend`] |
//! | [`ka10015`] | 일별거래상세요청 | [`daily_trade_details`](StockInfo::daily_trade_details) | [`DailyTradeDetailsRequest`], [`DailyTradeDetails`] |
//! | [`ka10016`] | 신고저가요청 | [`new_high_low`](StockInfo::new_high_low) | [`NewHighLowRequest`], [`NewHighLow`] |
//! | [`ka10017`] | 상하한가요청 | [`limit_up_down`](StockInfo::limit_up_down) | [`LimitUpDownRequest`], [`LimitUpDown`] |
//! | [`ka10018`] | 고저가근접요청 | [`near_high_low`](StockInfo::near_high_low) | [`NearHighLowRequest`], [`NearHighLow`] |
//! | [`ka10019`] | 가격급등락요청 | [`price_jump`](StockInfo::price_jump) | [`PriceJumpRequest`], [`PriceJump`] |
//! | [`ka10024`] | 거래량갱신요청 | [`new_volume_high`](StockInfo::new_volume_high) | [`NewVolumeHighRequest`], [`NewVolumeHigh`] |
//! | [`ka10025`] | 매물대집중요청 | [`price_zone_concentration`](StockInfo::price_zone_concentration) | [`PriceZoneConcentrationRequest`], [`PriceZoneConcentration`] |
//! | [`ka10026`] | 고저PER요청 | [`valuation_ranking`](StockInfo::valuation_ranking) | [`ValuationRankingRequest`], [`ValuationRanking`] |
//! | [`ka10028`] | 시가대비등락률요청 | [`change_from_open_ranking`](StockInfo::change_from_open_ranking) | [`ChangeFromOpenRankingRequest`], [`ChangeFromOpenRanking`] |
//! | [`ka10043`] | 거래원매물대분석요청 | [`broker_price_zones`](StockInfo::broker_price_zones) | [`BrokerPriceZonesRequest`], [`BrokerPriceZones`] |
//! | [`ka10052`] | 거래원순간거래량요청 | [`broker_instant_volume`](StockInfo::broker_instant_volume) | [`BrokerInstantVolumeRequest`], [`BrokerInstantVolume`] |
//! | [`ka10054`] | 변동성완화장치발동종목요청 | [`vi_triggered_stocks`](StockInfo::vi_triggered_stocks) | [`ViTriggeredStocksRequest`], [`ViTriggeredStocks`] |
//! | [`ka10055`] | 당일전일체결량요청 | [`today_or_previous_trade_volume`](StockInfo::today_or_previous_trade_volume) | [`TodayOrPreviousTradeVolumeRequest`], [`TodayOrPreviousTradeVolume`] |
//! | [`ka10058`] | 투자자별일별매매종목요청 | [`daily_investor_trades`](StockInfo::daily_investor_trades) | [`DailyInvestorTradesRequest`], [`DailyInvestorTrades`] |
//! | [`ka10059`] | 종목별투자자기관별요청 | [`stock_investor_trades`](StockInfo::stock_investor_trades) | [`StockInvestorTradesRequest`], [`StockInvestorTrades`] |
//! | [`ka10061`] | 종목별투자자기관별합계요청 | [`stock_investor_trade_totals`](StockInfo::stock_investor_trade_totals) | [`StockInvestorTradeTotalsRequest`], [`StockInvestorTradeTotals`] |
//! | [`ka10084`] | 당일전일체결요청 | [`today_or_previous_trades`](StockInfo::today_or_previous_trades) | [`TodayOrPreviousTradesRequest`], [`TodayOrPreviousTrades`] |
//! | [`ka10095`] | 지정종목 정보요청 | [`stock_quotes`](StockInfo::stock_quotes) | [`StockQuotesRequest`], [`StockQuotes`] |
//! | [`ka10099`] | 종목정보 리스트 | [`stock_list`](StockInfo::stock_list) | [`StockListRequest`], [`StockList`] |
//! | [`ka10100`] | 종목정보 조회 | [`stock_details`](StockInfo::stock_details) | [`StockDetailsRequest`], [`StockDetails`] |
//! | [`ka10101`] | 업종코드 리스트 | [`sector_list`](StockInfo::sector_list) | [`SectorListRequest`], [`SectorList`] |
//! | [`ka10102`] | 회원사 리스트 | [`broker_list`](StockInfo::broker_list) | [`BrokerListRequest`], [`BrokerList`] |
//! | [`ka90003`] | 프로그램순매수상위50요청 | [`program_net_trade_ranking`](StockInfo::program_net_trade_ranking) | [`ProgramNetTradeRankingRequest`], [`ProgramNetTradeRanking`] |
//! | [`ka90004`] | 종목별프로그램매매현황요청 | [`program_trade_by_stock`](StockInfo::program_trade_by_stock) | [`ProgramTradeByStockRequest`], [`ProgramTradeByStock`] |
//! | [`kt20016`] | 신용융자 가능종목요청 | [`margin_loan_stocks`](StockInfo::margin_loan_stocks) | [`MarginLoanStocksRequest`], [`MarginLoanStocks`] |
//! | [`kt20017`] | 신용융자 가능문의 | [`margin_loan_availability`](StockInfo::margin_loan_availability) | [`MarginLoanAvailabilityRequest`], [`MarginLoanAvailability`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka00198;
pub mod ka10001;
pub mod ka10002;
pub mod ka10003;
pub mod ka10013;
pub mod ka10015;
pub mod ka10016;
pub mod ka10017;
pub mod ka10018;
pub mod ka10019;
pub mod ka10024;
pub mod ka10025;
pub mod ka10026;
pub mod ka10028;
pub mod ka10043;
pub mod ka10052;
pub mod ka10054;
pub mod ka10055;
pub mod ka10058;
pub mod ka10059;
pub mod ka10061;
pub mod ka10084;
pub mod ka10095;
pub mod ka10099;
pub mod ka10100;
pub mod ka10101;
pub mod ka10102;
pub mod ka90003;
pub mod ka90004;
pub mod kt20016;
pub mod kt20017;

pub use ka00198::{SearchPeriod, SearchRanking, SearchRankingRequest, SearchRankingRow};
pub use ka10001::{StockBasicInfo, StockBasicInfoRequest};
pub use ka10002::{TopBroker, TopBrokers, TopBrokersRequest};
pub use ka10003::{Trades, TradesRequest, TradesRow};
pub use ka10013::{
    CreditTradeTrend, CreditTradeTrendRequest, CreditTradeTrendRow, CreditType,
};
pub use ka10015::{DailyTradeDetails, DailyTradeDetailsRequest, DailyTradeDetailsRow};
pub use ka10016::{
    HighLowClose, NewHighLow, NewHighLowRequest, NewHighLowRow, NewHighOrLow,
};
pub use ka10017::{
    LimitUpDown, LimitUpDownRequest, LimitUpDownRow, LimitUpDownSort,
    LimitUpDownStockCondition, PriceLimitType,
};
pub use ka10018::{
    HighLowType, NearHighLow, NearHighLowRequest, NearHighLowRow, ProximityRate,
};
pub use ka10019::{PriceJump, PriceJumpMarket, PriceJumpRequest, PriceJumpRow};
pub use ka10024::{NewVolumeHigh, NewVolumeHighRequest, NewVolumeHighRow};
pub use ka10025::{
    CurrentPriceZone, PriceZoneConcentration, PriceZoneConcentrationRequest,
    PriceZoneConcentrationRow, PriceZonePeriod,
};
pub use ka10026::{
    Valuation, ValuationRanking, ValuationRankingRequest, ValuationRankingRow,
};
pub use ka10028::{
    ChangeFromOpenRanking, ChangeFromOpenRankingRequest, ChangeFromOpenRankingRow,
    ChangeFromOpenSort, ChangeFromOpenStockCondition, ChangeFromOpenVolumeCondition,
    TopOrBottom,
};
pub use ka10043::{BrokerPriceZones, BrokerPriceZonesRequest, BrokerPriceZonesRow};
pub use ka10052::{
    BrokerInstantVolume, BrokerInstantVolumeMarket, BrokerInstantVolumeRequest,
    BrokerInstantVolumeRow, BrokerTradePrice, BrokerTradeSide, TradeSize,
};
pub use ka10054::{
    ExcludedStocks, RangeFilter, TriggerDirection, ViSelection, ViSession,
    ViTriggeredStocks, ViTriggeredStocksRequest, ViTriggeredStocksRow, ViType,
};
pub use ka10055::{
    TodayOrPreviousTradeVolume, TodayOrPreviousTradeVolumeRequest,
    TodayOrPreviousTradeVolumeRow,
};
pub use ka10058::{
    DailyInvestorTrades, DailyInvestorTradesRequest, DailyInvestorTradesRow, InvestorType,
};
pub use ka10059::{
    StockInvestorTrades, StockInvestorTradesRequest, StockInvestorTradesRow,
};
pub use ka10061::{
    StockInvestorTradeTotals, StockInvestorTradeTotalsRequest,
    StockInvestorTradeTotalsRow,
};
pub use ka10084::{
    TodayOrPreviousTrades, TodayOrPreviousTradesRequest, TodayOrPreviousTradesRow,
};
pub use ka10095::{StockQuotes, StockQuotesRequest, StockQuotesRow};
pub use ka10099::{StockList, StockListRequest, StockListRow};
pub use ka10100::{StockDetails, StockDetailsRequest};
pub use ka10101::{SectorList, SectorListMarket, SectorListRequest, SectorListRow};
pub use ka10102::{BrokerList, BrokerListRequest, BrokerListRow, BrokerType};
pub use ka90003::{
    ProgramNetTradeRanking, ProgramNetTradeRankingRequest, ProgramNetTradeRankingRow,
    ProgramRankSide,
};
pub use ka90004::{
    ProgramTradeByStock, ProgramTradeByStockRequest, ProgramTradeByStockRow,
};
pub use kt20016::{
    CreditGrade, CreditLimitExceeded, CreditLimitNote, MarginLoanMarket,
    MarginLoanStocks, MarginLoanStocksRequest, MarginLoanStocksRow,
};
pub use kt20017::{MarginLoanAvailability, MarginLoanAvailabilityRequest};

impl Client {
    /// 종목정보: Stocks: what they are, how they trade, who trades them, and which of them stand out.
    pub fn stock_info(&self) -> StockInfo<'_> {
        StockInfo { client: self }
    }
}

/// The calls of 종목정보: [`Client::stock_info`] has them.
#[derive(Debug, Clone, Copy)]
pub struct StockInfo<'a> {
    client: &'a Client,
}

impl StockInfo<'_> {
    /// The stocks that the users of Kiwoom look up most, by rank, with how the ranks changed. 실시간종목조회순위
    /// (`ka00198`)
    ///
    /// [`SearchRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka00198", "실시간종목조회순위"))]
    pub fn search_ranking(
        self,
        request: &SearchRankingRequest,
    ) -> impl Future<Output = Result<Reply<SearchRanking>, Error>> {
        self.client.send(request)
    }

    /// What one stock is: capital, shares, valuation, results and extremes, beside its prices of today.
    /// 주식기본정보요청 (`ka10001`)
    ///
    /// [`StockBasicInfo`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10001", "주식기본정보요청"))]
    pub fn stock_basic_info(
        self,
        request: &StockBasicInfoRequest,
    ) -> impl Future<Output = Result<Reply<StockBasicInfo>, Error>> {
        self.client.send(request)
    }

    /// The five brokers that sold most of one stock today, and the five that bought most of it. 주식거래원요청
    /// (`ka10002`)
    ///
    /// [`TopBrokers`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10002", "주식거래원요청"))]
    pub fn top_brokers(
        self,
        request: &TopBrokersRequest,
    ) -> impl Future<Output = Result<Reply<TopBrokers>, Error>> {
        self.client.send(request)
    }

    /// The trades of one stock today, newest first. 체결정보요청 (`ka10003`)
    ///
    /// [`Trades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10003", "체결정보요청"))]
    pub fn trades(
        self,
        request: &TradesRequest,
    ) -> impl Future<Output = Result<Reply<Trades>, Error>> {
        self.client.send(request)
    }

    /// What was bought on credit of one stock, or borrowed to sell it short, day by day. 신용매매동향요청
    /// (`ka10013`)
    ///
    /// [`CreditTradeTrend`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10013", "신용매매동향요청"))]
    pub fn credit_trade_trend(
        self,
        request: &CreditTradeTrendRequest,
    ) -> impl Future<Output = Result<Reply<CreditTradeTrend>, Error>> {
        self.client.send(request)
    }

    /// What was traded of one stock day by day: before, during and after the session. 일별거래상세요청 (`ka10015`)
    ///
    /// [`DailyTradeDetails`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10015", "일별거래상세요청"))]
    pub fn daily_trade_details(
        self,
        request: &DailyTradeDetailsRequest,
    ) -> impl Future<Output = Result<Reply<DailyTradeDetails>, Error>> {
        self.client.send(request)
    }

    /// The stocks at a new high, or a new low, of the last days; a row is a stock. 신고저가요청 (`ka10016`)
    ///
    /// [`NewHighLow`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10016", "신고저가요청"))]
    pub fn new_high_low(
        self,
        request: &NewHighLowRequest,
    ) -> impl Future<Output = Result<Reply<NewHighLow>, Error>> {
        self.client.send(request)
    }

    /// The stocks at a price limit, today or the day before, or up, down or unchanged; a row is a stock.
    /// 상하한가요청 (`ka10017`)
    ///
    /// [`LimitUpDown`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10017", "상하한가요청"))]
    pub fn limit_up_down(
        self,
        request: &LimitUpDownRequest,
    ) -> impl Future<Output = Result<Reply<LimitUpDown>, Error>> {
        self.client.send(request)
    }

    /// The stocks near their high, or their low, of the day; a row is a stock. 고저가근접요청 (`ka10018`)
    ///
    /// [`NearHighLow`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10018", "고저가근접요청"))]
    pub fn near_high_low(
        self,
        request: &NearHighLowRequest,
    ) -> impl Future<Output = Result<Reply<NearHighLow>, Error>> {
        self.client.send(request)
    }

    /// The stocks whose price jumped, or plunged, within some minutes or days; a row is a stock. 가격급등락요청
    /// (`ka10019`)
    ///
    /// [`PriceJump`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10019", "가격급등락요청"))]
    pub fn price_jump(
        self,
        request: &PriceJumpRequest,
    ) -> impl Future<Output = Result<Reply<PriceJump>, Error>> {
        self.client.send(request)
    }

    /// The stocks whose volume is the largest of the last days; a row is a stock. 거래량갱신요청 (`ka10024`)
    ///
    /// [`NewVolumeHigh`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10024", "거래량갱신요청"))]
    pub fn new_volume_high(
        self,
        request: &NewVolumeHighRequest,
    ) -> impl Future<Output = Result<Reply<NewVolumeHigh>, Error>> {
        self.client.send(request)
    }

    /// The stocks of which much was traded in a narrow zone of prices (매물대); a row is a stock and its zone.
    /// 매물대집중요청 (`ka10025`)
    ///
    /// [`PriceZoneConcentration`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10025", "매물대집중요청"))]
    pub fn price_zone_concentration(
        self,
        request: &PriceZoneConcentrationRequest,
    ) -> impl Future<Output = Result<Reply<PriceZoneConcentration>, Error>> {
        self.client.send(request)
    }

    /// The stocks of the lowest, or the highest, PER, PBR or ROE; a row is a stock. 고저PER요청 (`ka10026`)
    ///
    /// [`ValuationRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10026", "고저PER요청"))]
    pub fn valuation_ranking(
        self,
        request: &ValuationRankingRequest,
    ) -> impl Future<Output = Result<Reply<ValuationRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that rose, or fell, most from the open, or from the high, the low or the base price; a
    /// row is a stock. 시가대비등락률요청 (`ka10028`)
    ///
    /// [`ChangeFromOpenRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10028", "시가대비등락률요청"))]
    pub fn change_from_open_ranking(
        self,
        request: &ChangeFromOpenRankingRequest,
    ) -> impl Future<Output = Result<Reply<ChangeFromOpenRanking>, Error>> {
        self.client.send(request)
    }

    /// What one broker bought and sold of one stock, and at which closing price; a row is a day on which it
    /// traded. 거래원매물대분석요청 (`ka10043`)
    ///
    /// [`BrokerPriceZones`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10043", "거래원매물대분석요청"))]
    pub fn broker_price_zones(
        self,
        request: &BrokerPriceZonesRequest,
    ) -> impl Future<Output = Result<Reply<BrokerPriceZones>, Error>> {
        self.client.send(request)
    }

    /// What one broker has just bought and sold, trade by trade; a row is a trade. 거래원순간거래량요청 (`ka10052`)
    ///
    /// [`BrokerInstantVolume`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10052", "거래원순간거래량요청"))]
    pub fn broker_instant_volume(
        self,
        request: &BrokerInstantVolumeRequest,
    ) -> impl Future<Output = Result<Reply<BrokerInstantVolume>, Error>> {
        self.client.send(request)
    }

    /// The stocks whose trading a volatility interruption (VI) halted today; a row is a stock.
    /// 변동성완화장치발동종목요청 (`ka10054`)
    ///
    /// [`ViTriggeredStocks`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10054", "변동성완화장치발동종목요청"))]
    pub fn vi_triggered_stocks(
        self,
        request: &ViTriggeredStocksRequest,
    ) -> impl Future<Output = Result<Reply<ViTriggeredStocks>, Error>> {
        self.client.send(request)
    }

    /// The trades of one stock on the day, or on the day before, with the turnover up to each; newest
    /// first. 당일전일체결량요청 (`ka10055`)
    ///
    /// [`TodayOrPreviousTradeVolume`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10055", "당일전일체결량요청"))]
    pub fn today_or_previous_trade_volume(
        self,
        request: &TodayOrPreviousTradeVolumeRequest,
    ) -> impl Future<Output = Result<Reply<TodayOrPreviousTradeVolume>, Error>> {
        self.client.send(request)
    }

    /// The stocks that a group of investors net bought, or net sold, over a period; a row is a stock.
    /// 투자자별일별매매종목요청 (`ka10058`)
    ///
    /// [`DailyInvestorTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10058", "투자자별일별매매종목요청"))]
    pub fn daily_investor_trades(
        self,
        request: &DailyInvestorTradesRequest,
    ) -> impl Future<Output = Result<Reply<DailyInvestorTrades>, Error>> {
        self.client.send(request)
    }

    /// What each group of investors traded of one stock, day by day, newest first. 종목별투자자기관별요청 (`ka10059`)
    ///
    /// [`StockInvestorTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10059", "종목별투자자기관별요청"))]
    pub fn stock_investor_trades(
        self,
        request: &StockInvestorTradesRequest,
    ) -> impl Future<Output = Result<Reply<StockInvestorTrades>, Error>> {
        self.client.send(request)
    }

    /// What each group of investors net bought of one stock over a period, in one row. 종목별투자자기관별합계요청
    /// (`ka10061`)
    ///
    /// [`StockInvestorTradeTotals`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10061", "종목별투자자기관별합계요청"))]
    pub fn stock_investor_trade_totals(
        self,
        request: &StockInvestorTradeTotalsRequest,
    ) -> impl Future<Output = Result<Reply<StockInvestorTradeTotals>, Error>> {
        self.client.send(request)
    }

    /// The trades of one stock on the day, or on the day before, one by one or minute by minute. 당일전일체결요청
    /// (`ka10084`)
    ///
    /// [`TodayOrPreviousTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10084", "당일전일체결요청"))]
    pub fn today_or_previous_trades(
        self,
        request: &TodayOrPreviousTradesRequest,
    ) -> impl Future<Output = Result<Reply<TodayOrPreviousTrades>, Error>> {
        self.client.send(request)
    }

    /// Quotes, best orders and reference figures of up to 100 stocks at once; a row is a stock. 지정종목 정보요청
    /// (`ka10095`)
    ///
    /// [`StockQuotes`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10095", "지정종목 정보요청"))]
    pub fn stock_quotes(
        self,
        request: &StockQuotesRequest,
    ) -> impl Future<Output = Result<Reply<StockQuotes>, Error>> {
        self.client.send(request)
    }

    /// The master list of instruments: every stock, or every ETF, ETN, REIT and so on, of one market, in
    /// one reply; a row is an instrument. 종목정보 리스트 (`ka10099`)
    ///
    /// [`StockList`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10099", "종목정보 리스트"))]
    pub fn stock_list(
        self,
        request: &StockListRequest,
    ) -> impl Future<Output = Result<Reply<StockList>, Error>> {
        self.client.send(request)
    }

    /// One instrument of the master list: its market, state, warnings, size class, and whether NXT trades
    /// it. 종목정보 조회 (`ka10100`)
    ///
    /// [`StockDetails`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10100", "종목정보 조회"))]
    pub fn stock_details(
        self,
        request: &StockDetailsRequest,
    ) -> impl Future<Output = Result<Reply<StockDetails>, Error>> {
        self.client.send(request)
    }

    /// The codes of sectors and indices of a market; a row is a sector. 업종코드 리스트 (`ka10101`)
    ///
    /// [`SectorList`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10101", "업종코드 리스트"))]
    pub fn sector_list(
        self,
        request: &SectorListRequest,
    ) -> impl Future<Output = Result<Reply<SectorList>, Error>> {
        self.client.send(request)
    }

    /// The codes and names of brokers (회원사), also of those that are gone; a row is a broker. 회원사 리스트
    /// (`ka10102`)
    ///
    /// [`BrokerList`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10102", "회원사 리스트"))]
    pub fn broker_list(
        self,
        request: &BrokerListRequest,
    ) -> impl Future<Output = Result<Reply<BrokerList>, Error>> {
        self.client.send(request)
    }

    /// The stocks that program trading net bought most, or net sold most, today; a row is a stock.
    /// 프로그램순매수상위50요청 (`ka90003`)
    ///
    /// [`ProgramNetTradeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90003", "프로그램순매수상위50요청"))]
    pub fn program_net_trade_ranking(
        self,
        request: &ProgramNetTradeRankingRequest,
    ) -> impl Future<Output = Result<Reply<ProgramNetTradeRanking>, Error>> {
        self.client.send(request)
    }

    /// Program trading of every stock of a market on one day, and its totals; a row is a stock.
    /// 종목별프로그램매매현황요청 (`ka90004`)
    ///
    /// [`ProgramTradeByStock`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90004", "종목별프로그램매매현황요청"))]
    pub fn program_trade_by_stock(
        self,
        request: &ProgramTradeByStockRequest,
    ) -> impl Future<Output = Result<Reply<ProgramTradeByStock>, Error>> {
        self.client.send(request)
    }

    /// The stocks that can be bought with a margin loan (신용융자), by credit grade; a row is a stock. 신용융자
    /// 가능종목요청 (`kt20016`)
    ///
    /// Demo (모의투자) does not serve this TR.
    ///
    /// [`MarginLoanStocks`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("kt20016", "신용융자 가능종목요청"))]
    pub fn margin_loan_stocks(
        self,
        request: &MarginLoanStocksRequest,
    ) -> impl Future<Output = Result<Reply<MarginLoanStocks>, Error>> {
        self.client.send(request)
    }

    /// Whether one stock can be bought with a margin loan (신용융자), as a sentence. 신용융자 가능문의 (`kt20017`)
    ///
    /// Demo (모의투자) does not serve this TR.
    ///
    /// [`MarginLoanAvailability`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("kt20017", "신용융자 가능문의"))]
    pub fn margin_loan_availability(
        self,
        request: &MarginLoanAvailabilityRequest,
    ) -> impl Future<Output = Result<Reply<MarginLoanAvailability>, Error>> {
        self.client.send(request)
    }
}
