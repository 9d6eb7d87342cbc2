//! The spec files as data: what `spec/README.md` describes.
//!
//! Facts (`element`, `name`, `type`, `required`, `length`, `description`) are the table's, typos included. Everything
//! else is our reading of them.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use crate::form::Form;
pub use crate::kind::{Kind, Sign, Unit};

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
    /// What a call does.
    pub kind: TrKind,
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
    pub request: Vec<Field>,
    /// The elements of the response body, in table order.
    pub response: Vec<Field>,
    /// The parameters of Kiwoom's sample call.
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
}

/// As it is written in a spec.
impl fmt::Display for TrKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Query => "query",
            Self::Order => "order",
            Self::Token => "token",
        })
    }
}

/// A list of codes: in `spec/types.yaml`, or of one TR.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeList {
    /// The name of the enum.
    pub rust: String,
    /// One English sentence.
    pub summary: String,
    /// Every documented code.
    pub values: Vec<CodeValue>,
    /// What a person still has to decide.
    #[serde(default)]
    pub settle: Vec<String>,
}

/// One code.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeValue {
    /// The code on the wire.
    pub code: String,
    /// The variant of the enum.
    pub rust: String,
    /// Kiwoom's label.
    pub name: String,
    /// The label in English.
    pub english: String,
    /// Why the variant is called otherwise than the glossary has it.
    pub named: Option<String>,
    /// Amendment: why the code is here although no table has it.
    pub added: Option<String>,
}

/// A set of flags that is sent as a row of digits.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlagSet {
    /// The name of the type.
    pub rust: String,
    /// One English sentence.
    pub summary: String,
    /// The flags, in the order of their digits.
    pub values: Vec<Flag>,
}

/// One flag.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flag {
    /// The method that adds it.
    pub rust: String,
    /// Kiwoom's name for it.
    pub name: String,
    /// The name in English.
    pub english: String,
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

/// Which request element decides a unit, and how.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitBy {
    /// The request element.
    pub element: String,
    /// What each of its codes says of the unit; `null` where it is undocumented.
    pub units: Pairs<Option<ChosenUnit>>,
}

/// What a code of a request element says of a unit.
#[derive(Debug, Clone)]
pub enum ChosenUnit {
    /// It is this one.
    Unit(Unit),
    /// Another element decides.
    By(UnitBy),
}

impl<'de> Deserialize<'de> for ChosenUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ChosenUnitVisitor;

        impl<'de> Visitor<'de> for ChosenUnitVisitor {
            type Value = ChosenUnit;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a unit, null, or the element that decides: { element: unit_tp, units: { … } }")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<ChosenUnit, E> {
                Unit::deserialize(de::value::StrDeserializer::new(word)).map(ChosenUnit::Unit)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<ChosenUnit, A::Error> {
                UnitBy::deserialize(de::value::MapAccessDeserializer::new(map)).map(ChosenUnit::By)
            }
        }

        deserializer.deserialize_any(ChosenUnitVisitor)
    }
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
    /// Amendment: why the element is here although the table lacks it.
    pub added: Option<String>,
    /// Amendments of the facts.
    #[serde(default)]
    pub amend: Vec<Amendment>,
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

/// What a value is: a kind, alone or with unit, sign and decimals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The kind.
    pub kind: Kind,
    /// What it counts in.
    pub unit: Option<Unit>,
    /// What its sign means.
    pub sign: Sign,
    /// How many decimals it has.
    pub scale: Option<u8>,
    /// How many of its last digits are decimals where it is written without a decimal point.
    pub implied_decimals: Option<u8>,
    /// The code list, for [`Kind::Code`], or the flags, for [`Kind::Flags`].
    pub code: Option<String>,
}

/// `as:` is a kind, or a map with a kind (`code: List` for a code list) and more.
impl<'de> Deserialize<'de> for Reading {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Parts {
            kind: Option<Kind>,
            unit: Option<Unit>,
            sign: Option<Sign>,
            scale: Option<u8>,
            implied_decimals: Option<u8>,
            code: Option<String>,
            flags: Option<String>,
        }

        struct ReadingVisitor;

        impl<'de> Visitor<'de> for ReadingVisitor {
            type Value = Reading;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a kind (as: price) or a map (as: { kind: quantity, unit: shares })")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Reading, E> {
                let kind = Kind::deserialize(de::value::StrDeserializer::new(word))?;
                Ok(Reading::of(kind))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Reading, A::Error> {
                let parts = Parts::deserialize(de::value::MapAccessDeserializer::new(map))?;
                let kind = match (parts.kind, &parts.code, &parts.flags) {
                    (Some(kind), ..) => kind,
                    (None, Some(_), _) => Kind::Code,
                    (None, None, Some(_)) => Kind::Flags,
                    (None, None, None) => return Err(de::Error::missing_field("kind")),
                };
                let implied = Reading::of(kind);
                Ok(Reading {
                    kind,
                    unit: parts.unit.or(implied.unit),
                    sign: parts.sign.unwrap_or(implied.sign),
                    scale: parts.scale,
                    implied_decimals: parts.implied_decimals,
                    code: parts.code.or(parts.flags),
                })
            }
        }

        deserializer.deserialize_any(ReadingVisitor)
    }
}

impl Reading {
    /// A kind with what goes without saying.
    pub fn of(kind: Kind) -> Self {
        let (unit, sign) = kind.implies();
        Self { kind, unit, sign, scale: None, implied_decimals: None, code: None }
    }
}

/// A map whose order counts and whose keys are unique.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pairs<T>(pub Vec<(String, T)>);

/// The sample call: element and value.
pub type Example = Pairs<String>;

impl<T> Pairs<T> {
    /// The value of that key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<T>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
            type Value = Pairs<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<T>, A::Error> {
                let mut pairs = Pairs(Vec::new());
                while let Some((key, value)) = map.next_entry::<String, T>()? {
                    if pairs.get(&key).is_some() {
                        return Err(de::Error::custom(format!("duplicate entry with key {key:?}")));
                    }
                    pairs.0.push((key, value));
                }
                Ok(pairs)
            }
        }

        deserializer.deserialize_map(PairsVisitor(std::marker::PhantomData))
    }
}

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
        amendments.fold(self.fact(fact), |text, amendment| text.replace(&amendment.replace, &amendment.with))
    }
}
