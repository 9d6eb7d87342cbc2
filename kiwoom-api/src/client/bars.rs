//! The bars of a chart within a span of time, page after page.

use std::cmp::Ordering;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::Pages;
use super::page::RowPages;
use crate::cursor::Cursor;
use crate::error::{Error, IncompleteBars};
use crate::value::BarTime;
use crate::wire::{Bar, BarsRequest, Issue};

/// The bars of a chart within a span of time: a [`Stream`] of rows, **the newest first**, each of them once.
///
/// [`Client::bars`](crate::Client::bars) makes it. They are bars of one request, and so all of one adjustment: the
/// request says whether prices are adjusted, and up to which day (its base date). The newest bar of an adjusted chart
/// has the prices that were traded, since nothing came after it; earlier ones are adjusted to it. No bar says so by
/// itself. To add to a collection later, keep the base date, or the two parts may differ by a split.
///
/// It ends when a page goes beyond the [start](Self::from) of the span, and as [`Rows`](crate::Rows) do, which also tell
/// a server that stops from one that has lost its place. A bar that the server repeats where a page begins is left out;
/// a page of nothing but repeated bars is an [`Error::PagingStalled`]. Days without trade have no bar, and nothing is
/// put in their place.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::chart::DailyChartRequest;
/// use kiwoom_api::codes::PriceAdjustment;
/// use kiwoom_api::{Bar, date};
///
/// let (stock, last) = ("005930".parse()?, date(2024, 12, 30));
/// let request = DailyChartRequest::new(stock, last, PriceAdjustment::Adjusted);
/// let mut bars = client.bars(&request).from(date(2024, 1, 2)).all().await?;
/// bars.reverse(); // oldest first
/// for bar in &bars {
///     println!("{:?} {:?} {:?}", bar.time(), bar.close(), bar.volume());
/// }
/// # assert_eq!(bars[0].time(), Some(date(2024, 1, 2).into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "a stream does nothing unless polled"]
pub struct Bars<R: BarsRequest> {
    pages: RowPages<R>,
    from: Option<BarTime>,
    to: Option<BarTime>,
    left: usize,
    page: vec::IntoIter<R::Row>,
    /// Whether the last bar that has a time was within the span.
    is_within: bool,
    /// The rows of the page before.
    before: Vec<R::Row>,
}

