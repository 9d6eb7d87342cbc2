//! A request is checked before it is sent, and says what it asks for.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use kiwoom_api::catalogue::{Kind, Unit, trs};
use kiwoom_api::chart::SectorDailyChart;
use kiwoom_api::codes::{
    AmountOrQuantity, ChangeSign, Exchange, MarketOrAll, QuantityUnit, SectorMarket, StockMarket, TickOrMinute,
    TradeType,
};
use kiwoom_api::market_condition::{
    AfterCloseInvestorTradesRequest, BrokerTradeTrendRequest, DailyStockPriceRequest, FlowUnit, OrderBookRequest,
    ProgramTradeByDayRequest, ProgramTradeByTimeRequest, ProgramTradeCumulativeRequest, QuoteSnapshot,
    StockProgramTradeByDayRequest, TradeStrengthByTimeRequest,
};
use kiwoom_api::oauth::{AccessTokenRequest, RevokeTokenRequest};
use kiwoom_api::sector::SectorQuoteRequest;
use kiwoom_api::stock_info::{ExcludedStocks, StockInvestorTradesRequest, ViTriggeredStocksRequest};
use kiwoom_api::{
    Code, Date, Flow, Grams, HundredMillionWon, HundredShares, IndexFamily, InvalidRequest, Kilograms, Measure,
    MillionWon, Request, Shares, StockCode, TenMillionWon, ThousandShares, ThousandWon, Venue, Won, date, decode,
};

fn refused(request: &impl Request) -> InvalidRequest {
    request.to_json().expect_err("this must not be sent")
}

fn day(year: i16) -> Date {
    date(year, 11, 25)
}

