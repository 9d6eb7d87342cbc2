//! The pages and the rows of a reply that goes on, as streams.
//!
//! What a stream knows is in the stream: two of them, of one client and one request, do not disturb each other. Each
//! page is a call like any other, with its own permit, its own token, its own repetitions; a token that dies between
//! two pages costs neither of them.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde_json::value::RawValue;

use crate::boxed::BoxFuture;
use crate::client::{Client, Reply};
use crate::cursor::Cursor;
use crate::error::{Error, PageError};
use crate::wire::{Extra, ExtraKind, Issue, Record, Request, RowsRequest};

/// The pages of a TR: a [`Stream`] of replies.
///
/// It ends after the last page: the server says so, or says that there is more but not where, or sends a page without
/// rows (a row of nothing but blanks is none, and such a page is not handed out unless it is the first), or says that
/// there is no data. A page whose list is something else than a list, or is missing although the page says that there is
/// more, is no end but an [`Error::Page`]. If the server repeats an earlier continuation key, the page it came with is
/// handed out, and then there is an [`Error::PagingStalled`], since nobody can tell what is missing. After an error there
/// is nothing more; [`cursor`](Self::cursor) then tells where to go on.
#[must_use = "a stream does nothing unless polled"]
pub struct Pages<R: RowsRequest> {
    pager: Pager<R>,
}

/// The rows of a TR across all its pages: a [`Stream`] of rows.
///
/// It ends and fails as [`Pages`] does. The rows that came before an error are handed out before it. Rows of nothing
/// but blanks are left out: the server sends one where its records end. What was odd about the pages is in
/// [`take_issues`](Self::take_issues).
#[must_use = "a stream does nothing unless polled"]
pub struct Rows<R: RowsRequest> {
    pages: RowPages<R>,
    page: vec::IntoIter<R::Row>,
    left: usize,
}

/// How many issues of rows are kept until somebody takes them; nobody may.
const MOST_ISSUES: usize = 10_000;

impl<R: RowsRequest> Pages<R> {
    pub(crate) fn new(client: Client, request: R) -> Self {
        Self { pager: Pager::new(client, request) }
    }

    /// Ends after so many pages.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.pager.max_pages = pages;
        self
    }

    /// Begins at a cursor of the same request instead of the first page.
    pub fn from_cursor(mut self, cursor: Cursor) -> Self {
        self.pager.start_at(cursor);
        self
    }

    /// Where the next page begins that has not arrived yet, or was not understood; `None` at the beginning and at the end
    /// of all pages.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.pager.next.as_ref()
    }

    /// All pages.
    ///
    /// # Errors
    /// The first error; the pages before it are lost. Use the stream where they matter.
    pub async fn all(mut self) -> Result<Vec<Reply<R::Response>>, Error> {
        collect(&mut self).await
    }
}

impl<R: RowsRequest> Rows<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        Self { pages: RowPages::new(pages), page: Vec::new().into_iter(), left: usize::MAX }
    }

    /// Ends after so many pages.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.pages.pager.max_pages = pages;
        self
    }

    /// Ends after so many rows; no page is asked for that is not needed.
    pub fn limit(mut self, rows: usize) -> Self {
        self.left = rows;
        self
    }

    /// Begins at a cursor of the same request instead of the first page.
    pub fn from_cursor(mut self, cursor: Cursor) -> Self {
        self.pages.pager.start_at(cursor);
        self
    }

    /// Where the next page begins that has not arrived yet, or was not understood; `None` at the beginning and at the end
    /// of all pages. Rows of the present page that have not been taken out are not behind it.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.pages.pager.next.as_ref()
    }

    /// Whatever was not as the spec says in the pages that have arrived since the last time, in their order: values of
    /// their rows that could not be read, and elements that no spec mentions. Ask after the last row, or now and then;
    /// of what is not taken the first 10,000 are kept. The issues of a page that was not understood are in its error.
    pub fn take_issues(&mut self) -> Vec<Issue> {
        std::mem::take(&mut self.pages.issues)
    }

    /// All rows. Their issues are only logged; to have them, collect the stream and then
    /// [take](Self::take_issues) them.
    ///
    /// # Errors
    /// The first error; the rows before it are lost. Use the stream where they matter.
    pub async fn all(mut self) -> Result<Vec<R::Row>, Error> {
        collect(&mut self).await
    }
}

