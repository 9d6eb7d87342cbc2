//! What realtime types make of the values that the server sends by itself.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use kiwoom_api::catalogue::{self, Items};
use kiwoom_api::realtime::{
    AnyRealtime, EtfNav, MarketStatus, OrderUpdate, SectorIndex, StockOrderBook, StockTrade, TradeExchange, ViEvent,
};
use kiwoom_api::{
    Date, Decimal, Direction, IndexLevel, MillionWon, Percent, Realtime, Shares, Side, ThousandShares, ThousandWon,
    Time, Won,
};

/// The `values` of an entry.
fn read<T: Realtime>(values: &str) -> T {
    serde_json::from_str(values).unwrap()
}

#[test]
fn a_trade_has_its_side_and_its_units() {
    let trade: StockTrade = read(
        r#"{"20":"093015","10":"-316500","11":"-17250","12":"-5.17","15":"-3","13":"20631648","14":"6647893",
            "29":"-3076509000000","30":"-70.57","228":"77.98","311":"18503472","290":"2","567":"000000","568":"111002",
            "1032":"-43.81","1313":"-948","1314":"-3","1315":"-3","1316":" 0","9081":"KRX"}"#,
    );
    let price = trade.current_price.unwrap();
    assert_eq!((price.won(), price.direction()), (316_500, Some(Direction::Down)));
    assert_eq!(trade.change, Some(Won::new(-17_250)));
    // The previous close: the price itself is never negative.
    assert_eq!(price.won() - trade.change.unwrap().get(), 333_750);
    let quantity = trade.trade_quantity.unwrap();
    assert_eq!((quantity.shares(), quantity.side()), (Shares::new(3), Some(Side::Sell)));
    assert_eq!(trade.cumulative_turnover, Some(MillionWon::new(6_647_893)));
    assert_eq!(trade.turnover_change, Some(Won::new(-3_076_509_000_000)));
    // A minus that says no more than that a ratio is small.
    let percent = |hundredths| Some(Percent::new(Decimal::new(hundredths, 2)));
    assert_eq!((trade.volume_ratio, trade.buy_rate), (percent(7057), percent(4381)));
    assert_eq!(trade.trade_amount, Some(ThousandWon::new(948)));
    assert_eq!(trade.net_buy_quantity, Some(Shares::new(-3)));
    // A zero comes behind a blank.
    assert_eq!((trade.sell_trade_quantity, trade.buy_trade_quantity), (Some(Shares::new(3)), Some(Shares::new(0))));
    // Zeros say that it has not been there.
    assert_eq!((trade.upper_limit_time, trade.lower_limit_time), (None, Time::new(11, 10, 2, 0).ok()));
    assert!(trade.extras.is_empty());
}

