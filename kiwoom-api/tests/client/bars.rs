//! Bars of a span of time, across pages.

use futures_util::StreamExt as _;
use kiwoom_api::chart::{
    DailyChartRequest, MinuteChartRequest, SectorDailyChartRequest, SectorMinuteChartRequest, SectorYearlyChartRequest,
    TickChartRequest, TickChartRow, WeeklyChartRequest,
};
use kiwoom_api::codes::{MinuteInterval, PriceAdjustment, TickInterval};
use kiwoom_api::{Bar, BarTime, BarsRequest, Client, Cursor, Date, Error, StockCode, date};
use serde_json::{Value, json};

use crate::support::{Answer, Server, body_page, refuse};

fn stock() -> StockCode {
    StockCode::krx("005930").unwrap()
}

fn daily() -> DailyChartRequest {
    DailyChartRequest::new(stock(), date(2026, 7, 31), PriceAdjustment::Adjusted)
}

fn day(day: i8) -> Date {
    date(2026, 7, day)
}

/// A page of bars of those days of July.
fn days(days: &[i8], next: Option<&str>) -> Answer {
    let rows = days
        .iter()
        .map(|day| json!({ "dt": format!("202607{day:02}"), "cur_prc": (70_000 + i32::from(*day)).to_string() }));
    body_page(json!({ "stk_dt_pole_chart_qry": rows.collect::<Vec<_>>(), "return_code": 0 }), next)
}

/// Which days of the month the bars are of.
fn days_of<Row: Bar>(bars: &[Row]) -> Vec<i8> {
    bars.iter().map(|bar| bar.time().unwrap().date().day()).collect()
}

async fn all<R: BarsRequest>(client: &Client, request: &R, from: BarTime, to: BarTime) -> Vec<R::Row> {
    client.bars(request).from(from).to(to).all().await.unwrap()
}

