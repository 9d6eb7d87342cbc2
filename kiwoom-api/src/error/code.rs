//! The server's error codes: which there are, and how they are read out of `return_msg`.

use std::fmt;

/// What sort of problem an [`ErrorCode`] speaks of, and so who can solve it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodeClass {
    /// The request is wrong. Sending it again changes nothing.
    Request,
    /// The `authorization` header is missing or malformed.
    Auth,
    /// Too many requests. With one of the codes that say so, the request was not executed.
    RateLimit,
    /// There is no such stock code, or not on that exchange.
    Symbol,
    /// The server failed.
    Server,
    /// The app key and the secret key are wrong.
    Credentials,
    /// The access token is not valid, or could not be issued or revoked.
    Token,
    /// This machine, key or customer is not let in.
    Access,
    /// Key, token or TR belong to the other environment.
    Environment,
    /// The code is in no list; often a rejection by the exchange or the trading system (`RC4058`).
    Unlisted,
}

macro_rules! error_codes {
    ($($code:literal $name:ident $class:ident $meaning:literal)*) => {
        /// The specific code of an error, which the server writes into `return_msg`.
        ///
        /// The outer `return_code` is a mere class (see [`Rejection::return_code`](crate::Rejection::return_code)).
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $(#[doc = concat!($code, ": ", $meaning, ".")] $name,)*
            /// A code that is in no list, as the server wrote it.
            Other(Box<str>),
        }

        impl ErrorCode {
            /// Every code that has a name here.
            pub const LISTED: &'static [ErrorCode] = &[$(Self::$name),*];

            /// The code as the server writes it: `8005`, `RC4058`.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$name => $code,)*
                    Self::Other(code) => code,
                }
            }

            /// What sort of problem it is.
            pub fn class(&self) -> CodeClass {
                match self {
                    $(Self::$name => CodeClass::$class,)*
                    Self::Other(_) => CodeClass::Unlisted,
                }
            }

            /// What the code means, in English; empty for a code that is in no list.
            pub fn meaning(&self) -> &'static str {
                match self {
                    $(Self::$name => $meaning,)*
                    Self::Other(_) => "",
                }
            }
        }

        impl From<&str> for ErrorCode {
            fn from(code: &str) -> Self {
                match code {
                    $($code => Self::$name,)*
                    _ => Self::Other(code.into()),
                }
            }
        }
    };
}

error_codes! {
    "1501" MissingApiId Request "api-id header missing or empty"
    "1504" WrongPath Request "this path does not serve that api-id"
    "1505" UnknownApiId Request "unknown api-id"
    "1511" MissingParameter Request "a required parameter is empty"
    "1512" UnreadableHeader Request "a header is missing or unreadable"
    "1513" MissingAuthorization Auth "authorization header missing"
    "1514" MalformedAuthorization Auth "authorization header malformed"
    "1515" UnknownAuthorizationScheme Auth "authorization scheme is not a known one"
    "1516" EmptyAuthorization Auth "authorization header carries no token"
    "1517" MalformedParameter Request "a parameter has the wrong format"
    "1634" TooManyItems Request "too many items in one request"
    "1687" RecursiveCall Request "recursive call refused"
    "1700" QuotaExceeded RateLimit "quota of this api-id exceeded"
    "1701" TotalQuotaExceeded RateLimit "total quota exceeded"
    "1702" GroupQuotaExceeded RateLimit "group quota exceeded"
    "1901" NoMarket Symbol "no market for this stock code"
    "1902" UnknownStock Symbol "unknown stock code"
    "1903" UnknownStockOnExchange Symbol "unknown stock code for this exchange"
    "1999" ServerError Server "unexpected server error"
    "8001" WrongKeys Credentials "app key and secret key do not verify"
    "8002" WrongKeysWithReason Credentials "app key and secret key do not verify (with reason)"
    "8003" TokenLookupFailed Token "token lookup failed"
    "8005" InvalidToken Token "token is not valid"
    "8006" TokenNotCreated Token "token could not be created"
    "8009" TokenNotIssued Token "token could not be issued"
    "8010" OtherIpAddress Access "token was issued from a different IP address"
    "8011" MissingGrantType Request "token request without grant_type"
    "8012" UnknownGrantType Request "token request with an unknown grant_type"
    "8015" TokenNotRevoked Token "token could not be revoked"
    "8016" MissingToken Request "revoke request without token"
    "8020" MissingKeys Request "appkey or secretkey missing in the request"
    "8030" KeyOfOtherEnvironment Environment "this app key belongs to the other environment (Production or Demo)"
    "8031" TokenOfOtherEnvironment Environment "this token belongs to the other environment (Production or Demo)"
    "8040" TerminalRefused Access "terminal authentication failed"
    "8050" UnregisteredIpAddress Access "this IP address is not registered for the key"
    "8103" TokenOrTerminalRefused Access "token or terminal authentication failed (with reason)"
    "8104" NotServedInDemo Environment "Demo (모의투자) does not serve this TR"
    "8200" CorporateCustomer Access "not available to corporate customers"
    "105110" TooManyRegistrations RateLimit "too many realtime registrations per second"
    "105115" TooManyRealtimeItems Request "too many realtime items"
    "RC9000" RejectedInDemo Environment "Demo (모의투자) does not serve this TR"
}

