//! What a reply and a request are made of, one by one: each kind of value, requests as JSON, reading an order book.
//!
//! `cargo bench -p kiwoom-api --bench parts`, with a part of a name behind `--` for some of them only.

#[path = "support/replies.rs"]
mod replies;

use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Replies of 600 rows that have one element each, and for each TR whose rows these are, of 600 rows that have none.
mod value {
    use kiwoom_api::catalogue::Element;
    use kiwoom_api::market_condition::{
        DailyInstitutionTrades, DailyStockPrice, ProgramTradeByDay, ProgramTradeByTime, StockProgramTradeByTime,
        SubscriptionRightsQuotes, TradeStrengthByTime,
    };
    use kiwoom_api::{Response, decode};

    use super::*;

    const ROWS: usize = 600;

    #[divan::bench(types = [
        DailyStockPrice, TradeStrengthByTime, SubscriptionRightsQuotes, DailyInstitutionTrades, ProgramTradeByTime,
        StockProgramTradeByTime, ProgramTradeByDay,
    ])]
    fn none<T: Response>(bencher: Bencher<'_, '_>) {
        let list = T::TR.response[0].element;
        let rows = vec!["{}"; ROWS].join(",");
        read::<T>(bencher, format!("{{\"{list}\":[{rows}],\"return_code\":0}}"));
    }

    /// Benchmarks for one element of the rows of a TR each.
    macro_rules! values {
        ($($name:ident: $tr:ident, $element:literal;)*) => { $(
            #[divan::bench]
            fn $name(bencher: Bencher<'_, '_>) {
                one::<$tr>(bencher, $element);
            }
        )* };
    }

    values! {
        code: TradeStrengthByTime, "pred_pre_sig";
        date: DailyStockPrice, "date";
        date_at_midnight: ProgramTradeByDay, "cntr_tm";
        decimal: ProgramTradeByTime, "basis";
        flow: DailyStockPrice, "ind";
        hundred_shares: DailyInstitutionTrades, "netprps_qty";
        index_level: ProgramTradeByTime, "kospi200";
        million_won: DailyStockPrice, "amt_mn";
        percent: DailyStockPrice, "flu_rt";
        percent_as_sent: DailyStockPrice, "crd_rt";
        price: DailyStockPrice, "close_pric";
        shares: DailyStockPrice, "trde_qty";
        count_as_sent: StockProgramTradeByTime, "remn_rcvord_sum";
        stock_code: SubscriptionRightsQuotes, "stk_cd";
        text: SubscriptionRightsQuotes, "stk_nm";
        thousand_shares: ProgramTradeByTime, "dfrt_trde_sell_qty";
        time: TradeStrengthByTime, "cntr_tm";
        trade_quantity: TradeStrengthByTime, "trde_qty";
        won: DailyStockPrice, "pred_rt";
    }

    fn one<T: Response>(bencher: Bencher<'_, '_>, element: &str) {
        let list: &Element = &T::TR.response[0];
        let found = list.rows.iter().position(|row| row.element == element);
        let element = &list.rows[found.unwrap_or_else(|| panic!("{}: no element {element}", T::TR.id))];
        let row = |row| format!("{{\"{}\":\"{}\"}}", element.element, replies::value(element, row));
        let rows = (0..ROWS).map(row).collect::<Vec<_>>().join(",");
        read::<T>(bencher, format!("{{\"{}\":[{rows}],\"return_code\":0}}", list.element));
    }

    fn read<T: Response>(bencher: Bencher<'_, '_>, json: String) {
        let reply = decode::<T>(json.as_bytes()).expect("the reply is JSON");
        assert_eq!(reply.issues.first(), None);
        bencher.bench(|| decode::<T>(black_box(json.as_bytes())));
    }
}

/// Requests as JSON, checked on the way, beside a derived struct of strings that are there already.
mod request {
    use kiwoom_api::codes::{Exchange, ProgramMarket, TickOrMinute};
    use kiwoom_api::market_condition::{ProgramTradeByTimeRequest, StockProgramTradeByDayRequest};
    use kiwoom_api::{NaiveDate, Request, StockCode};
    use serde::Serialize;

    use super::*;

    #[derive(Serialize)]
    struct Strings {
        date: String,
        amt_qty_tp: String,
        mrkt_tp: String,
        min_tic_tp: String,
        stex_tp: String,
    }

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2024, 11, 25).expect("there was such a day")
    }

    /// Five parameters, one of them derived from two others.
    #[divan::bench]
    fn five_parameters(bencher: Bencher<'_, '_>) {
        let unit = kiwoom_api::Code::from_code("1");
        let request =
            ProgramTradeByTimeRequest::new(day(), unit, ProgramMarket::Kospi, TickOrMinute::Minute, Exchange::Krx);
        bencher.bench(|| black_box(&request).to_json());
    }

    #[divan::bench]
    fn five_strings(bencher: Bencher<'_, '_>) {
        let [date, amt_qty_tp, mrkt_tp, min_tic_tp, stex_tp] = ["20241125", "1", "P00101", "1", "1"].map(str::to_owned);
        let strings = Strings { date, amt_qty_tp, mrkt_tp, min_tic_tp, stex_tp };
        bencher.bench(|| serde_json::to_string(black_box(&strings)));
    }

    /// Three parameters, two of them left out.
    #[divan::bench]
    fn optional_parameters(bencher: Bencher<'_, '_>) {
        let request = StockProgramTradeByDayRequest::new(StockCode::krx("005930").expect("this is a stock code"));
        bencher.bench(|| black_box(&request).to_json());
    }
}

/// What there is to buy and to sell in an order book, in won, beside the same numbers in plain arrays.
mod order_book {
    use kiwoom_api::market_condition::OrderBook;
    use kiwoom_api::{Response, decode};

    use super::*;

    type Level = (i64, i64);

    fn book() -> OrderBook {
        decode::<OrderBook>(&replies::body(OrderBook::TR, 1)).expect("the reply is JSON").body
    }

    fn value(book: &OrderBook) -> i64 {
        let levels = book.asks.iter().chain(&book.bids);
        levels.filter_map(|level| Some(level.price?.won() * level.quantity?.get())).sum()
    }

    fn value_of_arrays(asks: &[Level; 10], bids: &[Level; 10]) -> i64 {
        asks.iter().chain(bids).map(|(price, quantity)| price * quantity).sum()
    }

    #[divan::bench]
    fn typed(bencher: Bencher<'_, '_>) {
        let book = book();
        bencher.bench(|| value(black_box(&book)));
    }

    #[divan::bench]
    fn arrays(bencher: Bencher<'_, '_>) {
        let book = book();
        let sides = [&book.asks, &book.bids].map(|side| {
            side.each_ref().map(|level| level.price.zip(level.quantity).map_or((0, 0), |(p, q)| (p.won(), q.get())))
        });
        let [asks, bids] = &sides;
        assert_eq!(value_of_arrays(asks, bids), value(&book));
        bencher.bench(|| value_of_arrays(black_box(asks), black_box(bids)));
    }
}
