// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 차트: Charts: bars of stocks, sectors and gold by tick, minute, day, week, month and year, and flows of investors.
//!
//! - bars of a stock (봉): days, minutes, ticks, weeks, months, years: [`daily_chart`](Chart::daily_chart), [`minute_chart`](Chart::minute_chart), [`tick_chart`](Chart::tick_chart), [`weekly_chart`](Chart::weekly_chart), [`monthly_chart`](Chart::monthly_chart), [`yearly_chart`](Chart::yearly_chart)
//! - bars of a sector (업종): days, minutes: [`sector_daily_chart`](Chart::sector_daily_chart), [`sector_minute_chart`](Chart::sector_minute_chart)
//! - bars of gold (금현물): days, minutes: [`gold_daily_chart`](Chart::gold_daily_chart), [`gold_minute_chart`](Chart::gold_minute_chart)
//! - what each group of investors traded of a stock, day by day: [`investor_chart`](Chart::investor_chart)
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let server = kiwoom_api::mock::Server::start().await?;
//! # let client = server.client().build()?;
//! use kiwoom_api::codes::PriceAdjustment;
//! use kiwoom_api::chart::DailyChartRequest;
//! use kiwoom_api::date;
//!
//! let request = DailyChartRequest::new(
//!     "005930".parse()?,
//!     date(2025, 9, 8),
//!     PriceAdjustment::Adjusted,
//! );
//! let reply = client.chart().daily_chart(&request).await?;
//! for row in &reply.rows {
//!     println!(
//!         "{:?} {:?} {:?} {:?} {:?}",
//!         row.date,
//!         row.open_price,
//!         row.high_price,
//!         row.low_price,
//!         row.close_price,
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
//! | [`ka10060`] | 종목별투자자기관별차트요청 | [`investor_chart`](Chart::investor_chart) | [`InvestorChartRequest`], [`InvestorChart`] |
//! | [`ka10064`] | 장중투자자별매매차트요청 | [`intraday_investor_chart`](Chart::intraday_investor_chart) | [`IntradayInvestorChartRequest`], [`IntradayInvestorChart`] |
//! | [`ka10079`] | 주식틱차트조회요청 | [`tick_chart`](Chart::tick_chart) | [`TickChartRequest`], [`TickChart`] |
//! | [`ka10080`] | 주식분봉차트조회요청 | [`minute_chart`](Chart::minute_chart) | [`MinuteChartRequest`], [`MinuteChart`] |
//! | [`ka10081`] | 주식일봉차트조회요청 | [`daily_chart`](Chart::daily_chart) | [`DailyChartRequest`], [`DailyChart`] |
//! | [`ka10082`] | 주식주봉차트조회요청 | [`weekly_chart`](Chart::weekly_chart) | [`WeeklyChartRequest`], [`WeeklyChart`] |
//! | [`ka10083`] | 주식월봉차트조회요청 | [`monthly_chart`](Chart::monthly_chart) | [`MonthlyChartRequest`], [`MonthlyChart`] |
//! | [`ka10094`] | 주식년봉차트조회요청 | [`yearly_chart`](Chart::yearly_chart) | [`YearlyChartRequest`], [`YearlyChart`] |
//! | [`ka20004`] | 업종틱차트조회요청 | [`sector_tick_chart`](Chart::sector_tick_chart) | [`SectorTickChartRequest`], [`SectorTickChart`] |
//! | [`ka20005`] | 업종분봉조회요청 | [`sector_minute_chart`](Chart::sector_minute_chart) | [`SectorMinuteChartRequest`], [`SectorMinuteChart`] |
//! | [`ka20006`] | 업종일봉조회요청 | [`sector_daily_chart`](Chart::sector_daily_chart) | [`SectorDailyChartRequest`], [`SectorDailyChart`] |
//! | [`ka20007`] | 업종주봉조회요청 | [`sector_weekly_chart`](Chart::sector_weekly_chart) | [`SectorWeeklyChartRequest`], [`SectorWeeklyChart`] |
//! | [`ka20008`] | 업종월봉조회요청 | [`sector_monthly_chart`](Chart::sector_monthly_chart) | [`SectorMonthlyChartRequest`], [`SectorMonthlyChart`] |
//! | [`ka20019`] | 업종년봉조회요청 | [`sector_yearly_chart`](Chart::sector_yearly_chart) | [`SectorYearlyChartRequest`], [`SectorYearlyChart`] |
//! | [`ka50079`] | 금현물틱차트조회요청 | [`gold_tick_chart`](Chart::gold_tick_chart) | [`GoldTickChartRequest`], [`GoldTickChart`] |
//! | [`ka50080`] | 금현물분봉차트조회요청 | [`gold_minute_chart`](Chart::gold_minute_chart) | [`GoldMinuteChartRequest`], [`GoldMinuteChart`] |
//! | [`ka50081`] | 금현물일봉차트조회요청 | [`gold_daily_chart`](Chart::gold_daily_chart) | [`GoldDailyChartRequest`], [`GoldDailyChart`] |
//! | [`ka50082`] | 금현물주봉차트조회요청 | [`gold_weekly_chart`](Chart::gold_weekly_chart) | [`GoldWeeklyChartRequest`], [`GoldWeeklyChart`] |
//! | [`ka50083`] | 금현물월봉차트조회요청 | [`gold_monthly_chart`](Chart::gold_monthly_chart) | [`GoldMonthlyChartRequest`], [`GoldMonthlyChart`] |
//! | [`ka50091`] | 금현물당일틱차트조회요청 | [`gold_today_tick_chart`](Chart::gold_today_tick_chart) | [`GoldTodayTickChartRequest`], [`GoldTodayTickChart`] |
//! | [`ka50092`] | 금현물당일분봉차트조회요청 | [`gold_today_minute_chart`](Chart::gold_today_minute_chart) | [`GoldTodayMinuteChartRequest`], [`GoldTodayMinuteChart`] |

