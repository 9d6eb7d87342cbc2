// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! ELW: Equity-linked warrants (ELW): Greeks, disparity, search, rankings and details.
//!
//! - what a warrant is, and its terms: [`elw_details`](Elw::elw_details)
//! - warrants that meet conditions: [`elw_search`](Elw::elw_search)
//! - Greeks (민감도) now, and day by day: [`elw_greeks`](Elw::elw_greeks), [`elw_greeks_by_day`](Elw::elw_greeks_by_day)
//! - disparity (괴리율), and what has moved most: [`elw_disparity`](Elw::elw_disparity), [`elw_change_rate_ranking`](Elw::elw_change_rate_ranking)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::elw::ElwDetailsRequest;
//!
//! let request = ElwDetailsRequest::new("57JBHH".parse()?);
//! let reply = client.elw().elw_details(&request).await?;
//! println!(
//!     "{:?} {:?} {:?} {:?} {:?} {:?}",
//!     reply.current_price,
//!     reply.change_rate,
//!     reply.theoretical_price,
//!     reply.implied_volatility,
//!     reply.exercise_price,
//!     reply.expiry_date,
//! );
//! # assert!(reply.issues.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | TR | 이름 | method | request and response |
//! | --- | --- | --- | --- |
//! | [`ka10048`] | ELW일별민감도지표요청 | [`elw_greeks_by_day`](Elw::elw_greeks_by_day) | [`ElwGreeksByDayRequest`], [`ElwGreeksByDay`] |
//! | [`ka10050`] | ELW민감도지표요청 | [`elw_greeks`](Elw::elw_greeks) | [`ElwGreeksRequest`], [`ElwGreeks`] |
//! | [`ka30001`] | ELW가격급등락요청 | [`elw_price_jump`](Elw::elw_price_jump) | [`ElwPriceJumpRequest`], [`ElwPriceJump`] |
//! | [`ka30002`] | 거래원별ELW순매매상위요청 | [`elw_broker_net_trade_ranking`](Elw::elw_broker_net_trade_ranking) | [`ElwBrokerNetTradeRankingRequest`], [`ElwBrokerNetTradeRanking`] |
//! | [`ka30003`] | ELWLP보유일별추이요청 | [`elw_lp_holdings_by_day`](Elw::elw_lp_holdings_by_day) | [`ElwLpHoldingsByDayRequest`], [`ElwLpHoldingsByDay`] |
//! | [`ka30004`] | ELW괴리율요청 | [`elw_disparity`](Elw::elw_disparity) | [`ElwDisparityRequest`], [`ElwDisparity`] |
//! | [`ka30005`] | ELW조건검색요청 | [`elw_search`](Elw::elw_search) | [`ElwSearchRequest`], [`ElwSearch`] |
//! | [`ka30009`] | ELW등락율순위요청 | [`elw_change_rate_ranking`](Elw::elw_change_rate_ranking) | [`ElwChangeRateRankingRequest`], [`ElwChangeRateRanking`] |
//! | [`ka30010`] | ELW잔량순위요청 | [`elw_order_book_ranking`](Elw::elw_order_book_ranking) | [`ElwOrderBookRankingRequest`], [`ElwOrderBookRanking`] |
//! | [`ka30011`] | ELW근접율요청 | [`elw_proximity`](Elw::elw_proximity) | [`ElwProximityRequest`], [`ElwProximity`] |
//! | [`ka30012`] | ELW종목상세정보요청 | [`elw_details`](Elw::elw_details) | [`ElwDetailsRequest`], [`ElwDetails`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka10048;
pub mod ka10050;
pub mod ka30001;
pub mod ka30002;
pub mod ka30003;
pub mod ka30004;
pub mod ka30005;
pub mod ka30009;
pub mod ka30010;
pub mod ka30011;
pub mod ka30012;

pub use ka10048::{ElwGreeksByDay, ElwGreeksByDayRequest, ElwGreeksByDayRow};
pub use ka10050::{ElwGreeks, ElwGreeksRequest, ElwGreeksRow};
pub use ka30001::{
    ElwPriceJump, ElwPriceJumpRequest, ElwPriceJumpRow, ElwPriceJumpVolumeCondition,
};
pub use ka30002::{
    ElwBrokerNetTradeRanking, ElwBrokerNetTradeRankingRequest,
    ElwBrokerNetTradeRankingRow, ElwBrokerPeriod, ElwBrokerVolumeCondition,
};
pub use ka30003::{ElwLpHoldingsByDay, ElwLpHoldingsByDayRequest, ElwLpHoldingsByDayRow};
pub use ka30004::{ElwDisparity, ElwDisparityRequest, ElwDisparityRow};
pub use ka30005::{
    ElwSearch, ElwSearchRequest, ElwSearchRightType, ElwSearchRow, ElwSearchSort,
};
pub use ka30009::{
    ElwChangeRateRanking, ElwChangeRateRankingRequest, ElwChangeRateRankingRow,
    ElwChangeRateRankingSort,
};
pub use ka30010::{
    ElwOrderBookRanking, ElwOrderBookRankingRequest, ElwOrderBookRankingRow,
    ElwOrderBookRankingSort,
};
pub use ka30011::{ElwProximity, ElwProximityRequest, ElwProximityRow};
pub use ka30012::{ElwDetails, ElwDetailsRequest, ElwUnderlying};

impl Client {
    /// ELW: Equity-linked warrants (ELW): Greeks, disparity, search, rankings and details.
    pub fn elw(&self) -> Elw<'_> {
        Elw { client: self }
    }
}

