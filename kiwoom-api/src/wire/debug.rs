//! What `Debug` shows of records: the fields that have a value.

use std::fmt::{Debug, Formatter, Result};

use super::{Record, Records, Value};

/// A record, as a struct of that name.
pub(crate) fn debug_record(name: &str, record: &dyn Record, f: &mut Formatter<'_>) -> Result {
    let mut shown = f.debug_struct(name);
    for (field, value) in fields(record) {
        shown.field(field, &value);
    }
    if !record.extras().is_empty() {
        shown.field("extras", record.extras());
    }
    shown.finish_non_exhaustive()
}

impl Debug for Records<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.iter().map(Nameless)).finish()
    }
}

/// A record whose type has no name any more.
struct Nameless<'a>(&'a dyn Record);

impl Debug for Nameless<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut shown = f.debug_map();
        for (field, value) in fields(self.0) {
            shown.entry(&format_args!("{field}"), &value);
        }
        if !self.0.extras().is_empty() {
            shown.entry(&format_args!("extras"), self.0.extras());
        }
        shown.finish()
    }
}

fn fields(record: &dyn Record) -> impl Iterator<Item = (&'static str, Value<'_>)> {
    let elements = record.elements().iter().enumerate();
    elements.filter_map(|(index, element)| Some((element.rust, record.value(index)?)))
}

#[cfg(test)]
mod tests {
    use crate::market_condition::{DailyStockPrice, OrderBook};
    use crate::wire::decode;

    #[test]
    fn what_there_is_is_shown() {
        let json = br#"{"sel_fpr_bid":"+71600","sel_fpr_req":"12","tot_sel_req":"","new":"1","return_code":0}"#;
        let book = decode::<OrderBook>(json).unwrap().body;
        assert_eq!(
            format!("{book:?}"),
            "OrderBook { asks[0].quantity: Shares(12), asks[0].price: Price(71600 Up), extras: {\"new\": \"\\\"1\\\"\"}, .. }"
        );
        let json = br#"{"daly_stkpc":[{"date":"20241125"},{"new":"1"}],"return_code":0}"#;
        let prices = decode::<DailyStockPrice>(json).unwrap().body;
        assert_eq!(
            format!("{prices:?}"),
            "DailyStockPrice { rows: [{date: 2024-11-25}, {extras: {\"new\": \"\\\"1\\\"\"}}], .. }"
        );
    }
}
