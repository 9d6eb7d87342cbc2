// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 기관/외국인: Foreigners and institutions: what they hold and trade, by stock, and how long in a row.
//!
//! - what foreigners hold of a stock, day by day: [`foreign_holding_trend`](ForeignInstitution::foreign_holding_trend)
//! - what institutions and foreigners have bought or sold several days in a row: [`institution_foreign_streaks`](ForeignInstitution::institution_foreign_streaks)
//! - who trades gold (금현물): [`gold_investor_trades`](ForeignInstitution::gold_investor_trades)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::foreign_institution::ForeignHoldingTrendRequest;
//!
//! let request = ForeignHoldingTrendRequest::new("005930".parse()?);
//! let reply = client.foreign_institution().foreign_holding_trend(&request).await?;
//! for row in &reply.rows {
//!     println!(
//!         "{:?} {:?} {:?} {:?} {:?}",
//!         row.date,
//!         row.close_price,
//!         row.holding_shares,
//!         row.holding_change,
//!         row.foreign_holding_rate,
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
//! | [`ka10008`] | 주식외국인종목별매매동향 | [`foreign_holding_trend`](ForeignInstitution::foreign_holding_trend) | [`ForeignHoldingTrendRequest`], [`ForeignHoldingTrend`] |
//! | [`ka10009`] | 주식기관요청 | [`institution_net_buy`](ForeignInstitution::institution_net_buy) | [`InstitutionNetBuyRequest`], [`InstitutionNetBuy`] |
//! | [`ka10131`] | 기관외국인연속매매현황요청 | [`institution_foreign_streaks`](ForeignInstitution::institution_foreign_streaks) | [`InstitutionForeignStreaksRequest`], [`InstitutionForeignStreaks`] |
//! | [`ka52301`] | 금현물투자자현황 | [`gold_investor_trades`](ForeignInstitution::gold_investor_trades) | [`GoldInvestorTradesRequest`], [`GoldInvestorTrades`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka10008;
pub mod ka10009;
pub mod ka10131;
pub mod ka52301;

pub use ka10008::{
    ForeignHoldingTrend, ForeignHoldingTrendRequest, ForeignHoldingTrendRow,
};
pub use ka10009::{InstitutionNetBuy, InstitutionNetBuyRequest};
pub use ka10131::{
    InstitutionForeignStreaks, InstitutionForeignStreaksRequest,
    InstitutionForeignStreaksRow, StockOrSector, StreakPeriod,
};
pub use ka52301::{GoldInvestorTrades, GoldInvestorTradesRequest, GoldInvestorTradesRow};

impl Client {
    /// 기관/외국인: Foreigners and institutions: what they hold and trade, by stock, and how long in a row.
    pub fn foreign_institution(&self) -> ForeignInstitution<'_> {
        ForeignInstitution { client: self }
    }
}

/// The calls of 기관/외국인: [`Client::foreign_institution`] has them.
#[derive(Debug, Clone, Copy)]
pub struct ForeignInstitution<'a> {
    client: &'a Client,
}

impl ForeignInstitution<'_> {
    /// How many shares of one stock foreigners hold, of how many they may, beside price and volume, day by
    /// day. 주식외국인종목별매매동향 (`ka10008`)
    ///
    /// [`ForeignHoldingTrend`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10008", "주식외국인종목별매매동향"))]
    pub fn foreign_holding_trend(
        self,
        request: &ForeignHoldingTrendRequest,
    ) -> impl Future<Output = Result<Reply<ForeignHoldingTrend>, Error>> {
        self.client.send(request)
    }

    /// What institutions and foreigners net bought of one stock. Off the portal; the server answers, but
    /// with date and price alone. 주식기관요청 (`ka10009`)
    ///
    /// [`InstitutionNetBuy`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10009", "주식기관요청"))]
    pub fn institution_net_buy(
        self,
        request: &InstitutionNetBuyRequest,
    ) -> impl Future<Output = Result<Reply<InstitutionNetBuy>, Error>> {
        self.client.send(request)
    }

    /// The stocks, or sectors, that institutions and foreigners net bought over a period, and for how many
    /// days in a row; a row is a stock. 기관외국인연속매매현황요청 (`ka10131`)
    ///
    /// [`InstitutionForeignStreaks`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10131", "기관외국인연속매매현황요청"))]
    pub fn institution_foreign_streaks(
        self,
        request: &InstitutionForeignStreaksRequest,
    ) -> impl Future<Output = Result<Reply<InstitutionForeignStreaks>, Error>> {
        self.client.send(request)
    }

    /// What each group of investors bought and sold of spot gold today; a row is a group of investors.
    /// 금현물투자자현황 (`ka52301`)
    ///
    /// [`GoldInvestorTrades`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka52301", "금현물투자자현황"))]
    pub fn gold_investor_trades(
        self,
        request: &GoldInvestorTradesRequest,
    ) -> impl Future<Output = Result<Reply<GoldInvestorTrades>, Error>> {
        self.client.send(request)
    }
}
