//! Values, all the way from the server to the typed field.

use kiwoom_api::catalogue;
use kiwoom_api::codes::MarketOrAll;
use kiwoom_api::market_condition::{
    OrderBookRequest, QuoteSnapshotRequest, StockProgramTradeByDayRequest, SubscriptionRightsQuotesRequest,
};
use kiwoom_api::ranking::VolumeRankingRequest;
use kiwoom_api::{Direction, MillionWon, Request, Response as _, Shares, StockCode, Won};
use serde_json::{Value, json};

use crate::support::{Server, page, reply, request, rows_page};

/// What a call brings back whose body has these members.
async fn values<R: Request>(request: &R, mut body: Value) -> kiwoom_api::Reply<R::Response> {
    body["return_code"] = json!(0);
    Server::answering([reply(body)]).await.client().send(request).await.unwrap()
}

fn samsung() -> StockCode {
    StockCode::krx("005930").unwrap()
}

/// B18: the documented size of a page is a hint, and no page is measured by it.
#[tokio::test]
async fn a_page_may_have_any_number_of_rows() {
    assert_eq!(catalogue::find("ka10086").unwrap().page_rows, Some(20));
    for rows in [1, 19, 21] {
        let prices: Vec<i64> = (1..=rows).collect();
        let server = Server::answering([page(&prices, None)]).await;
        assert_eq!(server.client().rows(&request()).all().await.unwrap().len(), prices.len());
    }
}

/// B21
#[tokio::test]
async fn the_sign_of_a_price_is_its_direction_and_zero_is_no_price() {
    let body = json!({
        "sel_fpr_bid": "-55000", "sel_2th_pre_bid": "+55100", "sel_3th_pre_bid": "55200",
        "buy_fpr_bid": "0", "buy_2th_pre_bid": "-0",
    });
    let book = values(&OrderBookRequest::new(samsung()), body).await;
    let ask = |level: usize| book.asks[level].price.map(|price| (price.won(), price.direction()));
    assert_eq!(ask(0), Some((55_000, Some(Direction::Down))));
    assert_eq!(ask(1), Some((55_100, Some(Direction::Up))));
    assert_eq!(ask(2), Some((55_200, None)));
    assert_eq!((book.bids[0].price, book.bids[1].price), (None, None));
    assert!(book.issues.is_empty());

    // A reference price is never signed; so a sign is not taken for a direction.
    let snapshot = values(&QuoteSnapshotRequest::new(samsung()), json!({ "pred_close_pric": "55000" })).await;
    assert_eq!(snapshot.previous_close, Some(Won::new(55_000)));
}

/// B22
#[tokio::test]
async fn two_minus_signs_are_one() {
    let body = json!({ "sel_1th_pre_req_pre": "--714", "buy_1th_pre_req_pre": "-714", "tot_sel_req_jub_pre": "+714" });
    let book = values(&OrderBookRequest::new(samsung()), body).await;
    assert_eq!(book.asks[0].quantity_change, Some(Shares::new(-714)));
    assert_eq!(book.bids[0].quantity_change, Some(Shares::new(-714)));
    assert_eq!(book.total_ask_quantity_change, Some(Shares::new(714)));
}

/// B23
#[tokio::test]
async fn zeros_padding_blanks_and_bare_numbers_are_understood() {
    let body = json!({
        "flu_rt": "-0.00", "cntr_qty": "+0", "trde_qty": "000000000123", "trde_prica": "", "pred_trde_qty": "   ",
        "tot_sel_req": 456,
    });
    let snapshot = values(&QuoteSnapshotRequest::new(samsung()), body).await;
    assert!(snapshot.change_rate.unwrap().get().is_zero());
    assert_eq!(snapshot.trade_quantity.unwrap().shares(), Shares::new(0));
    assert_eq!(snapshot.volume, Some(Shares::new(123)));
    assert_eq!((snapshot.turnover, snapshot.previous_volume), (None, None));
    assert_eq!(snapshot.total_ask_quantity, Some(Shares::new(456)));
    assert!(snapshot.issues.is_empty());
}