#[tokio::test]
async fn bars_of_a_span_come_newest_first_and_no_page_beyond_it_is_asked_for() {
    let pages = [days(&[31, 30, 29], Some("a")), days(&[28, 27, 24], Some("b")), days(&[23, 22], Some("c"))];
    let server = Server::answering(pages).await;
    let mut bars = server.client().bars(&daily()).from(day(24)).to(day(30));
    let first = bars.next().await.unwrap().unwrap();
    assert_eq!(first.time(), Some(day(30).into()));
    assert_eq!(bars.cursor().unwrap().key(), "a");
    let rest: Vec<_> = bars.by_ref().map(Result::unwrap).collect().await;
    assert_eq!(days_of(&rest), [29, 28, 27, 24]);
    // The 24th is the last that is wanted, but another bar of it might have followed: the page after it tells.
    assert_eq!(server.seen().len(), 3);
    assert!(bars.cursor().is_none() && bars.next().await.is_none());

    let server = Server::answering([days(&[31, 30], Some("a")), days(&[29, 20], Some("b"))]).await;
    assert_eq!(days_of(&all(&server.client(), &daily(), day(22).into(), day(30).into()).await), [30, 29]);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn without_a_span_all_bars_come_and_a_limit_ends_them_earlier() {
    let pages = || [days(&[31, 30], Some("a")), days(&[29, 28], None)];
    let server = Server::answering(pages()).await;
    assert_eq!(days_of(&server.client().bars(&daily()).all().await.unwrap()), [31, 30, 29, 28]);
    for (bars, calls) in [(2, 1), (3, 2)] {
        let server = Server::answering(pages()).await;
        assert_eq!(server.client().bars(&daily()).limit(bars).all().await.unwrap().len(), bars);
        assert_eq!(server.seen().len(), calls);
    }
    let server = Server::answering(pages()).await;
    assert_eq!(server.client().bars(&daily()).max_pages(1).all().await.unwrap().len(), 2);
}

/// B19: past what the server keeps, there is a row of blanks; a span may reach beyond it.
#[tokio::test]
async fn a_span_may_begin_before_the_first_bar() {
    let blank = json!({ "dt": "", "cur_prc": "", "trde_qty": "" });
    let blank = body_page(json!({ "stk_dt_pole_chart_qry": [blank], "return_code": 0 }), Some("b"));
    for end in [blank, days(&[], Some("b")), refuse(1, "조회된 데이터가 없습니다")] {
        let server = Server::answering([days(&[31, 30], Some("a")), end]).await;
        let bars = server.client().bars(&daily()).from(date(1990, 1, 1)).all().await.unwrap();
        assert_eq!(days_of(&bars), [31, 30]);
        assert_eq!(server.seen().len(), 2);
    }
}

#[tokio::test]
async fn what_the_server_repeats_where_a_page_begins_comes_once() {
    let pages = [days(&[31, 30, 29], Some("a")), days(&[30, 29, 28], Some("b")), days(&[28, 27], None)];
    let server = Server::answering(pages).await;
    assert_eq!(days_of(&server.client().bars(&daily()).all().await.unwrap()), [31, 30, 29, 28, 27]);
}

/// Two trades of one second and one price are two bars, unless more than they are repeated.
#[tokio::test]
async fn equal_ticks_are_not_taken_for_repeated_ones() {
    let tick = |second: i8, price: i32| json!({ "cntr_tm": format!("202607010900{second:02}"), "cur_prc": price.to_string(), "trde_qty": "1" });
    let page = |ticks: &[(i8, i32)], next| {
        let rows: Vec<_> = ticks.iter().map(|(second, price)| tick(*second, *price)).collect();
        body_page(json!({ "stk_tic_chart_qry": rows, "return_code": 0 }), next)
    };
    let request = TickChartRequest::new(stock(), TickInterval::Tick1, PriceAdjustment::Raw);
    let ticks = |bars: Vec<TickChartRow>| {
        bars.iter().map(|bar| (bar.date_time.unwrap().second(), bar.close().unwrap().to_string())).collect::<Vec<_>>()
    };
    let pages = [page(&[(9, 5), (8, 5), (8, 5)], Some("a")), page(&[(8, 5), (8, 5), (7, 4)], None)];
    let server = Server::answering(pages).await;
    let bars = ticks(server.client().bars(&request).all().await.unwrap());
    assert_eq!(bars.iter().map(|bar| bar.0).collect::<Vec<_>>(), [9, 8, 8, 8, 8, 7]);

    let pages = [page(&[(9, 5), (8, 6), (8, 5)], Some("a")), page(&[(8, 6), (8, 5), (7, 4)], None)];
    let server = Server::answering(pages).await;
    let bars = ticks(server.client().bars(&request).all().await.unwrap());
    assert_eq!(bars.iter().map(|bar| bar.0).collect::<Vec<_>>(), [9, 8, 8, 7]);
}

#[tokio::test]
async fn pages_that_lead_nowhere_end_with_an_error_and_the_bars_so_far() {
    let repeated_key = || vec![days(&[31, 30], Some("a")), days(&[29, 28], Some("a"))];
    let same_page = || vec![days(&[31, 30], Some("a")), days(&[31, 30], Some("b"))];
    let circle = || vec![days(&[31, 30], Some("a")), days(&[29, 28], Some("b")), days(&[31, 30], Some("c"))];
    for (pages, read, page) in
        [(repeated_key(), vec![31, 30, 29, 28], 2), (same_page(), vec![31, 30], 2), (circle(), vec![31, 30, 29, 28], 3)]
    {
        let server = Server::answering(pages).await;
        let stopped = server.client().bars(&daily()).from(day(1)).all().await.unwrap_err();
        assert!(matches!(stopped.error, Error::PagingStalled { tr: "ka10081", page: at } if at == page), "{stopped}");
        assert_eq!(days_of(&stopped.bars), read);
        assert!(stopped.to_string().contains("paging stalled"), "{stopped}");
    }
    // A last page may repeat what there is.
    let server = Server::answering([days(&[31, 30], Some("a")), days(&[31, 30], None)]).await;
    assert_eq!(days_of(&server.client().bars(&daily()).all().await.unwrap()), [31, 30]);
}

#[tokio::test]
async fn after_an_error_nothing_is_lost_and_the_cursor_leads_on() {
    let failed = || refuse(1, "[1999:예기치 못한 에러가 발생하였습니다]");
    let pages = [days(&[31, 30], Some("a")), days(&[29, 28], Some("b")), failed()];
    let server = Server::answering(pages).await;
    let client = server.builder().retry(kiwoom_api::RetryPolicy::never()).build().unwrap();
    let stopped = client.bars(&daily()).from(day(27)).all().await.unwrap_err();
    assert_eq!(days_of(&stopped.bars), [31, 30, 29, 28]);
    assert_eq!(stopped.to_string(), format!("{}; 4 bars had been read", stopped.error));
    let key = stopped.cursor.as_ref().unwrap().key().into_owned();

    // Perhaps another process goes on.
    let server = Server::answering([days(&[27, 24], Some("c"))]).await;
    let mut bars = stopped.bars;
    let rest = server.client().bars(&daily()).from(day(27)).from_cursor(Cursor::new(&key).unwrap());
    bars.extend(rest.all().await.unwrap());
    assert_eq!(days_of(&bars), [31, 30, 29, 28, 27]);
    assert_eq!(server.seen()[0].header("next-key"), "b");

    // What `?` makes of it is the error alone.
    let server = Server::answering([failed()]).await;
    let client = server.builder().retry(kiwoom_api::RetryPolicy::never()).build().unwrap();
    let first = client.bars(&daily()).all().await.unwrap_err();
    assert!(first.cursor.is_none() && first.bars.is_empty());
    assert!(matches!(Error::from(first), Error::Rejected(_)));
}

#[tokio::test]
async fn a_span_that_ends_before_it_begins_is_refused_before_sending() {
    let server = Server::answering([days(&[31], None)]).await;
    let mut bars = server.client().bars(&daily()).from(day(2)).to(day(1));
    let error = bars.next().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "the span of the bars begins at 2026-07-02, after its end 2026-07-01");
    assert!(matches!(error, Error::Config(_)));
    assert!(bars.next().await.is_none() && server.seen().is_empty());
}

