//! The data: every TR is served, and what it says is consistent.

use std::collections::HashMap;

use kiwoom_api::catalogue::{Element, Kind};
use kiwoom_api::codes::{ChangeSign, ListingMarket};
use kiwoom_api::jiff::civil::Weekday;
use kiwoom_api::market_condition::*;
use kiwoom_api::mock::Server;
use kiwoom_api::stock_info::{StockDetailsRequest, StockListRequest, StockQuotesRequest};
use kiwoom_api::{Client, Decimal, Direction, ErrorCode, InstrumentClass, Price, StockCode, UntypedCall, Won};
use rust_decimal::RoundingStrategy;
use serde_json::{Value, json};

use super::support::{example, prices, prices_of, queries, roomy, sample, start};

fn all_strings(elements: &[Element], record: &Value, tr: &str) {
    for element in elements {
        let value = &record[element.element];
        if element.kind == Kind::Rows {
            let rows = value.as_array().unwrap_or_else(|| panic!("{tr} {}: {value}", element.element));
            assert!(!rows.is_empty(), "{tr}");
            rows.iter().for_each(|row| all_strings(element.rows, row, tr));
        } else {
            assert!(value.is_string(), "{tr} {}: {value}", element.element);
        }
    }
}

#[tokio::test]
async fn every_tr_is_served_with_every_documented_element_a_string() {
    let (server, client) = start(roomy()).await;
    for tr in queries() {
        let reply = client.call(&UntypedCall::new(tr.id, example(tr))).await.unwrap_or_else(|e| panic!("{e}"));
        all_strings(tr.response, &reply.body, tr.id);
        assert_eq!(reply.body["return_code"], json!(0), "{}", tr.id);
    }
    assert_eq!(server.requests().len(), queries().count() + 1, "one for the token");
}

fn has_numbers(elements: &[Element]) -> bool {
    elements.iter().any(|element| element.unit.is_some() || has_numbers(element.rows))
}

#[tokio::test]
async fn the_same_seed_and_request_give_the_same_reply_to_the_letter() {
    let (_a, a) = start(roomy().seed(7)).await;
    let (_b, b) = start(roomy().seed(7)).await;
    let (_c, c) = start(roomy().seed(8)).await;
    for tr in queries() {
        let reply = async |client: &Client| client.call(&sample(tr.id)).await.unwrap().raw().to_vec();
        let first = reply(&a).await;
        assert_eq!(first, reply(&a).await, "{}", tr.id);
        assert_eq!(first, reply(&b).await, "{}", tr.id);
        // Texts and codes alone are the same in every market.
        if has_numbers(tr.response) {
            assert_ne!(first, reply(&c).await, "{}", tr.id);
        }
    }
}

fn won(price: Option<Price>) -> i64 {
    price.unwrap().won()
}

fn direction(price: i64, reference: i64) -> Option<Direction> {
    match price.cmp(&reference) {
        std::cmp::Ordering::Less => Some(Direction::Down),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(Direction::Up),
    }
}

