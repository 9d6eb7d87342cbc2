//! The body of a reply before it is text, so that it can be filled, and spoiled.

use serde_json::{Value, json};

/// The members of a JSON object, in their order.
pub(super) type Record = Vec<(String, Cell)>;

/// One member.
#[derive(Debug, Clone)]
pub(super) enum Cell {
    /// What the server sends for nearly everything.
    Text(String),
    /// Any other JSON.
    Json(Value),
    /// A list of rows.
    Rows(Vec<Record>),
}

/// Every element of the envelope is behind the others.
pub(super) fn enclose(record: &mut Record, return_code: Value, message: &str) {
    record.push(("return_code".to_owned(), Cell::Json(return_code)));
    record.push(("return_msg".to_owned(), Cell::Text(message.to_owned())));
}

/// The JSON text.
pub(super) fn to_json(record: &Record) -> String {
    let mut out = String::new();
    write(record, &mut out);
    out
}

fn write(record: &Record, out: &mut String) {
    out.push('{');
    for (index, (name, cell)) in record.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        out.push_str(&json!(name).to_string());
        out.push(':');
        match cell {
            Cell::Text(text) => out.push_str(&json!(text).to_string()),
            Cell::Json(value) => out.push_str(&value.to_string()),
            Cell::Rows(rows) => {
                out.push('[');
                for (index, row) in rows.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write(row, out);
                }
                out.push(']');
            }
        }
    }
    out.push('}');
}
