// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 대차거래: Stock lending (대차거래): what is lent, repaid and outstanding, by day and by stock.
//!
//! - what is lent and repaid in the whole market, day by day: [`stock_lending_trend`](StockLending::stock_lending_trend)
//! - the same of one stock: [`stock_lending_trend_by_stock`](StockLending::stock_lending_trend_by_stock)
//! - which stocks are lent most, and all of them on a day: [`stock_lending_top10`](StockLending::stock_lending_top10), [`stock_lending_details`](StockLending::stock_lending_details)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::stock_lending::StockLendingTrendRequest;
//! use kiwoom_api::date;
//!
//! let request = StockLendingTrendRequest::new()
//!     .start_date(date(2025, 4, 1))
//!     .end_date(date(2025, 4, 30));
//! let reply = client.stock_lending().stock_lending_trend(&request).await?;
//! for row in &reply.rows {
//!     println!(
//!         "{:?} {:?} {:?} {:?} {:?}",
//!         row.date,
//!         row.stock_loan_new_shares,
//!         row.stock_loan_repaid_shares,
//!         row.balance_shares,
//!         row.balance_amount,
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
//! | [`ka10068`] | 대차거래추이요청 | [`stock_lending_trend`](StockLending::stock_lending_trend) | [`StockLendingTrendRequest`], [`StockLendingTrend`] |
//! | [`ka10069`] | 대차거래상위10종목요청 | [`stock_lending_top10`](StockLending::stock_lending_top10) | [`StockLendingTop10Request`], [`StockLendingTop10`] |
//! | [`ka20068`] | 대차거래추이요청(종목별) | [`stock_lending_trend_by_stock`](StockLending::stock_lending_trend_by_stock) | [`StockLendingTrendByStockRequest`], [`StockLendingTrendByStock`] |
//! | [`ka90012`] | 대차거래내역요청 | [`stock_lending_details`](StockLending::stock_lending_details) | [`StockLendingDetailsRequest`], [`StockLendingDetails`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka10068;
pub mod ka10069;
pub mod ka20068;
pub mod ka90012;

pub use ka10068::{StockLendingTrend, StockLendingTrendRequest, StockLendingTrendRow};
pub use ka10069::{StockLendingTop10, StockLendingTop10Request, StockLendingTop10Row};
pub use ka20068::{
    StockLendingTrendByStock, StockLendingTrendByStockRequest,
    StockLendingTrendByStockRow,
};
pub use ka90012::{
    StockLendingDetails, StockLendingDetailsRequest, StockLendingDetailsRow,
};

impl Client {
    /// 대차거래: Stock lending (대차거래): what is lent, repaid and outstanding, by day and by stock.
    pub fn stock_lending(&self) -> StockLending<'_> {
        StockLending { client: self }
    }
}

/// The calls of 대차거래: [`Client::stock_lending`] has them.
#[derive(Debug, Clone, Copy)]
pub struct StockLending<'a> {
    client: &'a Client,
}

impl StockLending<'_> {
    /// What was lent and repaid of all stocks together, and what is outstanding, day by day. 대차거래추이요청
    /// (`ka10068`)
    ///
    /// [`StockLendingTrend`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10068", "대차거래추이요청"))]
    pub fn stock_lending_trend(
        self,
        request: &StockLendingTrendRequest,
    ) -> impl Future<Output = Result<Reply<StockLendingTrend>, Error>> {
        self.client.send(request)
    }

    /// The ten stocks that were lent most over a period, and their share of the market; a row is a stock.
    /// 대차거래상위10종목요청 (`ka10069`)
    ///
    /// [`StockLendingTop10`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10069", "대차거래상위10종목요청"))]
    pub fn stock_lending_top10(
        self,
        request: &StockLendingTop10Request,
    ) -> impl Future<Output = Result<Reply<StockLendingTop10>, Error>> {
        self.client.send(request)
    }

    /// What was lent and repaid of one stock, and what is outstanding, day by day. 대차거래추이요청(종목별)
    /// (`ka20068`)
    ///
    /// [`StockLendingTrendByStock`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20068", "대차거래추이요청(종목별)"))]
    pub fn stock_lending_trend_by_stock(
        self,
        request: &StockLendingTrendByStockRequest,
    ) -> impl Future<Output = Result<Reply<StockLendingTrendByStock>, Error>> {
        self.client.send(request)
    }

    /// What was lent and repaid of each stock on one day, the largest balance first; a row is a stock.
    /// 대차거래내역요청 (`ka90012`)
    ///
    /// [`StockLendingDetails`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90012", "대차거래내역요청"))]
    pub fn stock_lending_details(
        self,
        request: &StockLendingDetailsRequest,
    ) -> impl Future<Output = Result<Reply<StockLendingDetails>, Error>> {
        self.client.send(request)
    }
}
