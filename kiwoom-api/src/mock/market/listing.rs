//! What is listed: shares, the sectors and themes they belong to, ETFs, ELWs, warrants and gold, and who trades.
//!
//! Codes and names are those of the exchange as far as they are known, so that examples read well; prices, sizes and terms
//! are made up.

/// An ordinary share.
#[derive(Debug)]
pub(in crate::mock) struct Share {
    pub(in crate::mock) code: &'static str,
    pub(in crate::mock) name: &'static str,
    /// The price around which it moves.
    pub(in crate::mock) won: u32,
    /// How much is traded on an ordinary day, in billion won.
    pub(in crate::mock) billions: u32,
    pub(in crate::mock) sector: &'static str,
}

/// A sector, or an index of a whole market.
#[derive(Debug)]
pub(in crate::mock) struct Sector {
    pub(in crate::mock) code: &'static str,
    pub(in crate::mock) name: &'static str,
    pub(in crate::mock) is_kosdaq: bool,
    pub(in crate::mock) members: Members,
    /// The level around which it moves, in points.
    pub(in crate::mock) level: u32,
}

/// Which shares an index is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::mock) enum Members {
    /// All of the market.
    All,
    /// Those of the sector.
    Own,
    /// The first so many of the market.
    First(usize),
}

/// An ETF: its index, and how many times as much as the index it moves.
#[derive(Debug)]
pub(in crate::mock) struct Etf {
    pub(in crate::mock) code: &'static str,
    pub(in crate::mock) name: &'static str,
    pub(in crate::mock) index: &'static str,
    pub(in crate::mock) multiple: i32,
    pub(in crate::mock) won: u32,
}

/// An ELW: its underlying, a share or an index, and its terms.
#[derive(Debug)]
pub(in crate::mock) struct Elw {
    pub(in crate::mock) code: &'static str,
    pub(in crate::mock) name: &'static str,
    pub(in crate::mock) underlying: &'static str,
    pub(in crate::mock) is_call: bool,
    /// The exercise price, in hundredths of the price around which the underlying moves.
    pub(in crate::mock) strike: u32,
    /// How many of the underlying one is worth, in hundredths.
    pub(in crate::mock) ratio: u32,
    /// The trading days that are left of it, on the day of the server.
    pub(in crate::mock) days: i64,
}

/// Something else with a price of its own, and what it is counted in: a warrant, or gold.
#[derive(Debug)]
pub(in crate::mock) struct Other {
    pub(in crate::mock) code: &'static str,
    pub(in crate::mock) name: &'static str,
    pub(in crate::mock) won: u32,
    pub(in crate::mock) billions: u32,
}

/// A theme, and its shares.
#[derive(Debug)]
pub(in crate::mock) struct Theme {
    pub(in crate::mock) code: &'static str,
    pub(in crate::mock) name: &'static str,
    pub(in crate::mock) shares: &'static [&'static str],
}

/// A broker.
#[derive(Debug)]
pub(in crate::mock) struct Broker {
    pub(in crate::mock) code: &'static str,
    pub(in crate::mock) name: &'static str,
    pub(in crate::mock) is_foreign: bool,
}