/// A code of any form, which only a reply can bring.
fn code_of_a_reply(code: &str) -> StockCode {
    let json = format!(r#"{{"stk_cd":"{code}","return_code":0}}"#);
    decode::<QuoteSnapshot>(json.as_bytes()).unwrap().body.stock_code.unwrap()
}

fn code<C: Code>(code: &str) -> C {
    C::from_code(code)
}

#[test]
fn a_code_of_another_market_fits_although_some_tables_say_that_the_length_is_six() {
    for tr in trs() {
        let codes = tr.request.iter().filter(|element| element.kind == Kind::StockCode);
        assert!(codes.filter_map(|code| code.length).all(|length| length >= 12), "{}: J0036221D_AL is too long", tr.id);
    }
    let request = TradeStrengthByTimeRequest::new(StockCode::unified("005930").unwrap());
    assert_eq!(request.to_json().unwrap(), r#"{"stk_cd":"005930_AL"}"#);
    for text in ["005930", "005930_NX", "005930_AL", "57JBHH", "J0036221D"] {
        let json = OrderBookRequest::new(text.parse().unwrap()).to_json().unwrap();
        assert_eq!(json, format!(r#"{{"stk_cd":"{text}"}}"#));
    }
}

#[test]
fn a_stock_code_of_an_unknown_form_is_refused_by_name() {
    for text in ["A005930", "005930_XX", "5930", "00593o", "005930_NX_AL"] {
        let error = refused(&OrderBookRequest::new(code_of_a_reply(text)));
        assert_eq!((error.tr, error.element, error.parameter), ("ka10004", "stk_cd", "종목코드"));
        let message = error.to_string();
        assert!(
            message.starts_with("ka10004: stk_cd (종목코드) cannot be sent:") && message.contains(text),
            "{message}"
        );
    }
}

#[test]
fn a_stock_code_that_is_built_is_checked() {
    for text in
        ["", "5930", "00593o", "００５９３０", "005930_XX", "005930_", "_NX", "A005930", "005930 ", "005930_NX_NX"]
    {
        assert!(text.parse::<StockCode>().is_err(), "{text}");
    }
    let unified = StockCode::unified("005930").unwrap();
    assert_eq!((unified.as_str(), unified.venue()), ("005930_AL", Some(Venue::Unified)));
    assert_eq!(code_of_a_reply("005930_XX").venue(), None);
}

#[test]
fn a_year_needs_four_digits() {
    let request = |year| DailyStockPriceRequest::new("005930".parse().unwrap(), day(year), FlowUnit::Quantity);
    assert!(request(9999).to_json().unwrap().contains(r#""qry_dt":"99991125""#));
    assert!(request(800).to_json().unwrap().contains(r#""qry_dt":"08001125""#));
    let error = refused(&request(-1));
    assert_eq!((error.tr, error.element), ("ka10086", "qry_dt"));
    assert!(error.problem.ends_with("expected a year of four digits"), "{error}");
}

#[test]
fn a_required_text_must_not_be_empty() {
    let error = refused(&AccessTokenRequest::new("", "secret"));
    assert_eq!(error.to_string(), "au10001: appkey (앱키) is required, but it is empty");
}

#[test]
fn a_text_that_is_too_long_is_refused() {
    let stock = "005930".parse().unwrap();
    let request = BrokerTradeTrendRequest::new("0123", stock, day(2024), day(2024));
    assert_eq!(
        refused(&request).to_string(),
        r#"ka10078: mmcm_cd (회원사코드) is "0123", which has 4 characters; at most 3 are allowed"#
    );
}

#[test]
fn flags_are_digits_in_their_order() {
    let request = ViTriggeredStocksRequest::new(MarketOrAll::All);
    assert!(request.to_json().unwrap().contains(r#""skip_stk":"000000000""#));
    let excluded = ExcludedStocks::none().etns().preferred_shares().investment_cautions();
    assert!(request.excluded_stocks(excluded).to_json().unwrap().contains(r#""skip_stk":"100100001""#));
    assert_eq!(format!("{excluded:?}"), "ExcludedStocks {preferred_shares, investment_cautions, etns}");
}

/// B31: the server would send an empty reply.
#[test]
fn a_sector_of_another_market_is_refused() {
    let request = |market, code: &str| SectorQuoteRequest::new(market, code.parse().unwrap());
    for (market, code) in [
        (SectorMarket::Kospi, "001"),
        (SectorMarket::Kosdaq, "101"),
        (SectorMarket::Kospi200, "201"),
        // Nobody says which market these go with.
        (SectorMarket::Kosdaq, "302"),
        (SectorMarket::Kospi, "701"),
        (code("9"), "001"),
    ] {
        assert!(request(market.clone(), code).to_json().is_ok(), "{market:?} {code}");
    }
    let error = refused(&request(SectorMarket::Kospi, "101"));
    assert_eq!(
        error.to_string(),
        r#"ka20001: inds_cd (업종코드) is "101", a sector of 코스닥, but mrkt_tp says 코스피; expected both of one market"#
    );
    let body = br#"{"inds_cd":"001_AL"}"#;
    let sent = decode::<SectorDailyChart>(body).unwrap().body.sector_code.unwrap();
    assert_eq!((sent.as_str(), sent.family()), ("001_AL", Some(IndexFamily::Kospi)));
    let error = refused(&SectorQuoteRequest::new(SectorMarket::Kospi, sent));
    assert_eq!(
        error.problem,
        r#"cannot be sent: "001_AL" is not a sector code: expected three digits, such as 001 for KOSPI as a whole"#
    );
}

/// B32
#[test]
fn a_code_may_be_longer_than_the_table_says() {
    let request = DailyStockPriceRequest::new("005930".parse().unwrap(), day(2024), code("12"));
    assert!(request.to_json().unwrap().contains(r#""indc_tp":"12""#));
}

/// B31: the server takes these for stocks that it does not know, and sends an empty list.
#[test]
fn a_stock_code_in_the_form_of_the_documentation_or_of_account_trs_is_refused_with_the_right_one() {
    for (text, right) in [
        ("KRX:005930", "005930"),
        ("NXT:005930_NX", "005930_NX"),
        ("NXT:005930", "005930_NX"),
        ("SOR:005930_AL", "005930_AL"),
        ("KRX:J0036221D", "J0036221D"),
        ("A005930", "005930"),
        ("J57JBHH", "57JBHH"),
        ("Q520078", "520078"),
    ] {
        let expected = format!("{text:?} is not a stock code: write {right}");
        assert_eq!(text.parse::<StockCode>().unwrap_err().to_string(), expected);
        let error = refused(&OrderBookRequest::new(code_of_a_reply(text)));
        assert_eq!(error.problem, format!("cannot be sent: {expected}"));
    }
    for text in ["KRX:5930", "KRX:", "XYZ:005930", "KRX:KRX:005930", "A5930", "A"] {
        let message = text.parse::<StockCode>().unwrap_err().to_string();
        assert!(message.contains("expected 6"), "{message}");
    }
}

#[test]
fn the_market_code_follows_from_market_and_exchange() {
    use {Exchange as E, StockMarket as M};
    for (market, exchange, derived) in [
        (M::Kospi, E::Krx, "P00101"),
        (M::Kospi, E::Nxt, "P001_NX01"),
        (M::Kospi, E::Unified, "P001_AL01"),
        (M::Kosdaq, E::Krx, "P10102"),
        (M::Kosdaq, E::Nxt, "P101_NX02"),
        (M::Kosdaq, E::Unified, "P101_AL02"),
    ] {
        let expected = format!(r#""mrkt_tp":"{derived}""#);
        let (amounts, tick) = (AmountOrQuantity::Amount, TickOrMinute::Tick);
        let (m, e) = (market.clone(), exchange.clone());
        let by_time = ProgramTradeByTimeRequest::new(day(2024), amounts.clone(), m, tick.clone()).exchange(e);
        let by_day = ProgramTradeByDayRequest::new(day(2024), amounts, market, tick).exchange(exchange);
        assert!(by_time.to_json().unwrap().contains(&expected));
        assert!(by_day.to_json().unwrap().contains(&expected));
    }
}

#[test]
fn an_unknown_exchange_has_no_market_code() {
    let (unit, interval) = (AmountOrQuantity::Amount, TickOrMinute::Tick);
    let request = ProgramTradeByTimeRequest::new(day(2024), unit, StockMarket::Kospi, interval).exchange(code("4"));
    let error = refused(&request);
    assert_eq!((error.tr, error.element, error.parameter), ("ka90005", "mrkt_tp", "시장구분"));
    assert_eq!(error.problem, r#"has no code for (Kospi, Unknown("4"))"#);
}

#[test]
fn optional_parameters_are_sent_blank_until_they_are_set() {
    let request = StockProgramTradeByDayRequest::new("005930".parse().unwrap());
    assert_eq!(request.to_json().unwrap(), r#"{"amt_qty_tp":"","stk_cd":"005930","date":""}"#);
    let request = request.amount_or_quantity(AmountOrQuantity::Quantity).date(day(2024));
    assert_eq!(request.to_json().unwrap(), r#"{"amt_qty_tp":"2","stk_cd":"005930","date":"20241125"}"#);
}

#[test]
fn nothing_prints_a_secret() {
    let issue = AccessTokenRequest::new("MY-APP-KEY", "MY-SECRET-KEY");
    let revoke = RevokeTokenRequest::new("MY-APP-KEY", "MY-SECRET-KEY", "MY-TOKEN");
    let printed = format!("{issue:?} {issue:#?} {revoke:?} {revoke:#?}");
    assert!(!printed.contains("MY-"), "{printed}");
    assert!(printed.contains("[hidden]"));
    assert!(issue.to_json().unwrap().contains("MY-SECRET-KEY"), "but the server gets it");

    let long = format!("MY-{}", "x".repeat(10_000));
    for error in [AccessTokenRequest::new("", &*long).to_json(), RevokeTokenRequest::new("k", &*long, "").to_json()] {
        let error = error.expect_err("a key is empty");
        assert!(!format!("{error} {error:?}").contains("MY-"));
    }
}

#[test]
fn a_text_is_escaped_as_json() {
    for key in ["a\"b\\c", "a\nb", "한글", "\u{1}", "</script>", "\u{7f}"] {
        let json = AccessTokenRequest::new(key, "s").to_json().unwrap();
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["appkey"], key);
    }
}

#[test]
fn an_unknown_code_goes_back_as_it_came() {
    let request = AfterCloseInvestorTradesRequest::new(code("777"), code("8"), code("9")).exchange(code("\""));
    assert_eq!(request.to_json().unwrap(), r#"{"mrkt_tp":"777","amt_qty_tp":"8","trde_tp":"9","stex_tp":"\""}"#);
    assert_eq!((request.unit(), request.measure(Flow::new(1))), (None, None));
}

#[test]
fn every_documented_code_comes_back_from_its_variant() {
    fn check<C: Code + PartialEq>() {
        for known in C::CODES {
            let value = C::from_code(known.code);
            assert_eq!((value.code(), value.label()), (known.code, Some(known.name)));
            assert_eq!(format!("{value:?}"), known.rust);
        }
        let unknown = C::from_code("no such code");
        assert_eq!((unknown.code(), unknown.label()), ("no such code", None));
    }
    check::<Exchange>();
    check::<ChangeSign>();
    check::<AmountOrQuantity>();
    check::<MarketOrAll>();
    check::<StockMarket>();
    check::<TickOrMinute>();
    check::<FlowUnit>();
    check::<TradeType>();
}

#[test]
fn each_request_measures_flows_in_the_unit_it_asks_for() {
    let flow = Flow::new(-714);
    let (millions, shares) = (Measure::MillionWon(MillionWon::new(-714)), Measure::Shares(Shares::new(-714)));
    let thousands = Measure::ThousandShares(ThousandShares::new(-714));

    let daily = |unit| DailyStockPriceRequest::new("005930".parse().unwrap(), day(2024), unit);
    assert_eq!(daily(FlowUnit::Quantity).measure(flow), Some(shares));
    assert_eq!(daily(FlowUnit::Amount).measure(flow), Some(millions));
    let program = |unit| {
        let (market, interval) = (StockMarket::Kospi, TickOrMinute::Minute);
        ProgramTradeByTimeRequest::new(day(2024), unit, market, interval)
    };
    // Nobody documents what the totals of program trading count when quantities are asked for.
    assert_eq!(program(AmountOrQuantity::Amount).measure(flow), Some(millions));
    assert_eq!(program(AmountOrQuantity::Quantity).measure(flow), None);

    let after_close = |unit| AfterCloseInvestorTradesRequest::new(MarketOrAll::All, unit, TradeType::NetBuy);
    assert_eq!(after_close(AmountOrQuantity::Amount).measure(flow), Some(millions));
    assert_eq!(after_close(AmountOrQuantity::Quantity).measure(flow), Some(shares));

    // Amounts are in million won whatever the unit of quantities.
    let flows = |unit| StockInvestorTradesRequest::new(day(2024), "005930".parse().unwrap(), unit, TradeType::NetBuy);
    for unit in [QuantityUnit::Shares, QuantityUnit::ThousandShares] {
        assert_eq!(flows(AmountOrQuantity::Amount).unit_type(unit).measure(flow), Some(millions));
    }
    let quantities = flows(AmountOrQuantity::Quantity);
    assert_eq!(quantities.measure(flow), Some(shares));
    assert_eq!(quantities.clone().unit_type(QuantityUnit::ThousandShares).measure(flow), Some(thousands));
    assert_eq!(quantities.unit_type(code("7")).measure(flow), None);

    let cumulative = |unit| ProgramTradeCumulativeRequest::new(day(2024), unit, StockMarket::Kospi);
    assert_eq!(cumulative(AmountOrQuantity::Amount).measure(flow), Some(millions));
    assert_eq!(cumulative(AmountOrQuantity::Quantity).measure(flow), Some(thousands));
    assert_eq!(cumulative(AmountOrQuantity::Quantity).unit(), Some(Unit::ThousandShares));
}

#[test]
fn conversions_change_the_unit_or_give_nothing() {
    assert_eq!(MillionWon::new(-714).to_won(), Some(Won::new(-714_000_000)));
    assert_eq!(HundredShares::new(12).to_shares(), Some(Shares::new(1_200)));
    assert_eq!(ThousandShares::new(-12).to_shares(), Some(Shares::new(-12_000)));
    for most in [i64::MAX, i64::MIN] {
        assert_eq!(MillionWon::new(most).to_won(), None);
        assert_eq!(HundredShares::new(most).to_shares(), None);
        assert_eq!(ThousandShares::new(most).to_shares(), None);
    }
    assert_eq!(ThousandWon::new(-714).to_won(), Some(Won::new(-714_000)));
    assert_eq!(TenMillionWon::new(-714).to_won(), Some(Won::new(-7_140_000_000)));
    assert_eq!(HundredMillionWon::new(92_233_720_368).to_won(), Some(Won::new(9_223_372_036_800_000_000)));
    assert_eq!(HundredMillionWon::new(92_233_720_369).to_won(), None);
    assert_eq!(Kilograms::new(2).to_grams(), Some(Grams::new(2_000)));
    let measured = |unit| Flow::new(5).measured_in(unit);
    assert_eq!(measured(Unit::ThousandShares).unwrap().to_shares(), Some(Shares::new(5_000)));
    assert_eq!(measured(Unit::ThousandShares).unwrap().to_won(), None);
    assert_eq!(measured(Unit::MillionWon).unwrap().to_won(), Some(Won::new(5_000_000)));
    assert_eq!(measured(Unit::MillionWon).unwrap().to_shares(), None);
    assert_eq!(measured(Unit::HundredMillionWon).unwrap().to_won(), Some(Won::new(500_000_000)));
    assert_eq!(measured(Unit::MillionShares).unwrap().to_shares(), Some(Shares::new(5_000_000)));
    assert_eq!(measured(Unit::MillionShares).unwrap().to_won(), None);
    for unit in [Unit::Won, Unit::HundredShares, Unit::Orders, Unit::Percent, Unit::IndexPoints] {
        assert_eq!(measured(unit), None);
    }
}
