// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 공매도: Short selling (공매도): volumes and average prices by day.
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
