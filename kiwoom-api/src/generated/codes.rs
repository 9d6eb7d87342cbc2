// Generated from spec/types.yaml by `cargo xtask gen`. Do not edit.

//! Code lists that several TRs share.

use crate::wire::codes;

codes! {
    /// The exchange (거래소구분) that a request asks for.
    ///
    /// The codes of `stex_tp` (거래소구분).
    pub enum Exchange {
        /// `1` KRX: The Korea Exchange.
        Krx = "1" "KRX",
        /// `2` NXT: NXT (Nextrade).
        Nxt = "2" "NXT",
        /// `3` 통합: Both as one.
        Unified = "3" "통합",
    }
}

codes! {
    /// The exchange (거래소구분) that a reply speaks of, by name.
    ///
    /// The codes of `stex_tp` (거래소구분), `stex_tp` (거래소 구분), `2135` (거래소구분명).
    pub enum ExchangeName {
        /// `KRX`: The Korea Exchange.
        Krx = "KRX" "KRX",
        /// `NXT`: NXT (Nextrade).
        Nxt = "NXT" "NXT",
        /// `통합`: Both as one.
        Unified = "통합" "통합",
    }
}

codes! {
    /// How the price stands against the previous close (전일대비기호).
    ///
    /// The codes of `pred_pre_sig` (전일대비 기호), `pred_pre_sig` (전일대비기호), `pre_sig` (대비기호), `pre_tp` (대비구분),
    /// `trace_pre_sig` (추적대비기호), `trace_idex_pred_pre_sig` (추적지수전일대비기호), `pre_sig_n` (대비기호n), `smbol` (부호),
    /// `ovt_sigpric_pred_pre_sig` (시간외단일가_전일대비기호), `pre_sig` (전일대비기호), `exp_pre_sig` (예상 체결가 전일대비기호),
    /// `pre_smbol` (대비부호), `pred_pre_sig_n` (전일대비기호n), `base_comp_sign` (기준가 대비 부호), `prev_base_sign` (직전
    /// 기준 대비 부호), `flu_smbol` (등락부호), `sign` (sign), `sign` (전일대비기호), `flu_sig` (등락기호), `25` (전일대비기호),
    /// `238` (예상체결가전일종가대비기호), `293` (예상체결가전일대비기호), `6111` (KRX중간가대비 기호), `6114` (NXT중간가대비 기호).
    pub enum ChangeSign {
        /// `0` 없음: Not said; sent now and then, undocumented.
        Unspecified = "0" "없음",
        /// `1` 상한: At the upper limit.
        UpperLimit = "1" "상한",
        /// `2` 상승: Up.
        Up = "2" "상승",
        /// `3` 보합: Unchanged.
        Unchanged = "3" "보합",
        /// `4` 하한: At the lower limit.
        LowerLimit = "4" "하한",
        /// `5` 하락: Down.
        Down = "5" "하락",
    }
}

codes! {
    /// Whether to count money or shares (금액수량구분).
    ///
    /// The codes of `amt_qty_tp` (금액수량구분), `sort_tp` (정렬구분).
    pub enum AmountOrQuantity {
        /// `1` 금액: Amounts of money.
        Amount = "1" "금액",
        /// `2` 수량: Numbers of shares.
        Quantity = "2" "수량",
    }
}

codes! {
    /// A market, or all of them (시장구분).
    ///
    /// The codes of `mrkt_tp` (시장구분).
    pub enum MarketOrAll {
        /// `000` 전체: Every market.
        All = "000" "전체",
        /// `001` 코스피: KOSPI.
        Kospi = "001" "코스피",
        /// `101` 코스닥: KOSDAQ.
        Kosdaq = "101" "코스닥",
    }
}

codes! {
    /// KOSPI or KOSDAQ (시장구분), in one digit.
    ///
    /// The codes of `mrkt_tp` (시장구분).
    pub enum StockMarket {
        /// `0` 코스피: KOSPI.
        Kospi = "0" "코스피",
        /// `1` 코스닥: KOSDAQ.
        Kosdaq = "1" "코스닥",
    }
}

codes! {
    /// How finely to divide the day (분틱구분).
    ///
    /// The codes of `min_tic_tp` (분틱구분), `tic_min` (틱분).
    pub enum TickOrMinute {
        /// `0` 틱: Tick by tick.
        Tick = "0" "틱",
        /// `1` 분: Minute by minute.
        Minute = "1" "분",
    }
}