pub(in crate::mock) const SHARES: &[Share] = &[
    Share { code: "005930", name: "삼성전자", won: 58_000, billions: 1_200, sector: "013" },
    Share { code: "000660", name: "SK하이닉스", won: 172_000, billions: 900, sector: "013" },
    Share { code: "373220", name: "LG에너지솔루션", won: 395_000, billions: 160, sector: "013" },
    Share { code: "207940", name: "삼성바이오로직스", won: 960_000, billions: 90, sector: "009" },
    Share { code: "005380", name: "현대차", won: 215_000, billions: 210, sector: "015" },
    Share { code: "000270", name: "기아", won: 98_500, billions: 150, sector: "015" },
    Share { code: "068270", name: "셀트리온", won: 178_000, billions: 140, sector: "009" },
    Share { code: "105560", name: "KB금융", won: 93_500, billions: 170, sector: "021" },
    Share { code: "035420", name: "NAVER", won: 196_500, billions: 190, sector: "029" },
    Share { code: "005490", name: "POSCO홀딩스", won: 288_000, billions: 130, sector: "011" },
    Share { code: "055550", name: "신한지주", won: 54_300, billions: 80, sector: "021" },
    Share { code: "012330", name: "현대모비스", won: 243_000, billions: 50, sector: "015" },
    Share { code: "028260", name: "삼성물산", won: 121_000, billions: 40, sector: "016" },
    Share { code: "051910", name: "LG화학", won: 291_000, billions: 70, sector: "008" },
    Share { code: "006400", name: "삼성SDI", won: 258_000, billions: 120, sector: "013" },
    Share { code: "035720", name: "카카오", won: 35_900, billions: 60, sector: "029" },
    Share { code: "015760", name: "한국전력", won: 23_400, billions: 45, sector: "017" },
    Share { code: "066570", name: "LG전자", won: 91_200, billions: 50, sector: "013" },
    Share { code: "034020", name: "두산에너빌리티", won: 21_300, billions: 130, sector: "012" },
    Share { code: "009540", name: "HD한국조선해양", won: 206_500, billions: 70, sector: "015" },
    Share { code: "011200", name: "HMM", won: 17_900, billions: 40, sector: "019" },
    Share { code: "003490", name: "대한항공", won: 24_650, billions: 25, sector: "019" },
    Share { code: "010130", name: "고려아연", won: 894_000, billions: 110, sector: "011" },
    Share { code: "090430", name: "아모레퍼시픽", won: 112_300, billions: 35, sector: "008" },
    Share { code: "247540", name: "에코프로비엠", won: 139_500, billions: 90, sector: "128" },
    Share { code: "196170", name: "알테오젠", won: 306_000, billions: 380, sector: "124" },
    Share { code: "086520", name: "에코프로", won: 69_800, billions: 75, sector: "128" },
    Share { code: "028300", name: "HLB", won: 70_100, billions: 95, sector: "124" },
    Share { code: "277810", name: "레인보우로보틱스", won: 147_600, billions: 55, sector: "112" },
    Share { code: "145020", name: "휴젤", won: 262_500, billions: 20, sector: "124" },
    Share { code: "214150", name: "클래시스", won: 48_950, billions: 18, sector: "124" },
    Share { code: "035900", name: "JYP Ent.", won: 66_900, billions: 22, sector: "120" },
    Share { code: "263750", name: "펄어비스", won: 35_150, billions: 12, sector: "118" },
    Share { code: "293490", name: "카카오게임즈", won: 17_120, billions: 5, sector: "118" },
    Share { code: "112040", name: "위메이드", won: 34_900, billions: 14, sector: "118" },
    Share { code: "041510", name: "에스엠", won: 82_400, billions: 24, sector: "120" },
    Share { code: "017670", name: "SK텔레콤", won: 56_200, billions: 60, sector: "020" },
    Share { code: "030200", name: "KT", won: 44_850, billions: 45, sector: "020" },
    Share { code: "000720", name: "현대건설", won: 27_400, billions: 30, sector: "018" },
    Share { code: "097950", name: "CJ제일제당", won: 276_500, billions: 20, sector: "005" },
    Share { code: "271560", name: "오리온", won: 101_200, billions: 18, sector: "005" },
    Share { code: "139480", name: "이마트", won: 63_900, billions: 12, sector: "016" },
    Share { code: "004170", name: "신세계", won: 134_500, billions: 9, sector: "016" },
    Share { code: "032830", name: "삼성생명", won: 98_800, billions: 40, sector: "025" },
    Share { code: "000810", name: "삼성화재", won: 352_000, billions: 35, sector: "025" },
    Share { code: "071050", name: "한국금융지주", won: 74_900, billions: 22, sector: "024" },
    Share { code: "005940", name: "NH투자증권", won: 13_480, billions: 15, sector: "024" },
    Share { code: "033780", name: "KT&G", won: 119_600, billions: 30, sector: "005" },
    Share { code: "011170", name: "롯데케미칼", won: 65_300, billions: 25, sector: "008" },
    Share { code: "010950", name: "S-Oil", won: 58_100, billions: 28, sector: "008" },
    Share { code: "042660", name: "한화오션", won: 34_250, billions: 90, sector: "015" },
    Share { code: "047050", name: "포스코인터내셔널", won: 47_900, billions: 35, sector: "016" },
    Share { code: "091990", name: "셀트리온헬스케어", won: 75_900, billions: 40, sector: "124" },
    Share { code: "058470", name: "리노공업", won: 174_600, billions: 25, sector: "128" },
    Share { code: "240810", name: "원익IPS", won: 24_450, billions: 15, sector: "128" },
    Share { code: "078600", name: "대주전자재료", won: 89_300, billions: 14, sector: "128" },
    Share { code: "053800", name: "안랩", won: 62_700, billions: 8, sector: "118" },
    Share { code: "122870", name: "와이지엔터테인먼트", won: 43_150, billions: 16, sector: "120" },
    // Each of the three is at its upper limit, at its lower one and back in turn.
    Share { code: "900110", name: "이스트아시아홀딩스", won: 1_240, billions: 3, sector: "106" },
    Share { code: "900120", name: "씨엑스아이", won: 3_410, billions: 4, sector: "106" },
    Share { code: "900300", name: "오가닉티코스메틱", won: 2_280, billions: 3, sector: "106" },
];

