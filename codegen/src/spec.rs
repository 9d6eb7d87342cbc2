//! The spec files as data: what `spec/README.md` describes.
//!
//! Facts (`element`, `name`, `type`, `required`, `length`, `description`) are the table's, typos included. Everything
//! else is our reading of them.

mod lists;
mod pairs;
mod reading;
mod unit_by;

use std::fmt;

use serde::Deserialize;
use serde::de::Deserializer;

use crate::form::Form;
pub use crate::kind::{Kind, Sign, Unit};
use crate::naming::snake_case;
pub use crate::rows::{First, Only, RowOf, Sort};
pub use lists::{CodeList, CodeValue, Flag, FlagSet};
pub use pairs::Pairs;
pub use reading::Reading;
pub use unit_by::{ChosenUnit, UnitBy};

/// `spec/categories.yaml`: one category of TRs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// The name of its folder in `spec/`, and the last part of its path.
    pub slug: String,
    /// The module of the generated types.
    pub module: String,
    /// Kiwoom's name.
    pub name: String,
    /// The URL path that its TRs share, unless they have their own.
    pub path: Option<String>,
    /// One English sentence.
    pub summary: String,
    /// The same in a few Korean words, for the Korean README.
    pub korean: Option<String>,
    /// What one does with it, what is wanted most first.
    #[serde(default)]
    pub uses: Vec<Use>,
    /// TRs whose pages there are, but no specs.
    #[serde(default)]
    pub without_spec: Vec<String>,
}

/// Something that one does with a category.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Use {
    /// What one gets, in a few English words.
    pub what: String,
    /// The TRs that give it. That of the category's first use is the example of its docs.
    pub trs: Vec<String>,
}

/// `spec/protocol.yaml`: what all TRs share.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// The header table of every request.
    pub request_headers: Vec<Field>,
    /// The header table of every response.
    pub response_headers: Vec<Field>,
    /// What every response body has beside its elements.
    pub envelope: Vec<Field>,
    /// What stands around the values of every realtime type.
    #[serde(default)]
    pub realtime: Frames,
}

/// What stands around the values of every realtime type.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frames {
    /// The table of the request that registers items.
    pub request: Vec<Field>,
    /// The table of the answer, and of what is sent afterwards: its last row has the values.
    pub response: Vec<Field>,
}

/// `spec/<category>/<id>.yaml`: one TR.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tr {
    /// The TR id.
    pub id: String,
    /// Kiwoom's name of the TR.
    pub name: String,
    /// The slug of its category.
    pub category: String,
    /// The URL path, where it is not the category's.
    pub path: Option<String>,
    /// The response type; the request type and the client method are named after it.
    pub rust: String,
    /// One English sentence on what it is for.
    pub summary: String,
    /// What a call does; or that it is no call, but a realtime type.
    pub kind: TrKind,
    /// What the items of a realtime type are.
    pub items: Option<Items>,
    /// How many rows a full page has, where known.
    pub page_rows: Option<u32>,
    /// Since when Kiwoom no longer serves it, and what the server says.
    pub withdrawn: Option<Withdrawn>,
    /// Whether Demo (모의투자) serves it, as far as known.
    #[serde(default = "yes")]
    pub demo: bool,
    /// Code lists that only this TR has.
    #[serde(default)]
    pub codes: Vec<CodeList>,
    /// Sets of flags that its request chooses from.
    #[serde(default)]
    pub flags: Vec<FlagSet>,
    /// Repeated groups of response elements: the levels of an order book.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// The parameter that decides the unit of every `flow`.
    pub unit_by: Option<UnitBy>,
    /// Parameters that are no elements, from which elements are derived.
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    /// The fields that a user looks at first, by their English names: those that the example in the docs prints.
    /// Those of the main list, if there is one. Where none are named, the first three.
    #[serde(default)]
    pub show: Vec<String>,
    /// The elements of the request body, in table order.
    #[serde(default)]
    pub request: Vec<Field>,
    /// The elements of the response body, in table order; of a realtime type, those of `values`.
    pub response: Vec<Field>,
    /// The parameters of Kiwoom's sample call.
    #[serde(default)]
    pub example: Example,
    /// Amendments of the sample call.
    #[serde(default)]
    pub amend_example: Vec<SampleAmendment>,
    /// Why the type is called otherwise than the glossary has it.
    pub named: Option<String>,
    /// What a person still has to decide.
    #[serde(default)]
    pub settle: Vec<String>,
}

impl Tr {
    /// Whether it is a realtime type.
    pub fn is_realtime(&self) -> bool {
        self.kind == TrKind::Realtime
    }

    /// What its files are called, and the module of its code: by its id; a realtime type by its name, since there are
    /// ids that differ in capitals only (`0g` and `0G`), which file systems may not tell apart.
    pub fn stem(&self) -> String {
        if self.is_realtime() { snake_case(&self.rust) } else { self.id.clone() }
    }
}