codes! {
    /// Which trades to count (매매구분).
    ///
    /// The codes of `trde_tp` (매매구분).
    pub enum TradeType {
        /// `0` 순매수: Purchases less sales.
        NetBuy = "0" "순매수",
        /// `1` 매수: Purchases.
        Buy = "1" "매수",
        /// `2` 매도: Sales.
        Sell = "2" "매도",
    }
}

codes! {
    /// Whether to count shares or thousands of them (단위구분).
    ///
    /// The codes of `unit_tp` (단위구분).
    pub enum QuantityUnit {
        /// `1000` 천주: Thousands of shares.
        ThousandShares = "1000" "천주",
        /// `1` 단주: Shares.
        Shares = "1" "단주",
    }
}

codes! {
    /// How many trades make a bar (틱범위).
    ///
    /// The codes of `tic_scope` (틱범위).
    pub enum TickInterval {
        /// `1` 1틱: 1 tick.
        Tick1 = "1" "1틱",
        /// `3` 3틱: 3 ticks.
        Ticks3 = "3" "3틱",
        /// `5` 5틱: 5 ticks.
        Ticks5 = "5" "5틱",
        /// `10` 10틱: 10 ticks.
        Ticks10 = "10" "10틱",
        /// `30` 30틱: 30 ticks.
        Ticks30 = "30" "30틱",
    }
}

codes! {
    /// Whether prices are adjusted for corporate actions (수정주가구분).
    ///
    /// The codes of `upd_stkpc_tp` (수정주가구분).
    pub enum PriceAdjustment {
        /// `0`: Prices as they were traded.
        Raw = "0" "0",
        /// `1`: Prices adjusted for corporate actions up to the base date.
        Adjusted = "1" "1",
    }
}

codes! {
    /// How many minutes make a bar (틱범위).
    ///
    /// The codes of `tic_scope` (틱범위).
    pub enum MinuteInterval {
        /// `1` 1분: 1 minute.
        Minute1 = "1" "1분",
        /// `3` 3분: 3 minutes.
        Minutes3 = "3" "3분",
        /// `5` 5분: 5 minutes.
        Minutes5 = "5" "5분",
        /// `10` 10분: 10 minutes.
        Minutes10 = "10" "10분",
        /// `15` 15분: 15 minutes.
        Minutes15 = "15" "15분",
        /// `30` 30분: 30 minutes.
        Minutes30 = "30" "30분",
        /// `45` 45분: 45 minutes.
        Minutes45 = "45" "45분",
        /// `60` 60분: 60 minutes.
        Minutes60 = "60" "60분",
    }
}

