//! Bars of a span, from the server that has the market of a whole stock exchange.

use kiwoom_api::chart::{DailyChartRequest, MinuteChartRequest, SectorDailyChartRequest};
use kiwoom_api::codes::{MinuteInterval, PriceAdjustment};
use kiwoom_api::{Bar, BarTime, BarsRequest, Client, StockCode, date};

use super::support::{roomy, start};

/// The bars of a span are those rows that are within it, newest first.
async fn assert_are_rows<R: BarsRequest>(client: &Client, request: &R, from: BarTime, to: BarTime) -> Vec<R::Row> {
    let rows = client.rows(request).max_pages(2).all().await.unwrap();
    let is_within = |row: &&R::Row| row.time().is_some_and(|time| time >= from && time <= to);
    let expected: Vec<R::Row> = rows.iter().filter(is_within).cloned().collect();
    let bars = client.bars(request).from(from).to(to).all().await.unwrap();
    assert!(!bars.is_empty() && bars.len() < rows.len());
    assert!(bars.windows(2).all(|pair| pair[0].time() > pair[1].time()));
    assert_eq!(bars, expected);
    for bar in &bars {
        assert!(bar.low() <= bar.open().min(bar.close()) && bar.high() >= bar.open().max(bar.close()), "{bar:?}");
    }
    bars
}

#[tokio::test]
async fn bars_of_a_span_are_the_rows_within_it() {
    let (_server, client) = start(roomy().pages(3).page_rows(50).today(date(2024, 11, 25))).await;
    let stock = || StockCode::krx("005930").unwrap();
    let (from, to) = (date(2024, 9, 2).into(), date(2024, 11, 18).into());
    let daily = DailyChartRequest::new(stock(), date(2024, 11, 25), PriceAdjustment::Adjusted);
    assert_are_rows(&client, &daily, from, to).await;
    let sector = SectorDailyChartRequest::new("001", date(2024, 11, 25));
    assert_are_rows(&client, &sector, from, to).await;

    let minutes = MinuteChartRequest::new(stock(), MinuteInterval::Minutes15, PriceAdjustment::Adjusted);
    let day = date(2024, 11, 22);
    let bars = assert_are_rows(&client, &minutes, day.at(10, 0, 0, 0).into(), day.at(11, 0, 0, 0).into()).await;
    assert_eq!(bars.len(), 5, "{bars:?}");
}