impl ErrorCode {
    /// What the user can do about it, where there is something specific.
    pub fn hint(&self) -> Option<&'static str> {
        Some(match self {
            Self::WrongKeys | Self::WrongKeysWithReason => "check the app key and the secret key",
            Self::UnregisteredIpAddress => "register this machine's public IP address for the key in Kiwoom's portal",
            Self::OtherIpAddress => {
                "issue the token on this machine; a token works only from the address it was issued from"
            }
            Self::KeyOfOtherEnvironment => "use the key of this environment, or the other Environment",
            Self::TokenOfOtherEnvironment => "use a token of this environment, or the other Environment",
            Self::NotServedInDemo | Self::RejectedInDemo => "use Environment::Production for this TR",
            Self::TooManyItems => "send fewer items per request; waiting does not help",
            Self::WrongPath | Self::UnknownApiId => "check the TR id and its path",
            Self::QuotaExceeded | Self::TotalQuotaExceeded | Self::GroupQuotaExceeded => {
                "send fewer requests per second with this key, counting every process that uses it"
            }
            Self::UnknownStock | Self::NoMarket => "check the stock code",
            Self::UnknownStockOnExchange => "check the stock code and its exchange suffix",
            Self::InvalidToken => "issue a new token",
            Self::CorporateCustomer => "ask Kiwoom; corporate accounts have no access",
            Self::TerminalRefused | Self::TokenOrTerminalRefused => {
                "check the key's terminal registration in Kiwoom's portal"
            }
            _ => return None,
        })
    }

    /// Reads the specific code out of a `return_msg`, in any of its shapes: `[8005:…]`, `[CODE=8005, MESSAGE=…]`,
    /// `[2000](RC4058:…)` (which is RC4058), `[1634]…`. Text may stand before it.
    pub fn in_message(message: &str) -> Option<Self> {
        message.split('[').skip(1).find_map(|after| {
            let code = code_at(after)?;
            let rest = after[after.find(code)? + code.len()..].strip_prefix("](");
            let inner = rest.and_then(code_at).filter(|inner| inner.starts_with("RC"));
            Some(Self::from(inner.unwrap_or(code)))
        })
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The code that a text starts with: four digits or a few more, or `RC` and digits, then something that ends a code.
fn code_at(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let text = text.strip_prefix("CODE=").unwrap_or(text).trim_start();
    let end = text.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (code, next) = text.split_at(end);
    let digits = code.strip_prefix("RC").unwrap_or(code);
    let is_code = (4..=8).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_code && next.trim_start().starts_with([':', ']', ',', ')'])).then_some(code)
}

/// The quota that a refusal states: `유량=5` is 5 requests per second.
pub(crate) fn quota_in(message: &str) -> Option<u32> {
    let digits = value_of(message, "유량")?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok().filter(|quota| *quota > 0)
}

/// The parameter that a 1511 or 1517 names, by the name it has on the wire: `stk_cd`.
pub(crate) fn parameter_in(message: &str) -> Option<&str> {
    let identifier = |text: &'_ str| text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    if let Some(named) = value_of(message, "파라미터") {
        let name = &named[..identifier(named)];
        if !name.is_empty() {
            return Some(name);
        }
    }
    // Without the label: the first word that looks like an element, such as `stk_cd`.
    let mut words = message.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.find(|word| word.contains('_') && word.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// What stands after `label=` or `label:`.
fn value_of<'a>(message: &'a str, label: &str) -> Option<&'a str> {
    message.match_indices(label).find_map(|(at, _)| {
        let after = message[at + label.len()..].trim_start();
        after.strip_prefix(['=', ':']).map(str::trim_start)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(message: &str) -> Option<String> {
        ErrorCode::in_message(message).map(|code| code.as_str().to_owned())
    }

    /// B8: the four shapes.
    #[test]
    fn the_inner_code_is_read_from_each_shape() {
        assert_eq!(code("[8005:Token이 유효하지 않습니다]").as_deref(), Some("8005"));
        assert_eq!(code("인증에 실패했습니다[8005:Token이 유효하지 않습니다]").as_deref(), Some("8005"));
        assert_eq!(code("[CODE=8005, MESSAGE=Token이 유효하지 않습니다]").as_deref(), Some("8005"));
        assert_eq!(code("[2000](RC4058:모의투자 장종료)").as_deref(), Some("RC4058"));
        assert_eq!(code("[2000](855056:매수증거금이 부족합니다)").as_deref(), Some("2000"));
        assert_eq!(code("[1634]조회 종목수 초과").as_deref(), Some("1634"));
        assert_eq!(code("정상적으로 처리되었습니다"), None);
        assert_eq!(code("[안내] 8005 [KRX] [12] [12345"), None);
        assert_eq!(code(""), None);
    }

    /// B9, B12.
    #[test]
    fn quota_and_parameter_are_read_from_the_message() {
        assert_eq!(quota_in("[1700:허용된 요청 개수를 초과하였습니다. 유량=5, API ID=ka10080]"), Some(5));
        assert_eq!(quota_in("유량 = 12]"), Some(12));
        assert_eq!(quota_in("[1700:허용된 요청 개수를 초과하였습니다. 유량=0]"), None);
        assert_eq!(quota_in("[1700:초과]"), None);
        let missing = "[1511:필수 입력 값에 값이 존재하지 않습니다. 필수입력 파라미터=stk_cd]";
        assert_eq!(parameter_in(missing), Some("stk_cd"));
        assert_eq!(parameter_in("[1517:입력 값의 형식이 올바르지 않습니다. qry_dt 8자리]"), Some("qry_dt"));
        assert_eq!(parameter_in("[1511:필수 파라미터가 없습니다. 파라미터: sort]"), Some("sort"));
        assert_eq!(parameter_in("[1511:없습니다]"), None);
    }
}
