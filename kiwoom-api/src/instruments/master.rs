use std::sync::Arc;

use jiff::Timestamp;

use super::find::{FindError, Names};
use super::{Instrument, plain_symbol};
use crate::error::Error;
use crate::value::StockCode;

/// All instruments of some lists as of one moment, found by code or Korean name.
///
/// Clones are cheap and share the instruments. They do not change: [`Instruments::load`](crate::Instruments::load) gives
/// the present ones.
#[derive(Debug, Clone)]
pub struct InstrumentMaster {
    table: Arc<Table>,
    refresh_error: Option<Box<Error>>,
}

#[derive(Debug)]
struct Table {
    /// Sorted by code.
    instruments: Box<[Instrument]>,
    names: Names,
    loaded_at: Timestamp,
}

impl InstrumentMaster {
    /// Of the instruments of several lists; what two of them have becomes one.
    pub(crate) fn new(mut instruments: Vec<Instrument>, loaded_at: Timestamp) -> Self {
        instruments.sort_by(|a, b| a.code.cmp(&b.code));
        instruments.dedup_by(|later, first| {
            let same = later.code == first.code;
            if same {
                first.class = first.class.and(later.class);
            }
            same
        });
        let names = Names::new(instruments.iter().map(|instrument| instrument.name.as_str()));
        let table = Table { instruments: instruments.into(), names, loaded_at };
        Self { table: Arc::new(table), refresh_error: None }
    }

    /// The same instruments, with the reason why they are not the present ones.
    pub(crate) fn outdated(&self, error: Error) -> Self {
        Self { table: Arc::clone(&self.table), refresh_error: Some(Box::new(error)) }
    }

    /// The instrument with that code. The market that the code asks for does not matter, nor does the letter that account
    /// TRs put before it: `005930`, `005930_AL` and `A005930` are the same instrument.
    pub fn get(&self, code: &StockCode) -> Option<&Instrument> {
        let instruments = &self.table.instruments;
        let place = instruments.binary_search_by(|instrument| instrument.code.as_str().cmp(plain_symbol(code))).ok()?;
        instruments.get(place)
    }

    /// Every instrument that a text may mean, the likeliest first: that of the code, or else those of that name, those whose
    /// names begin with it, and those whose names contain it. Blanks and letter case do not count.
    pub fn find(&self, text: &str) -> Vec<&Instrument> {
        let Search { exact, others } = self.search(text);
        exact.into_iter().chain(others).collect()
    }

    /// The one instrument that a text means: by its code or its whole name, or by a part of a name that no other has.
    ///
    /// ```
    /// # #[cfg(feature = "mock")]
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// # let server = kiwoom_api::mock::Server::start().await?;
    /// # let client = server.client().build()?;
    /// let master = client.instruments().load().await?;
    /// let instrument = master.find_one("삼성전자")?;
    /// assert_eq!(instrument.code.as_str(), "005930");
    /// assert!(master.find_one("삼성").unwrap_err().to_string().contains("삼성전자 (005930)"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`FindError`], if there is none, or more than one: it lists them.
    pub fn find_one(&self, text: &str) -> Result<&Instrument, FindError> {
        let Search { exact, others } = self.search(text);
        let candidates = if exact.is_empty() { others } else { exact };
        match candidates.as_slice() {
            [only] => Ok(only),
            [] => Err(FindError::NotFound { text: text.to_owned() }),
            several => Err(FindError::Ambiguous {
                text: text.to_owned(),
                candidates: several.iter().map(|one| (one.code.clone(), one.name.clone())).collect(),
            }),
        }
    }

    /// All of them, in the order of their codes.
    pub fn iter(&self) -> std::slice::Iter<'_, Instrument> {
        self.table.instruments.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.table.instruments.len()
    }

    /// Whether there are none: a client with no lists has a master without instruments.
    pub fn is_empty(&self) -> bool {
        self.table.instruments.is_empty()
    }

    /// When they were loaded: how old they are.
    pub fn loaded_at(&self) -> Timestamp {
        self.table.loaded_at
    }

    /// Why they are not those of today: the last attempt to load these failed. `None` if they are.
    pub fn refresh_error(&self) -> Option<&Error> {
        self.refresh_error.as_deref()
    }

    fn search(&self, text: &str) -> Search<'_> {
        let code = StockCode::as_sent(&text.trim().to_uppercase());
        if let Some(instrument) = self.get(&code) {
            return Search { exact: vec![instrument], others: Vec::new() };
        }
        let instruments = |places: Vec<u32>| places.into_iter().filter_map(|place| self.at(place)).collect();
        let (exact, others) = self.table.names.search(text);
        Search { exact: instruments(exact), others: instruments(others) }
    }

    fn at(&self, place: u32) -> Option<&Instrument> {
        self.table.instruments.get(usize::try_from(place).ok()?)
    }
}