/// B24
#[tokio::test]
async fn some_digits_mean_none_in_dates_and_times_only() {
    let body = json!({ "date": "00000000", "tm": "888888", "hgst_pric_dt": "999999", "trde_qty": "888888" });
    let snapshot = values(&QuoteSnapshotRequest::new(samsung()), body).await;
    assert_eq!((snapshot.date, snapshot.time, snapshot.highest_price_date), (None, None, None));
    assert_eq!(snapshot.volume, Some(Shares::new(888_888)));
    assert!(snapshot.issues.is_empty());
}

/// B25
#[tokio::test]
async fn a_saturated_counter_is_the_number_that_was_sent() {
    let body = json!({ "trde_qty": "4294967295", "trde_prica": "4294967295" });
    let snapshot = values(&QuoteSnapshotRequest::new(samsung()), body).await;
    assert_eq!(snapshot.volume, Some(Shares::new(4_294_967_295)));
    assert_eq!(snapshot.turnover.and_then(MillionWon::to_won), Some(Won::new(4_294_967_295_000_000)));
}

/// B25, B45: where it is known that the server counts no further, what stands there says "as many, or more".
#[tokio::test]
async fn a_counter_that_is_known_to_be_full_is_no_number() {
    let rows = json!([{ "trde_qty": "4294967295" }, { "trde_qty": "4294967294" }, { "trde_qty": "4294967296" }]);
    let ranking = values(&VolumeRankingRequest::new(MarketOrAll::All), json!({ "tdy_trde_qty_upper": rows })).await;
    let volumes: Vec<_> = ranking.rows.iter().map(|row| row.volume.map(Shares::get)).collect();
    assert_eq!(volumes, [None, Some(4_294_967_294), Some(4_294_967_296)]);
    assert_eq!(ranking.rows[0].extras.get("trde_qty"), Some(r#""4294967295""#));
    let issues: Vec<_> = ranking.issues.iter().map(|issue| issue.path.as_str()).collect();
    assert_eq!(issues, ["tdy_trde_qty_upper[0].trde_qty"]);
}

/// B26
#[tokio::test]
async fn a_stock_code_is_strict_in_requests_and_lenient_in_replies() {
    // Its table says six characters, and describes codes that have nine.
    let unified = StockProgramTradeByDayRequest::new(StockCode::unified("005930").unwrap());
    assert!(unified.to_json().unwrap().contains("005930_AL"));

    let codes = ["005930", "57JBHH", "005930_NX", "J0036221D", "A005930", "?"];
    let rows: Vec<Value> = codes.iter().map(|code| json!({ "stk_cd": code })).collect();
    let body = json!({ "newstk_recvrht_mrpr": rows });
    let quotes = values(&SubscriptionRightsQuotesRequest::new(), body).await;
    let sent: Vec<&str> = quotes.rows.iter().map(|row| row.stock_code.as_ref().unwrap().as_str()).collect();
    assert_eq!(sent, codes);
    assert!(quotes.issues.is_empty());

    let odd = quotes.rows[5].stock_code.clone().unwrap();
    let refused = OrderBookRequest::new(odd).to_json().unwrap_err();
    assert_eq!((refused.tr, refused.element), ("ka10004", "stk_cd"));
}

/// B27
#[tokio::test]
async fn elements_may_be_missing_and_others_may_come() {
    let rows = json!([{ "close_pric": "+55000", "brand_new": "1" }, { "brand_new": "2" }]);
    let server = Server::answering([rows_page(rows, None)]).await;
    let reply = server.client().send(&request()).await.unwrap();
    assert_eq!(reply.rows[0].volume, None);
    assert_eq!(reply.rows[1].extras.get("brand_new"), Some("\"2\""));
    let issue = &reply.issues[0];
    assert_eq!(
        (issue.tr, &*issue.path, issue.count),
        (kiwoom_api::market_condition::DailyStockPrice::TR.id, "daly_stkpc[].brand_new", 2)
    );
}
