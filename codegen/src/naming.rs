//! Names: what is a valid one, and how one follows from another.

/// Whether the text can name a field, a parameter or a module: lower-case words, no keyword.
pub fn is_snake_case(name: &str) -> bool {
    let starts = name.starts_with(|c: char| c.is_ascii_lowercase());
    let chars = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    starts && chars && !name.ends_with('_') && !name.contains("__") && !is_keyword(name)
}

/// Whether the text can name a type or a variant: capitalised words, no keyword.
pub fn is_camel_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && !is_keyword(name)
}

/// `DailyStockPrice` → `daily_stock_price`.
pub fn snake_case(camel: &str) -> String {
    let mut snake = String::with_capacity(camel.len() + 4);
    for (index, c) in camel.chars().enumerate() {
        if c.is_ascii_uppercase() && index > 0 {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

/// `market_condition` → `MarketCondition`.
pub fn camel_case(snake: &str) -> String {
    snake.split('_').map(capitalized).collect()
}

/// `close_price` → `Close price`: the name as English prose.
pub fn in_english(snake: &str) -> String {
    let words = capitalized(&snake.replace('_', " "));
    SPELLINGS.iter().fold(words, |words, (plain, proper)| words.replace(plain, proper))
}

/// Words that identifiers cannot spell.
const SPELLINGS: &[(&str, &str)] = &[
    ("Etf ", "ETF "),
    ("Etn ", "ETN "),
    ("Kospi200", "KOSPI 200"),
    ("Lp ", "LP "),
    ("Nav", "NAV"),
    ("Non arbitrage", "Non-arbitrage"),
    (" elws", " ELWs"),
];

/// Whether Rust has a type or trait of that name in scope everywhere; generated code relies on it.
pub fn is_in_prelude(name: &str) -> bool {
    const PRELUDE: &[&str] = &[
        "AsMut",
        "AsRef",
        "Box",
        "Clone",
        "Copy",
        "Debug",
        "Default",
        "DoubleEndedIterator",
        "Drop",
        "Eq",
        "Err",
        "ExactSizeIterator",
        "Extend",
        "Fn",
        "FnMut",
        "FnOnce",
        "From",
        "FromIterator",
        "Future",
        "Hash",
        "Into",
        "IntoFuture",
        "IntoIterator",
        "Iterator",
        "None",
        "Ok",
        "Option",
        "Ord",
        "PartialEq",
        "PartialOrd",
        "Result",
        "Send",
        "Sized",
        "Some",
        "String",
        "Sync",
        "ToOwned",
        "ToString",
        "TryFrom",
        "TryInto",
        "Unpin",
        "Vec",
    ];
    PRELUDE.contains(&name)
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
}

/// Whether the text is a word of the language, so that nothing can be named by it.
pub fn is_keyword(name: &str) -> bool {
    // Reserved since the edition of 2024, which `syn` reads along with all others.
    name == "gen" || syn::parse_str::<syn::Ident>(name).is_err()
}

/// What keeps a text from naming a field or a parameter, to be said after the text; nothing that is known, if empty.
pub fn flaw(name: &str) -> &'static str {
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => ", which begins with a digit: put the number last, as in high_250",
        Some(_) if name.chars().all(|c| c.is_ascii_alphabetic()) && is_keyword(name) => ", a word of Rust",
        _ => "",
    }
}
