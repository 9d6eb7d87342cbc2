//! Frames of data: what the market says of the items registered, at one of its trades.

use serde_json::json;

use super::super::calendar::Day;
use super::super::cells::cell;
use super::super::counts::Days;
use super::super::fault::Trouble;
use super::super::figures::Figures;
use super::super::market::{Instrument, Market, Party};
use super::super::parameters::Parameters;
use super::super::random::{hash, mix, one_in};
use super::super::record::{Record, to_json};
use super::super::respond::{Page, Responder};
use crate::catalogue::{Items, Kind, RealtimeType, Seen, find_realtime, seen};
use crate::value::StockCode;

/// What is of the whole market comes with one trade in so many.
const SPORADIC: u64 = 10;

/// The market as frames tell of it.
pub(super) struct Frames<'a> {
    pub(super) responder: &'a Responder,
    pub(super) is_even: bool,
}

impl Frames<'_> {
    /// What comes with the trade of that number: of these types and items, in one frame (W14). `None` if nothing does.
    pub(super) fn frame(&self, topics: &[(&str, &str)], number: i64, trouble: Option<&Trouble>) -> Option<String> {
        let market = Market::new(self.responder.seed, self.responder.today);
        let mut entries: Vec<String> = topics
            .iter()
            .filter_map(|(kind, item)| {
                let kind = find_realtime(kind)?;
                let of = self.instrument(&market, kind, item, number)?;
                Some(self.entry(&market, kind, item, of, number, trouble))
            })
            .collect();
        if entries.is_empty() {
            return None;
        }
        if trouble == Some(&Trouble::UnknownType) {
            entries.push(r#"{"type":"9Z","name":"","item":"005930","values":{"10":"+1"}}"#.to_owned());
        }
        let entries = entries.join(",");
        // The order of the members varies.
        Some(if self.is_even {
            format!(r#"{{"trnm":"REAL","data":[{entries}]}}"#)
        } else {
            format!(r#"{{"data":[{entries}],"trnm":"REAL"}}"#)
        })
    }

    /// Whom an entry is about; `None` where there is none. The server registers codes that do not exist, too (W9).
    fn instrument(&self, market: &Market, kind: &RealtimeType, item: &str, number: i64) -> Option<Instrument> {
        match kind.items {
            Items::Stocks => {
                let (symbol, suffix) = item.split_once('_').map_or((item, None), |(symbol, of)| (symbol, Some(of)));
                let is_unknown = self.responder.unknown_stocks.iter().any(|unknown| unknown == symbol)
                    || item.parse::<StockCode>().is_err()
                    || suffix.is_some() && !self.responder.all_exchanges;
                (!is_unknown).then(|| market.stock(item))
            }
            Items::Sectors => market.index_of(item),
            Items::GoldPrices => market.gold().next(),
            Items::Market => {
                let random = mix(mix(self.responder.seed, hash(kind.id)), number.cast_unsigned());
                if !one_in(random, SPORADIC) {
                    return None;
                }
                let is_of_stocks = kind.values.iter().any(|element| element.kind == Kind::StockCode);
                let count = market.shares(None).count().max(1) as u64;
                let stock = || market.shares(None).nth((mix(random, 1) % count) as usize);
                if is_of_stocks { stock() } else { market.whole(false) }
            }
            // Nobody has an account.
            Items::Account => None,
        }
    }

    fn entry(
        &self,
        market: &Market,
        kind: &'static RealtimeType,
        item: &str,
        of: Instrument,
        number: i64,
        trouble: Option<&Trouble>,
    ) -> String {
        let day = Day::on_or_before(self.responder.today);
        let is_of_stock = kind.items == Items::Market && kind.values.iter().any(|of| of.kind == Kind::StockCode);
        let item = if is_of_stock { of.code.clone() } else { item.to_owned() };
        let place = mix(hash(&item), number.cast_unsigned());
        let (request, days) = (Parameters::none(), Days::default());
        let figures = Figures {
            market,
            request: &request,
            bar: market.day_until(&of, day, number),
            of,
            since: day,
            is_period: false,
            days: &days,
            siblings: kind.values,
            flow_unit: None,
            party: Party::Other("trade".to_owned()),
            broker: None,
            rank: 1,
            sum: None,
        };
        let seen = seen(kind.id);
        let values: Record = kind
            .values
            .iter()
            .map(|element| {
                let forms = Seen::forms(seen, "", element.element);
                (element.element.to_owned(), cell(&figures, element, forms, place))
            })
            .collect();
        let mut page = Page { record: values, next_key: None };
        if let Some(trouble) = trouble {
            trouble.spoil(&mut page, None);
        }
        let (values, name, item) = (to_json(&page.record), json!(kind.name), json!(item));
        if self.is_even {
            format!(r#"{{"type":"{}","name":{name},"item":{item},"values":{values}}}"#, kind.id)
        } else {
            format!(r#"{{"values":{values},"type":"{}","name":{name},"item":{item}}}"#, kind.id)
        }
    }
}
