//! ka10086
use crate::catalogue::{CodeValue, Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::wire::{Cell, Code, Record, UnknownCode, code_traits, record_traits};
use crate::{Body, Extras, Flow, InvalidRequest, Measure, NaiveDate, Price, Request, Response, RowsRequest, StockCode};

/// req
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DailyStockPriceRequest {
    /// a
    pub stock_code: StockCode,
    /// b
    pub date: NaiveDate,
    /// c
    pub flow_unit: FlowUnit,
}

impl DailyStockPriceRequest {
    /// New
    pub fn new(stock_code: StockCode, date: NaiveDate, flow_unit: FlowUnit) -> Self {
        Self { stock_code, date, flow_unit }
    }

    /// unit
    pub fn unit(&self) -> Option<Unit> {
        match self.flow_unit {
            FlowUnit::Quantity => Some(Unit::Shares),
            FlowUnit::Amount => Some(Unit::MillionWon),
            FlowUnit::Unknown(_) => None,
        }
    }

    /// flow
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

impl Request for DailyStockPriceRequest {
    type Response = DailyStockPrice;

    fn write(&self, body: &mut Body) -> Result<(), InvalidRequest> {
        body.parameter("stk_cd", &self.stock_code)?;
        body.parameter("qry_dt", &self.date)?;
        body.parameter("indc_tp", &self.flow_unit)
    }
}

/// resp
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DailyStockPrice {
    /// rows
    pub rows: Vec<DailyStockPriceRow>,
    /// extras
    pub extras: Extras,
}

impl Response for DailyStockPrice {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for DailyStockPriceRequest {
    type Row = DailyStockPriceRow;

    fn into_rows(response: DailyStockPrice) -> Vec<DailyStockPriceRow> {
        response.rows
    }
}

impl Record for DailyStockPrice {
    fn elements(&self) -> &'static [Element] {
        RESPONSE
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        Some(match index {
            0 => Cell::Rows(&mut self.rows),
            _ => return None,
        })
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

/// row
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DailyStockPriceRow {
    /// d
    pub date: Option<NaiveDate>,
    /// c
    pub close_price: Option<Price>,
    /// ind
    pub individual: Option<Flow>,
    /// extras
    pub extras: Extras,
}

impl Record for DailyStockPriceRow {
    fn elements(&self) -> &'static [Element] {
        ROW
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        Some(match index {
            0 => Cell::Date(&mut self.date),
            1 => Cell::Price(&mut self.close_price),
            2 => Cell::Flow(&mut self.individual),
            _ => return None,
        })
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(DailyStockPrice, DailyStockPriceRow);

/// fu
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowUnit {
    /// q
    Quantity,
    /// a
    Amount,
    /// u
    Unknown(UnknownCode),
}

impl Code for FlowUnit {
    const CODES: &'static [CodeValue] = &[CodeValue::new("0", "Quantity", "수량"), CodeValue::new("1", "Amount", "금액")];

    fn from_code(code: &str) -> Self {
        match code {
            "0" => Self::Quantity,
            "1" => Self::Amount,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Quantity => "0",
            Self::Amount => "1",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(FlowUnit);

/// TR
pub static TR: Tr = Tr {
    id: "ka10086",
    name: "일별주가요청",
    rust: "DailyStockPrice",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: Some(20),
    request: REQUEST,
    response: RESPONSE,
    example: &[("stk_cd", "005930")],
};

const REQUEST: &[Element] = &[
    Element::new("stk_cd", "종목코드", "stock_code", Kind::StockCode).required().length(20),
    Element::new("qry_dt", "조회일자", "date", Kind::Date).required().length(8),
    Element::new("indc_tp", "표시구분", "flow_unit", Kind::Code).required().length(1).codes(FlowUnit::CODES),
];

const RESPONSE: &[Element] = &[Element::new("daly_stkpc", "일별주가", "rows", Kind::Rows).rows(ROW)];

const ROW: &[Element] = &[
    Element::new("date", "날짜", "date", Kind::Date),
    Element::new("close_pric", "종가", "close_price", Kind::Price),
    Element::new("ind", "개인", "individual", Kind::Flow)
        .sign(SignRule::Signed)
        .unit_by("indc_tp", &[("0", Unit::Shares), ("1", Unit::MillionWon)]),
];
