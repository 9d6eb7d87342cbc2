//! One market: what any TR says of it, the others say as well, and its parts add up.

use kiwoom_api::catalogue::{self, Element, First, Kind, Only, RowOf, SignRule, Sort, Tr, Unit};
use kiwoom_api::{Client, Decimal, UntypedCall};
use serde_json::{Value, json};

use super::support::{example, queries, roomy, start};

/// A record, read by the English names of its elements: the test reads replies by itself.
struct Record<'a> {
    elements: &'static [Element],
    values: &'a Value,
}

impl Record<'_> {
    fn element(&self, name: &str) -> Option<&'static Element> {
        self.elements.iter().find(|element| element.rust == name)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.values[self.element(name)?.element].as_str().filter(|text| !text.is_empty())
    }

    /// A number, with its sign where that is one of arithmetic.
    fn get(&self, name: &str) -> Option<Decimal> {
        let element = self.element(name)?;
        let text = self.text(name)?;
        let digits = text.trim_start_matches(['+', '-']);
        let mut number: Decimal = digits.parse().ok()?;
        if let Some(implied) = element.implied_decimals.filter(|_| !digits.contains('.')) {
            number /= Decimal::from(10_i64.pow(implied.into()));
        }
        let is_arithmetic = matches!(element.sign, SignRule::Signed | SignRule::AsSent);
        Some(if is_arithmetic && text.starts_with('-') { -number } else { number })
    }

    fn whole(&self, name: &str) -> i64 {
        i64::try_from(self.get(name).unwrap_or_else(|| panic!("{name} in {}", self.values))).unwrap()
    }
}

fn tr(id: &str) -> &'static Tr {
    catalogue::find(id).unwrap()
}

/// Kiwoom's sample call with other parameters, by their English names.
fn call(tr: &Tr, parameters: &[(&str, &str)]) -> UntypedCall {
    let mut body = example(tr);
    for (name, value) in parameters {
        if let Some(element) = tr.request.iter().find(|element| element.rust == *name) {
            body[element.element] = json!(value);
        }
    }
    UntypedCall::new(tr.id, body)
}

async fn reply(client: &Client, tr: &Tr, parameters: &[(&str, &str)]) -> Value {
    client.call(&call(tr, parameters)).await.unwrap_or_else(|error| panic!("{error}")).body.clone()
}

/// The whole reply as a record, and its rows.
fn records<'a>(tr: &Tr, reply: &'a Value) -> (Record<'a>, Vec<Record<'a>>) {
    let list = tr.response.iter().find(|element| element.kind == Kind::Rows);
    let rows = list.and_then(|list| Some((list, reply[list.element].as_array()?)));
    let rows =
        rows.into_iter().flat_map(|(list, rows)| rows.iter().map(|values| Record { elements: list.rows, values }));
    (Record { elements: tr.response, values: reply }, rows.collect())
}

const TODAY: &str = "20241125";

/// What a reply about one thing says of its price: itself, or in its newest row.
fn price(tr: &Tr, reply: &Value) -> Option<Decimal> {
    let (record, rows) = records(tr, reply);
    let is_oldest_first = tr.response.iter().any(|list| list.sorted_by.iter().any(|sort| sort.first == First::Oldest));
    let newest = if is_oldest_first { rows.last() } else { rows.first() };
    ["current_price", "close_price", "trade_price"]
        .into_iter()
        .find_map(|name| record.get(name).or_else(|| newest?.get(name)))
}

