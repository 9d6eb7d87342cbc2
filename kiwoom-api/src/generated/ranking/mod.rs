// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 순위정보: Rankings: stocks, brokers and investors by what moved, traded or waits in the book most.
//!
//! - what is traded most, in shares and in won: [`volume_ranking`](Ranking::volume_ranking), [`turnover_ranking`](Ranking::turnover_ranking)
//! - what has risen or fallen most, and what is expected to: [`change_rate_ranking`](Ranking::change_rate_ranking), [`expected_change_rate_ranking`](Ranking::expected_change_rate_ranking)
//! - what moves at this moment: volume, the book: [`volume_surge`](Ranking::volume_surge), [`order_book_surge`](Ranking::order_book_surge)
//! - what foreigners, institutions and brokers buy and sell: [`foreign_institution_trade_ranking`](Ranking::foreign_institution_trade_ranking), [`foreign_trade_ranking`](Ranking::foreign_trade_ranking), [`broker_trade_ranking`](Ranking::broker_trade_ranking)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::codes::{Exchange, MarketOrAll};
//! use kiwoom_api::ranking::VolumeRankingRequest;
//!
//! let request = VolumeRankingRequest::new(MarketOrAll::All).exchange(Exchange::Unified);
//! let reply = client.ranking().volume_ranking(&request).await?;
//! for row in &reply.rows {
//!     println!(
//!         "{:?} {:?} {:?} {:?} {:?}",
//!         row.stock_name,
//!         row.current_price,
//!         row.change_rate,
//!         row.volume,
//!         row.turnover,
//!     );
//! }
//! # assert!(reply.issues.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | TR | 이름 | method | request and response |
//! | --- | --- | --- | --- |
//! | [`ka10020`] | 호가잔량상위요청 | [`order_book_ranking`](Ranking::order_book_ranking) | [`OrderBookRankingRequest`], [`OrderBookRanking`] |
//! | [`ka10021`] | 호가잔량급증요청 | [`order_book_surge`](Ranking::order_book_surge) | [`OrderBookSurgeRequest`], [`OrderBookSurge`] |
//! | [`ka10022`] | 잔량율급증요청 | [`bid_ask_ratio_surge`](Ranking::bid_ask_ratio_surge) | [`BidAskRatioSurgeRequest`], [`BidAskRatioSurge`] |
//! | [`ka10023`] | 거래량급증요청 | [`volume_surge`](Ranking::volume_surge) | [`VolumeSurgeRequest`], [`VolumeSurge`] |
//! | [`ka10027`] | 전일대비등락률상위요청 | [`change_rate_ranking`](Ranking::change_rate_ranking) | [`ChangeRateRankingRequest`], [`ChangeRateRanking`] |
//! | [`ka10029`] | 예상체결등락률상위요청 | [`expected_change_rate_ranking`](Ranking::expected_change_rate_ranking) | [`ExpectedChangeRateRankingRequest`], [`ExpectedChangeRateRanking`] |
//! | [`ka10030`] | 당일거래량상위요청 | [`volume_ranking`](Ranking::volume_ranking) | [`VolumeRankingRequest`], [`VolumeRanking`] |
//! | [`ka10031`] | 전일거래량상위요청 | [`previous_volume_ranking`](Ranking::previous_volume_ranking) | [`PreviousVolumeRankingRequest`], [`PreviousVolumeRanking`] |
//! | [`ka10032`] | 거래대금상위요청 | [`turnover_ranking`](Ranking::turnover_ranking) | [`TurnoverRankingRequest`], [`TurnoverRanking`] |
//! | [`ka10033`] | 신용비율상위요청 | [`credit_ratio_ranking`](Ranking::credit_ratio_ranking) | [`CreditRatioRankingRequest`], [`CreditRatioRanking`] |
//! | [`ka10034`] | 외인기간별매매상위요청 | [`foreign_trade_ranking`](Ranking::foreign_trade_ranking) | [`ForeignTradeRankingRequest`], [`ForeignTradeRanking`] |
//! | [`ka10035`] | 외인연속순매매상위요청 | [`foreign_streak_ranking`](Ranking::foreign_streak_ranking) | [`ForeignStreakRankingRequest`], [`ForeignStreakRanking`] |
//! | [`ka10036`] | 외인한도소진율증가상위 | [`foreign_limit_exhaustion_ranking`](Ranking::foreign_limit_exhaustion_ranking) | [`ForeignLimitExhaustionRankingRequest`], [`ForeignLimitExhaustionRanking`] |
//! | [`ka10037`] | 외국계창구매매상위요청 | [`foreign_broker_trade_ranking`](Ranking::foreign_broker_trade_ranking) | [`ForeignBrokerTradeRankingRequest`], [`ForeignBrokerTradeRanking`] |
//! | [`ka10038`] | 종목별증권사순위요청 | [`stock_broker_ranking`](Ranking::stock_broker_ranking) | [`StockBrokerRankingRequest`], [`StockBrokerRanking`] |
//! | [`ka10039`] | 증권사별매매상위요청 | [`broker_trade_ranking`](Ranking::broker_trade_ranking) | [`BrokerTradeRankingRequest`], [`BrokerTradeRanking`] |
//! | [`ka10040`] | 당일주요거래원요청 | [`main_brokers`](Ranking::main_brokers) | [`MainBrokersRequest`], [`MainBrokers`] |
//! | [`ka10042`] | 순매수거래원순위요청 | [`net_buy_broker_ranking`](Ranking::net_buy_broker_ranking) | [`NetBuyBrokerRankingRequest`], [`NetBuyBrokerRanking`] |
//! | [`ka10053`] | 당일상위이탈원요청 | [`exited_brokers`](Ranking::exited_brokers) | [`ExitedBrokersRequest`], [`ExitedBrokers`] |
//! | [`ka10062`] | 동일순매매순위요청 | [`joint_net_trade_ranking`](Ranking::joint_net_trade_ranking) | [`JointNetTradeRankingRequest`], [`JointNetTradeRanking`] |
//! | [`ka10065`] | 장중투자자별매매상위요청 | [`intraday_investor_trade_ranking`](Ranking::intraday_investor_trade_ranking) | [`IntradayInvestorTradeRankingRequest`], [`IntradayInvestorTradeRanking`] |
//! | [`ka10098`] | 시간외단일가등락율순위요청 | [`after_hours_change_rate_ranking`](Ranking::after_hours_change_rate_ranking) | [`AfterHoursChangeRateRankingRequest`], [`AfterHoursChangeRateRanking`] |
//! | [`ka90009`] | 외국인기관매매상위요청 | [`foreign_institution_trade_ranking`](Ranking::foreign_institution_trade_ranking) | [`ForeignInstitutionTradeRankingRequest`], [`ForeignInstitutionTradeRanking`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka10020;
pub mod ka10021;
pub mod ka10022;
pub mod ka10023;
pub mod ka10027;
pub mod ka10029;
pub mod ka10030;
pub mod ka10031;
pub mod ka10032;
pub mod ka10033;
pub mod ka10034;
pub mod ka10035;
pub mod ka10036;
pub mod ka10037;
pub mod ka10038;
pub mod ka10039;
pub mod ka10040;
pub mod ka10042;
pub mod ka10053;
pub mod ka10062;
pub mod ka10065;
pub mod ka10098;
pub mod ka90009;

