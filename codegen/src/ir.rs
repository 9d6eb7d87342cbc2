//! What is to be generated, with every decision taken: names, types, docs, order. `emit` only prints it.

use crate::form::Form;
use crate::imports::Import;
use crate::rows::{RowOf, Sort};
use crate::spec::{Items, TrKind, Unit};

/// Everything.
#[derive(Debug)]
pub struct Sdk {
    /// The code lists that TRs share.
    pub codes: Vec<CodeList>,
    /// The categories that have TRs.
    pub categories: Vec<Category>,
    /// The categories that have realtime types.
    pub realtime: Vec<RealtimeCategory>,
}

/// One module of realtime types.
#[derive(Debug)]
pub struct RealtimeCategory {
    /// The module.
    pub module: String,
    /// Kiwoom's name.
    pub name: String,
    /// One English sentence.
    pub summary: String,
    /// The same in Korean.
    pub korean: String,
    /// Its types, by id.
    pub types: Vec<Realtime>,
}

/// One realtime type: one generated file.
#[derive(Debug)]
pub struct Realtime {
    /// The spec file.
    pub spec: String,
    /// The id: `0B`.
    pub id: String,
    /// The module of its code, and the name of its file.
    pub stem: String,
    /// Kiwoom's name.
    pub name: String,
    /// The module of its category.
    pub module: String,
    /// One English sentence.
    pub summary: String,
    /// What is registered.
    pub items: Items,
    /// The forms that its values were seen in.
    pub seen: Vec<Seen>,
    /// Its values.
    pub record: Record,
    /// The types of repeated groups.
    pub levels: Vec<Level>,
    /// The code lists that only this type has.
    pub codes: Vec<CodeList>,
}

/// One module of TRs.
#[derive(Debug)]
pub struct Category {
    /// The module.
    pub module: String,
    /// Kiwoom's name.
    pub name: String,
    /// One English sentence.
    pub summary: String,
    /// The same in Korean.
    pub korean: String,
    /// What one does with it, and the client methods for that.
    pub uses: Vec<(String, Vec<String>)>,
    /// How it is used first: an example of its docs, a line each.
    pub example: Vec<String>,
    /// Its TRs, by id.
    pub trs: Vec<Tr>,
}

/// One TR: one generated file.
#[derive(Debug)]
pub struct Tr {
    /// The spec file.
    pub spec: String,
    /// The TR id.
    pub id: String,
    /// The module of its code, and the name of its file.
    pub stem: String,
    /// Kiwoom's name.
    pub name: String,
    /// The response type.
    pub rust: String,
    /// The client method.
    pub method: String,
    /// The module of its category.
    pub module: String,
    /// The URL path.
    pub path: String,
    /// What a call does.
    pub kind: TrKind,
    /// How many rows a full page has.
    pub page_rows: Option<u32>,
    /// Since when it is no longer served, and the code that the server refuses it with.
    pub withdrawn: Option<(String, String)>,
    /// Whether Demo serves it.
    pub demo: bool,
    /// The forms that its values were seen in.
    pub seen: Vec<Seen>,
    /// One English sentence.
    pub summary: String,
    /// The request type.
    pub request: Request,
    /// The response type, then the types of rows.
    pub records: Vec<Record>,
    /// The types of repeated groups.
    pub levels: Vec<Level>,
    /// The code lists that only this TR has.
    pub codes: Vec<CodeList>,
    /// The sets of flags that its request chooses from.
    pub flags: Vec<FlagSet>,
    /// The request element that decides the unit of every flow.
    pub unit_by: Option<UnitTable>,
    /// The type of the rows, where the response is a list in the main.
    pub row: Option<String>,
    /// The element that this list stands in.
    pub list: Option<String>,
    /// Where its rows are bars, newest first: how a request is made to begin earlier.
    pub bars: Option<BarsRequest>,
    /// Where the rows are those of many stocks: the parameter that takes their codes, and the field of a row that has its own.
    pub by_code: Option<(String, String)>,
    /// What the docs of the method say of where and since when it is not served, a line each.
    pub availability: Vec<String>,
    /// The sample call.
    pub example: Vec<(String, String)>,
}