codes! {
    /// Which stocks to show or to leave out (종목조건).
    ///
    /// The codes of `stk_cnd` (종목조건).
    pub enum StockCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 관리종목제외: Without administrative issues.
        WithoutAdministrative = "1" "관리종목제외",
        /// `3` 우선주제외: Without preferred shares.
        WithoutPreferred = "3" "우선주제외",
        /// `5` 증100제외: Without those that need 100 % margin.
        WithoutMargin100 = "5" "증100제외",
        /// `6` 증100만보기: Those that need 100 % margin.
        Margin100 = "6" "증100만보기",
        /// `7` 증40만보기: Those that need 40 % margin.
        Margin40 = "7" "증40만보기",
        /// `8` 증30만보기: Those that need 30 % margin.
        Margin30 = "8" "증30만보기",
    }
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_tp` (거래량구분).
    pub enum VolumeCondition {
        /// `00000` 전체조회: All of them.
        All = "00000" "전체조회",
        /// `00010` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "00010" "만주이상" from(10_000),
        /// `00050` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "00050" "5만주이상" from(50_000),
        /// `00100` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "00100" "10만주이상" from(100_000),
        /// `00150` 15만주이상: At least 150,000 shares.
        AtLeast150000Shares = "00150" "15만주이상" from(150_000),
        /// `00200` 20만주이상: At least 200,000 shares.
        AtLeast200000Shares = "00200" "20만주이상" from(200_000),
        /// `00300` 30만주이상: At least 300,000 shares.
        AtLeast300000Shares = "00300" "30만주이상" from(300_000),
        /// `00500` 50만주이상: At least 500,000 shares.
        AtLeast500000Shares = "00500" "50만주이상" from(500_000),
        /// `01000` 백만주이상: At least 1,000,000 shares.
        AtLeast1000000Shares = "01000" "백만주이상" from(1_000_000),
    }
}

codes! {
    /// Which stocks to show, by the credit they can be bought on (신용조건).
    ///
    /// The codes of `crd_cnd` (신용조건).
    pub enum CreditCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 신용융자A군: Margin loans of group A.
        LoanA = "1" "신용융자A군",
        /// `2` 신용융자B군: Margin loans of group B.
        LoanB = "2" "신용융자B군",
        /// `3` 신용융자C군: Margin loans of group C.
        LoanC = "3" "신용융자C군",
        /// `4` 신용융자D군: Margin loans of group D.
        LoanD = "4" "신용융자D군",
        /// `7` 신용융자E군: Margin loans of group E.
        LoanE = "7" "신용융자E군",
        /// `9` 신용융자전체: All margin loans.
        AllLoans = "9" "신용융자전체",
    }
}

codes! {
    /// Whether to show stocks at a price limit (상하한포함).
    ///
    /// The codes of `updown_incls` (상하한포함).
    pub enum PriceLimitStocks {
        /// `0` 미포함: Leave them out.
        Exclude = "0" "미포함",
        /// `1` 포함: Show them.
        Include = "1" "포함",
    }
}

codes! {
    /// How many trading days to look back (기간구분).
    ///
    /// The codes of `dt` (기간), `cycle_tp` (주기구분).
    pub enum LookbackPeriod {
        /// `5` 5일: 5 days.
        Days5 = "5" "5일",
        /// `10` 10일: 10 days.
        Days10 = "10" "10일",
        /// `20` 20일: 20 days.
        Days20 = "20" "20일",
        /// `60` 60일: 60 days.
        Days60 = "60" "60일",
        /// `250` 250일: 250 days.
        Days250 = "250" "250일",
    }
}

codes! {
    /// Which stocks to show, by price (매매금구분).
    ///
    /// The codes of `trde_gold_tp` (매매금구분), `pric_cnd` (가격조건).
    pub enum PriceRange {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 1천원미만: Below 1,000 won.
        Below1000Won = "1" "1천원미만" below(1_000),
        /// `2` 1천원~2천원: From 1,000 to 2,000 won.
        From1000To2000Won = "2" "1천원~2천원" from(1_000) below(2_000),
        /// `3` 2천원~3천원: From 2,000 to 3,000 won.
        From2000To3000Won = "3" "2천원~3천원" from(2_000) below(3_000),
        /// `4` 5천원~1만원: From 5,000 to 10,000 won.
        From5000To10000Won = "4" "5천원~1만원" from(5_000) below(10_000),
        /// `5` 1만원이상: At least 10,000 won.
        AtLeast10000Won = "5" "1만원이상" from(10_000),
        /// `8` 1천원이상: At least 1,000 won.
        AtLeast1000Won = "8" "1천원이상" from(1_000),
    }
}

codes! {
    /// Today or the day before (당일전일).
    ///
    /// The codes of `tdy_pred` (당일전일).
    pub enum TodayOrPrevious {
        /// `1` 당일: Today.
        Today = "1" "당일",
        /// `2` 전일: The day before.
        Previous = "2" "전일",
    }
}

codes! {
    /// What investors in a stock are warned of (투자유의종목여부).
    ///
    /// The codes of `orderWarning` (투자유의종목여부).
    pub enum InvestmentWarning {
        /// `0` 해당없음: None of these.
        NoWarning = "0" "해당없음",
        /// `2` 정리매매: In liquidation trading.
        Liquidation = "2" "정리매매",
        /// `3` 단기과열: Short-term overheated.
        Overheated = "3" "단기과열",
        /// `4` 투자위험: With an investment risk notice.
        Risk = "4" "투자위험",
        /// `5` 투자경과: With an investment warning.
        Warning = "5" "투자경과",
        /// `1` ETF투자주의요망(ETF인 경우만 전달: An ETF that asks for caution.
        EtfCaution = "1" "ETF투자주의요망(ETF인 경우만 전달",
    }
}

codes! {
    /// KOSPI or KOSDAQ (시장구분), in the codes of program trading.
    ///
    /// The codes of `mrkt_tp` (시장구분).
    pub enum ProgramMarket {
        /// `P00101` 코스피: KOSPI.
        Kospi = "P00101" "코스피",
        /// `P10102` 코스닥: KOSDAQ.
        Kosdaq = "P10102" "코스닥",
    }
}

codes! {
    /// The market or index that a sector belongs to (시장구분).
    ///
    /// The codes of `mrkt_tp` (시장구분).
    pub enum SectorMarket {
        /// `0` 코스피: KOSPI.
        Kospi = "0" "코스피",
        /// `1` 코스닥: KOSDAQ.
        Kosdaq = "1" "코스닥",
        /// `2` 코스피200: KOSPI 200.
        Kospi200 = "2" "코스피200",
    }
}

codes! {
    /// Which end of the ranking to list (매매구분).
    ///
    /// The codes of `trde_tp` (매매구분).
    pub enum NetTradeType {
        /// `1` 순매도: The stocks net sold.
        NetSell = "1" "순매도",
        /// `2` 순매수: The stocks net bought.
        NetBuy = "2" "순매수",
    }
}

codes! {
    /// KOSPI or KOSDAQ (시장구분), in three digits.
    ///
    /// The codes of `mrkt_tp` (장구분), `mrkt_tp` (시장구분).
    pub enum Market {
        /// `001` 코스피: KOSPI.
        Kospi = "001" "코스피",
        /// `101` 코스닥: KOSDAQ.
        Kosdaq = "101" "코스닥",
    }
}

codes! {
    /// Spot gold (금현물) that is traded on the Korea Exchange, in won a gram.
    ///
    /// The codes of `stk_cd` (종목코드).
    pub enum GoldProduct {
        /// `M04020000` 금 99.99_1kg: Gold in bars of 1 kg.
        Gold1Kg = "M04020000" "금 99.99_1kg",
        /// `M04020100` 미니금 99.99_100g: Gold in bars of 100 g.
        MiniGold100G = "M04020100" "미니금 99.99_100g",
    }
}

codes! {
    /// A market, or a class of instruments in it (시장구분), of the master list.
    ///
    /// The codes of `mrkt_tp` (시장구분), `marketCode` (시장구분코드).
    pub enum ListingMarket {
        /// `0` 코스피: KOSPI.
        Kospi = "0" "코스피",
        /// `10` 코스닥: KOSDAQ.
        Kosdaq = "10" "코스닥",
        /// `30`: K-OTC.
        KOtc = "30" "K-OTC",
        /// `50` 코넥스: KONEX.
        Konex = "50" "코넥스",
        /// `60` ETN: ETNs.
        Etn = "60" "ETN",
        /// `70` 손실제한 ETN: Loss-limited ETNs.
        LossLimitedEtn = "70" "손실제한 ETN",
        /// `80` 금현물: Spot gold.
        GoldSpot = "80" "금현물",
        /// `90` 변동성 ETN: Volatility ETNs.
        VolatilityEtn = "90" "변동성 ETN",
        /// `2` 인프라투융자: Infrastructure funds.
        Infrastructure = "2" "인프라투융자",
        /// `3` ELW: ELWs.
        Elw = "3" "ELW",
        /// `4` 뮤추얼펀드: Mutual funds.
        MutualFund = "4" "뮤추얼펀드",
        /// `5` 신주인수권: Warrants: rights detached from a bond.
        Warrants = "5" "신주인수권",
        /// `6` 리츠종목: REITs.
        Reit = "6" "리츠종목",
        /// `7` 신주인수권증서: Subscription rights of a rights issue.
        SubscriptionRights = "7" "신주인수권증서",
        /// `8` ETF: ETFs.
        Etf = "8" "ETF",
        /// `9` 하이일드펀드: High-yield funds.
        HighYieldFund = "9" "하이일드펀드",
    }
}

codes! {
    /// Whether trading in an instrument is normal (감리구분); there may be more codes than were seen.
    ///
    /// The codes of `auditInfo` (감리구분).
    pub enum SurveillanceStatus {
        /// `정상`: Normal.
        Normal = "정상" "정상",
        /// `거래정지`: Trading is suspended.
        Suspended = "거래정지" "거래정지",
        /// `투자경고`: With an investment warning.
        Warning = "투자경고" "투자경고",
    }
}

codes! {
    /// How large a company is among those of its market (회사크기분류).
    ///
    /// The codes of `upSizeName` (회사크기분류).
    pub enum SizeClass {
        /// `대형주`: A large cap.
        LargeCap = "대형주" "대형주",
        /// `중형주`: A mid cap.
        MidCap = "중형주" "중형주",
        /// `소형주`: A small cap.
        SmallCap = "소형주" "소형주",
    }
}

codes! {
    /// Whether a stock can be traded on NXT (NXT가능여부).
    ///
    /// The codes of `nxtEnable` (NXT가능여부).
    pub enum NxtTradability {
        /// `Y` 가능: It can.
        Yes = "Y" "가능",
        /// `N` 불가능: It cannot.
        No = "N" "불가능",
    }
}

codes! {
    /// What happens to the sessions of the day (장운영구분).
    ///
    /// The codes of `215` (장운영구분).
    pub enum MarketPhase {
        /// `0` 장시작전 알림(8:40~): The regular session is about to open, from 8:40.
        BeforeOpen = "0" "장시작전 알림(8:40~)",
        /// `3` 장시작(09:00): The regular session has opened.
        Open = "3" "장시작(09:00)",
        /// `2` 장마감 알림(15:20~): The regular session is about to close, from 15:20.
        BeforeClose = "2" "장마감 알림(15:20~)",
        /// `4` 장마감(15:30): The session has closed, at 15:30.
        Close = "4" "장마감(15:30)",
        /// `8` 정규장마감(거래소 수신시 15:30 이후): The regular session is over, as the exchange says after 15:30.
        RegularClosed = "8" "정규장마감(거래소 수신시 15:30 이후)",
        /// `9` 전체장마감(거래소 수신시 18:00 이후): All sessions are over, as the exchange says after 18:00.
        DayClosed = "9" "전체장마감(거래소 수신시 18:00 이후)",
        /// `a` 시간외 종가매매 시작(15:40): Trading at the close begins, at 15:40.
        AfterHoursCloseStart = "a" "시간외 종가매매 시작(15:40)",
        /// `b` 시간외 종가매매 종료(16:00): Trading at the close ends, at 16:00.
        AfterHoursCloseEnd = "b" "시간외 종가매매 종료(16:00)",
        /// `c` 시간외 단일가 시작(16:00): Single-price auctions begin, at 16:00.
        SinglePriceStart = "c" "시간외 단일가 시작(16:00)",
        /// `d` 시간외 단일가 종료(18:00): Single-price auctions end, at 18:00.
        SinglePriceEnd = "d" "시간외 단일가 종료(18:00)",
        /// `e` 선옵 장마감전 동시호가 종료: Futures and options: the closing auction ends.
        DerivativesClosingAuctionEnd = "e" "선옵 장마감전 동시호가 종료",
        /// `f` 선물옵션 장운영시간 알림(조기개장 상품): Futures and options: hours of what opens early.
        DerivativesHours = "f" "선물옵션 장운영시간 알림(조기개장 상품)",
        /// `o` 선옵 장시작: Futures and options: the session has opened.
        DerivativesOpen = "o" "선옵 장시작",
        /// `s` 선옵 장마감전 동시호가 시작: Futures and options: the closing auction begins.
        DerivativesClosingAuctionStart = "s" "선옵 장마감전 동시호가 시작",
        /// `P` NXT 프리마켓 시작 알림: NXT: the pre-market begins.
        NxtPreMarketStart = "P" "NXT 프리마켓 시작 알림",
        /// `Q` NXT 프리마켓 종료 알림: NXT: the pre-market ends.
        NxtPreMarketEnd = "Q" "NXT 프리마켓 종료 알림",
        /// `R` NXT 메인마켓 시작 알림: NXT: the main market begins.
        NxtMainMarketStart = "R" "NXT 메인마켓 시작 알림",
        /// `S` NXT 메인마켓 종료 알림: NXT: the main market ends.
        NxtMainMarketEnd = "S" "NXT 메인마켓 종료 알림",
        /// `T` NXT 에프터마켓 단일가 시작 알림: NXT: the auction of the after-market begins.
        NxtAfterMarketAuctionStart = "T" "NXT 에프터마켓 단일가 시작 알림",
        /// `U` NXT 에프터마켓 시작 알림: NXT: the after-market begins.
        NxtAfterMarketStart = "U" "NXT 에프터마켓 시작 알림",
        /// `V` NXT 에프터마켓 종료 알림: NXT: the after-market ends.
        NxtAfterMarketEnd = "V" "NXT 에프터마켓 종료 알림",
    }
}

codes! {
    /// Which stocks to show or to leave out (종목조건), most of all by the margin that they need.
    ///
    /// The codes of `stk_cnd` (종목조건).
    pub enum MarginCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 관리종목제외: Without administrative issues.
        WithoutAdministrative = "1" "관리종목제외",
        /// `5` 증100제외: Without those that need 100 % margin.
        WithoutMargin100 = "5" "증100제외",
        /// `6` 증100만보기: Those that need 100 % margin.
        Margin100 = "6" "증100만보기",
        /// `7` 증40만보기: Those that need 40 % margin.
        Margin40 = "7" "증40만보기",
        /// `8` 증30만보기: Those that need 30 % margin.
        Margin30 = "8" "증30만보기",
        /// `9` 증20만보기: Those that need 20 % margin.
        Margin20 = "9" "증20만보기",
    }
}

codes! {
    /// By what change to rank, or none (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분), `sort_base` (정렬기준).
    pub enum ChangeSort {
        /// `1` 상승률: By rate of the rise.
        RiseRate = "1" "상승률",
        /// `2` 상승폭: By amount of the rise.
        RiseAmount = "2" "상승폭",
        /// `3` 하락률: By rate of the fall.
        FallRate = "3" "하락률",
        /// `4` 하락폭: By amount of the fall.
        FallAmount = "4" "하락폭",
        /// `5` 보합: Unchanged.
        Unchanged = "5" "보합",
    }
}

codes! {
    /// Which stocks to show, by price (가격조건).
    ///
    /// The codes of `pric_cnd` (가격조건).
    pub enum PriceCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 1천원미만: Below 1,000 won.
        Below1000Won = "1" "1천원미만" below(1_000),
        /// `2` 1천원~2천원: From 1,000 to 2,000 won.
        From1000To2000Won = "2" "1천원~2천원" from(1_000) below(2_000),
        /// `3` 2천원~5천원: From 2,000 to 5,000 won.
        From2000To5000Won = "3" "2천원~5천원" from(2_000) below(5_000),
        /// `4` 5천원~1만원: From 5,000 to 10,000 won.
        From5000To10000Won = "4" "5천원~1만원" from(5_000) below(10_000),
        /// `5` 1만원이상: At least 10,000 won.
        AtLeast10000Won = "5" "1만원이상" from(10_000),
        /// `8` 1천원이상: At least 1,000 won.
        AtLeast1000Won = "8" "1천원이상" from(1_000),
        /// `10` 1만원미만: Below 10,000 won.
        Below10000Won = "10" "1만원미만" below(10_000),
    }
}

codes! {
    /// Which stocks to show, by the credit that they can be bought on, or be borrowed on to sell them short
    /// (신용조건).
    ///
    /// The codes of `crd_cnd` (신용조건).
    pub enum CreditOrLendingCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 신용융자A군: Margin loans of group A.
        LoanA = "1" "신용융자A군",
        /// `2` 신용융자B군: Margin loans of group B.
        LoanB = "2" "신용융자B군",
        /// `3` 신용융자C군: Margin loans of group C.
        LoanC = "3" "신용융자C군",
        /// `4` 신용융자D군: Margin loans of group D.
        LoanD = "4" "신용융자D군",
        /// `5` 신용한도초과제외: Without those whose credit limit is used up.
        WithoutCreditLimitExceeded = "5" "신용한도초과제외",
        /// `7` 신용융자E군: Margin loans of group E.
        LoanE = "7" "신용융자E군",
        /// `8` 신용대주: Stock lent for short sales.
        ShortLending = "8" "신용대주",
        /// `9` 신용융자전체: All margin loans.
        AllLoans = "9" "신용융자전체",
    }
}

codes! {
    /// Over how many trading days (기간).
    ///
    /// The codes of `dt` (기간).
    pub enum RankingPeriod {
        /// `0` 당일: Today.
        Today = "0" "당일",
        /// `1` 전일: The day before.
        Previous = "1" "전일",
        /// `5` 5일: 5 days.
        Days5 = "5" "5일",
        /// `10` 10일: 10 days.
        Days10 = "10" "10일",
        /// `20` 20일: 20 days.
        Days20 = "20" "20일",
        /// `60` 60일: 60 days.
        Days60 = "60" "60일",
    }
}

codes! {
    /// Which end of the ranking to list (매매구분). NetTradeType has the codes the other way round.
    ///
    /// The codes of `trde_tp` (매매구분).
    pub enum NetBuyOrNetSell {
        /// `1` 순매수: The stocks net bought.
        NetBuy = "1" "순매수",
        /// `2` 순매도: The stocks net sold.
        NetSell = "2" "순매도",
    }
}

codes! {
    /// The smallest turnover to show (거래대금조건).
    ///
    /// The codes of `trde_prica_cnd` (거래대금조건).
    pub enum TurnoverCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `3` 3천만원이상: At least 30 million won.
        AtLeast30MillionWon = "3" "3천만원이상" from(30_000_000),
        /// `5` 5천만원이상: At least 50 million won.
        AtLeast50MillionWon = "5" "5천만원이상" from(50_000_000),
        /// `10` 1억원이상: At least 100 million won.
        AtLeast100MillionWon = "10" "1억원이상" from(100_000_000),
        /// `30` 3억원이상: At least 300 million won.
        AtLeast300MillionWon = "30" "3억원이상" from(300_000_000),
        /// `50` 5억원이상: At least 500 million won.
        AtLeast500MillionWon = "50" "5억원이상" from(500_000_000),
        /// `100` 10억원이상: At least 1 billion won.
        AtLeast1BillionWon = "100" "10억원이상" from(1_000_000_000),
        /// `300` 30억원이상: At least 3 billion won.
        AtLeast3BillionWon = "300" "30억원이상" from(3_000_000_000),
        /// `500` 50억원이상: At least 5 billion won.
        AtLeast5BillionWon = "500" "50억원이상" from(5_000_000_000),
        /// `1000` 100억원이상: At least 10 billion won.
        AtLeast10BillionWon = "1000" "100억원이상" from(10_000_000_000),
        /// `3000` 300억원이상: At least 30 billion won.
        AtLeast30BillionWon = "3000" "300억원이상" from(30_000_000_000),
        /// `5000` 500억원이상: At least 50 billion won.
        AtLeast50BillionWon = "5000" "500억원이상" from(50_000_000_000),
    }
}

codes! {
    /// The smallest volume to show (거래량구분), from 5,000 shares up.
    ///
    /// The codes of `trde_qty_tp` (거래량구분).
    pub enum MinimumVolume {
        /// `5` 5천주이상: At least 5,000 shares.
        AtLeast5000Shares = "5" "5천주이상" from(5_000),
        /// `10` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "10" "만주이상" from(10_000),
        /// `50` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "50" "5만주이상" from(50_000),
        /// `100` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "100" "10만주이상" from(100_000),
        /// `200` 20만주이상: At least 200,000 shares.
        AtLeast200000Shares = "200" "20만주이상" from(200_000),
        /// `300` 30만주이상: At least 300,000 shares.
        AtLeast300000Shares = "300" "30만주이상" from(300_000),
        /// `500` 50만주이상: At least 500,000 shares.
        AtLeast500000Shares = "500" "50만주이상" from(500_000),
        /// `1000` 백만주이상: At least 1,000,000 shares.
        AtLeast1000000Shares = "1000" "백만주이상" from(1_000_000),
    }
}

codes! {
    /// Whether the period is given by days or by dates (조회기간구분).
    ///
    /// The codes of `qry_dt_tp` (조회기간구분).
    pub enum QueryPeriodType {
        /// `0` 기간으로 조회: By `period`.
        Period = "0" "기간으로 조회",
        /// `1` 시작일자: By `start date` and `end date`.
        Dates = "1" "시작일자",
    }
}

codes! {
    /// From which day to count back (시점구분).
    ///
    /// The codes of `pot_tp` (시점구분).
    pub enum TimeBasis {
        /// `0` 당일: Today.
        Today = "0" "당일",
        /// `1` 전일: The day before.
        Previous = "1" "전일",
    }
}

codes! {
    /// How many trading days of a broker to look at (기간).
    ///
    /// The codes of `dt` (기간).
    pub enum BrokerPeriod {
        /// `5` 5일: 5 days.
        Days5 = "5" "5일",
        /// `10` 10일: 10 days.
        Days10 = "10" "10일",
        /// `20` 20일: 20 days.
        Days20 = "20" "20일",
        /// `40` 40일: 40 days.
        Days40 = "40" "40일",
        /// `60` 60일: 60 days.
        Days60 = "60" "60일",
        /// `120` 120일: 120 days.
        Days120 = "120" "120일",
    }
}

codes! {
    /// What to sort the days of a broker by (정렬기준).
    ///
    /// The codes of `sort_base` (정렬기준).
    pub enum BrokerSort {
        /// `1` 종가순: By closing price.
        ClosePrice = "1" "종가순",
        /// `2` 날짜순: By date.
        Date = "2" "날짜순",
    }
}

codes! {
    /// Which stocks to show or to leave out (종목조건), ETFs, ETNs and SPACs among them.
    ///
    /// The codes of `stk_cnd` (종목조건), `mang_stk_incls` (관리종목포함).
    pub enum RankingStockCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 관리종목제외: Without administrative issues.
        WithoutAdministrative = "1" "관리종목제외",
        /// `4` 우선주+관리주제외: Without preferred shares and administrative issues.
        WithoutPreferredOrAdministrative = "4" "우선주+관리주제외",
        /// `3` 우선주제외: Without preferred shares.
        WithoutPreferred = "3" "우선주제외",
        /// `5` 증100제외: Without those that need 100 % margin.
        WithoutMargin100 = "5" "증100제외",
        /// `6` 증100만보기: Those that need 100 % margin.
        Margin100 = "6" "증100만보기",
        /// `7` 증40만보기: Those that need 40 % margin.
        Margin40 = "7" "증40만보기",
        /// `8` 증30만보기: Those that need 30 % margin.
        Margin30 = "8" "증30만보기",
        /// `9` 증20만보기: Those that need 20 % margin.
        Margin20 = "9" "증20만보기",
        /// `11` 정리매매종목제외: Without those in liquidation trading.
        WithoutLiquidation = "11" "정리매매종목제외",
        /// `12` 증50만보기: Those that need 50 % margin.
        Margin50 = "12" "증50만보기",
        /// `13` 증60만보기: Those that need 60 % margin.
        Margin60 = "13" "증60만보기",
        /// `14` ETF제외: Without ETFs.
        WithoutEtf = "14" "ETF제외",
        /// `15` 스팩제외: Without SPACs.
        WithoutSpac = "15" "스팩제외",
        /// `16` ETF+ETN제외: Without ETFs and ETNs.
        WithoutEtfOrEtn = "16" "ETF+ETN제외",
    }
}

codes! {
    /// Which changes of the price to show (등락구분).
    ///
    /// The codes of `flu_tp` (등락구분).
    pub enum JumpOrPlunge {
        /// `1` 급등: Jumps.
        Jump = "1" "급등",
        /// `2` 급락: Plunges.
        Plunge = "2" "급락",
    }
}

codes! {
    /// What to count back in (시간구분).
    ///
    /// The codes of `tm_tp` (시간구분).
    pub enum LookbackUnit {
        /// `1` 분전: Minutes ago.
        MinutesAgo = "1" "분전",
        /// `2` 일전: Days ago.
        DaysAgo = "2" "일전",
    }
}

codes! {
    /// Whether to count money or shares (금액수량구분), as 0 or 1.
    ///
    /// The codes of `amt_qty_tp` (금액수량구분).
    pub enum AmountOrQuantityFlag {
        /// `0` 금액: Amounts of money.
        Amount = "0" "금액",
        /// `1` 수량: Numbers of shares.
        Quantity = "1" "수량",
    }
}

codes! {
    /// Which kind of warrant (권리구분), in three digits.
    ///
    /// The codes of `rght_tp` (권리구분).
    pub enum ElwRightType {
        /// `000` 전체: All of them.
        All = "000" "전체",
        /// `001` 콜: Calls.
        Call = "001" "콜",
        /// `002` 풋: Puts.
        Put = "002" "풋",
        /// `003` DC: DC: digital calls, as the letters are usually read.
        Dc = "003" "DC",
        /// `004` DP: DP: digital puts, as the letters are usually read.
        Dp = "004" "DP",
        /// `005` EX: EX: exotic ones, as the letters are usually read.
        Ex = "005" "EX",
        /// `006` 조기종료콜: Calls that end early at a barrier.
        EarlyTerminationCall = "006" "조기종료콜",
        /// `007` 조기종료풋: Puts that end early at a barrier.
        EarlyTerminationPut = "007" "조기종료풋",
    }
}

codes! {
    /// Which kind of warrant to rank (권리구분), in three digits: EX is none of them.
    ///
    /// The codes of `rght_tp` (권리구분).
    pub enum ElwRankingRightType {
        /// `000` 전체: All of them.
        All = "000" "전체",
        /// `001` 콜: Calls.
        Call = "001" "콜",
        /// `002` 풋: Puts.
        Put = "002" "풋",
        /// `003` DC: DC: digital calls, as the letters are usually read.
        Dc = "003" "DC",
        /// `004` DP: DP: digital puts, as the letters are usually read.
        Dp = "004" "DP",
        /// `006` 조기종료콜: Calls that end early at a barrier.
        EarlyTerminationCall = "006" "조기종료콜",
        /// `007` 조기종료풋: Puts that end early at a barrier.
        EarlyTerminationPut = "007" "조기종료풋",
    }
}

codes! {
    /// Whether to show warrants that are no longer traded (거래종료ELW제외).
    ///
    /// The codes of `trde_end_elwskip` (거래종료ELW제외), `trde_end_skip` (거래종료제외).
    pub enum ExpiredElws {
        /// `0` 포함: Show them.
        Include = "0" "포함",
        /// `1` 제외: Leave them out.
        Exclude = "1" "제외",
    }
}

codes! {
    /// Whether the server did what was asked (처리결과).
    ///
    /// The codes of `rtcd` (처리결과), `rtcd` (처리 결과).
    pub enum ResultCode {
        /// `S` 성공: It did.
        Success = "S" "성공",
        /// `F` 실패: It did not.
        Failure = "F" "실패",
    }
}
