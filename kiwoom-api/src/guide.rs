//! How to do what one wants to do, a page a subject.
//!
//! - [`values`]: what a sign means, which unit a number has, and what `None` says.
//! - [`tokens`]: access tokens (접근토큰), over restarts, in several processes, from elsewhere.
//! - [`limits`]: the rate limit (유량제한), timeouts, and what is repeated.
//! - [`paging`]: all rows of a list (연속조회).
//! - [`bars`]: charts of all kinds (차트), as one thing, over a span of time.
//! - [`instruments`]: names, codes and classes of stocks, and many stocks at once.
//! - [`realtime`]: streams of what the server sends by itself.
//! - [`errors`]: which there are, and what to do about them.
//! - [`testing`]: a mock server, for tests without a key.
//! - [`server`]: what the live server is known to do.
//! - [`trs`]: all TRs and realtime types, with their methods.
//! - [`adding_a_tr`]: types for a TR that has none yet.
//! - [`versions`]: what an update may change.

macro_rules! pages {
    ($($name:ident)*) => { $(
        pub mod $name {
            #![doc = include_str!(concat!("../docs/", stringify!($name), ".md"))]

            #[expect(unused_imports, reason = "the links of the page are resolved here")]
            use crate::*;
        }
    )* };
}

pages! { values tokens limits paging bars instruments errors testing server trs adding_a_tr versions }

#[cfg(feature = "realtime")]
pages! { realtime }
