//! What the tables of the synthetic catalogue are put together from: words as Kiwoom's tables have them.

/// A word on the wire, in English and in Korean.
pub(crate) struct Word(pub(crate) &'static str, pub(crate) &'static str, pub(crate) &'static str);

/// What a value is of.
pub(crate) const SUBJECTS: &[Word] = &[
    Word("cur", "current", "현재"),
    Word("acc", "cumulative", "누적"),
    Word("pred", "previous", "전일"),
    Word("open", "open", "시가"),
    Word("high", "high", "고가"),
    Word("low", "low", "저가"),
    Word("ind", "individual", "개인"),
    Word("orgn", "institution", "기관"),
    Word("frgnr", "foreign", "외국인"),
    Word("prm", "program", "프로그램"),
    Word("crd", "credit", "신용"),
    Word("loan", "loan", "대출"),
    Word("etf", "etf", "이티에프"),
    Word("elw", "elw", "이엘더블유"),
    Word("fut", "futures", "선물"),
    Word("opt", "option", "옵션"),
    Word("bsis", "basis", "기준"),
    Word("exp", "expected", "예상"),
    Word("ovt", "after_hours", "시간외"),
    Word("tot", "total", "총"),
    Word("avg", "average", "평균"),
    Word("rmn", "remaining", "잔여"),
    Word("evlt", "valuation", "평가"),
    Word("ord", "order", "주문"),
    Word("cntr", "trade", "체결"),
    Word("setl", "settlement", "결제"),
];

/// A value, and how it is read.
pub(crate) struct Measure(pub Word, pub(crate) &'static str);

/// The kinds of values, about as often as they occur.
pub(crate) const MEASURES: &[Measure] = &[
    Measure(Word("prc", "price", "가격"), "price"),
    Measure(Word("qty", "quantity", "수량"), "{ kind: quantity, unit: shares }"),
    Measure(Word("amt", "amount", "금액"), "{ kind: amount, unit: million_won }"),
    Measure(Word("rt", "rate", "율"), "{ kind: rate, sign: signed, scale: 2 }"),
    Measure(Word("pre", "change", "대비"), "{ kind: won, sign: signed }"),
    Measure(Word("netprps", "net_buy", "순매수"), "{ kind: quantity, unit: shares, sign: signed }"),
    Measure(Word("nm", "name", "명"), "text"),
    Measure(Word("pric", "quote", "호가"), "price"),
    Measure(Word("remn", "balance", "잔고"), "{ kind: amount, unit: won }"),
    Measure(Word("sel", "sell_volume", "매도량"), "{ kind: quantity, unit: shares, sign: magnitude }"),
    Measure(Word("tm", "time", "시간"), "time"),
    Measure(Word("dt", "date", "일자"), "date"),
    Measure(Word("cd", "stock_code", "종목코드"), "stock_code"),
    Measure(Word("cnt", "orders", "건수"), "{ kind: count, unit: orders }"),
    Measure(Word("wght", "weight", "비중"), "{ kind: rate, sign: as_sent, scale: 2 }"),
    Measure(Word("pl", "profit", "손익"), "{ kind: amount, unit: won, sign: signed }"),
    Measure(Word("thqty", "volume", "거래량"), "{ kind: quantity, unit: thousand_shares }"),
    Measure(Word("hdqty", "lots", "백주"), "{ kind: quantity, unit: hundred_shares }"),
    Measure(Word("trde", "traded", "거래"), "{ kind: quantity, unit: shares, sign: side }"),
    Measure(Word("idx", "index", "지수"), "index_level"),
    Measure(Word("rate", "ratio", "비율"), "decimal"),
    Measure(Word("bss", "spread", "괴리"), "{ kind: decimal, unit: index_points, sign: signed, scale: 2 }"),
    Measure(Word("irds", "difference", "증감"), "{ kind: quantity, sign: as_sent }"),
    Measure(Word("dttm", "moment", "일시"), "date_time"),
    Measure(Word("bfdt", "base_date", "기준일"), "date_at_midnight"),
    Measure(Word("base", "reference", "기준가"), "won"),
    Measure(Word("lm", "limit", "한도"), "{ kind: amount, unit: million_won, sign: magnitude }"),
];

/// The names of TRs: whose, what, and how it is laid out.
pub(crate) const WHOSE: &[(&str, &str)] = &[
    ("Stock", "종목"),
    ("Sector", "업종"),
    ("Theme", "테마"),
    ("Foreign", "외국인"),
    ("Institution", "기관"),
    ("Program", "프로그램"),
    ("Broker", "거래원"),
    ("Account", "계좌"),
    ("Credit", "신용"),
    ("Lending", "대차"),
    ("ShortSale", "공매도"),
    ("Etf", "ETF"),
    ("Elw", "ELW"),
];
/// See [`WHOSE`].
pub(crate) const WHAT: &[(&str, &str)] = &[
    ("Price", "시세"),
    ("Volume", "거래량"),
    ("Holding", "보유"),
    ("Balance", "잔고"),
    ("Profit", "손익"),
    ("Execution", "체결"),
    ("Deposit", "예수금"),
    ("Ranking", "순위"),
    ("Spread", "괴리율"),
    ("Chart", "차트"),
    ("Valuation", "평가"),
    ("Settlement", "결제"),
    ("Limit", "한도"),
    ("Strength", "강도"),
];
/// See [`WHOSE`].
pub(crate) const LAYOUT: &[(&str, &str)] = &[
    ("ByDay", "일별"),
    ("ByMinute", "분별"),
    ("ByTime", "시간대별"),
    ("Trend", "추이"),
    ("Summary", "현황"),
    ("Detail", "상세"),
    ("Snapshot", "정보"),
    ("History", "내역"),
];

/// Categories: folder and Korean name. The module is the folder, after `synthetic_`.
pub(crate) const CATEGORIES: &[(&str, &str)] = &[
    ("acnt", "계좌"),
    ("chart", "차트"),
    ("crdordr", "신용주문"),
    ("elw", "ELW"),
    ("etf", "ETF"),
    ("frgnistt", "기관외국인"),
    ("ordr", "주문"),
    ("rkinfo", "순위정보"),
    ("sect", "업종"),
    ("shsa", "공매도"),
    ("slb", "대차거래"),
    ("stkinfo", "종목정보"),
    ("thme", "테마"),
    ("bond", "채권"),
    ("fund", "펀드"),
    ("futr", "선물"),
    ("optn", "옵션"),
    ("fx", "환율"),
    ("gold", "금현물"),
    ("ovrs", "해외"),
    ("pnsn", "연금"),
    ("cond", "조건검색"),
    ("news", "뉴스"),
    ("ipo", "공모"),
    ("rght", "권리"),
];

/// The labels of codes, and their variants.
pub(crate) const CODES: &[(&str, &str)] = &[
    ("전체", "All"),
    ("코스피", "Kospi"),
    ("코스닥", "Kosdaq"),
    ("매수", "Buy"),
    ("매도", "Sell"),
    ("순매수", "NetBuy"),
    ("순매도", "NetSell"),
    ("수량", "Quantity"),
    ("금액", "Amount"),
    ("상승", "Up"),
    ("하락", "Down"),
    ("보합", "Unchanged"),
];
