//! `cargo xtask public-api`: whose types users see, against those that `docs/versions.md` promises.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::Failure;
use crate::files::{print, read};

/// Where the crates are listed, and why each of them is.
const LISTED: &str = "kiwoom-api/docs/versions.md";

/// Where each crate is seen first, by the name that Rust gives it.
type Seen = BTreeMap<String, String>;

pub(crate) fn public_api(root: &Path, json: &Path) -> Result<(), Failure> {
    let docs: Value =
        serde_json::from_str(&read(json)?).map_err(|error| vec![format!("{}: {error}", json.display())])?;
    let seen = seen(&docs).ok_or_else(|| vec![format!("{}: not what rustdoc writes as JSON", json.display())])?;
    let problems = compare(&seen, &listed(&read(&root.join(LISTED))?));
    if !problems.is_empty() {
        return Err(problems);
    }
    let names: Vec<_> = seen.keys().map(String::as_str).collect();
    print(&format!("foreign crates in public signatures: {}\n", names.join(", ")))
}

/// The crates that the public items name, those of the standard library apart. `None` for JSON that is something else.
fn seen(docs: &Value) -> Option<Seen> {
    let (items, paths, crates) = (docs.get("index")?.as_object()?, docs.get("paths")?, docs.get("external_crates")?);
    let mut seen = Seen::new();
    for item in items.values().filter(|item| item["crate_id"] == 0) {
        let inner = item.get("inner")?;
        // What a blanket impl names is nobody's choice here.
        if inner["impl"]["blanket_impl"].is_object() || inner["impl"]["is_synthetic"] == true {
            continue;
        }
        let mut ids = Vec::new();
        collect(inner, &mut ids);
        for id in ids {
            let Some(path) = paths.get(id.to_string()).filter(|path| path["crate_id"] != 0) else { continue };
            let name = crates[path["crate_id"].to_string()]["name"].as_str()?;
            if !matches!(name, "std" | "core" | "alloc") {
                seen.entry(name.to_owned()).or_insert_with(|| place(item, path));
            }
        }
    }
    Some(seen)
}

/// The ids of everything that is named in there: types, traits, and what is re-exported.
fn collect(value: &Value, ids: &mut Vec<u64>) {
    match value {
        Value::Object(fields) => {
            let is_name = fields.contains_key("path") || fields.contains_key("source");
            ids.extend(fields.get("id").and_then(Value::as_u64).filter(|_| is_name));
            fields.values().for_each(|field| collect(field, ids));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, ids)),
        _ => {}
    }
}

/// `src/token.rs:55: kst_to_utc names jiff::civil::DateTime`.
fn place(item: &Value, path: &Value) -> String {
    let (span, parts) = (&item["span"], path["path"].as_array().map_or(&[][..], Vec::as_slice));
    let parts: Vec<_> = parts.iter().filter_map(Value::as_str).collect();
    let file = span["filename"].as_str().unwrap_or("?");
    let name = item["name"].as_str().unwrap_or("an impl or a re-export");
    format!("{file}:{}: {name} names {}", span["begin"][0], parts.join("::"))
}

/// The crates of each row of the table: more than one where one is a part of the other.
fn listed(text: &str) -> Vec<Vec<String>> {
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.split('|').next());
    let names = |cell: &str| cell.split(',').map(|name| name.trim().trim_matches('`').replace('-', "_")).collect();
    rows.map(names).collect()
}

fn compare(seen: &Seen, listed: &[Vec<String>]) -> Vec<String> {
    let unlisted = seen.iter().filter(|(name, _)| !listed.iter().flatten().any(|listed| listed == *name));
    let unlisted = unlisted.map(|(name, place)| {
        format!(
            "{place}; the crate {name} is not listed in {LISTED}: keep its types out of the public API, or say why not"
        )
    });
    let unseen = listed.iter().filter(|row| !row.iter().any(|name| seen.contains_key(name)));
    let unseen = unseen.map(|row| format!("{LISTED}: no public item names the crate {}; take it out", row.join(", ")));
    unlisted.chain(unseen).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn docs() -> Value {
        let function = |crate_id: u32, argument: u32| {
            json!({
                "crate_id": crate_id, "name": "call", "span": { "filename": "src/call.rs", "begin": [7, 1] },
                "inner": { "function": { "sig": { "inputs": [["x", { "resolved_path": { "path": "T", "id": argument } }]] } } },
            })
        };
        let blanket = json!({
            "crate_id": 0,
            "inner": { "impl": { "trait": { "path": "Blanket", "id": 3 }, "blanket_impl": { "generic": "T" } } },
        });
        json!({
            "index": { "10": function(0, 1), "11": function(0, 2), "12": function(1, 4), "13": blanket },
            "paths": {
                "1": { "crate_id": 1, "path": ["core", "option", "Option"] },
                "2": { "crate_id": 2, "path": ["reqwest", "Client"] },
                "3": { "crate_id": 3, "path": ["tower", "Blanket"] },
                "4": { "crate_id": 3, "path": ["tower", "Other"] },
            },
            "external_crates": { "1": { "name": "core" }, "2": { "name": "reqwest" }, "3": { "name": "tower" } },
        })
    }

    #[test]
    fn a_crate_that_is_not_listed_is_named_with_its_place() {
        let seen = seen(&docs()).unwrap();
        let problems = compare(&seen, &[]);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(
            problems[0].starts_with("src/call.rs:7: call names reqwest::Client; the crate reqwest"),
            "{problems:?}"
        );
    }

    #[test]
    fn a_row_that_no_item_bears_out_is_a_problem() {
        let listed =
            listed("Text.\n\n| crate | why |\n| --- | --- |\n| `reqwest`, `hyper` | a |\n| `futures-core` | b |\n");
        assert_eq!(listed, [vec!["reqwest", "hyper"], vec!["futures_core"]]);
        let problems = compare(&seen(&docs()).unwrap(), &listed);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains("the crate futures_core"), "{problems:?}");
    }

    #[test]
    fn other_json_is_refused() {
        assert_eq!(seen(&json!({ "index": [] })), None);
    }
}
