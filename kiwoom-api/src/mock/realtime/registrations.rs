//! What a connection has registered.

use std::collections::BTreeSet;

use serde_json::Value;

/// How many items a connection may have (W10).
const MOST: usize = 200;

/// How many REG a second may have (W10).
pub(super) const MOST_A_SECOND: u32 = 5;

/// Items of types, in groups.
#[derive(Debug, Clone, Default)]
pub(super) struct Registrations(BTreeSet<Registration>);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Registration {
    kind: String,
    item: String,
    group: String,
}

impl Registrations {
    /// What there is after a REG; `None` if that is too much.
    pub(super) fn with(&self, request: &Value) -> Option<Self> {
        // "1" keeps what there is, "0" does not (W8).
        let mut after =
            if request.get("refresh").is_some_and(|refresh| refresh == "0") { Self::default() } else { self.clone() };
        after.0.extend(registrations(request));
        let items: BTreeSet<&str> = after.0.iter().map(|registration| registration.item.as_str()).collect();
        (items.len() <= MOST).then_some(after)
    }

    /// What there is after a REMOVE.
    pub(super) fn without(&self, request: &Value) -> Self {
        let mut after = self.clone();
        for registration in registrations(request) {
            after.0.remove(&registration);
        }
        after
    }

    /// The types and items, each pair once.
    pub(super) fn topics(&self) -> Vec<(&str, &str)> {
        let mut topics: Vec<_> = self.0.iter().map(|of| (of.kind.as_str(), of.item.as_str())).collect();
        topics.dedup();
        topics
    }
}

fn registrations(request: &Value) -> Vec<Registration> {
    let group = request.get("grp_no").and_then(Value::as_str).unwrap_or_default();
    let texts = |entry: &Value, name: &str| -> Vec<String> {
        let texts = entry.get(name).and_then(Value::as_array).into_iter().flatten();
        texts.filter_map(|text| text.as_str().map(str::to_owned)).collect()
    };
    let mut all = Vec::new();
    for entry in request.get("data").and_then(Value::as_array).into_iter().flatten() {
        for kind in texts(entry, "type") {
            for item in texts(entry, "item") {
                all.push(Registration { kind: kind.clone(), item, group: group.to_owned() });
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn refresh_keeps_or_drops_and_groups_are_apart() {
        let reg = |group: &str, refresh: &str, item: &str| {
            let data = json!([{ "item": [item], "type": ["0B", "0D"] }]);
            json!({ "trnm": "REG", "grp_no": group, "refresh": refresh, "data": data })
        };
        let both = Registrations::default().with(&reg("1", "1", "005930")).unwrap();
        let both = both.with(&reg("2", "1", "005930")).unwrap().with(&reg("1", "1", "000660")).unwrap();
        assert_eq!(both.topics(), [("0B", "000660"), ("0B", "005930"), ("0D", "000660"), ("0D", "005930")]);
        let one = both.without(&reg("1", "", "005930"));
        assert_eq!(one.topics(), both.topics(), "the other group has it still");
        assert_eq!(one.without(&reg("2", "", "005930")).topics(), [("0B", "000660"), ("0D", "000660")]);
        assert_eq!(both.with(&reg("1", "0", "035720")).unwrap().topics(), [("0B", "035720"), ("0D", "035720")]);
    }

    /// W10: several types of one item count once.
    #[test]
    fn the_201st_item_is_too_much() {
        let reg = |items: std::ops::Range<u32>| {
            let items: Vec<_> = items.map(|item| format!("{item:06}")).collect();
            json!({ "grp_no": "1", "refresh": "1", "data": [{ "item": items, "type": ["0B", "0D"] }] })
        };
        let full = Registrations::default().with(&reg(0..200)).unwrap();
        assert!(full.with(&reg(199..200)).is_some());
        assert!(full.with(&reg(200..201)).is_none());
    }
}
