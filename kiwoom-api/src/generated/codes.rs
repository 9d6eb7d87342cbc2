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
    /// The codes of `stex_tp` (거래소구분).
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
    /// The codes of `smbol` (부호), `pred_pre_sig` (전일대비기호), `pre_sig` (대비기호), `ovt_sigpric_pred_pre_sig`
    /// (시간외단일가_전일대비기호).
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
    /// The codes of `amt_qty_tp` (금액수량구분).
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
    /// A market (시장구분), for program trading.
    ///
    /// The codes of `mrkt_tp` (시장구분).
    pub enum ProgramMarket {
        /// `0` 코스피: KOSPI.
        Kospi = "0" "코스피",
        /// `1` 코스닥: KOSDAQ.
        Kosdaq = "1" "코스닥",
    }
}

codes! {
    /// How finely to divide the day (분틱구분).
    ///
    /// The codes of `min_tic_tp` (분틱구분).
    pub enum TickOrMinute {
        /// `0` 틱: Tick by tick.
        Tick = "0" "틱",
        /// `1` 분: Minute by minute.
        Minute = "1" "분",
    }
}