/// The shares whose days go from limit to limit.
pub(in crate::mock) const RESTLESS: [&str; 3] = ["900110", "900120", "900300"];

pub(in crate::mock) const SECTORS: &[Sector] = &[
    Sector { code: "001", name: "종합(KOSPI)", is_kosdaq: false, members: Members::All, level: 2_500 },
    Sector { code: "002", name: "대형주", is_kosdaq: false, members: Members::First(12), level: 2_480 },
    Sector { code: "005", name: "음식료/담배", is_kosdaq: false, members: Members::Own, level: 4_200 },
    Sector { code: "008", name: "화학", is_kosdaq: false, members: Members::Own, level: 3_900 },
    Sector { code: "009", name: "제약", is_kosdaq: false, members: Members::Own, level: 14_800 },
    Sector { code: "011", name: "금속", is_kosdaq: false, members: Members::Own, level: 4_600 },
    Sector { code: "012", name: "기계/장비", is_kosdaq: false, members: Members::Own, level: 1_100 },
    Sector { code: "013", name: "전기/전자", is_kosdaq: false, members: Members::Own, level: 21_500 },
    Sector { code: "015", name: "운송장비/부품", is_kosdaq: false, members: Members::Own, level: 2_600 },
    Sector { code: "016", name: "유통", is_kosdaq: false, members: Members::Own, level: 370 },
    Sector { code: "017", name: "전기/가스", is_kosdaq: false, members: Members::Own, level: 860 },
    Sector { code: "018", name: "건설", is_kosdaq: false, members: Members::Own, level: 72 },
    Sector { code: "019", name: "운송/창고", is_kosdaq: false, members: Members::Own, level: 1_500 },
    Sector { code: "020", name: "통신", is_kosdaq: false, members: Members::Own, level: 410 },
    Sector { code: "021", name: "금융", is_kosdaq: false, members: Members::Own, level: 620 },
    Sector { code: "024", name: "증권", is_kosdaq: false, members: Members::Own, level: 2_300 },
    Sector { code: "025", name: "보험", is_kosdaq: false, members: Members::Own, level: 24_000 },
    Sector { code: "029", name: "IT 서비스", is_kosdaq: false, members: Members::Own, level: 1_150 },
    Sector { code: "201", name: "KOSPI200", is_kosdaq: false, members: Members::First(24), level: 335 },
    Sector { code: "101", name: "종합(KOSDAQ)", is_kosdaq: true, members: Members::All, level: 690 },
    Sector { code: "106", name: "제조", is_kosdaq: true, members: Members::Own, level: 2_400 },
    Sector { code: "112", name: "기계/장비", is_kosdaq: true, members: Members::Own, level: 640 },
    Sector { code: "118", name: "IT 서비스", is_kosdaq: true, members: Members::Own, level: 1_600 },
    Sector { code: "120", name: "오락/문화", is_kosdaq: true, members: Members::Own, level: 480 },
    Sector { code: "124", name: "제약", is_kosdaq: true, members: Members::Own, level: 9_300 },
    Sector { code: "128", name: "전기/전자", is_kosdaq: true, members: Members::Own, level: 1_250 },
];