impl<R: RowsRequest> Stream for Pages<R> {
    type Item = Result<Reply<R::Response>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(reply) = ready!(self.pager.poll_page(context)) else { return Poll::Ready(None) };
        Poll::Ready(match reply {
            Ok(mut reply) => {
                let has_rows = !R::rows(&mut reply.body).iter_mut().all(is_blank);
                match self.pager.arrived(&mut reply, has_rows) {
                    Ok(counts) => counts.then_some(Ok(reply)),
                    Err(error) => Some(Err(error)),
                }
            }
            Err(error) => Some(Err(error)),
        })
    }
}

impl<R: RowsRequest> Stream for Rows<R> {
    type Item = Result<R::Row, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(None);
            }
            if let Some(row) = self.page.next() {
                self.left -= 1;
                return Poll::Ready(Some(Ok(row)));
            }
            match ready!(self.pages.poll_rows(context)) {
                Some(Ok(rows)) => self.page = rows.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Asks for the rows of one page after the other, and keeps what is odd about them.
pub(super) struct RowPages<R: RowsRequest> {
    pub(super) pager: Pager<R>,
    pub(super) issues: Vec<Issue>,
}

impl<R: RowsRequest> RowPages<R> {
    pub(super) fn new(pages: Pages<R>) -> Self {
        Self { pager: pages.pager, issues: Vec::new() }
    }

    /// The rows of the next page, without blank ones.
    pub(super) fn poll_rows(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<R::Row>, Error>>> {
        let mut reply = match ready!(self.pager.poll_page(context)) {
            Some(Ok(reply)) => reply,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let mut rows = std::mem::take(R::rows(&mut reply.body));
        rows.retain_mut(|row| !is_blank(row));
        if let Err(error) = self.pager.arrived(&mut reply, !rows.is_empty()) {
            return Poll::Ready(Some(Err(error)));
        }
        let room = MOST_ISSUES.saturating_sub(self.issues.len());
        self.issues.extend(reply.issues.into_iter().take(room));
        Poll::Ready(Some(Ok(rows)))
    }
}

/// Nothing in them is pinned: the one future is boxed.
impl<R: RowsRequest> Unpin for Pages<R> {}
impl<R: RowsRequest> Unpin for Rows<R> {}

/// Asks for one page after the other.
pub(super) struct Pager<R: RowsRequest> {
    client: Client,
    pub(super) request: R,
    in_flight: Option<BoxFuture<'static, Result<Reply<R::Response>, Error>>>,
    /// Where the page begins that is in flight, or comes next.
    pub(super) next: Option<Cursor>,
    /// The keys so far.
    seen: HashSet<Cursor>,
    pages: u32,
    pub(super) max_pages: u32,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// There is a page to ask for.
    More,
    /// The key of the next page had been there before.
    Stalled,
    /// There is nothing more to say.
    Done,
}

impl<R: RowsRequest> Pager<R> {
    fn new(client: Client, request: R) -> Self {
        let (in_flight, next, seen) = (None, None, HashSet::new());
        Self { client, request, in_flight, next, seen, pages: 0, max_pages: u32::MAX, state: State::More }
    }

    pub(super) fn start_at(&mut self, cursor: Cursor) {
        self.seen.insert(cursor.clone());
        self.next = Some(cursor);
    }

    /// No further page is wanted.
    pub(super) fn finish(&mut self) {
        (self.state, self.next) = (State::Done, None);
    }

    /// The last page has brought nothing new: it is as if its key had been there before.
    pub(super) fn stall(&mut self) {
        self.state = State::Stalled;
    }

    /// Whether there is a page to ask for, or should be.
    pub(super) fn has_more(&self) -> bool {
        self.state != State::Done
    }

    /// The next page. It must be handed to [`arrived`](Self::arrived).
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply<R::Response>, Error>>> {
        match self.state {
            State::Done => return Poll::Ready(None),
            State::Stalled => {
                self.state = State::Done;
                let (tr, page) = (<R as Request>::TR.id, self.pages);
                return Poll::Ready(Some(Err(Error::PagingStalled { tr, page })));
            }
            State::More if self.pages >= self.max_pages => {
                self.state = State::Done;
                return Poll::Ready(None);
            }
            State::More => {}
        }
        let in_flight = self.in_flight.get_or_insert_with(|| {
            let (client, request) = (self.client.clone(), self.request.clone());
            let (cursor, page) = (self.next.clone(), self.pages.saturating_add(1));
            Box::pin(async move { client.send_page(&request, cursor.as_ref(), page).await })
        });
        let result = ready!(in_flight.as_mut().poll(context));
        self.in_flight = None;
        Poll::Ready(match result {
            Ok(reply) => Some(Ok(reply)),
            Err(error) if error.is_no_data() => {
                (self.state, self.next) = (State::Done, None);
                None
            }
            Err(error) => {
                self.state = State::Done;
                Some(Err(error))
            }
        })
    }

    /// Takes note of a page, with or without rows; `false` if it is beyond the end. The first page never is: it may
    /// have more than rows. Of a page that is not understood it takes the issues.
    fn arrived(&mut self, reply: &mut Reply<R::Response>, has_rows: bool) -> Result<bool, Error> {
        let page = self.pages.saturating_add(1);
        if !has_rows && !is_empty_list::<R>(reply) {
            // Where this page begins is where to go on.
            self.state = State::Done;
            let (tr, element) = (<R as Request>::TR.id, R::LIST);
            let (issues, continuation) = (std::mem::take(&mut reply.issues), reply.continuation.clone());
            return Err(Error::Page(Box::new(PageError { tr, element, page, issues, continuation })));
        }
        self.pages = page;
        self.next = reply.continuation.clone().filter(|_| has_rows);
        self.state = match &self.next {
            None => State::Done,
            Some(cursor) if self.seen.insert(cursor.clone()) => State::More,
            Some(_) => State::Stalled,
        };
        Ok(has_rows || self.pages == 1)
    }
}

/// Whether a page without rows says that there are none: in a list, or a blank in its place (B20). A missing list says so
/// only on the last page.
fn is_empty_list<R: RowsRequest>(reply: &mut Reply<R::Response>) -> bool {
    let unreadable = |extra: &Extra| extra.kind == ExtraKind::Undecodable && *extra.element == *R::LIST;
    if reply.body.extras().iter().any(unreadable) {
        return false;
    }
    let is_there = || {
        let members: HashMap<String, &RawValue> = serde_json::from_slice(reply.raw()).unwrap_or_default();
        members.get(R::LIST).is_some_and(|list| list.get() != "null")
    };
    reply.continuation.is_none() || is_there()
}

/// Whether a row is what the server sends where its records end: every value blank (B19). Blank elements that no spec
/// mentions do not make it a row.
fn is_blank<Row: Record + Default + PartialEq>(row: &mut Row) -> bool {
    let extras = std::mem::take(row.extras_mut());
    let blank = *row == Row::default() && extras.iter().all(|extra| extra.raw.trim_matches(['"', ' ']).is_empty());
    *row.extras_mut() = extras;
    blank
}

async fn collect<T>(stream: &mut (impl Stream<Item = Result<T, Error>> + Unpin)) -> Result<Vec<T>, Error> {
    let mut items = Vec::new();
    while let Some(item) = std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await {
        items.push(item?);
    }
    Ok(items)
}

impl<R: RowsRequest> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pager.describe("Pages", f)
    }
}

impl<R: RowsRequest> fmt::Debug for Rows<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.pager.describe("Rows", f)
    }
}

impl<R: RowsRequest> Pager<R> {
    pub(super) fn describe(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("request", &self.request)
            .field("pages", &self.pages)
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}