/// What a text may mean.
struct Search<'a> {
    /// By their code or their whole name.
    exact: Vec<&'a Instrument>,
    /// By a part of their name, the beginning first.
    others: Vec<&'a Instrument>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::ListingMarket;
    use crate::instruments::InstrumentClass;
    use crate::stock_info::StockListRow;

    fn master(names: &[(&str, &str)]) -> InstrumentMaster {
        let instrument = |(code, name): &(&str, &str)| {
            let row = StockListRow {
                stock_code: Some(StockCode::as_sent(code)),
                stock_name: Some((*name).to_owned()),
                market: Some(ListingMarket::Kospi),
                ..StockListRow::default()
            };
            Instrument::listed(row, &ListingMarket::Kospi).unwrap()
        };
        InstrumentMaster::new(names.iter().map(instrument).collect(), Timestamp::UNIX_EPOCH)
    }

    fn samsung() -> InstrumentMaster {
        master(&[
            ("005935", "삼성전자우"),
            ("005930", "삼성전자"),
            ("009150", "삼성전기"),
            ("069500", "KODEX 200"),
            ("102780", "KODEX 삼성그룹"),
            ("57JBHH", "삼성전자 콜 1234"),
            ("035900", "JYP Ent."),
        ])
    }

    fn found<'a>(master: &'a InstrumentMaster, text: &str) -> Vec<&'a str> {
        master.find(text).iter().map(|instrument| instrument.name.as_str()).collect()
    }

    #[test]
    fn a_code_is_found_in_every_form() {
        let master = samsung();
        for code in ["005930", "005930_AL", "005930_NX", "A005930"] {
            assert_eq!(master.get(&StockCode::as_sent(code)).unwrap().name, "삼성전자", "{code}");
            assert_eq!(found(&master, code), ["삼성전자"]);
        }
        for code in ["57jbhh", " 57JBHH ", "J57JBHH"] {
            assert_eq!(master.find_one(code).unwrap().name, "삼성전자 콜 1234", "{code}");
        }
        assert!(master.get(&StockCode::as_sent("000660")).is_none());
        assert!(master.get(&StockCode::as_sent("X005930")).is_none());
    }

    #[test]
    fn the_whole_name_comes_before_its_beginning_and_that_before_a_part() {
        let master = samsung();
        assert_eq!(found(&master, "삼성전자"), ["삼성전자", "삼성전자우", "삼성전자 콜 1234"]);
        assert_eq!(
            found(&master, "삼성"),
            ["삼성전기", "삼성전자", "삼성전자우", "삼성전자 콜 1234", "KODEX 삼성그룹"]
        );
        assert_eq!(found(&master, "kodex200"), ["KODEX 200"]);
        assert_eq!(found(&master, " jyp  ENT. "), ["JYP Ent."]);
        assert_eq!(found(&master, "현대차"), [""; 0]);
        assert_eq!(found(&master, "  "), [""; 0]);
    }

    #[test]
    fn only_what_is_meant_beyond_doubt_is_the_one() {
        let master = samsung();
        assert_eq!(master.find_one("삼성전자").unwrap().code.as_str(), "005930");
        assert_eq!(master.find_one("삼성그룹").unwrap().code.as_str(), "102780");
        let said = |text: &str| master.find_one(text).unwrap_err().to_string();
        assert_eq!(
            said("삼성전"),
            "\"삼성전\" may be any of 4 instruments: 삼성전기 (009150), 삼성전자 (005930), 삼성전자우 (005935), \
             삼성전자 콜 1234 (57JBHH); give the whole name or the code"
        );
        assert_eq!(said("현대차"), "no instrument of the master has the code \"현대차\", or a name with that in it");
        assert!(said("").starts_with("no instrument"));
    }

    #[test]
    fn two_of_one_name_are_not_one() {
        let master = master(&[("900001", "같은 이름"), ("900002", "같은이름"), ("900003", "같은이름우")]);
        assert!(matches!(
            master.find_one("같은 이름").unwrap_err(),
            FindError::Ambiguous { candidates, .. } if candidates.len() == 2
        ));
    }

    #[test]
    fn what_two_lists_have_is_there_once_and_of_no_class_where_they_disagree() {
        let listed = |code: &str, market: ListingMarket, list: &ListingMarket| {
            let (stock_code, market) = (Some(StockCode::as_sent(code)), Some(market));
            Instrument::listed(StockListRow { stock_code, market, ..StockListRow::default() }, list).unwrap()
        };
        let instruments = vec![
            listed("069500", ListingMarket::Etf, &ListingMarket::Kospi),
            listed("069500", ListingMarket::Etf, &ListingMarket::Etf),
            listed("000001", ListingMarket::Kospi, &ListingMarket::Kospi),
            listed("000001", ListingMarket::Etf, &ListingMarket::Etf),
        ];
        let master = InstrumentMaster::new(instruments, Timestamp::UNIX_EPOCH);
        let classes: Vec<_> = master.iter().map(|one| (one.code.as_str(), one.class)).collect();
        assert_eq!(classes, [("000001", InstrumentClass::Unknown), ("069500", InstrumentClass::Etf)]);
    }
}