use crate::client::{Client, Reply};
use crate::error::Error;

pub mod ka10060;
pub mod ka10064;
pub mod ka10079;
pub mod ka10080;
pub mod ka10081;
pub mod ka10082;
pub mod ka10083;
pub mod ka10094;
pub mod ka20004;
pub mod ka20005;
pub mod ka20006;
pub mod ka20007;
pub mod ka20008;
pub mod ka20019;
pub mod ka50079;
pub mod ka50080;
pub mod ka50081;
pub mod ka50082;
pub mod ka50083;
pub mod ka50091;
pub mod ka50092;

pub use ka10060::{InvestorChart, InvestorChartRequest, InvestorChartRow};
pub use ka10064::{
    IntradayInvestorChart, IntradayInvestorChartRequest, IntradayInvestorChartRow,
};
pub use ka10079::{TickChart, TickChartRequest, TickChartRow};
pub use ka10080::{MinuteChart, MinuteChartRequest, MinuteChartRow};
pub use ka10081::{DailyChart, DailyChartRequest, DailyChartRow};
pub use ka10082::{WeeklyChart, WeeklyChartRequest, WeeklyChartRow};
pub use ka10083::{MonthlyChart, MonthlyChartRequest, MonthlyChartRow};
pub use ka10094::{YearlyChart, YearlyChartRequest, YearlyChartRow};
pub use ka20004::{SectorTickChart, SectorTickChartRequest, SectorTickChartRow};
pub use ka20005::{SectorMinuteChart, SectorMinuteChartRequest, SectorMinuteChartRow};
pub use ka20006::{SectorDailyChart, SectorDailyChartRequest, SectorDailyChartRow};
pub use ka20007::{SectorWeeklyChart, SectorWeeklyChartRequest, SectorWeeklyChartRow};
pub use ka20008::{SectorMonthlyChart, SectorMonthlyChartRequest, SectorMonthlyChartRow};
pub use ka20019::{SectorYearlyChart, SectorYearlyChartRequest, SectorYearlyChartRow};
pub use ka50079::{GoldTickChart, GoldTickChartRequest, GoldTickChartRow};
pub use ka50080::{GoldMinuteChart, GoldMinuteChartRequest, GoldMinuteChartRow};
pub use ka50081::{GoldDailyChart, GoldDailyChartRequest, GoldDailyChartRow};
pub use ka50082::{GoldWeeklyChart, GoldWeeklyChartRequest, GoldWeeklyChartRow};
pub use ka50083::{GoldMonthlyChart, GoldMonthlyChartRequest, GoldMonthlyChartRow};
pub use ka50091::{GoldTodayTickChart, GoldTodayTickChartRequest, GoldTodayTickChartRow};
pub use ka50092::{
    GoldTodayMinuteChart, GoldTodayMinuteChartRequest, GoldTodayMinuteChartRow,
};

impl Client {
    /// 차트: Charts: bars of stocks, sectors and gold by tick, minute, day, week, month and year, and flows of investors.
    pub fn chart(&self) -> Chart<'_> {
        Chart { client: self }
    }
}