pub(in crate::mock) const ETFS: &[Etf] = &[
    Etf { code: "069500", name: "KODEX 200", index: "201", multiple: 1, won: 33_500 },
    Etf { code: "122630", name: "KODEX 레버리지", index: "201", multiple: 2, won: 16_400 },
    Etf { code: "114800", name: "KODEX 인버스", index: "201", multiple: -1, won: 4_600 },
    Etf { code: "252670", name: "KODEX 200선물인버스2X", index: "201", multiple: -2, won: 2_300 },
    Etf { code: "226490", name: "KODEX 코스피", index: "001", multiple: 1, won: 25_100 },
    Etf { code: "229200", name: "KODEX 코스닥150", index: "101", multiple: 1, won: 11_900 },
    Etf { code: "233740", name: "KODEX 코스닥150레버리지", index: "101", multiple: 2, won: 7_850 },
    Etf { code: "091160", name: "KODEX 반도체", index: "013", multiple: 1, won: 32_400 },
];

pub(in crate::mock) const ELWS: &[Elw] = &[
    Elw {
        code: "57JBHH",
        name: "한국JBHH삼성전자콜",
        underlying: "005930",
        is_call: true,
        strike: 105,
        ratio: 1,
        days: 40,
    },
    Elw {
        code: "57JBHJ",
        name: "한국JBHJ삼성전자풋",
        underlying: "005930",
        is_call: false,
        strike: 95,
        ratio: 1,
        days: 40,
    },
    Elw {
        code: "58K123",
        name: "KBK123SK하이닉스콜",
        underlying: "000660",
        is_call: true,
        strike: 110,
        ratio: 1,
        days: 62,
    },
    Elw {
        code: "58K124",
        name: "KBK124SK하이닉스풋",
        underlying: "000660",
        is_call: false,
        strike: 92,
        ratio: 1,
        days: 62,
    },
    Elw {
        code: "52M456",
        name: "미래M456현대차콜",
        underlying: "005380",
        is_call: true,
        strike: 104,
        ratio: 1,
        days: 25,
    },
    Elw {
        code: "52M457",
        name: "미래M457NAVER콜",
        underlying: "035420",
        is_call: true,
        strike: 108,
        ratio: 1,
        days: 85,
    },
    Elw {
        code: "57JC01",
        name: "한국JC01KOSPI200콜",
        underlying: "201",
        is_call: true,
        strike: 102,
        ratio: 10_000,
        days: 14,
    },
    Elw {
        code: "57JC02",
        name: "한국JC02KOSPI200풋",
        underlying: "201",
        is_call: false,
        strike: 98,
        ratio: 10_000,
        days: 14,
    },
];

pub(in crate::mock) const WARRANTS: &[Other] = &[
    Other { code: "J0036221D", name: "KG모빌리티 122WR", won: 340, billions: 1 },
    Other { code: "J0090831C", name: "헬릭스미스 31WR", won: 1_120, billions: 1 },
    Other { code: "J0141501A", name: "엔케이맥스 11WR", won: 85, billions: 1 },
];

