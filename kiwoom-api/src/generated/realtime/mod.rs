// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 실시간시세: What the server sends by itself: trades, books, sectors, program trading, orders and positions.
//!
//! | type | 이름 | values |
//! | --- | --- | --- |
//! | `00` | 주문체결 | [`OrderUpdate`] |
//! | `04` | 잔고 | [`PositionUpdate`] |
//! | `0A` | 주식기세 | [`PriceIndication`] |
//! | `0B` | 주식체결 | [`StockTrade`] |
//! | `0C` | 주식우선호가 | [`BestQuote`] |
//! | `0D` | 주식호가잔량 | [`StockOrderBook`] |
//! | `0E` | 주식시간외호가 | [`AfterHoursOrderTotals`] |
//! | `0F` | 주식당일거래원 | [`StockTopBrokers`] |
//! | `0G` | ETF NAV | [`EtfNav`] |
//! | `0H` | 주식예상체결 | [`ExpectedTrade`] |
//! | `0I` | 국제금환산가격 | [`InternationalGoldPrice`] |
//! | `0J` | 업종지수 | [`SectorIndex`] |
//! | `0U` | 업종등락 | [`SectorBreadth`] |
//! | `0g` | 주식종목정보 | [`StockReference`] |
//! | `0m` | ELW 이론가 | [`ElwTheoreticalPrice`] |
//! | `0s` | 장시작시간 | [`MarketStatus`] |
//! | `0u` | ELW 지표 | [`ElwIndicators`] |
//! | `0w` | 종목프로그램매매 | [`StockProgramTrade`] |
//! | `1h` | VI발동/해제 | [`ViEvent`] |

use crate::wire::any_realtime;

pub mod order_update;
pub mod position_update;
pub mod price_indication;
pub mod stock_trade;
pub mod best_quote;
pub mod stock_order_book;
pub mod after_hours_order_totals;
pub mod stock_top_brokers;
pub mod etf_nav;
pub mod expected_trade;
pub mod international_gold_price;
pub mod sector_index;
pub mod sector_breadth;
pub mod stock_reference;
pub mod elw_theoretical_price;
pub mod market_status;
pub mod elw_indicators;
pub mod stock_program_trade;
pub mod vi_event;

pub use order_update::{
    OrderExchange, OrderMethod, OrderSide, OrderStatus, OrderUpdate, SorUse,
};
pub use position_update::PositionUpdate;
pub use price_indication::PriceIndication;
pub use stock_trade::{StockTrade, TradeExchange, TradingSession};
pub use best_quote::BestQuote;
pub use stock_order_book::{StockOrderBook, StockOrderBookLevel};
pub use after_hours_order_totals::AfterHoursOrderTotals;
pub use stock_top_brokers::{StockTopBroker, StockTopBrokers};
pub use etf_nav::EtfNav;
pub use expected_trade::ExpectedTrade;
pub use international_gold_price::InternationalGoldPrice;
pub use sector_index::SectorIndex;
pub use sector_breadth::SectorBreadth;
pub use stock_reference::StockReference;
pub use elw_theoretical_price::ElwTheoreticalPrice;
pub use market_status::MarketStatus;
pub use elw_indicators::ElwIndicators;
pub use stock_program_trade::StockProgramTrade;
pub use vi_event::{ViApplication, ViDirection, ViEvent, ViSession, ViTrigger};

any_realtime! {
    /// `00` 주문체결.
    "00" => OrderUpdate,
    /// `04` 잔고.
    "04" => PositionUpdate,
    /// `0A` 주식기세.
    "0A" => PriceIndication,
    /// `0B` 주식체결.
    "0B" => StockTrade,
    /// `0C` 주식우선호가.
    "0C" => BestQuote,
    /// `0D` 주식호가잔량.
    "0D" => StockOrderBook,
    /// `0E` 주식시간외호가.
    "0E" => AfterHoursOrderTotals,
    /// `0F` 주식당일거래원.
    "0F" => StockTopBrokers,
    /// `0G` ETF NAV.
    "0G" => EtfNav,
    /// `0H` 주식예상체결.
    "0H" => ExpectedTrade,
    /// `0I` 국제금환산가격.
    "0I" => InternationalGoldPrice,
    /// `0J` 업종지수.
    "0J" => SectorIndex,
    /// `0U` 업종등락.
    "0U" => SectorBreadth,
    /// `0g` 주식종목정보.
    "0g" => StockReference,
    /// `0m` ELW 이론가.
    "0m" => ElwTheoreticalPrice,
    /// `0s` 장시작시간.
    "0s" => MarketStatus,
    /// `0u` ELW 지표.
    "0u" => ElwIndicators,
    /// `0w` 종목프로그램매매.
    "0w" => StockProgramTrade,
    /// `1h` VI발동/해제.
    "1h" => ViEvent,
}