fn yes() -> bool {
    true
}

/// A TR that Kiwoom no longer serves.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    /// The day, `YYYY-MM-DD`.
    pub since: String,
    /// The code that the server refuses it with since.
    pub code: String,
}

/// What a call of a TR does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrKind {
    /// It reads.
    Query,
    /// It acts.
    Order,
    /// It issues or revokes a token.
    Token,
    /// It is no call: what the server sends by itself, of items that were registered.
    Realtime,
}

/// What the items of a realtime type are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Items {
    /// Stocks, by their codes.
    Stocks,
    /// Sectors, by their codes.
    Sectors,
    /// Gold prices, by the two codes that there are.
    GoldPrices,
    /// None: it is of the whole market.
    Market,
    /// None: it is of the account of the token.
    Account,
}

/// As it is written in a spec.
impl fmt::Display for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stocks => "stocks",
            Self::Sectors => "sectors",
            Self::GoldPrices => "gold_prices",
            Self::Market => "market",
            Self::Account => "account",
        })
    }
}

/// As it is written in a spec.
impl fmt::Display for TrKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Query => "query",
            Self::Order => "order",
            Self::Token => "token",
            Self::Realtime => "realtime",
        })
    }
}

/// A group of elements that repeats level by level.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The field of the response: `asks`.
    pub rust: String,
    /// The struct of one level.
    #[serde(rename = "type")]
    pub level: String,
    /// How many levels there are.
    pub levels: usize,
    /// One English sentence on the field.
    pub summary: String,
    /// What a person still has to decide.
    #[serde(default)]
    pub settle: Vec<String>,
}

/// A request parameter that is no element itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// The name of the field.
    pub rust: String,
    /// What it is.
    #[serde(rename = "as")]
    pub reading: Reading,
    /// One English sentence.
    pub summary: String,
}

/// One row of a table: its facts, and our reading.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Fact: the name on the wire.
    pub element: String,
    /// Fact: the Korean label.
    pub name: String,
    /// Fact: `String` or `LIST`.
    #[serde(rename = "type")]
    pub wire_type: String,
    /// Fact: `Y` or `N`.
    pub required: String,
    /// Fact: the length; absent where the table has none.
    pub length: Option<u16>,
    /// Fact: the description, line breaks included.
    #[serde(default)]
    pub description: String,
    /// Reading: what the value is.
    #[serde(rename = "as")]
    pub reading: Option<Reading>,
    /// Reading: the English name, or the place in a group: `asks[10].price`.
    pub rust: Option<String>,
    /// Reading: why the name is another than the glossary has.
    pub named: Option<String>,
    /// Reading: the struct of a row, where it is not `…Row`.
    pub row: Option<String>,
    /// Reading: a sentence that users should know.
    pub note: Option<String>,
    /// Reading: how a request element follows from parameters.
    pub derive: Option<Derive>,
    /// Reading: the one value that a request element can have.
    pub fixed: Option<String>,
    /// Reading: the request element that says the market which a sector code has to be of.
    pub within: Option<String>,
    /// Reading: what a required element of a request starts with, on the wire; a setter changes it.
    pub default: Option<String>,
    /// Reading: the forms that its values were seen in on the wire.
    #[serde(default)]
    pub seen: Vec<Form>,
    /// What older pages have here. The facts are those of the newest one.
    pub older: Option<Older>,
    /// In `protocol.yaml`: whether the pages of realtime types differ in its description, and in whether they have it.
    #[serde(default)]
    pub varies: bool,
    /// Amendment: why the element is here although the table lacks it.
    pub added: Option<String>,
    /// Amendments of the facts.
    #[serde(default)]
    pub amend: Vec<Amendment>,
    /// Reading of a `LIST`: what a row is, where its fields do not say it.
    pub of: Option<RowOf>,
    /// Reading of a `LIST`: in which order the rows come; the first that suits the request counts.
    #[serde(default)]
    pub sorted_by: Vec<Sort>,
    /// Reading of a `LIST`: parameters that leave rows out, each with the field that it looks at.
    #[serde(default)]
    pub filtered_by: Pairs<String>,
    /// Reading of a field beside a `LIST`: the field of the rows that it is the sum of.
    pub sum_of: Option<String>,
    /// Reading: where the counter of the server stops. What stands there is no number: it is that many, or more.
    pub saturates: Option<i64>,
    /// What a person still has to decide.
    #[serde(default)]
    pub settle: Vec<String>,
    /// The rows of a `LIST`.
    #[serde(default)]
    pub fields: Vec<Field>,
}

/// What pages have that are older than the one which the facts are from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Older {
    /// They lack the row.
    Absent,
    /// Facts that were others.
    Facts(Pairs<String>),
}

