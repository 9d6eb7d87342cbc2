//! Rows of charts as bars: times, prices, volumes and units, whatever the server counts in.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::cmp::Ordering;

use kiwoom_api::catalogue::{self, Element, Unit};
use kiwoom_api::chart::{
    DailyChartRow, GoldDailyChartRow, GoldMinuteChartRow, GoldMonthlyChartRow, GoldTickChartRow,
    GoldTodayMinuteChartRow, GoldTodayTickChartRow, GoldWeeklyChartRow, MinuteChartRow, MonthlyChartRow,
    SectorDailyChartRow, SectorMinuteChartRow, SectorMonthlyChartRow, SectorTickChartRow, SectorWeeklyChartRow,
    SectorYearlyChartRow, TickChartRow, WeeklyChartRow, YearlyChartRow,
};
use kiwoom_api::market_condition::{DailyStockPriceRow, GoldDailyPricesRow, MultiPeriodPricesRow};
use kiwoom_api::{Bar, BarTime, Decimal, date};
use serde::de::DeserializeOwned;
use serde_json::json;

/// What is common to the samples: what each element is called in one TR or another, and its text.
fn sample(time: &str) -> serde_json::Value {
    json!({
        "dt": time, "date": time, "cntr_tm": time,
        "open_pric": "+7010", "high_pric": "+7050", "low_pric": "-6990", "cur_prc": "-7000", "cntr_pric": "-7000",
        "close_pric": "-7000", "trde_qty": "12", "acc_trde_qty": "12", "trde_prica": "34", "acc_trde_prica": "34",
        "amt_mn": "34",
    })
}

/// Time, prices and their unit, volume and its unit, turnover, in one line.
fn line(bar: &dyn Bar) -> String {
    let text = |number: Option<Decimal>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
    let prices = [bar.open(), bar.high(), bar.low(), bar.close()].map(text).join(" ");
    let (volume, turnover) = (text(bar.volume()), text(bar.turnover()));
    let time = bar.time().map_or_else(|| "-".to_owned(), |time| time.to_string());
    format!("{time}: {prices} {}, {volume} {}, {turnover} won", bar.price_unit(), bar.volume_unit())
}

fn read<Row: Bar + DeserializeOwned>(time: &str) -> String {
    line(&serde_json::from_value::<Row>(sample(time)).unwrap())
}

#[test]
fn rows_of_all_charts_are_bars_in_plain_units() {
    let (day, midnight, minute) = ("20250908", "20250908000000", "20250908093000");
    let stock = |turnover| format!("2025-09-08: 7010 7050 6990 7000 won, 12 shares, {turnover} won");
    let gold = |turnover| format!("2025-09-08: 7010 7050 6990 7000 won, 12 grams, {turnover} won");
    assert_eq!(read::<DailyChartRow>(day), stock("34000000"));
    assert_eq!(read::<WeeklyChartRow>(day), stock("34"));
    assert_eq!(read::<MonthlyChartRow>(day), stock("34"));
    assert_eq!(read::<YearlyChartRow>(day), stock("34"));
    assert_eq!(read::<MultiPeriodPricesRow>(day), stock("34000000"));
    assert_eq!(read::<DailyStockPriceRow>(day), stock("34000000"));
    assert_eq!(read::<GoldDailyChartRow>(day), gold("34000000"));
    // The server cuts this one to seven digits, and so there is none.
    assert_eq!(read::<GoldWeeklyChartRow>(midnight), gold("-"));
    assert_eq!(read::<GoldMonthlyChartRow>(midnight), gold("34"));
    assert_eq!(read::<GoldDailyPricesRow>(day), gold("34000000"));

    let index = "2025-09-08: 70.10 70.50 69.90 70.00 index points, 12000 shares, 34000000 won";
    assert_eq!(read::<SectorDailyChartRow>(day), index);
    assert_eq!(read::<SectorWeeklyChartRow>(day), index);
    assert_eq!(read::<SectorMonthlyChartRow>(day), index);
    assert_eq!(read::<SectorYearlyChartRow>(day), index);

    let stock = "2025-09-08T09:30:00: 7010 7050 6990 7000 won, 12 shares, - won";
    assert_eq!(read::<TickChartRow>(minute), stock);
    assert_eq!(read::<MinuteChartRow>(minute), stock);
    let gold = stock.replace("shares", "grams");
    assert_eq!(read::<GoldTickChartRow>(minute), gold);
    assert_eq!(read::<GoldMinuteChartRow>(minute), gold);
    assert_eq!(read::<GoldTodayTickChartRow>(minute), gold);
    assert_eq!(read::<GoldTodayMinuteChartRow>(minute), gold);
    let index = "2025-09-08T09:30:00: 70.10 70.50 69.90 70.00 index points, 12000 shares, - won";
    assert_eq!(read::<SectorTickChartRow>(minute), index);
    assert_eq!(read::<SectorMinuteChartRow>(minute), index);
}