/// Change against the previous close, in percent with two decimals.
fn rate(change: i64, reference: i64) -> Decimal {
    (Decimal::from(change * 100) / Decimal::from(reference))
        .round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

#[tokio::test]
async fn daily_prices_fit_each_other_and_the_days_before() {
    let stocks = ["005930", "000660", "035720", "123450", "0088M0"];
    for seed in 0..40 {
        let (_server, client) = start(roomy().seed(seed).pages(4)).await;
        let stock = StockCode::unified(stocks[seed as usize % stocks.len()]).unwrap();
        let rows = client.rows(&prices_of(stock, prices().date)).all().await.unwrap();
        assert_eq!(rows.len(), 80);
        for (today, before) in rows.iter().zip(&rows[1..]) {
            let [open, high, low, close] =
                [today.open_price, today.high_price, today.low_price, today.close_price].map(won);
            assert!(low <= open && low <= close && open <= high && close <= high && low > 0, "{today:?}");
            let previous = won(before.close_price);
            assert_eq!(today.change, Some(Won::new(close - previous)));
            assert_eq!(today.change_rate.unwrap().get(), rate(close - previous, previous), "{today:?}");
            for (price, won) in [(today.open_price, open), (today.high_price, high), (today.close_price, close)] {
                assert_eq!(price.unwrap().direction(), direction(won, previous));
            }
            assert!((close - previous).abs() * 10 <= previous * 3, "beyond the limit: {today:?}");
            let (date, weekday) = (today.date.unwrap(), today.date.unwrap().weekday());
            assert!(date > before.date.unwrap());
            assert!(!matches!(weekday, Weekday::Saturday | Weekday::Sunday));
            assert_eq!(today.individual, today.individual_net_buy);
            let turnover = today.turnover.unwrap().get() * 1_000_000;
            let volume = today.volume.unwrap().get();
            assert!(turnover >= volume * low * 99 / 100 && turnover <= volume * high * 101 / 100, "{today:?}");
        }
    }
}

#[tokio::test]
async fn a_weekend_is_answered_from_its_friday_on() {
    let (_server, client) = start(roomy()).await;
    let date = kiwoom_api::date(2024, 11, 24);
    let reply = client.send(&prices_of(prices().stock_code, date)).await.unwrap();
    assert_eq!(reply.rows[0].date.unwrap().to_string(), "2024-11-22");
}

fn step(price: i64) -> i64 {
    let steps = [(2_000, 1), (5_000, 5), (20_000, 10), (50_000, 50), (200_000, 100), (500_000, 500)];
    steps.iter().find(|(below, _)| price < *below).map_or(1_000, |(_, step)| *step)
}

#[tokio::test]
async fn order_books_are_sorted_in_steps_and_sum_to_their_totals() {
    for seed in 0..40 {
        let (_server, client) = start(roomy().seed(seed)).await;
        for code in ["005930", "207940", "293490", "543210"] {
            let request = OrderBookRequest::new(StockCode::krx(code).unwrap());
            let book = client.send(&request).await.unwrap();
            let [asks, bids] = [&book.asks, &book.bids].map(|side| side.each_ref().map(|level| won(level.price)));
            assert!(bids[0] < asks[0]);
            assert!(asks.windows(2).all(|pair| pair[1] == pair[0] + step(pair[0])), "{asks:?}");
            assert!(bids.windows(2).all(|pair| pair[1] == pair[0] - step(pair[0] - 1)), "{bids:?}");
            let sum =
                |levels: &[OrderBookLevel; 10]| levels.iter().map(|level| level.quantity.unwrap().get()).sum::<i64>();
            assert_eq!(book.total_ask_quantity.unwrap().get(), sum(&book.asks));
            assert_eq!(book.total_bid_quantity.unwrap().get(), sum(&book.bids));
            let snapshot = client.send(&QuoteSnapshotRequest::new(StockCode::krx(code).unwrap())).await.unwrap();
            assert_eq!(won(snapshot.asks[0].price), asks[0]);
            let current = won(snapshot.current_price);
            assert!(current == asks[0] || current == bids[0]);
            let sign = match snapshot.current_price.unwrap().direction() {
                Some(Direction::Up) => ChangeSign::Up,
                Some(Direction::Down) => ChangeSign::Down,
                None => ChangeSign::Unchanged,
            };
            assert_eq!(snapshot.change_sign, Some(sign));
        }
    }
}

#[tokio::test]
async fn net_purchases_totals_and_changes_add_up() {
    let (_server, client) = start(roomy().seed(3)).await;
    let reply = client.call(&sample("ka90010")).await.unwrap();
    let trade = kiwoom_api::decode::<ProgramTradeByDay>(reply.raw()).unwrap().body;
    for row in &trade.rows {
        let get = |amount: Option<kiwoom_api::MillionWon>| amount.unwrap().get();
        assert_eq!(get(row.arbitrage_net_buy_amount), get(row.arbitrage_buy_amount) - get(row.arbitrage_sell_amount));
        let total = |flow: Option<kiwoom_api::Flow>| flow.unwrap().count();
        assert_eq!(total(row.total_buy), get(row.arbitrage_buy_amount) + get(row.non_arbitrage_buy_amount));
        assert_eq!(total(row.total_net_buy), total(row.total_buy) - total(row.total_sell));
    }
    let reply = client.call(&sample("ka90006")).await.unwrap();
    let balance = kiwoom_api::decode::<ProgramArbitrageBalance>(reply.raw()).unwrap().body;
    for pair in balance.rows.windows(2) {
        let get = |row: &ProgramArbitrageBalanceRow| row.buy_arbitrage_amount.unwrap().get();
        assert_eq!(pair[0].buy_arbitrage_amount_change.unwrap().get(), get(&pair[0]) - get(&pair[1]));
    }
}

#[tokio::test]
async fn trs_tell_the_same_story() {
    let (_server, client) = start(roomy().seed(11)).await;
    let stock = StockCode::krx("005930").unwrap();
    let daily = client.send(&prices()).await.unwrap();
    let snapshot = client.send(&QuoteSnapshotRequest::new(stock)).await.unwrap();
    assert_eq!(snapshot.current_price, daily.rows[0].close_price);
    assert_eq!(snapshot.previous_close.unwrap().get(), won(daily.rows[1].close_price));
    assert_eq!(snapshot.previous_volume, daily.rows[1].volume);
    let trend = client.call(&sample("ka10005")).await.unwrap();
    let by_date: HashMap<_, _> = daily.rows.iter().map(|row| (row.date, row.close_price)).collect();
    let trend = kiwoom_api::decode::<MultiPeriodPrices>(trend.raw()).unwrap().body;
    assert!(trend.rows.iter().all(|row| by_date.get(&row.date).is_none_or(|close| *close == row.close_price)));
}

/// What was seen of an element on the live server is what the mock server writes: B40, B42, B43, B44, blanks.
#[tokio::test]
async fn values_are_written_as_the_live_server_was_seen_to() {
    let (_server, client) = start(roomy().seed(3)).await;
    let values = async |tr: &str, element: &str| -> Vec<String> {
        let reply = client.call(&sample(tr)).await.unwrap();
        let reply: serde_json::Value = serde_json::from_slice(reply.raw()).unwrap();
        let rows = reply.as_object().unwrap().values().find_map(|list| list.as_array()).cloned();
        let rows = rows.unwrap_or_else(|| vec![reply]);
        rows.iter().filter_map(|row| Some(row.get(element)?.as_str()?.to_owned())).collect()
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let all = |values: Vec<String>, form: &dyn Fn(&str) -> bool| {
        assert!(!values.is_empty() && values.iter().all(|value| form(value)), "{values:?}");
    };
    all(values("ka10007", "pred_rt").await, &|ratio| {
        let percent: f64 = ratio[1..].parse().unwrap();
        ratio.starts_with(if percent < 100.0 { '-' } else { '+' })
    });
    let flows = values("ka10045", "orgn_dt_acc").await;
    assert!(flows.iter().any(|flow| flow.ends_with(".000000")), "{flows:?}");
    all(values("ka90005", "kospi200").await, &|level| digits(&level[1..]) && level.starts_with('+'));
    all(values("ka90007", "kospi200").await, &|level| level.starts_with('+') && level.contains('.'));
    all(values("ka10086", "for_wght").await, &|rate| rate.starts_with('+'));
    all(values("ka10005", "open_pric").await, &digits);
    all(values("ka10047", "trde_qty").await, &str::is_empty);
    let changes = values("ka10005", "pre").await;
    assert!(changes.iter().any(String::is_empty) && !changes.iter().all(String::is_empty), "{changes:?}");
}

/// B21 to B24: what a client must be able to read does occur.
#[tokio::test]
async fn values_are_written_in_every_way_that_the_live_server_has() {
    let mut texts = Vec::new();
    for seed in 0..4 {
        let (_server, client) = start(roomy().seed(seed)).await;
        for tr in queries() {
            let reply = client.call(&sample(tr.id)).await.unwrap();
            texts.extend(String::from_utf8_lossy(reply.raw()).split(['"', ':', ',']).map(str::to_owned));
        }
    }
    for form in ["-0", "+0", "-0.00", "0.00", "0", "00000000"] {
        assert!(texts.iter().any(|text| text == form), "{form}");
    }
    assert!(texts.iter().any(|text| text.starts_with("--")));
    assert!(texts.iter().any(|text| text.len() == 12 && text.starts_with("000")));
}

#[tokio::test]
async fn a_stopped_server_does_not_answer() {
    let server = Server::start().await.unwrap();
    let client = server.client().retry(kiwoom_api::RetryPolicy::never()).build().unwrap();
    client.send(&prices()).await.unwrap();
    drop(server);
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    assert!(client.send(&prices()).await.is_err());
}

/// What is cumulative is the sum of its days, however long the time span.
#[tokio::test]
async fn cumulative_figures_are_sums_of_days() {
    let (_server, client) = start(roomy().seed(5)).await;
    let mut body = example(kiwoom_api::catalogue::find("ka10045").unwrap());
    body["strt_dt"] = json!("20230102");
    let reply = client.call(&UntypedCall::new("ka10045", body)).await.unwrap();
    let trend = kiwoom_api::decode::<InstitutionTradeTrend>(reply.raw()).unwrap().body;
    for pair in trend.rows.windows(2) {
        let get = |shares: Option<kiwoom_api::Shares>| shares.unwrap().get();
        let [today, before] = [&pair[0], &pair[1]].map(|row| get(row.institution_cumulative_quantity));
        assert_eq!(today - before, get(pair[0].institution_net_buy_quantity));
    }
}

/// The list of a market, a stock alone, and quotes of many tell the same of a stock.
#[tokio::test]
async fn the_master_is_of_the_stocks_that_all_other_trs_have() {
    let (_server, client) = start(roomy().seed(3)).await;
    let instruments = client.instruments();
    let master = instruments.load().await.unwrap();
    let classes = |class| master.iter().filter(|instrument| instrument.class == class).count();
    let (stocks, etfs) = (classes(InstrumentClass::Stock), classes(InstrumentClass::Etf));
    assert!(stocks > 20 && etfs > 0 && stocks + etfs == master.len(), "{stocks} {etfs} {}", master.len());
    for instrument in master.iter() {
        let details = client.send(&StockDetailsRequest::new(instrument.code.clone())).await.unwrap();
        assert_eq!(details.stock_name.as_ref(), Some(&instrument.name));
        assert_eq!(details.market, instrument.market);
        assert_eq!(details.surveillance_status, instrument.surveillance_status);
        assert_eq!(details.stock_states, instrument.states);
        assert_eq!(details.size_class, instrument.size_class);
    }
    let kosdaq = |name: &str| master.find_one(name).unwrap().market == Some(ListingMarket::Kosdaq);
    assert!(kosdaq("에코프로") && !kosdaq("삼성전자"));
    // There are no ETNs here.
    assert!(client.send(&StockListRequest::new(ListingMarket::Etn)).await.unwrap().rows.is_empty());

    let codes: Vec<_> = master.iter().map(|instrument| instrument.code.clone()).rev().collect();
    let quotes = client.rows_by_code(&StockQuotesRequest::new(codes.clone())).await.unwrap();
    let rows: Vec<_> = quotes.rows.iter().map(|row| (row.stock_code.clone(), row.stock_name.clone())).collect();
    let expected = codes.iter().map(|code| (Some(code.clone()), Some(master.get(code).unwrap().name.clone())));
    assert_eq!(rows, expected.collect::<Vec<_>>());
}

/// B10, B31.
#[tokio::test]
async fn more_codes_than_it_takes_are_refused_and_one_that_it_does_not_know_is_left_out() {
    let (_server, client) = start(roomy()).await;
    let quotes = async |codes: &[&str]| {
        let body = json!({ "stk_cd": codes.join("|") });
        client.call(&UntypedCall::new("ka10095", body)).await
    };
    let error = quotes(&["005930"; 101]).await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::TooManyItems));
    assert!(!error.is_retryable());
    let reply = quotes(&["000660", "999999", "005930_NX"]).await.unwrap();
    let codes: Vec<_> = reply.body["atn_stk_infr"].as_array().unwrap().iter().map(|row| &row["stk_cd"]).collect();
    assert_eq!(codes, ["000660", "005930_NX"]);
}