/// The TRs about one thing that the request names so, whose newest row is of now.
fn about(parameter: &'static str) -> impl Iterator<Item = &'static Tr> {
    queries().filter(move |tr| {
        let times = [RowOf::Trades, RowOf::Minutes, RowOf::Days, RowOf::Weeks, RowOf::Months, RowOf::Years];
        let lists = tr.response.iter().filter(|element| element.kind == Kind::Rows);
        tr.request.iter().any(|element| element.rust == parameter)
            && lists.into_iter().all(|list| list.of.is_some_and(|of| times.contains(&of)))
    })
}

/// One thing, as every TR shows it.
async fn same_price_everywhere(parameter: &'static str, code: &str) -> usize {
    let (_server, client) = start(roomy().seed(5).page_rows(3)).await;
    let dates = ["date", "base_date", "end_date"].map(|name| (name, TODAY));
    let parameters =
        [&dates[..], &[(parameter, code), ("start_date", "20241120"), ("day", "1"), ("sort_base", "2")]].concat();
    let mut prices = Vec::new();
    for tr in about(parameter) {
        prices.extend(price(tr, &reply(&client, tr, &parameters).await).map(|price| (tr.id, price)));
    }
    assert!(prices.windows(2).all(|pair| pair[0].1 == pair[1].1), "{code}: {prices:?}");
    prices.len()
}

#[tokio::test]
async fn the_last_bar_is_the_quote() {
    assert!(same_price_everywhere("stock_code", "005930").await > 20);
    assert!(same_price_everywhere("sector_code", "013").await > 5);
    assert!(same_price_everywhere("product", "M04020000").await > 5);

    let (_server, client) = start(roomy().seed(5)).await;
    let quote = reply(&client, tr("ka10001"), &[("stock_code", "005930")]).await;
    let book = reply(&client, tr("ka10004"), &[("stock_code", "005930")]).await;
    let (book, _) = records(tr("ka10004"), &book);
    let last = price(tr("ka10001"), &quote);
    assert!(last == book.get("asks[0].price") || last == book.get("bids[0].price"), "{last:?}");
}

/// Open, high, low, close and volume of rows that are in the order of time, newest first.
fn together(rows: &[Record<'_>]) -> [i64; 5] {
    let all = |name| rows.iter().map(move |row| row.whole(name));
    [
        rows.last().unwrap().whole("open_price"),
        all("high_price").max().unwrap(),
        all("low_price").min().unwrap(),
        rows[0].whole("close_price"),
        all("volume").sum(),
    ]
}

/// What was seen of volumes of trades and minutes may be blank; those of stocks are not.
#[tokio::test]
async fn trades_add_up_to_minutes_minutes_to_days_days_to_weeks() {
    for (seed, code) in [(0, "005930"), (1, "900110"), (2, "069500"), (3, "57JBHH"), (4, "123450"), (5, "207940")] {
        let (_server, client) = start(roomy().seed(seed).pages(1).page_rows(2_000)).await;
        let of = [("stock_code", code), ("base_date", TODAY), ("interval", "1")];
        let mut days = Vec::new();
        for id in ["ka10079", "ka10080"] {
            let reply = reply(&client, tr(id), &of).await;
            let (_, rows) = records(tr(id), &reply);
            let today: Vec<_> =
                rows.into_iter().filter(|row| row.text("date_time").unwrap().starts_with(TODAY)).collect();
            assert!(today.len() > 390, "{id}");
            days.push(together(&today));
        }
        let daily = reply(&client, tr("ka10081"), &of).await;
        let (_, daily) = records(tr("ka10081"), &daily);
        assert_eq!(days, [together(&daily[..1]), together(&daily[..1])], "{seed} {code}");

        for (id, begins) in [("ka10082", "20241118"), ("ka10083", "20241001"), ("ka10094", "20230102")] {
            let reply = reply(&client, tr(id), &of).await;
            let (_, rows) = records(tr(id), &reply);
            let (row, newer) = (&rows[1], rows[0].text("date").unwrap());
            assert_eq!(row.text("date"), Some(begins), "{id}");
            let of_row = |day: &&Record<'_>| {
                let date = day.text("date").unwrap();
                begins <= date && date < newer
            };
            let parts: Vec<Record<'_>> = daily.iter().filter(of_row).map(|day| Record { ..*day }).collect();
            assert_eq!(together(&rows[1..2]), together(&parts), "{id}");
            // In won, where days are in million won, each cut off.
            let turnover: i64 = parts.iter().map(|day| day.whole("turnover")).sum();
            let rest = row.whole("turnover") / 1_000_000 - turnover;
            assert!((0..=parts.len() as i64).contains(&rest), "{id}: {rest}");
        }
    }
}

/// What a trade cost is its price times its shares, to the won; the last one makes the day's turnover.
#[tokio::test]
async fn trades_cost_their_price() {
    for (seed, code) in [(0, "005930"), (2, "069500"), (7, "035720")] {
        let (_server, client) = start(roomy().seed(seed).pages(1).page_rows(2_000)).await;
        let trades = reply(&client, tr("ka10003"), &[("stock_code", code)]).await;
        let (_, trades) = records(tr("ka10003"), &trades);
        for pair in trades.windows(2) {
            let [paid, shares] =
                ["cumulative_turnover", "cumulative_volume"].map(|name| pair[0].whole(name) - pair[1].whole(name));
            assert_eq!(shares, pair[0].whole("trade_quantity").abs());
            assert_eq!(paid, shares * pair[0].whole("current_price"));
        }
        let daily = reply(&client, tr("ka10081"), &[("stock_code", code), ("base_date", TODAY)]).await;
        let (_, daily) = records(tr("ka10081"), &daily);
        assert_eq!(trades[0].whole("cumulative_turnover") / 1_000_000, daily[0].whole("turnover"));
        assert_eq!(trades[0].whole("cumulative_volume"), daily[0].whole("volume"));
    }
}

#[tokio::test]
async fn a_sector_is_made_of_its_stocks() {
    let (_server, client) = start(roomy().seed(9).page_rows(100)).await;
    for code in ["001", "013", "009", "201"] {
        let of = [("sector_code", code), ("market", "0"), ("exchange", "1")];
        let index = reply(&client, tr("ka20001"), &of).await;
        let (index, _) = records(tr("ka20001"), &index);
        let stocks = reply(&client, tr("ka20002"), &of).await;
        let (_, stocks) = records(tr("ka20002"), &stocks);
        let volume: i64 = stocks.iter().map(|stock| stock.whole("current_volume")).sum();
        assert_eq!(index.whole("volume"), volume / 1_000);
        let of_sign = |sign: i64| stocks.iter().filter(|stock| stock.whole("change").signum() == sign).count() as i64;
        assert_eq!(index.whole("rising_count"), of_sign(1));
        assert_eq!(index.whole("falling_count"), of_sign(-1));
        assert_eq!(index.whole("unchanged_count"), of_sign(0));
        // No index moves more than each of its stocks.
        let rates = || stocks.iter().filter_map(|stock| stock.get("change_rate"));
        let (least, most) = (rates().min().unwrap(), rates().max().unwrap());
        let rate = index.get("change_rate").unwrap();
        assert!(least <= rate && rate <= most, "{code}: {rate} of {least} to {most}");
    }
}

#[tokio::test]
async fn what_is_bought_is_sold() {
    let (_server, client) = start(roomy().seed(4)).await;
    for (unit, kind) in [("1", "1"), ("1", "1000"), ("2", "1"), ("2", "1000")] {
        let of = [("stock_code", "000660"), ("date", TODAY), ("amount_or_quantity", unit), ("unit_type", kind)];
        for id in ["ka10059", "ka10060"] {
            let net = reply(&client, tr(id), &[&of[..], &[("trade_type", "0")]].concat()).await;
            let (_, net) = records(tr(id), &net);
            let bought = reply(&client, tr(id), &[&of[..], &[("trade_type", "1")]].concat()).await;
            let (_, bought) = records(tr(id), &bought);
            for (net, bought) in net.iter().zip(&bought) {
                let groups = ["individual", "foreign", "institution", "other_corporation", "resident_foreign"];
                let sum = |row: &Record<'_>| groups.map(|name| row.whole(name)).into_iter().sum::<i64>();
                assert_eq!(sum(net), 0);
                assert!(sum(bought) > 0);
            }
        }
    }
    let sectors = reply(&client, tr("ka10051"), &[("base_date", TODAY)]).await;
    let (_, sectors) = records(tr("ka10051"), &sectors);
    for sector in &sectors {
        let groups = ["individual", "foreign", "institution", "other_corporation", "resident_foreign"];
        let sum: i64 = groups
            .map(|name| sector.get(&format!("{name}_net_buy")).map_or(0, |net| i64::try_from(net).unwrap()))
            .into_iter()
            .sum();
        assert_eq!(sum, 0, "{:?}", sector.values);
    }
}

/// A total is the sum of the rows of all pages.
#[tokio::test]
async fn totals_are_sums_of_rows() {
    let (_server, client) = start(roomy().seed(4)).await;
    let pages: Vec<Value> = {
        let mut pages = vec![client.call(&call(tr("ka90004"), &[("date", TODAY)])).await.unwrap()];
        while let Some(cursor) = pages.last().and_then(|page| page.continuation.clone()) {
            let next = call(tr("ka90004"), &[("date", TODAY)]).from_cursor(cursor);
            pages.push(client.call(&next).await.unwrap());
        }
        pages.iter().map(|page| page.body.clone()).collect()
    };
    assert!(pages.len() > 1);
    let sums = tr("ka90004").response.iter().filter_map(|element| Some((element.rust, element.sum_of?)));
    let mut totals = 0;
    for (total, of) in sums {
        let rows = pages.iter().flat_map(|page| records(tr("ka90004"), page).1);
        let sum: i64 = rows.map(|row| row.whole(of)).sum();
        assert_eq!(records(tr("ka90004"), &pages[0]).0.whole(total), sum, "{total}");
        totals += 1;
    }
    assert_eq!(totals, 5);
}

/// An ETF is worth what its index says, an inverse one the other way round.
#[tokio::test]
async fn what_hangs_on_an_index_moves_with_it() {
    let (_server, client) = start(roomy().seed(8).page_rows(250)).await;
    let of = [("sector_code", "201"), ("base_date", TODAY)];
    let index = reply(&client, tr("ka20006"), &of).await;
    let (_, index) = records(tr("ka20006"), &index);
    for (code, multiple) in [("069500", 1), ("122630", 2), ("114800", -1)] {
        let fund = reply(&client, tr("ka10081"), &[("stock_code", code), ("base_date", TODAY)]).await;
        let (_, fund) = records(tr("ka10081"), &fund);
        for place in 0..200 {
            let moved = |rows: &[Record<'_>]| {
                let [now, before] = [place, place + 1].map(|place| rows[place].get("close_price").unwrap());
                (now / before - Decimal::ONE) * Decimal::from(100)
            };
            let off = moved(&fund) - moved(&index) * Decimal::from(multiple);
            assert!(off.abs() < Decimal::ONE, "{code} {place}: {off} % off");
        }
    }
}

#[tokio::test]
async fn the_stocks_asked_for_come_in_their_order() {
    let (_server, client) = start(roomy()).await;
    let reply = reply(&client, tr("ka10095"), &[("stock_codes", "035720|005930|123450|000660")]).await;
    let (_, rows) = records(tr("ka10095"), &reply);
    let codes: Vec<_> = rows.iter().filter_map(|row| row.text("stock_code")).collect();
    assert_eq!(codes, ["035720", "005930", "123450", "000660"]);
}

/// The parameters that ask for an order.
fn asking(tr: &Tr, sort: &Sort) -> Vec<(&'static str, &'static str)> {
    let code = |(parameter, variant): &(&'static str, &'static str)| {
        let element = tr.request.iter().find(|element| element.rust == *parameter).unwrap();
        (*parameter, element.codes.iter().find(|code| code.rust == *variant).unwrap().code)
    };
    sort.when.iter().map(code).collect()
}

#[tokio::test]
async fn rows_are_in_the_order_that_the_catalogue_declares() {
    let (_server, client) = start(roomy().seed(6).page_rows(100)).await;
    let mut orders = 0;
    for tr in queries() {
        for list in tr.response.iter().filter(|element| element.kind == Kind::Rows) {
            for sort in list.sorted_by {
                let reply = reply(&client, tr, &asking(tr, sort)).await;
                let (_, rows) = records(tr, &reply);
                let values: Vec<Decimal> = rows.iter().filter_map(|row| row.get(sort.by)).collect();
                let in_order = |pair: &[Decimal]| match sort.first {
                    First::Largest => pair[0] >= pair[1],
                    _ => pair[0] <= pair[1],
                };
                assert!(values.windows(2).all(in_order), "{} by {}: {values:?}", tr.id, sort.by);
                let zero = Decimal::ZERO;
                let is_of_sign = |value: &Decimal| match sort.only {
                    Some(Only::Positive) => *value > zero,
                    Some(Only::Negative) => *value < zero,
                    Some(Only::Zero) => *value == zero,
                    _ => true,
                };
                assert!(values.iter().all(is_of_sign), "{} by {}: {values:?}", tr.id, sort.by);
                orders += usize::from(values.len() > 1);
            }
        }
    }
    assert!(orders > 10, "{orders}");
}

/// How many won or shares one of a field is.
fn of_unit(list: &Element, field: &str) -> i64 {
    match list.rows.iter().find(|element| element.rust == field).unwrap().unit {
        Some(Unit::MillionWon) => 1_000_000,
        _ => 1,
    }
}

#[tokio::test]
async fn what_does_not_fit_is_left_out() {
    let (_server, client) = start(roomy().seed(6).page_rows(100)).await;
    let (mut shown, mut left_out) = (0, 0);
    for tr in queries() {
        for list in tr.response.iter().filter(|element| element.kind == Kind::Rows) {
            for (parameter, field) in list.filtered_by {
                let element = tr.request.iter().find(|element| element.rust == *parameter).unwrap();
                for code in element.codes.iter().filter(|code| code.from.or(code.below).is_some()) {
                    let reply = reply(&client, tr, &[(parameter, code.code), ("price_limit_type", "2")]).await;
                    let (_, rows) = records(tr, &reply);
                    assert!(
                        rows.iter().all(|row| code.has(row.whole(field) * of_unit(list, field))),
                        "{} {parameter} {code:?}",
                        tr.id
                    );
                    shown += usize::from(!rows.is_empty());
                    left_out += usize::from(rows.len() < 58);
                }
            }
        }
    }
    assert!(shown > 10 && left_out > 10, "{shown} {left_out}");
    for (limit, sign) in [("1", "1"), ("2", "2"), ("4", "4"), ("5", "5")] {
        let reply = reply(&client, tr("ka10017"), &[("price_limit_type", limit)]).await;
        let (_, rows) = records(tr("ka10017"), &reply);
        assert!(!rows.is_empty() && rows.iter().all(|row| row.text("change_sign") == Some(sign)), "{limit}");
    }
}

/// Figures that a row compares, or adds up, are those that stand beside it.
#[tokio::test]
async fn figures_of_rankings_follow_from_those_beside_them() {
    type Sides<'a> = &'a dyn Fn(&Record<'_>) -> (Decimal, Decimal);
    let (_server, client) = start(roomy().seed(6)).await;
    let of = |row: &Record<'_>, name: &str| row.get(name).unwrap_or_else(|| panic!("{name} in {}", row.values));
    let less = |row: &Record<'_>, a: &str, b: &str| of(row, a) - of(row, b);
    let rules: [(&str, Sides<'_>); 7] = [
        ("ka10023", &|row| (of(row, "surge_quantity"), less(row, "current_volume", "previous_volume"))),
        ("ka10022", &|row| (of(row, "surge_rate"), less(row, "current_ratio", "base_ratio"))),
        ("ka10021", &|row| {
            (of(row, "surge_quantity"), less(row, "current_quantity", "base_quantity").max(Decimal::ZERO))
        }),
        ("ka10035", &|row| {
            let days = ["net_buy_d1", "net_buy_d2", "net_buy_d3"].map(|day| of(row, day));
            (of(row, "total_net_buy"), days.into_iter().sum())
        }),
        ("ka10037", &|row| (of(row, "net_buy_quantity"), less(row, "buy_quantity", "sell_quantity"))),
        ("ka10038", &|row| (of(row, "cumulative_net_buy_quantity"), less(row, "buy_quantity", "sell_quantity"))),
        ("ka20068", &|row| {
            (of(row, "stock_loan_change"), less(row, "stock_loan_new_shares", "stock_loan_repaid_shares"))
        }),
    ];
    for (id, sides) in rules {
        let reply = reply(&client, tr(id), &[]).await;
        let (_, rows) = records(tr(id), &reply);
        assert!(rows.len() > 2, "{id}");
        for row in &rows {
            let (figure, expected) = sides(row);
            assert_eq!(figure, expected, "{id}: {}", row.values);
        }
    }
    let reply = reply(&client, tr("ka10014"), &[]).await;
    let (_, days) = records(tr("ka10014"), &reply);
    for pair in days.windows(2) {
        let sum = |row: &Record<'_>| of(row, "cumulative_short_sale_quantity");
        assert_eq!(sum(&pair[0]) - sum(&pair[1]), of(&pair[0], "short_sale_quantity"));
    }
}

/// Of every broker's net purchases, others have net sold as much.
#[tokio::test]
async fn brokers_buy_from_brokers() {
    let (_server, client) = start(roomy().seed(6).page_rows(100)).await;
    let list = tr("ka10038").response.iter().find(|element| element.kind == Kind::Rows).unwrap();
    let mut net = 0;
    for sort in list.sorted_by {
        let reply = reply(&client, tr("ka10038"), &asking(tr("ka10038"), sort)).await;
        let (all, rows) = records(tr("ka10038"), &reply);
        assert!(!rows.is_empty());
        let sum: i64 = rows.iter().map(|row| row.whole("cumulative_net_buy_quantity")).sum();
        assert_eq!(all.whole("cumulative_net_buy_quantity"), sum);
        assert_eq!(all.whole("cumulative_buy_quantity") - all.whole("cumulative_sell_quantity"), sum);
        net += sum;
    }
    assert_eq!(net, 0);
}

#[tokio::test]
async fn elws_are_those_of_the_underlying_and_the_right_that_are_asked_for() {
    let (_server, client) = start(roomy().seed(6)).await;
    for (parameters, count) in [
        (&[][..], 8),
        (&[("underlying_code", "005930")], 2),
        (&[("underlying_code", "005930"), ("right_type", "002")], 1),
        (&[("right_type", "001")], 5),
        (&[("right_type", "006")], 0),
    ] {
        let all = [("underlying_code", "000000000000"), ("right_type", "000")];
        let reply = reply(&client, tr("ka30004"), &[&all[..], parameters].concat()).await;
        let (_, rows) = records(tr("ka30004"), &reply);
        assert_eq!(rows.len(), count, "{parameters:?}");
        for (name, value) in parameters {
            let (field, expected) = match (*name, *value) {
                ("underlying_code", _) => ("underlying_name", "삼성전자"),
                (_, "002") => ("right_type", "풋"),
                _ => ("right_type", "콜"),
            };
            assert!(rows.iter().all(|row| row.text(field) == Some(expected)), "{parameters:?}");
        }
    }
}

#[tokio::test]
async fn a_theme_is_made_of_its_stocks() {
    let (_server, client) = start(roomy().seed(6).page_rows(100)).await;
    let themes = reply(&client, tr("ka90001"), &[("lookback_days", "10"), ("stock_code", "005930")]).await;
    let (_, themes) = records(tr("ka90001"), &themes);
    assert_eq!(themes.len(), 1, "one theme has it");
    let of = [("lookback_days", "10"), ("theme_code", themes[0].text("theme_code").unwrap())];
    let theme = reply(&client, tr("ka90002"), &of).await;
    let (theme, stocks) = records(tr("ka90002"), &theme);
    assert!(stocks.iter().any(|stock| stock.text("stock_code") == Some("005930")));
    assert_eq!(themes[0].whole("stock_count"), stocks.len() as i64);
    for name in ["change_rate", "period_return"] {
        assert_eq!(themes[0].get(name), theme.get(name), "{name}");
        // It moves no more than each of its stocks.
        let moved = || stocks.iter().filter_map(|stock| stock.get(name));
        assert!((moved().min()..=moved().max()).contains(&theme.get(name)), "{name}");
    }
}
