// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 관심종목: Watchlists (관심종목): the groups that the user keeps at Kiwoom, and their stocks.
//!
//! - the groups that you keep: [`watchlist_groups`](Watchlist::watchlist_groups)
//! - the stocks of a group: [`watchlist_stocks`](Watchlist::watchlist_stocks)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::watchlist::WatchlistGroupsRequest;
//!
//! let request = WatchlistGroupsRequest::new();
//! let reply = client.watchlist().watchlist_groups(&request).await?;
//! for row in &reply.rows {
//!     println!("{:?} {:?}", row.group_code, row.group_name);
//! }
//! # assert!(reply.issues.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | TR | 이름 | method | request and response |
//! | --- | --- | --- | --- |
//! | [`ka01300`] | 관심종목 그룹 리스트 조회 | [`watchlist_groups`](Watchlist::watchlist_groups) | [`WatchlistGroupsRequest`], [`WatchlistGroups`] |
//! | [`ka01301`] | 관심종목 그룹 상세 조회 | [`watchlist_stocks`](Watchlist::watchlist_stocks) | [`WatchlistStocksRequest`], [`WatchlistStocks`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka01300;
pub mod ka01301;

pub use ka01300::{WatchlistGroups, WatchlistGroupsRequest, WatchlistGroupsRow};
pub use ka01301::{WatchlistStocks, WatchlistStocksRequest, WatchlistStocksRow};

impl Client {
    /// 관심종목: Watchlists (관심종목): the groups that the user keeps at Kiwoom, and their stocks.
    pub fn watchlist(&self) -> Watchlist<'_> {
        Watchlist { client: self }
    }
}

/// The calls of 관심종목: [`Client::watchlist`] has them.
#[derive(Debug, Clone, Copy)]
pub struct Watchlist<'a> {
    client: &'a Client,
}

impl Watchlist<'_> {
    /// The groups of the user's watchlists (관심종목); a row is a group. 관심종목 그룹 리스트 조회 (`ka01300`)
    ///
    /// [`WatchlistGroups`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka01300", "관심종목 그룹 리스트 조회"))]
    pub fn watchlist_groups(
        self,
        request: &WatchlistGroupsRequest,
    ) -> impl Future<Output = Result<Reply<WatchlistGroups>, Error>> {
        self.client.send(request)
    }

    /// The stocks of one group of the user's watchlists (관심종목); a row is a stock. 관심종목 그룹 상세 조회 (`ka01301`)
    ///
    /// [`WatchlistStocks`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka01301", "관심종목 그룹 상세 조회"))]
    pub fn watchlist_stocks(
        self,
        request: &WatchlistStocksRequest,
    ) -> impl Future<Output = Result<Reply<WatchlistStocks>, Error>> {
        self.client.send(request)
    }
}
