// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 업종: Sectors (업종): their indices, their stocks, and who trades them.
//!
//! - the index of a sector now, and day by day: [`sector_quote`](Sector::sector_quote), [`sector_daily_quote`](Sector::sector_daily_quote)
//! - the indices of all sectors: [`sector_indices`](Sector::sector_indices)
//! - the stocks of a sector: [`sector_stock_prices`](Sector::sector_stock_prices)
//! - who buys and sells which sector: [`sector_investor_net_buy`](Sector::sector_investor_net_buy)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::codes::SectorMarket;
//! use kiwoom_api::sector::SectorQuoteRequest;
//!
//! let request = SectorQuoteRequest::new(SectorMarket::Kospi, "001".parse()?);
//! let reply = client.sector().sector_quote(&request).await?;
//! for row in &reply.rows {
//!     println!(
//!         "{:?} {:?} {:?} {:?} {:?}",
//!         row.time,
//!         row.current_price,
//!         row.change_rate,
//!         row.volume,
//!         row.cumulative_volume,
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
//! | [`ka10010`] | 업종프로그램요청 | [`sector_program_trade`](Sector::sector_program_trade) | [`SectorProgramTradeRequest`], [`SectorProgramTrade`] |
//! | [`ka10051`] | 업종별투자자순매수요청 | [`sector_investor_net_buy`](Sector::sector_investor_net_buy) | [`SectorInvestorNetBuyRequest`], [`SectorInvestorNetBuy`] |
//! | [`ka20001`] | 업종현재가요청 | [`sector_quote`](Sector::sector_quote) | [`SectorQuoteRequest`], [`SectorQuote`] |
//! | [`ka20002`] | 업종별주가요청 | [`sector_stock_prices`](Sector::sector_stock_prices) | [`SectorStockPricesRequest`], [`SectorStockPrices`] |
//! | [`ka20003`] | 전업종지수요청 | [`sector_indices`](Sector::sector_indices) | [`SectorIndicesRequest`], [`SectorIndices`] |
//! | [`ka20009`] | 업종현재가일별요청 | [`sector_daily_quote`](Sector::sector_daily_quote) | [`SectorDailyQuoteRequest`], [`SectorDailyQuote`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka10010;
pub mod ka10051;
pub mod ka20001;
pub mod ka20002;
pub mod ka20003;
pub mod ka20009;

pub use ka10010::{SectorProgramTrade, SectorProgramTradeRequest};
pub use ka10051::{
    SectorInvestorNetBuy, SectorInvestorNetBuyRequest, SectorInvestorNetBuyRow,
};
pub use ka20001::{SectorQuote, SectorQuoteRequest, SectorQuoteRow};
pub use ka20002::{SectorStockPrices, SectorStockPricesRequest, SectorStockPricesRow};
pub use ka20003::{CompositeIndex, SectorIndices, SectorIndicesRequest, SectorIndicesRow};
pub use ka20009::{SectorDailyQuote, SectorDailyQuoteRequest, SectorDailyQuoteRow};

impl Client {
    /// 업종: Sectors (업종): their indices, their stocks, and who trades them.
    pub fn sector(&self) -> Sector<'_> {
        Sector { client: self }
    }
}

/// The calls of 업종: [`Client::sector`] has them.
#[derive(Debug, Clone, Copy)]
pub struct Sector<'a> {
    client: &'a Client,
}

impl Sector<'_> {
    /// Agency program trading under the code of one stock: arbitrage, non-arbitrage and both together.
    /// 업종프로그램요청 (`ka10010`)
    ///
    /// [`SectorProgramTrade`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10010", "업종프로그램요청"))]
    pub fn sector_program_trade(
        self,
        request: &SectorProgramTradeRequest,
    ) -> impl Future<Output = Result<Reply<SectorProgramTrade>, Error>> {
        self.client.send(request)
    }

    /// What each group of investors net bought in every sector of one market on a day, in money or in
    /// shares; a row is a sector. 업종별투자자순매수요청 (`ka10051`)
    ///
    /// [`SectorInvestorNetBuy`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10051", "업종별투자자순매수요청"))]
    pub fn sector_investor_net_buy(
        self,
        request: &SectorInvestorNetBuyRequest,
    ) -> impl Future<Output = Result<Reply<SectorInvestorNetBuy>, Error>> {
        self.client.send(request)
    }

    /// One sector's index now: level, counts of rising and falling stocks, 52-week range, and the day so
    /// far; a row is a time. 업종현재가요청 (`ka20001`)
    ///
    /// [`SectorQuote`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20001", "업종현재가요청"))]
    pub fn sector_quote(
        self,
        request: &SectorQuoteRequest,
    ) -> impl Future<Output = Result<Reply<SectorQuote>, Error>> {
        self.client.send(request)
    }

    /// Prices of the stocks of one sector; a row is a stock. 업종별주가요청 (`ka20002`)
    ///
    /// [`SectorStockPrices`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20002", "업종별주가요청"))]
    pub fn sector_stock_prices(
        self,
        request: &SectorStockPricesRequest,
    ) -> impl Future<Output = Result<Reply<SectorStockPrices>, Error>> {
        self.client.send(request)
    }

    /// The indices of all sectors of one market; a row is a sector. 전업종지수요청 (`ka20003`)
    ///
    /// [`SectorIndices`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20003", "전업종지수요청"))]
    pub fn sector_indices(
        self,
        request: &SectorIndicesRequest,
    ) -> impl Future<Output = Result<Reply<SectorIndices>, Error>> {
        self.client.send(request)
    }

    /// One sector's index now and day by day, newest first: level, counts of rising and falling stocks,
    /// 52-week range; a row is a day. 업종현재가일별요청 (`ka20009`)
    ///
    /// [`SectorDailyQuote`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20009", "업종현재가일별요청"))]
    pub fn sector_daily_quote(
        self,
        request: &SectorDailyQuoteRequest,
    ) -> impl Future<Output = Result<Reply<SectorDailyQuote>, Error>> {
        self.client.send(request)
    }
}
