//! What the tables of the synthetic catalogue are put together from: words as Kiwoom's tables have them.

/// A word on the wire, in English and in Korean.
pub(crate) struct Word(pub(crate) &'static str, pub(crate) &'static str, pub(crate) &'static str);

/// What a value is of.
pub(crate) const SUBJECTS: &[Word] = &[
    Word("sycur", "current", "현재"),
    Word("syacc", "cumulative", "누적"),
    Word("sypred", "previous", "전일"),
    Word("syopen", "open", "시가"),
    Word("syhigh", "high", "고가"),
    Word("sylow", "low", "저가"),
    Word("syind", "individual", "개인"),
    Word("syorgn", "institution", "기관"),
    Word("syfrgnr", "foreign", "외국인"),
    Word("syprm", "program", "프로그램"),
    Word("sycrd", "credit", "신용"),
    Word("syloan", "loan", "대출"),
    Word("syetf", "etf", "이티에프"),
    Word("syelw", "elw", "이엘더블유"),
    Word("syfut", "futures", "선물"),
    Word("syopt", "option", "옵션"),
    Word("sybsis", "base", "기준치"),
    Word("syexp", "expected", "예상"),
    Word("syovt", "after_hours", "시간외"),
    Word("sytot", "total", "총"),
    Word("syavg", "average", "평균"),
    Word("syrmn", "remaining", "잔여"),
    Word("syevlt", "valuation", "평가"),
    Word("syord", "order", "주문"),
    Word("sycntr", "execution", "체결된"),
    Word("sysetl", "settlement", "결제"),
];

/// A value, and how it is read.
pub(crate) struct Measure(pub Word, pub(crate) &'static str);

/// The kinds of values, about as often as they occur.
pub(crate) const MEASURES: &[Measure] = &[
    Measure(Word("syprc", "price", "가격"), "price"),
    Measure(Word("syqty", "quantity", "수량"), "{ kind: quantity, unit: shares }"),
    Measure(Word("syamt", "amount", "금액"), "{ kind: amount, unit: million_won }"),
    Measure(Word("syrt", "rate", "율"), "{ kind: rate, sign: signed, scale: 2 }"),
    Measure(Word("sypre", "change", "변동폭"), "{ kind: won, sign: signed }"),
    Measure(Word("synetprps", "net_buy", "순매수"), "{ kind: quantity, unit: shares, sign: signed }"),
    Measure(Word("synm", "name", "명"), "text"),
    Measure(Word("sypric", "quote", "호가"), "price"),
    Measure(Word("syremn", "balance", "잔고"), "{ kind: amount, unit: won }"),
    Measure(Word("sysel", "sell_volume", "매도량"), "{ kind: quantity, unit: shares, sign: magnitude }"),
    Measure(Word("sytm", "time", "시각"), "time"),
    Measure(Word("sydt", "date", "일자"), "date"),
    Measure(Word("sycd", "stock_code", "종목코드"), "stock_code"),
    Measure(Word("sycnt", "orders", "건수"), "{ kind: count, unit: orders }"),
    Measure(Word("sywght", "weight", "비중"), "{ kind: rate, sign: as_sent, scale: 2 }"),
    Measure(Word("sypl", "profit", "손익"), "{ kind: amount, unit: won, sign: signed }"),
    Measure(Word("sythqty", "volume", "거래량"), "{ kind: quantity, unit: thousand_shares }"),
    Measure(Word("syhdqty", "lots", "백주"), "{ kind: quantity, unit: hundred_shares }"),
    Measure(Word("sytrde", "traded", "거래"), "{ kind: quantity, unit: shares, sign: side }"),
    Measure(Word("syidx", "index", "지수"), "index_level"),
    Measure(Word("syrate", "ratio", "비율"), "decimal"),
    Measure(Word("sybss", "spread", "괴리"), "{ kind: decimal, unit: index_points, sign: signed, scale: 2 }"),
    Measure(Word("syirds", "difference", "증감"), "{ kind: quantity, sign: as_sent }"),
    Measure(Word("sydttm", "moment", "일시"), "date_time"),
    Measure(Word("sybfdt", "base_date", "기준일"), "date_at_midnight"),
    Measure(Word("sybase", "reference", "기준가"), "won"),
    Measure(Word("sylm", "limit", "한도액"), "{ kind: amount, unit: million_won, sign: magnitude }"),
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

/// What the request chooses the unit of, and what is one of a list of codes.
pub(crate) const FLOW: Word = Word("syflow", "flow", "흐름");
/// See [`FLOW`].
pub(crate) const CODE: Word = Word("sycode", "code", "구분");

/// Parameters beside the stock code: the element and its English name.
pub(crate) const PARAMETERS: &[(&str, &str)] = &[
    ("systart", "start_date"),
    ("syend", "end_date"),
    ("symrkt", "market_type"),
    ("sysort", "sort"),
    ("syunit", "unit_choice"),
    ("sycond", "condition"),
    ("sypw", "password"),
];

/// The labels of codes, and their variants.
pub(crate) const CODES: &[(&str, &str)] = &[
    ("첫째", "First"),
    ("둘째", "Second"),
    ("셋째", "Third"),
    ("넷째", "Fourth"),
    ("다섯째", "Fifth"),
    ("여섯째", "Sixth"),
    ("일곱째", "Seventh"),
    ("여덟째", "Eighth"),
    ("아홉째", "Ninth"),
    ("열째", "Tenth"),
    ("열한째", "Eleventh"),
    ("열두째", "Twelfth"),
];
