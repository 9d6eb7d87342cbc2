//! What the cells and lines of a page are made of.

use super::line::Line;
use super::{FEWEST_COLUMNS, Param};

/// What follows `params = {`.
pub(super) fn after_params(text: &str) -> Option<&str> {
    text.strip_prefix("params")?.trim_start().strip_prefix('=')?.trim_start().strip_prefix('{')
}

/// `- - x` is `x`, two lists deep.
pub(super) fn split_depth(cell: &str) -> (usize, &str) {
    let mut element = cell;
    let mut depth = 0;
    while let Some(rest) = element.strip_prefix('-') {
        element = rest.trim_start();
        depth += 1;
    }
    (depth, element)
}

pub(super) fn is_element(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Lines of the sample code have tabs, too, but begin with them.
pub(super) fn looks_like_a_row(line: Line<'_>) -> bool {
    let columns = line.columns();
    columns.len() >= FEWEST_COLUMNS && columns.first().is_some_and(|first| is_element(split_depth(first).1))
}

/// Whether a line without tabs is rather the beginning of a row than the end of a description.
pub(super) fn looks_cut_off(text: &str) -> bool {
    let (depth, element) = split_depth(text);
    is_element(element)
        && element.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        && (depth > 0 || element.contains('_'))
}

/// `'element': 'value', # comment`.
pub(super) fn split_param(text: &str) -> Option<Param> {
    let (element, rest) = split_quoted(text)?;
    let (value, rest) = split_quoted(rest.trim_start().strip_prefix(':')?.trim_start())?;
    let rest = rest.trim_start();
    let is_param = is_element(element) && (rest.is_empty() || rest.starts_with([',', '#', '}']));
    let comment = rest.split_once('#').map(|(_, comment)| comment.trim()).unwrap_or_default();
    is_param.then(|| Param {
        element: element.to_owned(),
        value: value.to_owned(),
        comment: comment.to_owned(),
        line: 0,
    })
}

/// The path in `endpoint = '/api/dostk/mrkcond'`.
pub(super) fn endpoint(text: &str) -> Option<&str> {
    let value = text.strip_prefix("endpoint")?.trim_start().strip_prefix('=')?;
    split_quoted(value.trim_start()).map(|(path, _)| path).filter(|path| path.starts_with('/'))
}

fn split_quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|first| matches!(first, '\'' | '"'))?;
    text.strip_prefix(quote)?.split_once(quote)
}

/// Text for a message: on one line, and not too long.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 120;
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("`{}`", short.replace('\n', "⏎").replace(['\t', '\r'], " "))
}
