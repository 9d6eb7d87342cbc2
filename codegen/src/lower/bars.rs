//! Rows that are bars, and requests for them.

use super::Lowering;
use crate::bar::{self, Row};
use crate::ir::{Adjustment, Bar, BarsRequest, LastDay, Start};
use crate::rows::{self, RowOf};
use crate::spec::{Field, Kind};

/// The bar that a row of these fields is.
pub(super) fn bar(fields: &[Field]) -> Option<Bar> {
    let Row::Bar(bar) = bar::row(fields) else { return None };
    let name = |field: &Field| field.rust.clone();
    Some(Bar { time: name(bar.time)?, turnover: bar.turnover.and_then(name) })
}

impl Lowering<'_> {
    /// How bars are asked for, where the newest comes first.
    pub(super) fn bars_request(&self) -> Option<BarsRequest> {
        let list = bar::main_list(self.tr).filter(|list| rows::are_newest_first(list))?;
        matches!(bar::row(&list.fields), Row::Bar(_)).then(|| BarsRequest { last_day: self.last_day(list) })
    }

    /// The base date, where bars are at most a day: a week or a year that is cut there would be another bar. Prices that
    /// are adjusted up to the base date are others, too, unless it stays.
    fn last_day(&self, list: &Field) -> Option<LastDay> {
        RowOf::of(list).filter(|of| matches!(of, RowOf::Trades | RowOf::Minutes | RowOf::Days))?;
        let parameter = |name: &str| {
            let field = self.tr.request.iter().find(|field| field.rust.as_deref() == Some(name))?;
            Some((
                field.rust.clone()?,
                field.reading.as_ref()?,
                self.start(field, field.reading.as_ref()?) == Start::Blank,
            ))
        };
        let (rust, _, optional) = parameter("base_date").filter(|(_, reading, _)| reading.kind == Kind::Date)?;
        let unless_adjusted = match parameter("price_adjustment") {
            None => None,
            Some((rust, reading, optional)) => {
                let codes = reading.code.clone()?;
                let raw = self.code_list(&codes)?.values.iter().find(|value| value.rust == "Raw")?.rust.clone();
                Some(Adjustment { rust, optional, codes, raw })
            }
        };
        Some(LastDay { rust, optional, unless_adjusted })
    }
}