impl<R: BarsRequest> Bars<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        Self {
            pages: RowPages::new(pages),
            from: None,
            to: None,
            left: usize::MAX,
            page: Vec::new().into_iter(),
            is_within: true,
            before: Vec::new(),
        }
    }

    /// Without bars before that day or moment. It is compared with the [time](crate::Bar::time) that the server gives a bar,
    /// which for a week, a month or a year is one of its days.
    pub fn from(mut self, first: impl Into<BarTime>) -> Self {
        self.from = Some(first.into());
        self
    }

    /// Without bars after that day or moment.
    ///
    /// The server begins at the base date of the request, or now, and what comes after the span is passed over. Where an
    /// earlier base date leaves all bars as they are, it is set: for bars of a day or less whose prices are not adjusted.
    pub fn to(mut self, last: impl Into<BarTime>) -> Self {
        let last = last.into();
        self.pages.pager.request.end_on(last.date());
        self.to = Some(last);
        self
    }

    /// Ends after so many bars; no page is asked for that is not needed.
    pub fn limit(mut self, bars: usize) -> Self {
        self.left = bars;
        self
    }

    /// Ends after so many pages.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.pages.pager.max_pages = pages;
        self
    }

    /// Begins at a cursor of the same span of the same request instead of the first page.
    pub fn from_cursor(mut self, cursor: Cursor) -> Self {
        self.pages.pager.start_at(cursor);
        self
    }

    /// Where the next page begins that has not arrived yet, or was not understood; `None` at the beginning and at the end
    /// of all pages. Bars of the present page that have not been taken out are not behind it.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.pages.pager.next.as_ref()
    }

    /// Whatever was not as the spec says in the pages that have arrived since the last time: see
    /// [`Rows::take_issues`](crate::Rows::take_issues).
    pub fn take_issues(&mut self) -> Vec<Issue> {
        std::mem::take(&mut self.pages.issues)
    }

    /// All bars, newest first. Their issues are only logged; to have them, collect the stream and then
    /// [take](Self::take_issues) them.
    ///
    /// # Errors
    /// The first error, with the bars before it and the cursor to go on at.
    pub async fn all(mut self) -> Result<Vec<R::Row>, IncompleteBars<R::Row>> {
        let mut bars = Vec::new();
        while let Some(bar) = std::future::poll_fn(|context| Pin::new(&mut self).poll_next(context)).await {
            match bar {
                Ok(bar) => bars.push(bar),
                Err(error) => return Err(IncompleteBars { error, bars, cursor: self.cursor().cloned() }),
            }
        }
        Ok(bars)
    }

    /// Takes the rows of a page: those that are new, and within the span.
    fn arrived(&mut self, mut rows: Vec<R::Row>) {
        rows.drain(..repeated(&self.before, &rows));
        let (oldest, before) = (oldest(&rows), oldest(&self.before));
        let is_behind = oldest.zip(before).is_none_or(|(oldest, before)| oldest <= before);
        // A last page may well bring nothing new. Bars that are newer are those of an earlier page, or in no order.
        if rows.is_empty() && !self.pages.pager.has_more() {
            return;
        }
        if rows.is_empty() || !is_behind {
            return self.pages.pager.stall();
        }
        if oldest.zip(self.from).is_some_and(|(oldest, from)| oldest.against(from) == Ordering::Less) {
            self.pages.pager.finish();
        }
        self.before.clone_from(&rows);
        rows.retain(|bar| self.is_wanted(bar.time()));
        self.page = rows.into_iter();
    }

    /// Whether a bar of that time is within the span. One without a time is where the bar before it is.
    fn is_wanted(&mut self, time: Option<BarTime>) -> bool {
        let Some(time) = time else { return self.is_within };
        let is_early = self.from.is_some_and(|from| time.against(from) == Ordering::Less);
        let is_late = self.to.is_some_and(|to| time.against(to) == Ordering::Greater);
        self.is_within = !is_early && !is_late;
        self.is_within
    }
}

/// The time of the last row that has one.
fn oldest<Row: Bar>(rows: &[Row]) -> Option<BarTime> {
    rows.iter().rev().find_map(Bar::time)
}

/// How many rows at the beginning of a page are those at the end of the page before.
fn repeated<Row: Bar + PartialEq>(before: &[Row], page: &[Row]) -> usize {
    let longest = before.len().min(page.len());
    let Some(count) = (1..=longest).rev().find(|count| before[before.len() - count..] == page[..*count]) else {
        return 0;
    };
    // Where several bars have the same time, as ticks do, two that are equal may well be two.
    let times_repeat = |rows: &[Row]| rows.windows(2).any(|pair| pair[0].time() == pair[1].time());
    let is_one_bar = page[..count].iter().all(|bar| *bar == page[0]);
    if is_one_bar && (times_repeat(before) || times_repeat(page)) { 0 } else { count }
}

impl<R: BarsRequest> Stream for Bars<R> {
    type Item = Result<R::Row, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(None);
            }
            if let (Some(from), Some(to)) = (self.from, self.to)
                && from.against(to) == Ordering::Greater
            {
                (self.from, self.left) = (None, 0);
                let problem = format!("the span of the bars begins at {from}, after its end {to}");
                return Poll::Ready(Some(Err(Error::config(problem))));
            }
            if let Some(bar) = self.page.next() {
                self.left -= 1;
                return Poll::Ready(Some(Ok(bar)));
            }
            match ready!(self.pages.poll_rows(context)) {
                Some(Ok(rows)) => self.arrived(rows),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Nothing in it is pinned: the one future is boxed.
impl<R: BarsRequest> Unpin for Bars<R> {}

impl<R: BarsRequest> fmt::Debug for Bars<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.pager.describe("Bars", f)
    }
}