/// Elements that were seen in the same forms.
#[derive(Debug)]
pub struct Seen {
    /// The list that they are in; empty for elements of the response itself.
    pub list: String,
    /// Their names on the wire.
    pub elements: Vec<String>,
    /// The forms.
    pub forms: Vec<Form>,
}

/// A request type.
#[derive(Debug)]
pub struct Request {
    /// Its name.
    pub rust: String,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// The docs of `new`, a line each.
    pub constructor: Vec<String>,
    /// Its fields, in the order of `new`.
    pub parameters: Vec<Parameter>,
    /// The elements that follow from parameters.
    pub derived: Vec<Derived>,
    /// The parameter that decides the unit of every flow.
    pub unit: Option<UnitBy>,
    /// Its table: each element, and where its value comes from.
    pub elements: Vec<(Element, Source)>,
}

/// A field of a request.
#[derive(Debug)]
pub struct Parameter {
    /// Its name.
    pub rust: String,
    /// Its type.
    pub ty: ParameterType,
    /// What it is in a new request.
    pub start: Start,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// What it can be found by.
    pub aliases: Vec<String>,
}

/// What a parameter is in a new request.
#[derive(Debug, PartialEq, Eq)]
pub enum Start {
    /// What the caller says: `new` takes it.
    Argument,
    /// Always the same, until a setter changes it.
    Value {
        /// The value on the wire.
        wire: String,
        /// The value in Rust: `Exchange::Krx`.
        rust: String,
        /// The value in the docs: ``[`Exchange::Krx`]``.
        words: String,
    },
    /// Nothing, until a setter changes it.
    Blank,
}

/// The type of a request parameter.
#[derive(Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// Taken as it is.
    Plain(Type),
    /// Taken as anything that can become it.
    Into(Type),
}

/// A type, and what it takes to name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Type {
    /// The type: `Option<Price>`.
    pub rust: String,
    /// The names in it that come from elsewhere.
    pub imports: Vec<Import>,
}

/// Where the value of an element of a request comes from.
#[derive(Debug)]
pub enum Source {
    /// From a parameter.
    Parameter(String, Reading),
    /// It is always the same.
    Fixed(String),
    /// It follows from other parameters.
    Derived {
        /// The helper that gives the code.
        method: String,
        /// The parameters.
        from: Vec<String>,
        /// The codes, each with what it stands for.
        codes: Vec<(String, String)>,
    },
}

/// The helper that gives the code of an element from parameters.
#[derive(Debug)]
pub struct Derived {
    /// Its name.
    pub method: String,
    /// The element.
    pub element: String,
    /// The parameters, each with its code list.
    pub from: Vec<(String, String)>,
    /// A variant for each parameter, and the code for them.
    pub arms: Vec<(Vec<String>, String)>,
}

/// The parameter that decides the unit of every flow.
#[derive(Debug)]
pub struct UnitBy {
    /// The parameter.
    pub rust: String,
    /// Whether it is required.
    pub required: bool,
    /// Its code list.
    pub codes: String,
    /// Each variant, and what it says of the unit.
    pub arms: Vec<(String, ChosenUnit)>,
}

/// What a variant says of the unit.
#[derive(Debug)]
pub enum ChosenUnit {
    /// It is this one.
    Unit(Unit),
    /// Another parameter decides.
    By(UnitBy),
    /// Nobody knows.
    Unknown,
}

/// The element that decides the unit of every flow, for the catalogue.
#[derive(Debug)]
pub struct UnitTable {
    /// The element.
    pub element: String,
    /// Its codes that choose a unit.
    pub units: Vec<(String, Unit)>,
    /// Its codes that leave it to another element.
    pub deferred: Vec<(String, UnitTable)>,
}

/// A response type, or a row of one.
#[derive(Debug)]
pub struct Record {
    /// Its name.
    pub rust: String,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// What it can be found by.
    pub aliases: Vec<String>,
    /// The name of its table.
    pub table: String,
    /// Its fields.
    pub fields: Vec<RecordField>,
    /// Its table: each element, and where its value goes.
    pub cells: Vec<(Element, Place, Reading)>,
    /// Where the values of a bar are, if it is one.
    pub bar: Option<Bar>,
}