/// The calls of ELW: [`Client::elw`] has them.
#[derive(Debug, Clone, Copy)]
pub struct Elw<'a> {
    client: &'a Client,
}

impl Elw<'_> {
    /// The sensitivities (Greeks) and implied volatilities of one warrant, day by day, newest first; no row
    /// has its date. ELW일별민감도지표요청 (`ka10048`)
    ///
    /// [`ElwGreeksByDay`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10048", "ELW일별민감도지표요청"))]
    pub fn elw_greeks_by_day(
        self,
        request: &ElwGreeksByDayRequest,
    ) -> impl Future<Output = Result<Reply<ElwGreeksByDay>, Error>> {
        self.client.send(request)
    }

    /// The sensitivities (Greeks), theoretical price and implied volatilities of one warrant within a day;
    /// a row is a time. ELW민감도지표요청 (`ka10050`)
    ///
    /// [`ElwGreeks`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10050", "ELW민감도지표요청"))]
    pub fn elw_greeks(
        self,
        request: &ElwGreeksRequest,
    ) -> impl Future<Output = Result<Reply<ElwGreeks>, Error>> {
        self.client.send(request)
    }

    /// The warrants whose price jumped, or plunged, within some minutes or days; a row is a warrant.
    /// ELW가격급등락요청 (`ka30001`)
    ///
    /// [`ElwPriceJump`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka30001", "ELW가격급등락요청"))]
    pub fn elw_price_jump(
        self,
        request: &ElwPriceJumpRequest,
    ) -> impl Future<Output = Result<Reply<ElwPriceJump>, Error>> {
        self.client.send(request)
    }

    /// The warrants that one broker net bought most, or net sold most, over the last days; a row is a
    /// warrant. 거래원별ELW순매매상위요청 (`ka30002`)
    ///
    /// [`ElwBrokerNetTradeRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka30002", "거래원별ELW순매매상위요청"))]
    pub fn elw_broker_net_trade_ranking(
        self,
        request: &ElwBrokerNetTradeRankingRequest,
    ) -> impl Future<Output = Result<Reply<ElwBrokerNetTradeRanking>, Error>> {
        self.client.send(request)
    }

    /// How many units of one warrant its liquidity provider holds, beside price and volume, day by day,
    /// newest first. ELWLP보유일별추이요청 (`ka30003`)
    ///
    /// [`ElwLpHoldingsByDay`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka30003", "ELWLP보유일별추이요청"))]
    pub fn elw_lp_holdings_by_day(
        self,
        request: &ElwLpHoldingsByDayRequest,
    ) -> impl Future<Output = Result<Reply<ElwLpHoldingsByDay>, Error>> {
        self.client.send(request)
    }

    /// How far the prices of warrants are from their theoretical prices (괴리율); a row is a warrant. ELW괴리율요청
    /// (`ka30004`)
    ///
    /// [`ElwDisparity`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka30004", "ELW괴리율요청"))]
    pub fn elw_disparity(
        self,
        request: &ElwDisparityRequest,
    ) -> impl Future<Output = Result<Reply<ElwDisparity>, Error>> {
        self.client.send(request)
    }

    /// A search for warrants by issuer, underlying, right and liquidity provider, with all their
    /// indicators; a row is a warrant. ELW조건검색요청 (`ka30005`)
    ///
    /// [`ElwSearch`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka30005", "ELW조건검색요청"))]
    pub fn elw_search(
        self,
        request: &ElwSearchRequest,
    ) -> impl Future<Output = Result<Reply<ElwSearch>, Error>> {
        self.client.send(request)
    }

    /// The warrants that rose, or fell, most today, in percent or in won; a row is a warrant. ELW등락율순위요청
    /// (`ka30009`)
    ///
    /// [`ElwChangeRateRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka30009", "ELW등락율순위요청"))]
    pub fn elw_change_rate_ranking(
        self,
        request: &ElwChangeRateRankingRequest,
    ) -> impl Future<Output = Result<Reply<ElwChangeRateRanking>, Error>> {
        self.client.send(request)
    }

    /// The warrants with the most bids beyond their asks in the book, or the reverse; a row is a warrant.
    /// ELW잔량순위요청 (`ka30010`)
    ///
    /// [`ElwOrderBookRanking`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka30010", "ELW잔량순위요청"))]
    pub fn elw_order_book_ranking(
        self,
        request: &ElwOrderBookRankingRequest,
    ) -> impl Future<Output = Result<Reply<ElwOrderBookRanking>, Error>> {
        self.client.send(request)
    }

    /// How near the underlyings of one warrant are (근접율), by Kiwoom's count; a row is an underlying.
    /// ELW근접율요청 (`ka30011`)
    ///
    /// [`ElwProximity`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka30011", "ELW근접율요청"))]
    pub fn elw_proximity(
        self,
        request: &ElwProximityRequest,
    ) -> impl Future<Output = Result<Reply<ElwProximity>, Error>> {
        self.client.send(request)
    }

    /// Everything about one warrant: terms, underlyings, dates, liquidity provider and valuation.
    /// ELW종목상세정보요청 (`ka30012`)
    ///
    /// [`ElwDetails`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka30012", "ELW종목상세정보요청"))]
    pub fn elw_details(
        self,
        request: &ElwDetailsRequest,
    ) -> impl Future<Output = Result<Reply<ElwDetails>, Error>> {
        self.client.send(request)
    }
}