pub(in crate::mock) const GOLD: &[Other] = &[
    Other { code: "M04020000", name: "금 99.99_1Kg", won: 121_500, billions: 22 },
    Other { code: "M04020100", name: "미니금 99.99_100g", won: 122_100, billions: 8 },
];

pub(in crate::mock) const THEMES: &[Theme] = &[
    Theme { code: "141", name: "2차전지", shares: &["373220", "006400", "247540", "086520", "051910"] },
    Theme { code: "319", name: "반도체 대표주", shares: &["005930", "000660", "058470", "240810"] },
    Theme { code: "205", name: "게임", shares: &["263750", "293490", "112040"] },
    Theme { code: "452", name: "조선", shares: &["009540", "042660"] },
    Theme { code: "307", name: "바이오시밀러", shares: &["068270", "207940", "196170"] },
    Theme { code: "556", name: "로봇", shares: &["277810", "034020", "066570"] },
];

pub(in crate::mock) const BROKERS: &[Broker] = &[
    Broker { code: "050", name: "키움증권", is_foreign: false },
    Broker { code: "005", name: "미래에셋증권", is_foreign: false },
    Broker { code: "003", name: "한국투자증권", is_foreign: false },
    Broker { code: "012", name: "NH투자증권", is_foreign: false },
    Broker { code: "030", name: "삼성증권", is_foreign: false },
    Broker { code: "017", name: "KB증권", is_foreign: false },
    Broker { code: "002", name: "신한투자증권", is_foreign: false },
    Broker { code: "004", name: "대신증권", is_foreign: false },
    Broker { code: "046", name: "유진투자증권", is_foreign: false },
    Broker { code: "036", name: "모건스탠리", is_foreign: true },
    Broker { code: "033", name: "JP모간", is_foreign: true },
    Broker { code: "040", name: "CLSA", is_foreign: true },
    Broker { code: "045", name: "골드만삭스", is_foreign: true },
];

/// Who buys and sells: between them all shares that are traded.
pub(in crate::mock) const INVESTORS: [&str; 12] = [
    "individual",
    "foreign",
    "financial_investment",
    "insurance",
    "investment_trust",
    "other_finance",
    "bank",
    "pension_fund",
    "private_fund",
    "state",
    "other_corporation",
    "resident_foreign",
];

/// Those of them that are institutions.
pub(in crate::mock) const INSTITUTIONS: std::ops::Range<usize> = 2..10;

impl Sector {
    /// The shares that it is made of.
    pub(in crate::mock) fn shares(&self) -> impl Iterator<Item = &'static Share> {
        let of_market = SHARES.iter().filter(|share| share.is_kosdaq() == self.is_kosdaq);
        let (most, own) = match self.members {
            Members::All => (usize::MAX, None),
            Members::Own => (usize::MAX, Some(self.code)),
            Members::First(most) => (most, None),
        };
        of_market.filter(move |share| own.is_none_or(|own| share.sector == own)).take(most)
    }
}

impl Share {
    pub(in crate::mock) fn sector(&self) -> Option<&'static Sector> {
        SECTORS.iter().find(|sector| sector.code == self.sector)
    }

    pub(in crate::mock) fn is_kosdaq(&self) -> bool {
        self.sector().is_some_and(|sector| sector.is_kosdaq)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_is_there() {
        assert!(SHARES.iter().all(|share| share.sector().is_some()));
        assert!(SECTORS.iter().all(|sector| sector.shares().next().is_some()));
        let is_share = |code: &&str| SHARES.iter().any(|share| share.code == *code);
        let is_sector = |code: &&str| SECTORS.iter().any(|sector| sector.code == *code);
        assert!(THEMES.iter().all(|theme| theme.shares.iter().all(&is_share)));
        assert!(ETFS.iter().all(|etf| is_sector(&etf.index)));
        assert!(ELWS.iter().all(|elw| is_share(&elw.underlying) || is_sector(&elw.underlying)));
        assert!(RESTLESS.iter().all(is_share));
    }
}
