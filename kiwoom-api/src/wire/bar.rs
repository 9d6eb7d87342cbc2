//! Rows as bars: one trait for what charts of all kinds have in common.

use rust_decimal::Decimal;

use crate::catalogue::Unit;
use crate::value::{BarTime, Measured};

/// A bar (봉) of a chart, whatever it is of and however long: what was traded first, highest, lowest and last in a span of
/// time, and how much.
///
/// The rows of every chart TR are bars, of stocks, sectors and gold, from ticks to years, and so are rows with the same
/// in other lists of days (ka10005, ka10086, ka50012). All numbers are exact and in plain units: implied decimals are undone,
/// thousands of shares are shares, and million won are won. The fields of a row keep the units of the server.
///
/// A bar does not tell whether its prices are adjusted for corporate actions: the request does, for all of its bars alike. See
/// [`Client::bars`](crate::Client::bars).
///
/// ```
/// use kiwoom_api::chart::{DailyChartRow, SectorDailyChartRow};
/// use kiwoom_api::{Bar, Decimal, catalogue::Unit};
///
/// fn range(bar: &dyn Bar) -> Option<Decimal> {
///     Some(bar.high()? - bar.low()?)
/// }
///
/// let stock = r#"{ "dt": "20250908", "high_pric": "70100", "low_pric": "69500", "trde_prica": "889403" }"#;
/// let stock: DailyChartRow = serde_json::from_str(stock).unwrap();
/// assert_eq!(range(&stock), Some(Decimal::from(600)));
/// assert_eq!(stock.turnover(), Some(Decimal::from(889_403_000_000_i64))); // the row has 889,403 million won
///
/// let index = r#"{ "dt": "20250908", "high_pric": "321983", "low_pric": "320471", "trde_qty": "250000" }"#;
/// let index: SectorDailyChartRow = serde_json::from_str(index).unwrap();
/// assert_eq!(range(&index), Some(Decimal::new(15_12, 2)));
/// assert_eq!((index.price_unit(), index.volume_unit()), (Unit::IndexPoints, Unit::Shares));
/// ```
///
/// Implement it for bars of your own, such as those that you add up from others; methods that later versions add have a
/// default.
pub trait Bar {
    /// When it is; `None` if the server has not said so in a form that can be read.
    fn time(&self) -> Option<BarTime>;
    /// The first price. `None` for this and the other prices: the server sent nothing, or a price of zero, which is none, or
    /// what cannot be read.
    fn open(&self) -> Option<Decimal>;
    /// The highest price. Among adjusted prices, a high below the open has been seen.
    fn high(&self) -> Option<Decimal>;
    /// The lowest price.
    fn low(&self) -> Option<Decimal>;
    /// The last price.
    fn close(&self) -> Option<Decimal>;
    /// What the prices are in: [`Unit::Won`], for gold a gram, or [`Unit::IndexPoints`].
    fn price_unit(&self) -> Unit;
    /// How much was traded, which may be nothing; `None` if the server has not said it.
    fn volume(&self) -> Option<Decimal>;
    /// What the volume is in: [`Unit::Shares`], or [`Unit::Grams`] of gold.
    fn volume_unit(&self) -> Unit;
    /// What was paid, in won, as exactly as the server says it: many TRs round to a million. `None` if it has not said it; bars of
    /// ticks and minutes never have it.
    fn turnover(&self) -> Option<Decimal>;
}

/// A row as a bar: the fields of its time and, if it has one, of its turnover. The others are called alike in all rows.
macro_rules! bar {
    ($row:ident, time: $time:ident $(, turnover: $turnover:ident)?) => {
        impl $crate::wire::Bar for $row {
            fn time(&self) -> Option<$crate::value::BarTime> {
                self.$time.map(Into::into)
            }

            fn open(&self) -> Option<rust_decimal::Decimal> {
                $crate::wire::measure(self.open_price)
            }

            fn high(&self) -> Option<rust_decimal::Decimal> {
                $crate::wire::measure(self.high_price)
            }

            fn low(&self) -> Option<rust_decimal::Decimal> {
                $crate::wire::measure(self.low_price)
            }

            fn close(&self) -> Option<rust_decimal::Decimal> {
                $crate::wire::measure(self.close_price)
            }

            fn price_unit(&self) -> $crate::catalogue::Unit {
                $crate::wire::unit_of(self.close_price)
            }

            fn volume(&self) -> Option<rust_decimal::Decimal> {
                $crate::wire::measure(self.volume)
            }

            fn volume_unit(&self) -> $crate::catalogue::Unit {
                $crate::wire::unit_of(self.volume)
            }

            fn turnover(&self) -> Option<rust_decimal::Decimal> {
                None $(.or($crate::wire::measure(self.$turnover)))?
            }
        }
    };
}

pub(crate) use bar;

/// A number in the unit that its own is a multiple of.
pub(crate) fn measure<T: Measured>(value: Option<T>) -> Option<Decimal> {
    value.map(|value| value.measure())
}

/// That unit.
pub(crate) fn unit_of<T: Measured>(_: Option<T>) -> Unit {
    T::UNIT
}
