// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 공매도: Short selling (공매도): volumes and average prices by day.
//!
//! - what is sold short of a stock, day by day: [`short_selling_trend`](ShortSelling::short_selling_trend)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::short_selling::{ShortSellingPeriodType, ShortSellingTrendRequest};
//! use kiwoom_api::date;
//!
//! let request = ShortSellingTrendRequest::new(
//!     "005930".parse()?,
//!     date(2025, 5, 1),
//!     date(2025, 5, 19),
//! )
//! .period_type(ShortSellingPeriodType::Period);
//! let reply = client.short_selling().short_selling_trend(&request).await?;
//! for row in &reply.rows {
//!     println!(
//!         "{:?} {:?} {:?} {:?} {:?}",
//!         row.date,
//!         row.close_price,
//!         row.short_sale_quantity,
//!         row.short_sale_weight,
//!         row.short_sale_average_price,
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
//! | [`ka10014`] | 공매도추이요청 | [`short_selling_trend`](ShortSelling::short_selling_trend) | [`ShortSellingTrendRequest`], [`ShortSellingTrend`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka10014;

pub use ka10014::{
    ShortSellingPeriodType, ShortSellingTrend, ShortSellingTrendRequest,
    ShortSellingTrendRow,
};

impl Client {
    /// 공매도: Short selling (공매도): volumes and average prices by day.
    pub fn short_selling(&self) -> ShortSelling<'_> {
        ShortSelling { client: self }
    }
}

/// The calls of 공매도: [`Client::short_selling`] has them.
#[derive(Debug, Clone, Copy)]
pub struct ShortSelling<'a> {
    client: &'a Client,
}

impl ShortSelling<'_> {
    /// What was sold short of one stock, day by day, newest first, without the days on which nothing was.
    /// 공매도추이요청 (`ka10014`)
    ///
    /// [`ShortSellingTrend`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10014", "공매도추이요청"))]
    pub fn short_selling_trend(
        self,
        request: &ShortSellingTrendRequest,
    ) -> impl Future<Output = Result<Reply<ShortSellingTrend>, Error>> {
        self.client.send(request)
    }
}