/// The calls of 차트: [`Client::chart`] has them.
#[derive(Debug, Clone, Copy)]
pub struct Chart<'a> {
    client: &'a Client,
}

impl Chart<'_> {
    /// What each group of investors traded of one stock, day by day, newest first. 종목별투자자기관별차트요청
    /// (`ka10060`)
    ///
    /// [`InvestorChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10060", "종목별투자자기관별차트요청"))]
    pub fn investor_chart(
        self,
        request: &InvestorChartRequest,
    ) -> impl Future<Output = Result<Reply<InvestorChart>, Error>> {
        self.client.send(request)
    }

    /// What foreigners and institutions have traded of one stock today, as it adds up from the open on,
    /// oldest first. 장중투자자별매매차트요청 (`ka10064`)
    ///
    /// [`IntradayInvestorChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10064", "장중투자자별매매차트요청"))]
    pub fn intraday_investor_chart(
        self,
        request: &IntradayInvestorChartRequest,
    ) -> impl Future<Output = Result<Reply<IntradayInvestorChart>, Error>> {
        self.client.send(request)
    }

    /// Bars of one stock, each of so many trades, newest first. 주식틱차트조회요청 (`ka10079`)
    ///
    /// [`TickChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10079", "주식틱차트조회요청"))]
    pub fn tick_chart(
        self,
        request: &TickChartRequest,
    ) -> impl Future<Output = Result<Reply<TickChart>, Error>> {
        self.client.send(request)
    }

    /// Bars of one stock, each of so many minutes, newest first. 주식분봉차트조회요청 (`ka10080`)
    ///
    /// [`MinuteChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10080", "주식분봉차트조회요청"))]
    pub fn minute_chart(
        self,
        request: &MinuteChartRequest,
    ) -> impl Future<Output = Result<Reply<MinuteChart>, Error>> {
        self.client.send(request)
    }

    /// Daily bars of one stock, newest first. 주식일봉차트조회요청 (`ka10081`)
    ///
    /// [`DailyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10081", "주식일봉차트조회요청"))]
    pub fn daily_chart(
        self,
        request: &DailyChartRequest,
    ) -> impl Future<Output = Result<Reply<DailyChart>, Error>> {
        self.client.send(request)
    }

    /// Weekly bars of one stock, newest first. 주식주봉차트조회요청 (`ka10082`)
    ///
    /// [`WeeklyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10082", "주식주봉차트조회요청"))]
    pub fn weekly_chart(
        self,
        request: &WeeklyChartRequest,
    ) -> impl Future<Output = Result<Reply<WeeklyChart>, Error>> {
        self.client.send(request)
    }

    /// Monthly bars of one stock, newest first. 주식월봉차트조회요청 (`ka10083`)
    ///
    /// [`MonthlyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10083", "주식월봉차트조회요청"))]
    pub fn monthly_chart(
        self,
        request: &MonthlyChartRequest,
    ) -> impl Future<Output = Result<Reply<MonthlyChart>, Error>> {
        self.client.send(request)
    }

    /// Yearly bars of one stock, newest first. 주식년봉차트조회요청 (`ka10094`)
    ///
    /// [`YearlyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka10094", "주식년봉차트조회요청"))]
    pub fn yearly_chart(
        self,
        request: &YearlyChartRequest,
    ) -> impl Future<Output = Result<Reply<YearlyChart>, Error>> {
        self.client.send(request)
    }

    /// Bars of the index of one sector, each of so many ticks, newest first. 업종틱차트조회요청 (`ka20004`)
    ///
    /// [`SectorTickChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20004", "업종틱차트조회요청"))]
    pub fn sector_tick_chart(
        self,
        request: &SectorTickChartRequest,
    ) -> impl Future<Output = Result<Reply<SectorTickChart>, Error>> {
        self.client.send(request)
    }

    /// Bars of the index of one sector, each of so many minutes, newest first. 업종분봉조회요청 (`ka20005`)
    ///
    /// [`SectorMinuteChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20005", "업종분봉조회요청"))]
    pub fn sector_minute_chart(
        self,
        request: &SectorMinuteChartRequest,
    ) -> impl Future<Output = Result<Reply<SectorMinuteChart>, Error>> {
        self.client.send(request)
    }

    /// Daily bars of the index of one sector, newest first. 업종일봉조회요청 (`ka20006`)
    ///
    /// [`SectorDailyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20006", "업종일봉조회요청"))]
    pub fn sector_daily_chart(
        self,
        request: &SectorDailyChartRequest,
    ) -> impl Future<Output = Result<Reply<SectorDailyChart>, Error>> {
        self.client.send(request)
    }

    /// Weekly bars of the index of one sector, newest first. 업종주봉조회요청 (`ka20007`)
    ///
    /// [`SectorWeeklyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20007", "업종주봉조회요청"))]
    pub fn sector_weekly_chart(
        self,
        request: &SectorWeeklyChartRequest,
    ) -> impl Future<Output = Result<Reply<SectorWeeklyChart>, Error>> {
        self.client.send(request)
    }

    /// Monthly bars of the index of one sector, newest first. 업종월봉조회요청 (`ka20008`)
    ///
    /// [`SectorMonthlyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20008", "업종월봉조회요청"))]
    pub fn sector_monthly_chart(
        self,
        request: &SectorMonthlyChartRequest,
    ) -> impl Future<Output = Result<Reply<SectorMonthlyChart>, Error>> {
        self.client.send(request)
    }

    /// Yearly bars of the index of one sector, newest first. 업종년봉조회요청 (`ka20019`)
    ///
    /// [`SectorYearlyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka20019", "업종년봉조회요청"))]
    pub fn sector_yearly_chart(
        self,
        request: &SectorYearlyChartRequest,
    ) -> impl Future<Output = Result<Reply<SectorYearlyChart>, Error>> {
        self.client.send(request)
    }

    /// Bars of gold, each of so many trades, newest first. 금현물틱차트조회요청 (`ka50079`)
    ///
    /// [`GoldTickChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50079", "금현물틱차트조회요청"))]
    pub fn gold_tick_chart(
        self,
        request: &GoldTickChartRequest,
    ) -> impl Future<Output = Result<Reply<GoldTickChart>, Error>> {
        self.client.send(request)
    }

    /// Bars of gold, each of so many minutes, newest first. 금현물분봉차트조회요청 (`ka50080`)
    ///
    /// [`GoldMinuteChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50080", "금현물분봉차트조회요청"))]
    pub fn gold_minute_chart(
        self,
        request: &GoldMinuteChartRequest,
    ) -> impl Future<Output = Result<Reply<GoldMinuteChart>, Error>> {
        self.client.send(request)
    }

    /// Daily bars of gold, newest first. 금현물일봉차트조회요청 (`ka50081`)
    ///
    /// [`GoldDailyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50081", "금현물일봉차트조회요청"))]
    pub fn gold_daily_chart(
        self,
        request: &GoldDailyChartRequest,
    ) -> impl Future<Output = Result<Reply<GoldDailyChart>, Error>> {
        self.client.send(request)
    }

    /// Weekly bars of gold, newest first. 금현물주봉차트조회요청 (`ka50082`)
    ///
    /// [`GoldWeeklyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50082", "금현물주봉차트조회요청"))]
    pub fn gold_weekly_chart(
        self,
        request: &GoldWeeklyChartRequest,
    ) -> impl Future<Output = Result<Reply<GoldWeeklyChart>, Error>> {
        self.client.send(request)
    }

    /// Monthly bars of gold, newest first. 금현물월봉차트조회요청 (`ka50083`)
    ///
    /// [`GoldMonthlyChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50083", "금현물월봉차트조회요청"))]
    pub fn gold_monthly_chart(
        self,
        request: &GoldMonthlyChartRequest,
    ) -> impl Future<Output = Result<Reply<GoldMonthlyChart>, Error>> {
        self.client.send(request)
    }

    /// Today's bars of gold, each of so many trades, newest first. 금현물당일틱차트조회요청 (`ka50091`)
    ///
    /// [`GoldTodayTickChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50091", "금현물당일틱차트조회요청"))]
    pub fn gold_today_tick_chart(
        self,
        request: &GoldTodayTickChartRequest,
    ) -> impl Future<Output = Result<Reply<GoldTodayTickChart>, Error>> {
        self.client.send(request)
    }

    /// Today's bars of gold, each of so many minutes, newest first. 금현물당일분봉차트조회요청 (`ka50092`)
    ///
    /// [`GoldTodayMinuteChart`] has an example.
    ///
    /// # Errors
    /// As [`Client::send`].
    #[doc(alias("ka50092", "금현물당일분봉차트조회요청"))]
    pub fn gold_today_minute_chart(
        self,
        request: &GoldTodayMinuteChartRequest,
    ) -> impl Future<Output = Result<Reply<GoldTodayMinuteChart>, Error>> {
        self.client.send(request)
    }
}