/// A row that is a bar.
#[derive(Debug)]
pub struct Bar {
    /// The field of its time.
    pub time: String,
    /// The field of its turnover, if it has one.
    pub turnover: Option<String>,
}

/// A request for bars.
#[derive(Debug)]
pub struct BarsRequest {
    /// The parameter for the last day, where an earlier one leaves the bars before it as they are.
    pub last_day: Option<LastDay>,
}

/// The parameter of a request for the last day of its bars.
#[derive(Debug)]
pub struct LastDay {
    /// The parameter.
    pub rust: String,
    /// Whether it may be left blank.
    pub optional: bool,
    /// The parameter that adjusts prices up to that day, if there is one, and its value for prices as they were.
    pub unless_adjusted: Option<Adjustment>,
}

/// A parameter that says whether prices are adjusted.
#[derive(Debug)]
pub struct Adjustment {
    /// The parameter.
    pub rust: String,
    /// Whether it may be left blank.
    pub optional: bool,
    /// Its code list.
    pub codes: String,
    /// The variant for prices as they were traded.
    pub raw: String,
}

/// A field of a record or of a level.
#[derive(Debug)]
pub struct RecordField {
    /// Its name.
    pub rust: String,
    /// Its type.
    pub ty: Type,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// What it can be found by.
    pub aliases: Vec<String>,
}

/// Where the value of an element goes.
#[derive(Debug)]
pub struct Place {
    /// The field, or the group.
    pub field: String,
    /// In a group: the index of the level, and its field.
    pub level: Option<(usize, String)>,
}

/// What a value is, in the words of the run-time tables.
#[derive(Debug)]
pub struct Reading {
    /// The word that stands for kind, unit, sign and type.
    pub word: &'static str,
    /// The code list that it is one of.
    pub codes: Option<String>,
    /// What there is to say of its rows, if it is a list.
    pub list: Option<List>,
    /// What the word does not say.
    pub particulars: Vec<String>,
}

/// The rows of a list.
#[derive(Debug)]
pub struct List {
    /// The table of their elements; others are named after it.
    pub table: String,
    /// What a row is.
    pub of: Option<RowOf>,
    /// The orders that they come in, the first that suits the request counting.
    pub sorted_by: Vec<Sort>,
    /// Parameters that leave rows out, each with the field that it looks at.
    pub filtered_by: Vec<(String, String)>,
}

/// The type of one level of a group.
#[derive(Debug)]
pub struct Level {
    /// Its name.
    pub rust: String,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// Its fields.
    pub fields: Vec<RecordField>,
}

/// A code list: an enum.
#[derive(Debug)]
pub struct CodeList {
    /// Its name.
    pub rust: String,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// Its codes.
    pub values: Vec<CodeValue>,
}

/// One code: a variant.
#[derive(Debug)]
pub struct CodeValue {
    /// The code on the wire.
    pub code: String,
    /// Other codes for the same.
    pub also: Vec<String>,
    /// The variant.
    pub rust: String,
    /// Kiwoom's label.
    pub name: String,
    /// The values that it stands for: from one on, and below another.
    pub range: (Option<i64>, Option<i64>),
    /// Its docs, a line each.
    pub docs: Vec<String>,
}

/// A set of flags.
#[derive(Debug)]
pub struct FlagSet {
    /// Its name.
    pub rust: String,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// Its flags, in the order of their digits.
    pub values: Vec<Flag>,
}

/// One flag: a method.
#[derive(Debug)]
pub struct Flag {
    /// The method.
    pub rust: String,
    /// Kiwoom's name for it.
    pub name: String,
    /// Its docs, a line each.
    pub docs: Vec<String>,
}

/// What Kiwoom's table says of an element.
#[derive(Debug)]
pub struct Element {
    /// The name on the wire.
    pub element: String,
    /// The Korean label, as amended.
    pub name: String,
    /// The length, as amended.
    pub length: Option<u16>,
    /// Whether it is required, as amended.
    pub required: bool,
    /// Whether the table lacks it.
    pub amended: bool,
}
