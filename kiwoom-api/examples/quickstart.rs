//! The order book and the latest daily prices of one stock, as a Korean trading screen shows them.
//!
//! `cargo run -p kiwoom-api --features mock --example quickstart -- 삼성전자`

mod common;

use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;

use clap::Parser;
use common::table::{Align, Cell, Table, Tone};
use common::{grouped, signed};
use kiwoom_api::market_condition::{
    DailyStockPrice, DailyStockPriceRequest, FlowUnit, OrderBook, OrderBookLevel, OrderBookRequest,
};
use kiwoom_api::{Date, Direction, Percent, Price, Shares};

/// Shows the order book and the latest daily prices of one stock.
///
/// Without a key in the environment, it runs against a mock server on this machine, with invented data. Else it reads
/// KIWOOM_ENV (production or demo), KIWOOM_APP_KEY and KIWOOM_SECRET_KEY, or KIWOOM_TOKEN; and KIWOOM_BASE_URL for
/// another server.
#[derive(Parser)]
struct Arguments {
    /// The stock, by its name or its code; a suffix of the code picks the market: none for KRX, _NX for NXT, _AL for both
    #[arg(default_value = "005930")]
    stock: String,
    /// The last day to show [default: today in Korea]
    #[arg(long, value_parser = common::date)]
    date: Option<Date>,
    /// How many days to show; a page of the server has 20
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=20))]
    days: u16,
}

#[tokio::main]
async fn main() -> ExitCode {
    common::report(run(Arguments::parse()).await)
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let connection = common::connect(common::MOCK_PAGES).await?;
    let date = arguments.date.unwrap_or(connection.today);
    let (client, _mock) = connection.client()?;
    let market = client.market_condition();
    let stock = common::stock(&client, &arguments.stock).await?;

    let book_request = OrderBookRequest::new(stock.clone());
    let days_request = DailyStockPriceRequest::new(stock.clone(), date, FlowUnit::Quantity);
    let (book, days) = tokio::try_join!(market.order_book(&book_request), market.daily_stock_price(&days_request))?;

    let colour = common::in_colour();
    let mut text = String::new();
    let time = book.book_time.map_or_else(String::new, |time| format!("  {}", time.strftime("%H:%M:%S")));
    writeln!(text, "{}  Order book 주식호가 (ka10004){time}\n", stock)?;
    text.push_str(&order_book(&book).render(colour, None));
    writeln!(text, "\n{}  Daily prices 일별주가 (ka10086)  개인·기관·외국인: 순매수 (주)\n", stock)?;
    text.push_str(&daily_prices(&days, usize::from(arguments.days)).render(colour, common::terminal_width()));
    common::print(&text)?;
    Ok(())
}

/// Asks on the left and above, bids on the right and below, the best of both in the middle.
fn order_book(book: &OrderBook) -> Table {
    let mut table = Table::new([
        ("대비", Align::Right),
        ("매도잔량", Align::Right),
        ("호가", Align::Right),
        ("매수잔량", Align::Right),
        ("대비", Align::Right),
    ]);
    let empty = Cell::empty;
    let has_price = |level: &&OrderBookLevel| level.price.is_some();
    for level in book.asks.iter().rev().filter(has_price) {
        let (change, quantity) = (change(level.quantity_change), shares(level.quantity));
        table.row(vec![change, quantity, price(level.price), empty(), empty()]);
    }
    for level in book.bids.iter().filter(has_price) {
        let (change, quantity) = (change(level.quantity_change), shares(level.quantity));
        table.row(vec![empty(), empty(), price(level.price), quantity, change]);
    }
    table.rule();
    table.row(vec![
        change(book.total_ask_quantity_change),
        shares(book.total_ask_quantity),
        Cell::plain("총잔량"),
        shares(book.total_bid_quantity),
        change(book.total_bid_quantity_change),
    ]);
    table.row(vec![
        change(book.after_hours_ask_quantity_change),
        shares(book.after_hours_ask_quantity),
        Cell::plain("시간외"),
        shares(book.after_hours_bid_quantity),
        change(book.after_hours_bid_quantity_change),
    ]);
    table
}

fn daily_prices(reply: &DailyStockPrice, days: usize) -> Table {
    let mut table = Table::new([
        ("일자", Align::Left),
        ("시가", Align::Right),
        ("고가", Align::Right),
        ("저가", Align::Right),
        ("종가", Align::Right),
        ("전일비", Align::Right),
        ("등락률", Align::Right),
        ("거래량", Align::Right),
        ("개인", Align::Right),
        ("기관", Align::Right),
        ("외국인", Align::Right),
    ]);
    for row in reply.rows.iter().take(days) {
        let date = row.date.map_or_else(String::new, |date| date.strftime("%Y/%m/%d").to_string());
        let won = row.change.map_or(0, |won| won.get());
        let arrow = match won {
            1.. => "▲ ",
            0 => "",
            _ => "▼ ",
        };
        // The arrow says where to.
        let moved = row.change.map_or_else(String::new, |_| format!("{arrow}{}", grouped(won.saturating_abs())));
        // Flows are in shares, since the request says so.
        let flow = |flow: Option<kiwoom_api::Flow>| change(flow.map(|flow| Shares::new(flow.count())));
        table.row(vec![
            Cell::plain(date),
            price(row.open_price),
            price(row.high_price),
            price(row.low_price),
            price(row.close_price),
            Cell::new(moved, Tone::of(won)),
            Cell::new(rate(row.change_rate), Tone::of(won)),
            shares(row.volume),
            flow(row.individual_net_buy),
            flow(row.institution_net_buy),
            change(row.foreign_net_buy),
        ]);
    }
    table
}

fn price(price: Option<Price>) -> Cell {
    let Some(price) = price else { return Cell::empty() };
    let tone = match price.direction() {
        Some(Direction::Up) => Tone::Up,
        Some(Direction::Down) => Tone::Down,
        None => Tone::Plain,
    };
    Cell::new(grouped(price.won()), tone)
}

fn shares(shares: Option<Shares>) -> Cell {
    Cell::plain(shares.map_or_else(String::new, |shares| grouped(shares.get())))
}

fn change(shares: Option<Shares>) -> Cell {
    let Some(shares) = shares else { return Cell::empty() };
    Cell::new(signed(shares.get()), Tone::of(shares.get()))
}

fn rate(rate: Option<Percent>) -> String {
    let Some(rate) = rate.map(Percent::get) else { return String::new() };
    let sign = if rate.is_sign_positive() && !rate.is_zero() { "+" } else { "" };
    format!("{sign}{rate}%")
}
