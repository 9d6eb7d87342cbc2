use proc_macro2::Literal;

use super::wrapped;
use crate::imports::Name;
use crate::ir::{CodeList, FlagSet};
use crate::render::{Item, grouped};

/// A code list, in the notation of kiwoom-api's macro: a variant a code.
pub(super) fn list(list: &CodeList) -> Item {
    let mut text = "codes! {\n".to_owned();
    comment("    ", &list.docs, &mut text);
    text.push_str(&format!("    pub enum {} {{\n", list.rust));
    for value in &list.values {
        comment("        ", &value.docs, &mut text);
        let codes = std::iter::once(&value.code).chain(&value.also).map(|code| Literal::string(code).to_string());
        let (codes, label) = (codes.collect::<Vec<_>>().join(" | "), Literal::string(&value.name));
        let (from, below) = value.range;
        let range = [("from", from), ("below", below)].into_iter();
        let range: String = range.filter_map(|(word, end)| Some(format!(" {word}({})", grouped(end?)))).collect();
        text.push_str(&format!("        {} = {codes} {label}{range},\n", value.rust));
    }
    text.push_str("    }\n}\n");
    Item::text(text).using(&[Name::CodesMacro])
}

/// A set of flags, in the notation of kiwoom-api's macro: a method a flag.
pub(super) fn flags(set: &FlagSet) -> Item {
    let mut text = "flags! {\n".to_owned();
    comment("    ", &set.docs, &mut text);
    text.push_str(&format!("    pub struct {}[{}] {{\n", set.rust, set.values.len()));
    for (place, flag) in set.values.iter().enumerate() {
        comment("        ", &flag.docs, &mut text);
        text.push_str(&format!("        {place} {} {},\n", flag.rust, Literal::string(&flag.name)));
    }
    text.push_str("    }\n}\n");
    Item::text(text).using(&[Name::FlagsMacro])
}

fn comment(indent: &str, docs: &[String], text: &mut String) {
    for line in wrapped(docs) {
        text.push_str(format!("{indent}///{line}").trim_end());
        text.push('\n');
    }
}
