// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 테마: Themes (테마): groups of stocks that move for one reason, and the stocks in them.
//!
//! - the themes, and how they have done: [`themes`](Theme::themes)
//! - the stocks of a theme: [`theme_stocks`](Theme::theme_stocks)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::theme::ThemesRequest;
//! use kiwoom_api::Days;
//!
//! let request = ThemesRequest::new(Days::new(10));
//! let reply = client.theme().themes(&request).await?;
//! for row in &reply.rows {
//!     println!(
//!         "{:?} {:?} {:?} {:?} {:?}",
//!         row.theme_name,
//!         row.stock_count,
//!         row.change_rate,
//!         row.period_return,
//!         row.main_stocks,
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
//! | [`ka90001`] | 테마그룹별요청 | [`themes`](Theme::themes) | [`ThemesRequest`], [`Themes`] |
//! | [`ka90002`] | 테마구성종목요청 | [`theme_stocks`](Theme::theme_stocks) | [`ThemeStocksRequest`], [`ThemeStocks`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka90001;
pub mod ka90002;

pub use ka90001::{ThemeSearchType, ThemeSort, Themes, ThemesRequest, ThemesRow};
pub use ka90002::{ThemeStocks, ThemeStocksRequest, ThemeStocksRow};

impl Client {
    /// 테마: Themes (테마): groups of stocks that move for one reason, and the stocks in them.
    pub fn theme(&self) -> Theme<'_> {
        Theme { client: self }
    }
}

/// The calls of 테마: [`Client::theme`] has them.
#[derive(Debug, Clone, Copy)]
pub struct Theme<'a> {
    client: &'a Client,
}

impl Theme<'_> {
    /// Themes (테마): how many stocks each has, and how they moved today and over some days; a row is a
    /// theme. 테마그룹별요청 (`ka90001`)
    ///
    /// [`Themes`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90001", "테마그룹별요청"))]
    pub fn themes(
        self,
        request: &ThemesRequest,
    ) -> impl Future<Output = Result<Reply<Themes>, Error>> {
        self.client.send(request)
    }

    /// The stocks of one theme with their prices and returns over a period; a row is a stock. 테마구성종목요청
    /// (`ka90002`)
    ///
    /// [`ThemeStocks`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka90002", "테마구성종목요청"))]
    pub fn theme_stocks(
        self,
        request: &ThemeStocksRequest,
    ) -> impl Future<Output = Result<Reply<ThemeStocks>, Error>> {
        self.client.send(request)
    }
}
