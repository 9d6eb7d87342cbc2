//! What a reply and a request are made of, one by one: each kind of value, requests as JSON, reading an order book.
//!
//! `cargo bench -p kiwoom-api --bench parts`

#[path = "support/contest.rs"]
mod contest;
#[path = "support/replies.rs"]
mod replies;

use std::hint::black_box;
use std::io::{self, Write as _};

use contest::{Contest, repeated};
use kiwoom_api::codes::{AmountOrQuantity, StockMarket, TickOrMinute};
use kiwoom_api::market_condition::{
    DailyInstitutionTrades, DailyStockPrice, OrderBook, ProgramTradeByDay, ProgramTradeByTime,
    ProgramTradeByTimeRequest, StockProgramTradeByTime, SubscriptionRightsQuotes, TradeStrengthByTime,
};
use kiwoom_api::{Code, Request, Response, date, decode};
use serde::Serialize;

const ROWS: usize = 600;

fn main() -> io::Result<()> {
    contest::head("part")?;
    values()?;
    request()?;
    order_book()
}

/// Each kind of value, beside a text: what no reply could be read in less than, if its values stayed strings.
fn values() -> io::Result<()> {
    let text = cost::<SubscriptionRightsQuotes>("stk_nm");
    let values = [
        ("a code", cost::<TradeStrengthByTime>("pred_pre_sig")),
        ("a date", cost::<DailyStockPrice>("date")),
        ("a date at midnight", cost::<ProgramTradeByDay>("cntr_tm")),
        ("a decimal number", cost::<ProgramTradeByTime>("basis")),
        ("a flow", cost::<DailyStockPrice>("ind")),
        ("hundreds of shares", cost::<DailyInstitutionTrades>("netprps_qty")),
        ("an index level", cost::<ProgramTradeByTime>("kospi200")),
        ("million won", cost::<DailyStockPrice>("amt_mn")),
        ("a price", cost::<DailyStockPrice>("close_pric")),
        ("a rate", cost::<DailyStockPrice>("flu_rt")),
        ("a rate, sign as sent", cost::<DailyStockPrice>("crd_rt")),
        ("shares", cost::<DailyStockPrice>("trde_qty")),
        ("shares, sign as sent", cost::<StockProgramTradeByTime>("remn_rcvord_sum")),
        ("a stock code", cost::<SubscriptionRightsQuotes>("stk_cd")),
        ("thousands of shares", cost::<ProgramTradeByTime>("dfrt_trde_sell_qty")),
        ("a time", cost::<TradeStrengthByTime>("cntr_tm")),
        ("a trade, with its side", cost::<TradeStrengthByTime>("trde_qty")),
        ("won", cost::<DailyStockPrice>("pred_rt")),
    ];
    let mut out = io::stdout().lock();
    writeln!(out, "| one value, its key included | a text | {:.0} ns | | |", text * 1e9)?;
    for (what, cost) in values {
        writeln!(out, "| | {what} | {:.0} ns | {} |", cost * 1e9, contest::verdict(cost / text, 0.9))?;
    }
    Ok(())
}

/// How many seconds one value takes: rows that have it, less rows that have nothing.
fn cost<T: Response>(element: &str) -> f64 {
    let list = &T::TR.response[0];
    let found = list.rows.iter().position(|row| row.element == element);
    let element = &list.rows[found.unwrap_or_else(|| panic!("{} has no element {element}", T::TR.id))];
    let reply = |row: &dyn Fn(usize) -> String| {
        let rows = (0..ROWS).map(row).collect::<Vec<_>>().join(",");
        format!("{{\"{}\":[{rows}],\"return_code\":0}}", list.element)
    };
    let with = reply(&|row| format!("{{\"{}\":\"{}\"}}", element.element, replies::value(element, row)));
    let without = reply(&|_| "{}".to_owned());
    let issue = decode::<T>(with.as_bytes()).expect("the reply is JSON").issues.into_iter().next();
    assert_eq!(issue, None);
    let times = Contest::new("", repeated(|| decode::<T>(with.as_bytes())))
        .against("", 1.0, repeated(|| decode::<T>(without.as_bytes())))
        .times();
    (times[0] - times[1]) / ROWS as f64
}

/// A request with five parameters, one of them derived from two others: checked, and as JSON.
fn request() -> io::Result<()> {
    #[derive(Serialize)]
    struct Strings {
        date: String,
        amt_qty_tp: String,
        mrkt_tp: String,
        min_tic_tp: String,
        stex_tp: String,
    }

    let date = date(2024, 11, 25);
    let unit = AmountOrQuantity::from_code("1");
    let request = ProgramTradeByTimeRequest::new(date, unit, StockMarket::Kospi, TickOrMinute::Minute);
    let [date, amt_qty_tp, mrkt_tp, min_tic_tp, stex_tp] = ["20241125", "1", "P00101", "1", "1"].map(str::to_owned);
    let strings = Strings { date, amt_qty_tp, mrkt_tp, min_tic_tp, stex_tp };
    Contest::new("five parameters as JSON", repeated(|| black_box(&request).to_json()))
        .against("serde_json, struct of strings", 2.4, repeated(|| serde_json::to_string(black_box(&strings))))
        .run()
}

/// What there is to buy and to sell in an order book, in won.
fn order_book() -> io::Result<()> {
    type Level = (i64, i64);

    fn total(book: &OrderBook) -> i64 {
        let levels = book.asks.iter().chain(&book.bids);
        levels.filter_map(|level| Some(level.price?.won() * level.quantity?.get())).sum()
    }

    fn total_of_arrays(asks: &[Level; 10], bids: &[Level; 10]) -> i64 {
        asks.iter().chain(bids).map(|(price, quantity)| price * quantity).sum()
    }

    let book = decode::<OrderBook>(&replies::body(OrderBook::TR, 1)).expect("the reply is JSON").body;
    let [asks, bids] = [&book.asks, &book.bids].map(|side| {
        side.each_ref().map(|level| level.price.zip(level.quantity).map_or((0, 0), |(p, q)| (p.won(), q.get())))
    });
    assert_eq!(total_of_arrays(&asks, &bids), total(&book));
    Contest::new("20 levels of an order book, added up", repeated(|| total(black_box(&book))))
        .against(
            "plain arrays of the same numbers",
            3.0,
            repeated(|| total_of_arrays(black_box(&asks), black_box(&bids))),
        )
        .run()
}