/// A page of minute bars at those times of day.
fn minutes(list: &str, times: &[&str], next: Option<&str>) -> Answer {
    let rows: Vec<Value> = times.iter().map(|time| json!({ "cntr_tm": time, "cur_prc": "7000" })).collect();
    body_page(json!({ list: rows, "return_code": 0 }), next)
}

#[tokio::test]
async fn a_span_of_moments_ends_within_a_day_and_the_close_is_after_all_of_them() {
    let times =
        ["20260701999999", "20260701888888", "20260701153000", "20260701100000", "20260701093000", "20260630153000"];
    let page = || minutes("inds_min_pole_qry", &times, Some("a"));
    let request = SectorMinuteChartRequest::new("001", MinuteInterval::Minute1);
    let at = |hour, minute| BarTime::from(day(1).at(hour, minute, 0, 0));
    for (from, to, found) in [
        (day(1).into(), day(1).into(), 5),
        (at(9, 30), at(10, 0), 2),
        (at(10, 0), day(1).into(), 4),
        (at(10, 0), BarTime::Close(day(1)), 3),
        (at(9, 31), at(9, 59), 0),
    ] {
        let server = Server::answering([page()]).await;
        let bars = all(&server.client(), &request, from, to).await;
        assert_eq!(bars.len(), found, "{from} to {to}");
        assert_eq!(server.seen().len(), 1);
    }
}

/// Where the server can begin at the end of the span, it does: only where that leaves the bars as they are.
#[tokio::test]
async fn the_base_date_is_the_end_of_the_span_where_nothing_depends_on_it() {
    let answer = || minutes("stk_min_pole_chart_qry", &["20260701093000", "20260630153000"], None);
    let request = |adjustment| MinuteChartRequest::new(stock(), MinuteInterval::Minute1, adjustment);
    for (adjustment, known, sent) in [
        (PriceAdjustment::Raw, None, "20260701"),
        (PriceAdjustment::Raw, Some(day(2)), "20260701"),
        (PriceAdjustment::Raw, Some(date(2026, 6, 30)), "20260630"),
        (PriceAdjustment::Adjusted, None, ""),
        (PriceAdjustment::Adjusted, Some(day(2)), "20260702"),
    ] {
        let server = Server::answering([answer()]).await;
        let request = match known {
            Some(known) => request(adjustment.clone()).base_date(known),
            None => request(adjustment.clone()),
        };
        let bars = all(&server.client(), &request, day(1).into(), day(1).into()).await;
        assert_eq!(days_of(&bars), [1]);
        assert_eq!(server.seen()[0].body["base_dt"].as_str().unwrap_or_default(), sent, "{adjustment:?} {known:?}");
    }
    // A day is not cut by it, but a week may be.
    let (last, raw) = (day(31), PriceAdjustment::Raw);
    assert_eq!(base_date_of(&DailyChartRequest::new(stock(), last, raw.clone())).await, "20260702");
    assert_eq!(base_date_of(&daily()).await, "20260731");
    assert_eq!(base_date_of(&WeeklyChartRequest::new(stock(), last, raw)).await, "20260731");
    assert_eq!(base_date_of(&SectorDailyChartRequest::new("001", last)).await, "20260702");
    assert_eq!(base_date_of(&SectorYearlyChartRequest::new("001", last)).await, "20260731");
}

/// The base date that is sent for bars up to 2 July.
async fn base_date_of<R: BarsRequest>(request: &R) -> String {
    let server = Server::answering([body_page(json!({ "return_code": 0 }), None)]).await;
    assert!(server.client().bars(request).to(day(2)).all().await.unwrap().is_empty());
    server.seen()[0].body["base_dt"].as_str().unwrap().to_owned()
}

/// A bar whose time cannot be read is not lost: it is where the bar before it is.
#[tokio::test]
async fn a_bar_without_a_time_stays_in_its_place() {
    let times = ["20260702093000", "?", "20260701093000", "?", "20260630093000", "?"];
    let server = Server::answering([minutes("stk_min_pole_chart_qry", &times, None)]).await;
    let request = MinuteChartRequest::new(stock(), MinuteInterval::Minute1, PriceAdjustment::Raw);
    let mut bars = server.client().bars(&request).from(day(1)).to(day(1));
    let read: Vec<_> = bars.by_ref().map(Result::unwrap).collect().await;
    assert_eq!(read.iter().map(|bar| bar.time().is_some()).collect::<Vec<_>>(), [true, false]);
    assert_eq!(bars.take_issues().len(), 3);
}

/// Five calls a second, as for any other pages.
#[tokio::test]
async fn pages_of_bars_keep_to_the_limit() {
    let mut day = 31;
    let server = Server::calls(move |_| {
        day -= 1;
        days(&[day], Some(&format!("key-{day}")))
    })
    .await;
    let bars = all(&server.client(), &daily(), self::day(10).into(), self::day(30).into()).await;
    assert_eq!(bars.len(), 21);
    assert!(server.clock.elapsed() >= std::time::Duration::from_secs(4), "{:?}", server.clock.elapsed());
}