impl<'de> Deserialize<'de> for Older {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "expected absent, or facts as they were: { length: \"20\" }")]
        enum Written {
            Word(Absent),
            Facts(Pairs<String>),
        }

        #[derive(Deserialize)]
        enum Absent {
            #[serde(rename = "absent")]
            Absent,
        }

        Ok(match Written::deserialize(deserializer)? {
            Written::Word(Absent::Absent) => Self::Absent,
            Written::Facts(facts) => Self::Facts(facts),
        })
    }
}

/// A fact that is wrong in the table. The fact stays; this is what we go by.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// Which fact.
    pub fact: Fact,
    /// What the fact says; it must occur there.
    pub replace: String,
    /// What it should say instead.
    pub with: String,
    /// How we know.
    pub reason: String,
}

/// A value of the sample call that is wrong there. It stays; this is what we go by.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SampleAmendment {
    /// The element.
    pub element: String,
    /// Its value in the sample call.
    pub replace: String,
    /// What it should be instead.
    pub with: String,
    /// How we know.
    pub reason: String,
}

/// A fact that can be amended, or was another on older pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The name on the wire.
    Element,
    /// The Korean label.
    Name,
    /// Whether it is a list.
    Type,
    /// The length.
    Length,
    /// The description.
    Description,
    /// Whether it is required.
    Required,
}

/// How a request element follows from other parameters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derive {
    /// The parameters, by their English names.
    pub from: Vec<String>,
    /// A variant for each parameter, and under `code` what to send for them.
    pub values: Vec<Pairs<String>>,
}
/// The sample call: element and value.
pub type Example = Pairs<String>;

impl Fact {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Element, Self::Name, Self::Type, Self::Length, Self::Description, Self::Required];

    /// Its key in a spec.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Name => "name",
            Self::Type => "type",
            Self::Length => "length",
            Self::Description => "description",
            Self::Required => "required",
        }
    }
}

impl Tr {
    /// The sample call as amended.
    pub fn samples(&self) -> impl Iterator<Item = (&str, &str)> {
        self.example.0.iter().map(|(element, value)| (element.as_str(), self.amended_sample(element, value)))
    }

    /// The value of that element in the sample call, as amended.
    pub fn sample(&self, element: &str) -> Option<&str> {
        self.example.get(element).map(|value| self.amended_sample(element, value))
    }

    fn amended_sample<'a>(&'a self, element: &str, value: &'a str) -> &'a str {
        let amendment = self.amend_example.iter().find(|amendment| amendment.element == element);
        amendment.map_or(value, |amendment| &amendment.with)
    }
}

impl Field {
    /// Whether older pages lack the row.
    pub fn is_newer_than_some_pages(&self) -> bool {
        self.older == Some(Older::Absent)
    }

    /// The text of a fact on older pages, where it was another.
    pub fn older(&self, fact: Fact) -> Option<&str> {
        match &self.older {
            Some(Older::Facts(facts)) => facts.get(fact.key()).map(String::as_str),
            Some(Older::Absent) | None => None,
        }
    }

    /// Whether it is a list, as amended.
    pub fn is_list(&self) -> bool {
        self.amended(Fact::Type) == "LIST"
    }

    /// The name on the wire, as amended.
    pub fn amended_element(&self) -> String {
        self.amended(Fact::Element)
    }

    /// The name, as amended.
    pub fn amended_name(&self) -> String {
        self.amended(Fact::Name)
    }

    /// The description, as amended.
    pub fn amended_description(&self) -> String {
        self.amended(Fact::Description)
    }

    /// The length, as amended. An amendment to something other than a number counts as none; the checker says so.
    pub fn amended_length(&self) -> Option<u16> {
        self.amended(Fact::Length).parse().ok()
    }

    /// Whether it is required, as amended.
    pub fn amended_required(&self) -> bool {
        self.amended(Fact::Required) == "Y"
    }

    /// The text of a fact in the table.
    pub fn fact(&self, fact: Fact) -> String {
        match fact {
            Fact::Element => self.element.clone(),
            Fact::Name => self.name.clone(),
            Fact::Type => self.wire_type.clone(),
            Fact::Length => self.length.map(|length| length.to_string()).unwrap_or_default(),
            Fact::Description => self.description.clone(),
            Fact::Required => self.required.clone(),
        }
    }

    /// A fact as amended, in the words of the table.
    pub fn amended(&self, fact: Fact) -> String {
        let amendments = self.amend.iter().filter(|amendment| amendment.fact == fact);
        amendments.fold(self.fact(fact), |text, amendment| match amendment.replace.as_str() {
            // It stands for a blank alone, and not for the gaps between letters.
            "" if !text.is_empty() => text,
            replace => text.replace(replace, &amendment.with),
        })
    }
}
