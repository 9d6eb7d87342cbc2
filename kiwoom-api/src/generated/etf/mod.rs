// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! ETF: Exchange-traded funds: returns, NAV, tracking error, trades and investor flows.
//!
//! - what an ETF follows, and how it is taxed: [`etf_info`](Etf::etf_info)
//! - the quotes of all ETFs: [`etf_quotes`](Etf::etf_quotes)
//! - price against NAV (괴리율) day by day, and the tracking error (추적오차): [`etf_quotes_by_day`](Etf::etf_quotes_by_day), [`etf_nav_status`](Etf::etf_nav_status)
//! - what an ETF has returned over a period: [`etf_return`](Etf::etf_return)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::etf::EtfInfoRequest;
//!
//! let request = EtfInfoRequest::new("069500".parse()?);
//! let reply = client.etf().etf_info(&request).await?;
//! println!(
//!     "{:?} {:?} {:?}",
//!     reply.stock_name,
//!     reply.target_index_name,
//!     reply.etf_taxation_type,
//! );
//! # assert!(reply.issues.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | TR | 이름 | method | request and response |
//! | --- | --- | --- | --- |
//! | [`ka40001`] | ETF수익율요청 | [`etf_return`](Etf::etf_return) | [`EtfReturnRequest`], [`EtfReturn`] |
//! | [`ka40002`] | ETF종목정보요청 | [`etf_info`](Etf::etf_info) | [`EtfInfoRequest`], [`EtfInfo`] |
//! | [`ka40003`] | ETF일별추이요청 | [`etf_quotes_by_day`](Etf::etf_quotes_by_day) | [`EtfQuotesByDayRequest`], [`EtfQuotesByDay`] |
//! | [`ka40004`] | ETF전체시세요청 | [`etf_quotes`](Etf::etf_quotes) | [`EtfQuotesRequest`], [`EtfQuotes`] |
//! | [`ka40006`] | ETF시간대별추이요청 | [`etf_quotes_by_time`](Etf::etf_quotes_by_time) | [`EtfQuotesByTimeRequest`], [`EtfQuotesByTime`] |
//! | [`ka40007`] | ETF시간대별체결요청 | [`etf_trades_by_time`](Etf::etf_trades_by_time) | [`EtfTradesByTimeRequest`], [`EtfTradesByTime`] |
//! | [`ka40008`] | ETF일자별체결요청 | [`etf_investor_flows_by_day`](Etf::etf_investor_flows_by_day) | [`EtfInvestorFlowsByDayRequest`], [`EtfInvestorFlowsByDay`] |
//! | [`ka40009`] | ETF시간대별NAV현황 | [`etf_nav_status`](Etf::etf_nav_status) | [`EtfNavStatusRequest`], [`EtfNavStatus`] |
//! | [`ka40010`] | ETF시간대별수급현황 | [`etf_foreign_flows_by_day`](Etf::etf_foreign_flows_by_day) | [`EtfForeignFlowsByDayRequest`], [`EtfForeignFlowsByDay`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka40001;
pub mod ka40002;
pub mod ka40003;
pub mod ka40004;
pub mod ka40006;
pub mod ka40007;
pub mod ka40008;
pub mod ka40009;
pub mod ka40010;

pub use ka40001::{EtfReturn, EtfReturnPeriod, EtfReturnRequest, EtfReturnRow};
pub use ka40002::{EtfInfo, EtfInfoRequest};
pub use ka40003::{EtfQuotesByDay, EtfQuotesByDayRequest, EtfQuotesByDayRow};
pub use ka40004::{
    EtfAssetManager, EtfNavAgainstClose, EtfQuotes, EtfQuotesRequest, EtfQuotesRow,
    EtfTaxability, EtfTaxationType,
};
pub use ka40006::{EtfQuotesByTime, EtfQuotesByTimeRequest, EtfQuotesByTimeRow};
pub use ka40007::{EtfTradesByTime, EtfTradesByTimeRequest, EtfTradesByTimeRow};
pub use ka40008::{
    EtfInvestorFlowsByDay, EtfInvestorFlowsByDayRequest, EtfInvestorFlowsByDayRow,
};
pub use ka40009::{EtfNavStatus, EtfNavStatusRequest, EtfNavStatusRow};
pub use ka40010::{
    EtfForeignFlowsByDay, EtfForeignFlowsByDayRequest, EtfForeignFlowsByDayRow,
};

