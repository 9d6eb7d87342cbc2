//! Many stocks at once: more codes than one call takes, in several calls whose rows are joined.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::pin::Pin;

use futures_core::Stream as _;

use crate::client::Client;
use crate::error::Error;
use crate::value::{StockCode, StockCodes};
use crate::wire::{ByCodeRequest, Issue};

/// The rows of many stocks: what [`Client::rows_by_code`] brings.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RowsByCode<Row> {
    /// The rows, in the order of the codes asked for. A row of a code that nobody asked for stands behind those of its call.
    pub rows: Vec<Row>,
    /// The codes that were answered without a row. The server does not say why: there may be no such stock.
    pub missing: Vec<StockCode>,
    /// Whatever was not as the spec says. Empty, normally.
    pub issues: Vec<Issue>,
}

/// Some of the calls that [`Client::rows_by_code`] takes failed. The rows of the others are here.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct IncompleteRows<Row> {
    /// What the other calls brought.
    pub found: RowsByCode<Row>,
    /// The codes without an answer, which can be asked for again.
    pub unanswered: StockCodes,
    /// How many calls failed. After one that any other would have met with, such as that there is no token, no more are made.
    pub failed: usize,
    /// Why the first of them failed.
    pub error: Box<Error>,
}

/// Asks for all the codes of a request, part by part.
pub(super) async fn ask<R: ByCodeRequest>(
    client: &Client,
    request: &R,
) -> Result<RowsByCode<R::Row>, IncompleteRows<R::Row>> {
    let mut found = RowsByCode { rows: Vec::new(), missing: Vec::new(), issues: Vec::new() };
    let parts = parts(request);
    // Nothing is sent if one of them cannot be.
    if let Some(error) = parts.iter().find_map(|(part, _)| part.to_json().err()) {
        let unanswered = parts.into_iter().flat_map(|(_, codes)| codes).collect();
        return Err(IncompleteRows { found, unanswered, failed: 1, error: Box::new(error.into()) });
    }
    let (mut unanswered, mut failed, mut first) = (Vec::new(), 0, None);
    let mut is_over = false;
    for (part, codes) in parts {
        if is_over {
            unanswered.extend(codes);
            continue;
        }
        let (rows, issues, error) = rows_of(client, &part).await;
        found.issues.extend(issues);
        let left = in_order::<R>(rows, codes, &mut found.rows);
        match error {
            None => found.missing.extend(left),
            Some(error) => {
                is_over = meets_every_call(&error);
                unanswered.extend(left);
                failed += 1;
                first.get_or_insert(error);
            }
        }
    }
    match first {
        None => Ok(found),
        Some(error) => Err(IncompleteRows { found, unanswered: unanswered.into(), failed, error: Box::new(error) }),
    }
}

/// The request once for as many codes as the server takes at once, and these codes. Each code is there once.
fn parts<R: ByCodeRequest>(request: &R) -> Vec<(R, Vec<StockCode>)> {
    let mut request = request.clone();
    let mut codes = std::mem::replace(R::codes(&mut request), Vec::new().into()).into_vec();
    let mut seen = HashSet::new();
    codes.retain(|code| seen.insert(code.clone()));
    let part = |codes: &[StockCode]| {
        let mut part = request.clone();
        *R::codes(&mut part) = codes.to_vec().into();
        (part, codes.to_vec())
    };
    codes.chunks(StockCodes::MOST).map(part).collect()
}

/// The rows up to the first error, and what was odd about them.
async fn rows_of<R: ByCodeRequest>(client: &Client, part: &R) -> (Vec<R::Row>, Vec<Issue>, Option<Error>) {
    let (mut stream, mut rows) = (client.rows(part), Vec::new());
    let error = loop {
        match std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
            Some(Ok(row)) => rows.push(row),
            Some(Err(error)) => break Some(error),
            None => break None,
        }
    };
    (rows, stream.take_issues(), error)
}

/// Appends rows in the order of their codes; returns the codes that have no row.
fn in_order<R: ByCodeRequest>(
    mut rows: Vec<R::Row>,
    mut codes: Vec<StockCode>,
    all: &mut Vec<R::Row>,
) -> Vec<StockCode> {
    let places: HashMap<&StockCode, usize> = codes.iter().enumerate().map(|(place, code)| (code, place)).collect();
    let place = |row: &R::Row| places.get(R::code(row)?).copied();
    rows.sort_by_cached_key(|row| place(row).unwrap_or(usize::MAX));
    let answered: HashSet<usize> = rows.iter().filter_map(place).collect();
    let mut places = 0..;
    codes.retain(|_| places.next().is_some_and(|place| !answered.contains(&place)));
    all.append(&mut rows);
    codes
}

/// Whether any other call would have failed in the same way.
fn meets_every_call(error: &Error) -> bool {
    matches!(error, Error::Auth(_) | Error::Config(_))
}

impl<Row> fmt::Display for IncompleteRows<Row> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, unanswered, failed, error } = self;
        let (rows, without) = (found.rows.len(), unanswered.as_slice().len());
        write!(f, "{error}; {failed} call(s) failed: {rows} rows are there, {without} codes have no answer")
    }
}

impl<Row: fmt::Debug> std::error::Error for IncompleteRows<Row> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.error)
    }
}

/// For those who need all of the rows or none.
impl<Row> From<IncompleteRows<Row>> for Error {
    fn from(incomplete: IncompleteRows<Row>) -> Self {
        *incomplete.error
    }
}