pub use ka10020::{
    OrderBookRanking, OrderBookRankingRequest, OrderBookRankingRow, OrderBookRankingSort,
    OrderBookRankingVolumeCondition,
};
pub use ka10021::{
    OrderBookSide, OrderBookSurge, OrderBookSurgeRequest, OrderBookSurgeRow,
    OrderBookSurgeSort, OrderBookSurgeVolumeCondition,
};
pub use ka10022::{
    BidAskRatioSurge, BidAskRatioSurgeRequest, BidAskRatioSurgeRow,
    BidAskRatioSurgeVolumeCondition, BidAskRatioType,
};
pub use ka10023::{
    VolumeSurge, VolumeSurgeBasis, VolumeSurgePriceCondition, VolumeSurgeRequest,
    VolumeSurgeRow, VolumeSurgeSort, VolumeSurgeStockCondition,
};
pub use ka10027::{
    ChangeRateRanking, ChangeRateRankingRequest, ChangeRateRankingRow,
    ChangeRateRankingVolumeCondition,
};
pub use ka10029::{
    ExpectedChangeRateRanking, ExpectedChangeRateRankingRequest,
    ExpectedChangeRateRankingRow, ExpectedChangeRateRankingVolumeCondition,
    ExpectedChangeSort,
};
pub use ka10030::{
    VolumeRanking, VolumeRankingCreditCondition, VolumeRankingPriceCondition,
    VolumeRankingRequest, VolumeRankingRow, VolumeRankingSession, VolumeRankingSort,
    VolumeRankingTurnoverCondition, VolumeRankingVolumeCondition,
};
pub use ka10031::{
    PreviousVolumeRanking, PreviousVolumeRankingRequest, PreviousVolumeRankingRow,
    PreviousVolumeSort,
};
pub use ka10032::{
    AdministrativeStocks, TurnoverRanking, TurnoverRankingRequest, TurnoverRankingRow,
};
pub use ka10033::{
    CreditRatioRanking, CreditRatioRankingRequest, CreditRatioRankingRow,
    CreditRatioRankingVolumeCondition,
};
pub use ka10034::{
    ForeignTradeRanking, ForeignTradeRankingRequest, ForeignTradeRankingRow,
    ForeignTradeType,
};
pub use ka10035::{
    ForeignStreakBaseDay, ForeignStreakRanking, ForeignStreakRankingRequest,
    ForeignStreakRankingRow, ForeignStreakType,
};
pub use ka10036::{
    ForeignLimitExhaustionRanking, ForeignLimitExhaustionRankingRequest,
    ForeignLimitExhaustionRankingRow,
};
pub use ka10037::{
    ForeignBrokerTradeRanking, ForeignBrokerTradeRankingRequest,
    ForeignBrokerTradeRankingRow, ForeignBrokerTradeType,
};
pub use ka10038::{
    BrokerRankingPeriod, StockBrokerRanking, StockBrokerRankingRequest,
    StockBrokerRankingRow, StockBrokerRankingSort,
};
pub use ka10039::{
    BrokerTradeRanking, BrokerTradeRankingPeriod, BrokerTradeRankingRequest,
    BrokerTradeRankingRow, BrokerTradeRankingVolumeCondition,
};
pub use ka10040::{MainBroker, MainBrokerExit, MainBrokers, MainBrokersRequest};
pub use ka10042::{
    NetBuyBrokerRanking, NetBuyBrokerRankingRequest, NetBuyBrokerRankingRow,
};
pub use ka10053::{ExitedBrokers, ExitedBrokersRequest, ExitedBrokersRow};
pub use ka10062::{
    JointNetTradeRanking, JointNetTradeRankingRequest, JointNetTradeRankingRow,
    JointNetTradeSort,
};
pub use ka10065::{
    IntradayInvestorTradeRanking, IntradayInvestorTradeRankingRequest,
    IntradayInvestorTradeRankingRow, IntradayInvestorType,
};
pub use ka10098::{
    AfterHoursChangeRateRanking, AfterHoursChangeRateRankingRequest,
    AfterHoursChangeRateRankingRow, AfterHoursStockCondition,
    AfterHoursTurnoverCondition, AfterHoursVolumeCondition,
};
pub use ka90009::{
    ForeignInstitutionTradeRanking, ForeignInstitutionTradeRankingRequest,
    ForeignInstitutionTradeRankingRow, QueryDateInclusion,
};