#[test]
fn a_trade_without_a_side_was_an_auction() {
    let trade: StockTrade = read(r#"{"15":"0"}"#);
    assert_eq!(trade.trade_quantity.map(|quantity| quantity.side()), Some(None));
}

#[test]
fn an_exchange_is_written_in_two_ways() {
    for (sent, exchange) in
        [("KRX", TradeExchange::Krx), ("1", TradeExchange::Krx), ("NXT", TradeExchange::Nxt), ("2", TradeExchange::Nxt)]
    {
        let trade: StockTrade = read(&format!(r#"{{"9081":"{sent}"}}"#));
        assert_eq!(trade.exchange, Some(exchange), "{sent}");
    }
    let trade: StockTrade = read(r#"{"9081":"3"}"#);
    assert!(matches!(trade.exchange, Some(TradeExchange::Unknown(code)) if code.as_str() == "3"));
}

#[test]
fn a_book_has_levels_with_what_each_exchange_has_of_them() {
    let book: StockOrderBook = read(
        r#"{"21":"153000","41":"-317000","61":"15497","81":"-1","51":"-316500","71":"7","50":"-0","70":"0","80":"0",
            "91":"+7","6044":"15000","6066":"497","630":"12","121":"185621","128":"+398355","138":"-398355","129":"314.61",
            "23":"+334500","291":" 0","294":" 0","6102":"-316750","6110":"-17250","6112":"-5.16","6104":" 0"}"#,
    );
    let best = &book.asks[0];
    assert_eq!(best.price.map(|price| price.won()), Some(317_000));
    assert_eq!((best.quantity, best.quantity_change), (Some(Shares::new(15_497)), Some(Shares::new(-1))));
    assert_eq!((best.krx_quantity, best.nxt_quantity), (Some(Shares::new(15_000)), Some(Shares::new(497))));
    assert_eq!(book.bids[0].quantity_change, Some(Shares::new(7)));
    // An empty level.
    assert_eq!((book.asks[9].price, book.asks[9].quantity), (None, Some(Shares::new(0))));
    assert_eq!(book.asks[9].lp_quantity, Some(Shares::new(12)));
    assert_eq!(book.net_bid_quantity, Some(Shares::new(398_355)));
    assert_eq!(book.expected_price.and_then(|price| price.direction()), Some(Direction::Up));
    // No auction is going on.
    assert_eq!((book.auction_price, book.auction_change), (None, Some(Won::new(0))));
    // The middle of a tick need not be whole.
    let between: StockOrderBook = read(r#"{"6102":"-1002.5"}"#);
    assert_eq!(between.krx_midpoint_price.map(|price| price.get()), Some(Decimal::new(10_025, 1)));
    assert!(book.extras.is_empty());
}

#[test]
fn levels_and_units_of_indices_are_their_own() {
    let index: SectorIndex = read(r#"{"10":"-8323.37","11":"-12.05","13":"430007","26":"-19817","15":"99"}"#);
    assert_eq!(index.current_price.map(IndexLevel::points), Some(Decimal::new(832_337, 2)));
    assert_eq!(index.change, Some(Decimal::new(-1205, 2)));
    assert_eq!(index.cumulative_volume, Some(ThousandShares::new(430_007)));
    assert_eq!(index.volume_change, Some(ThousandShares::new(-19_817)));

    let nav: EtfNav = read(r#"{"36":"-134855.23","37":"-3128.87","266":"-0.08"}"#);
    assert_eq!(nav.nav.map(|nav| nav.get()), Some(Decimal::new(13_485_523, 2)));
    assert_eq!(nav.nav_change.map(|change| change.get()), Some(Decimal::new(-312_887, 2)));
}

#[test]
fn times_of_none_are_told_from_midnight_and_from_lengths() {
    let status: MarketStatus = read(r#"{"215":"0","20":"000000","214":"002000"}"#);
    assert_eq!((status.time, status.time_to_open), (Some(Time::midnight()), Some(Duration::from_secs(20 * 60))));
    let vi: ViEvent = read(r#"{"1224":"000000","1223":"101500","1279":"+정적"}"#);
    assert_eq!((vi.vi_release_time, vi.trade_processed_time), (None, Time::new(10, 15, 0, 0).ok()));
    assert_eq!(vi.vi_label.map(|label| label.text).as_deref(), Some("정적"));
}

#[test]
fn what_is_not_documented_is_kept_and_an_account_is_masked() {
    let update: OrderUpdate =
        read(r#"{"9201":"5012345678","9203":"0000139","923":"00000000","99999":"1","913":"체결"}"#);
    assert_eq!(update.order_number.as_ref().map(|number| number.as_str()), Some("0000139"));
    assert_eq!(update.loan_date, None::<Date>);
    assert!(!format!("{update:?}").contains("5012345678"));
}

/// `0g` is another type than `0G`.
#[test]
fn ids_differ_in_capitals() {
    let names = |id| catalogue::find_realtime(id).map(|known| (known.rust, known.items));
    assert_eq!(names("0G"), Some(("EtfNav", Items::Stocks)));
    assert_eq!(names("0g"), Some(("StockReference", Items::Stocks)));
    assert_eq!(names("0U"), Some(("SectorBreadth", Items::Sectors)));
    assert_eq!(names("0u"), Some(("ElwIndicators", Items::Stocks)));
    assert_eq!(names("1H"), None);
    assert_eq!(catalogue::realtime_types().len(), 19);
}

#[test]
fn any_type_is_read_by_its_elements() {
    let any = AnyRealtime::from(read::<StockTrade>(r#"{"10":"+71600"}"#));
    assert_eq!(any.realtime_type().map(|known| known.id), Some("0B"));
    let record = any.record().unwrap();
    let price = record.elements().iter().position(|element| element.element == "10").unwrap();
    assert_eq!(record.value(price).map(|value| value.to_string()).as_deref(), Some("+71600"));
}