impl Client {
    /// ETF: Exchange-traded funds: returns, NAV, tracking error, trades and investor flows.
    pub fn etf(&self) -> Etf<'_> {
        Etf { client: self }
    }
}

/// The calls of ETF: [`Client::etf`] has them.
#[derive(Debug, Clone, Copy)]
pub struct Etf<'a> {
    client: &'a Client,
}

impl Etf<'_> {
    /// The return of one fund over a period, beside net purchases by foreigners and institutions. ETF수익율요청
    /// (`ka40001`)
    ///
    /// [`EtfReturn`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka40001", "ETF수익율요청"))]
    pub fn etf_return(
        self,
        request: &EtfReturnRequest,
    ) -> impl Future<Output = Result<Reply<EtfReturn>, Error>> {
        self.client.send(request)
    }

    /// What one fund is: its name, the index that it tracks, and how it is taxed. ETF종목정보요청 (`ka40002`)
    ///
    /// [`EtfInfo`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka40002", "ETF종목정보요청"))]
    pub fn etf_info(
        self,
        request: &EtfInfoRequest,
    ) -> impl Future<Output = Result<Reply<EtfInfo>, Error>> {
        self.client.send(request)
    }

    /// Price, NAV, disparities and the tracked index of one fund, day by day; a row is a day. ETF일별추이요청
    /// (`ka40003`)
    ///
    /// [`EtfQuotesByDay`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka40003", "ETF일별추이요청"))]
    pub fn etf_quotes_by_day(
        self,
        request: &EtfQuotesByDayRequest,
    ) -> impl Future<Output = Result<Reply<EtfQuotesByDay>, Error>> {
        self.client.send(request)
    }

    /// Price, NAV and tracking error of every listed fund; a row is a fund. ETF전체시세요청 (`ka40004`)
    ///
    /// [`EtfQuotes`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka40004", "ETF전체시세요청"))]
    pub fn etf_quotes(
        self,
        request: &EtfQuotesRequest,
    ) -> impl Future<Output = Result<Reply<EtfQuotes>, Error>> {
        self.client.send(request)
    }

    /// Price, NAV, disparities and the tracked index of one fund within a day; a row is a time. ETF시간대별추이요청
    /// (`ka40006`)
    ///
    /// [`EtfQuotesByTime`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka40006", "ETF시간대별추이요청"))]
    pub fn etf_quotes_by_time(
        self,
        request: &EtfQuotesByTimeRequest,
    ) -> impl Future<Output = Result<Reply<EtfQuotesByTime>, Error>> {
        self.client.send(request)
    }

    /// The trades of one fund today, newest first; a row is a trade. ETF시간대별체결요청 (`ka40007`)
    ///
    /// [`EtfTradesByTime`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka40007", "ETF시간대별체결요청"))]
    pub fn etf_trades_by_time(
        self,
        request: &EtfTradesByTimeRequest,
    ) -> impl Future<Output = Result<Reply<EtfTradesByTime>, Error>> {
        self.client.send(request)
    }

    /// What foreigners and institutions net bought of one fund, beside price and volume, day by day; and
    /// its last trade. ETF일자별체결요청 (`ka40008`)
    ///
    /// [`EtfInvestorFlowsByDay`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka40008", "ETF일자별체결요청"))]
    pub fn etf_investor_flows_by_day(
        self,
        request: &EtfInvestorFlowsByDayRequest,
    ) -> impl Future<Output = Result<Reply<EtfInvestorFlowsByDay>, Error>> {
        self.client.send(request)
    }

    /// The NAV of one fund with its tracking error and disparity, and reference figures; no row has a time.
    /// ETF시간대별NAV현황 (`ka40009`)
    ///
    /// [`EtfNavStatus`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka40009", "ETF시간대별NAV현황"))]
    pub fn etf_nav_status(
        self,
        request: &EtfNavStatusRequest,
    ) -> impl Future<Output = Result<Reply<EtfNavStatus>, Error>> {
        self.client.send(request)
    }

    /// What foreigners net bought of one fund, beside price and volume; a row is a day, whose date is not
    /// sent. ETF시간대별수급현황 (`ka40010`)
    ///
    /// [`EtfForeignFlowsByDay`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka40010", "ETF시간대별수급현황"))]
    pub fn etf_foreign_flows_by_day(
        self,
        request: &EtfForeignFlowsByDayRequest,
    ) -> impl Future<Output = Result<Reply<EtfForeignFlowsByDay>, Error>> {
        self.client.send(request)
    }
}