/// As many lists have rows with a range of prices in the order of time as the test above has types.
#[test]
fn no_chart_is_left_out_above() {
    let is_chart = |list: &&Element| {
        let has = |name: &str| list.rows.iter().any(|row| row.rust == name);
        has("open_price") && has("high_price") && has("low_price") && !has("stock_code")
    };
    let charts: Vec<_> = catalogue::trs().iter().flat_map(|tr| tr.response).filter(is_chart).collect();
    assert_eq!(charts.len(), 22, "{:?}", charts.iter().map(|list| list.element).collect::<Vec<_>>());
    // Newest first.
    assert!(charts.iter().all(|list| list.sorted_by.is_empty()));
}

#[test]
fn what_is_not_there_is_none() {
    let blank = DailyChartRow::default();
    assert_eq!(line(&blank), "-: - - - - won, - shares, - won");
    // A price of zero is no price; a volume of zero is a volume.
    let quiet: GoldDailyChartRow =
        serde_json::from_value(json!({ "dt": "20250908", "open_pric": "0", "cur_prc": "7000", "acc_trde_qty": "0" }))
            .unwrap();
    assert_eq!(line(&quiet), "2025-09-08: - - - 7000 won, 0 grams, - won");
}

#[test]
fn the_largest_numbers_stay_exact() {
    let row: DailyChartRow = serde_json::from_value(json!({ "trde_prica": i64::MAX.to_string() })).unwrap();
    assert_eq!(row.turnover(), Some(Decimal::from(i64::MAX) * Decimal::from(1_000_000)));
    let row: SectorDailyChartRow = serde_json::from_value(json!({ "trde_qty": i64::MAX.to_string() })).unwrap();
    assert_eq!(row.volume(), Some(Decimal::from(i64::MAX) * Decimal::from(1_000)));
    assert_eq!(row.volume_unit(), Unit::Shares);
}

/// B46: behind the date of an index bar the server writes 888888 at the close, and 999999 after hours.
#[test]
fn the_date_of_a_bar_without_a_time_of_day_is_kept() {
    let day = date(2026, 7, 1);
    for (text, time) in [
        ("20260701888888", BarTime::Close(day)),
        ("20260701999999", BarTime::AfterHours(day)),
        ("20260701153000", BarTime::DateTime(day.at(15, 30, 0, 0))),
    ] {
        let row: SectorTickChartRow = serde_json::from_value(json!({ "cntr_tm": text })).unwrap();
        assert_eq!((row.time(), row.extras.iter().count()), (Some(time), 0));
        assert_eq!(time.date(), day);
        assert_eq!(serde_json::to_value(&row).unwrap()["cntr_tm"], text);
        assert_eq!(serde_json::from_value::<BarTime>(json!(text)).unwrap(), time);
        // Where it has not been seen, the field has no room for it, and the text is kept.
        let row: MinuteChartRow = serde_json::from_value(json!({ "cntr_tm": text })).unwrap();
        assert_eq!(row.time(), time.date_time().map(BarTime::DateTime));
        assert_eq!(row.extras.get("cntr_tm").is_some(), row.time().is_none());
    }
}

#[test]
fn times_are_in_the_order_of_time() {
    let (day, next) = (date(2026, 7, 1), date(2026, 7, 2));
    let times = [
        BarTime::Date(day),
        BarTime::DateTime(day.at(9, 0, 0, 0)),
        BarTime::DateTime(day.at(15, 30, 0, 0)),
        BarTime::Close(day),
        BarTime::AfterHours(day),
        BarTime::Date(next),
        BarTime::DateTime(next.at(0, 0, 0, 0)),
    ];
    for (index, time) in times.iter().enumerate() {
        for (other_index, other) in times.iter().enumerate() {
            assert_eq!(time.cmp(other), index.cmp(&other_index), "{time} {other}");
            assert_eq!(time == other, time.cmp(other) == Ordering::Equal);
        }
    }
    assert_eq!(format!("{:>18}|{:<20}|", times[3], times[2]), "  2026-07-01 close|2026-07-01T15:30:00 |");
}