impl Client {
    /// 순위정보: Rankings: stocks, brokers and investors by what moved, traded or waits in the book most.
    pub fn ranking(&self) -> Ranking<'_> {
        Ranking { client: self }
    }
}

/// The calls of 순위정보: [`Client::ranking`] has them.
#[derive(Debug, Clone, Copy)]
pub struct Ranking<'a> {
    client: &'a Client,
}

impl Ranking<'_> {
    /// The stocks with the most orders waiting in their books: bids over asks, or asks over bids; a row is
    /// a stock. 호가잔량상위요청 (`ka10020`)
    ///
    /// [`OrderBookRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10020", "호가잔량상위요청"))]
    pub fn order_book_ranking(
        self,
        request: &OrderBookRankingRequest,
    ) -> impl Future<Output = Result<Reply<OrderBookRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks whose waiting bids, or asks, grew most within the last minutes; a row is a stock.
    /// 호가잔량급증요청 (`ka10021`)
    ///
    /// [`OrderBookSurge`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10021", "호가잔량급증요청"))]
    pub fn order_book_surge(
        self,
        request: &OrderBookSurgeRequest,
    ) -> impl Future<Output = Result<Reply<OrderBookSurge>, Error>> {
        self.client.send(request)
    }

    /// The stocks whose ratio of bids to asks, or of asks to bids, rose most within the last minutes; a row
    /// is a stock. 잔량율급증요청 (`ka10022`)
    ///
    /// [`BidAskRatioSurge`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10022", "잔량율급증요청"))]
    pub fn bid_ask_ratio_surge(
        self,
        request: &BidAskRatioSurgeRequest,
    ) -> impl Future<Output = Result<Reply<BidAskRatioSurge>, Error>> {
        self.client.send(request)
    }

    /// The stocks whose volume grew, or fell, most against some minutes ago or the day before; a row is a
    /// stock. 거래량급증요청 (`ka10023`)
    ///
    /// [`VolumeSurge`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10023", "거래량급증요청"))]
    pub fn volume_surge(
        self,
        request: &VolumeSurgeRequest,
    ) -> impl Future<Output = Result<Reply<VolumeSurge>, Error>> {
        self.client.send(request)
    }

    /// The stocks that rose, or fell, most since the previous close; a row is a stock. 전일대비등락률상위요청
    /// (`ka10027`)
    ///
    /// [`ChangeRateRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10027", "전일대비등락률상위요청"))]
    pub fn change_rate_ranking(
        self,
        request: &ChangeRateRankingRequest,
    ) -> impl Future<Output = Result<Reply<ChangeRateRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that an auction would move most, up or down, at its expected price; a row is a stock.
    /// 예상체결등락률상위요청 (`ka10029`)
    ///
    /// [`ExpectedChangeRateRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10029", "예상체결등락률상위요청"))]
    pub fn expected_change_rate_ranking(
        self,
        request: &ExpectedChangeRateRankingRequest,
    ) -> impl Future<Output = Result<Reply<ExpectedChangeRateRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks of the largest volume, turnover rate or turnover today; a row is a stock. 당일거래량상위요청
    /// (`ka10030`)
    ///
    /// [`VolumeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10030", "당일거래량상위요청"))]
    pub fn volume_ranking(
        self,
        request: &VolumeRankingRequest,
    ) -> impl Future<Output = Result<Reply<VolumeRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks of the largest volume, or turnover, of the day before; a row is a stock. 전일거래량상위요청
    /// (`ka10031`)
    ///
    /// [`PreviousVolumeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10031", "전일거래량상위요청"))]
    pub fn previous_volume_ranking(
        self,
        request: &PreviousVolumeRankingRequest,
    ) -> impl Future<Output = Result<Reply<PreviousVolumeRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks of the largest turnover today, with their rank of the day before; a row is a stock.
    /// 거래대금상위요청 (`ka10032`)
    ///
    /// [`TurnoverRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10032", "거래대금상위요청"))]
    pub fn turnover_ranking(
        self,
        request: &TurnoverRankingRequest,
    ) -> impl Future<Output = Result<Reply<TurnoverRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that are bought on credit most, by their credit ratio; a row is a stock. 신용비율상위요청
    /// (`ka10033`)
    ///
    /// [`CreditRatioRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10033", "신용비율상위요청"))]
    pub fn credit_ratio_ranking(
        self,
        request: &CreditRatioRankingRequest,
    ) -> impl Future<Output = Result<Reply<CreditRatioRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that foreign investors net bought, or net sold, most over the last days; a row is a
    /// stock. 외인기간별매매상위요청 (`ka10034`)
    ///
    /// [`ForeignTradeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10034", "외인기간별매매상위요청"))]
    pub fn foreign_trade_ranking(
        self,
        request: &ForeignTradeRankingRequest,
    ) -> impl Future<Output = Result<Reply<ForeignTradeRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that foreign investors net bought, or net sold, day after day; a row is a stock.
    /// 외인연속순매매상위요청 (`ka10035`)
    ///
    /// [`ForeignStreakRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10035", "외인연속순매매상위요청"))]
    pub fn foreign_streak_ranking(
        self,
        request: &ForeignStreakRankingRequest,
    ) -> impl Future<Output = Result<Reply<ForeignStreakRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks in which foreign investors used up most more of what they may hold, over the last days; a
    /// row is a stock. 외인한도소진율증가상위 (`ka10036`)
    ///
    /// [`ForeignLimitExhaustionRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10036", "외인한도소진율증가상위"))]
    pub fn foreign_limit_exhaustion_ranking(
        self,
        request: &ForeignLimitExhaustionRankingRequest,
    ) -> impl Future<Output = Result<Reply<ForeignLimitExhaustionRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that foreign brokers bought, sold, net bought or net sold most over the last days; a row
    /// is a stock. 외국계창구매매상위요청 (`ka10037`)
    ///
    /// [`ForeignBrokerTradeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10037", "외국계창구매매상위요청"))]
    pub fn foreign_broker_trade_ranking(
        self,
        request: &ForeignBrokerTradeRankingRequest,
    ) -> impl Future<Output = Result<Reply<ForeignBrokerTradeRanking>, Error>> {
        self.client.send(request)
    }

    /// The brokers that net bought, or net sold, most of one stock over a period; a row is a broker.
    /// 종목별증권사순위요청 (`ka10038`)
    ///
    /// [`StockBrokerRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10038", "종목별증권사순위요청"))]
    pub fn stock_broker_ranking(
        self,
        request: &StockBrokerRankingRequest,
    ) -> impl Future<Output = Result<Reply<StockBrokerRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that one broker net bought, or net sold, most over the last days; a row is a stock.
    /// 증권사별매매상위요청 (`ka10039`)
    ///
    /// [`BrokerTradeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10039", "증권사별매매상위요청"))]
    pub fn broker_trade_ranking(
        self,
        request: &BrokerTradeRankingRequest,
    ) -> impl Future<Output = Result<Reply<BrokerTradeRanking>, Error>> {
        self.client.send(request)
    }

    /// The five brokers that sold most of one stock today and the five that bought most, what changed, and
    /// who left them. 당일주요거래원요청 (`ka10040`)
    ///
    /// [`MainBrokers`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10040", "당일주요거래원요청"))]
    pub fn main_brokers(
        self,
        request: &MainBrokersRequest,
    ) -> impl Future<Output = Result<Reply<MainBrokers>, Error>> {
        self.client.send(request)
    }

    /// The brokers that net bought most of one stock, by rank, without quantities; a row is a broker.
    /// 순매수거래원순위요청 (`ka10042`)
    ///
    /// [`NetBuyBrokerRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10042", "순매수거래원순위요청"))]
    pub fn net_buy_broker_ranking(
        self,
        request: &NetBuyBrokerRankingRequest,
    ) -> impl Future<Output = Result<Reply<NetBuyBrokerRanking>, Error>> {
        self.client.send(request)
    }

    /// The brokers that left the five largest sellers, or buyers, of one stock today; a row is one on
    /// either side, which have nothing to do with each other. 당일상위이탈원요청 (`ka10053`)
    ///
    /// [`ExitedBrokers`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10053", "당일상위이탈원요청"))]
    pub fn exited_brokers(
        self,
        request: &ExitedBrokersRequest,
    ) -> impl Future<Output = Result<Reply<ExitedBrokers>, Error>> {
        self.client.send(request)
    }

    /// The stocks that foreign investors and institutions both net bought, or both net sold, over a period;
    /// a row is a stock. 동일순매매순위요청 (`ka10062`)
    ///
    /// [`JointNetTradeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10062", "동일순매매순위요청"))]
    pub fn joint_net_trade_ranking(
        self,
        request: &JointNetTradeRankingRequest,
    ) -> impl Future<Output = Result<Reply<JointNetTradeRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that a group of investors net buys, or net sells, most during the session; a row is a
    /// stock. 장중투자자별매매상위요청 (`ka10065`)
    ///
    /// [`IntradayInvestorTradeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10065", "장중투자자별매매상위요청"))]
    pub fn intraday_investor_trade_ranking(
        self,
        request: &IntradayInvestorTradeRankingRequest,
    ) -> impl Future<Output = Result<Reply<IntradayInvestorTradeRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that rose, or fell, most in the after-hours single-price session; a row is a stock.
    /// 시간외단일가등락율순위요청 (`ka10098`)
    ///
    /// **Kiwoom has withdrawn this TR**: since 2026-09-23 the server refuses it with 1504.
    ///
    /// [`AfterHoursChangeRateRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10098", "시간외단일가등락율순위요청"))]
    pub fn after_hours_change_rate_ranking(
        self,
        request: &AfterHoursChangeRateRankingRequest,
    ) -> impl Future<Output = Result<Reply<AfterHoursChangeRateRanking>, Error>> {
        self.client.send(request)
    }

    /// The stocks that foreign investors and institutions net sold and net bought most; a row is one rank
    /// of four lists, with a stock of each. 외국인기관매매상위요청 (`ka90009`)
    ///
    /// [`ForeignInstitutionTradeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90009", "외국인기관매매상위요청"))]
    pub fn foreign_institution_trade_ranking(
        self,
        request: &ForeignInstitutionTradeRankingRequest,
    ) -> impl Future<Output = Result<Reply<ForeignInstitutionTradeRanking>, Error>> {
        self.client.send(request)
    }
}
