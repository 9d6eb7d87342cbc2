//! What is to be generated, with every decision taken: names, types, docs, order. `emit` only prints it.

use crate::spec::{Kind, Sign, TrKind, Unit};

/// Everything.
#[derive(Debug)]
pub struct Sdk {
    /// The code lists that TRs share.
    pub codes: Vec<CodeList>,
    /// The categories that have TRs.
    pub categories: Vec<Category>,
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
    /// The request element that decides the unit of every flow, and the unit for each of its codes.
    pub unit_by: Option<(String, Vec<(String, Unit)>)>,
    /// The type of the rows, where the response is a list in the main.
    pub row: Option<String>,
    /// The element that this list stands in.
    pub list: Option<String>,
    /// The sample call.
    pub example: Vec<(String, String)>,
}

/// A request type.
#[derive(Debug)]
pub struct Request {
    /// Its name.
    pub rust: String,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// Its fields, in the order of `new`.
    pub parameters: Vec<Parameter>,
    /// What is written into the body, in table order.
    pub body: Vec<BodyElement>,
    /// The parameter that decides the unit of every flow.
    pub unit: Option<UnitBy>,
    /// Its table.
    pub elements: Vec<Element>,
}

/// A field of a request.
#[derive(Debug)]
pub struct Parameter {
    /// Its name.
    pub rust: String,
    /// Its type.
    pub ty: ParameterType,
    /// Whether `new` takes it; otherwise there is a setter.
    pub required: bool,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// What it can be found by.
    pub aliases: Vec<String>,
}

/// The type of a request parameter.
#[derive(Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// Taken as it is.
    Plain(String),
    /// Taken as anything that can become it.
    Into(String),
}

/// One element of a request body.
#[derive(Debug)]
pub enum BodyElement {
    /// The value of a parameter.
    Parameter {
        /// The element.
        element: String,
        /// The parameter.
        rust: String,
    },
    /// Always the same value.
    Fixed {
        /// The element.
        element: String,
        /// The value.
        value: String,
    },
    /// What follows from other parameters.
    Derived {
        /// The helper that gives the code.
        method: String,
        /// The element.
        element: String,
        /// The parameters, each with its code list.
        from: Vec<(String, String)>,
        /// A variant for each parameter, and the code for them.
        arms: Vec<(Vec<String>, String)>,
    },
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
    /// Each variant, and the unit that it chooses.
    pub arms: Vec<(String, Option<Unit>)>,
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
    pub cells: Vec<(Element, Cell)>,
}

/// A field of a record or of a level.
#[derive(Debug)]
pub struct RecordField {
    /// Its name.
    pub rust: String,
    /// Its type.
    pub ty: String,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// What it can be found by.
    pub aliases: Vec<String>,
}

/// Where the value of an element goes.
#[derive(Debug)]
pub struct Cell {
    /// The variant of the run-time `Cell`.
    pub variant: &'static str,
    /// The field, or the group.
    pub field: String,
    /// In a group: the index of the level, and its field.
    pub level: Option<(usize, String)>,
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
    /// The variant.
    pub rust: String,
    /// Kiwoom's label.
    pub name: String,
    /// Its docs, a line each.
    pub docs: Vec<String>,
}

/// An element as the run-time catalogue has it.
#[derive(Debug)]
pub struct Element {
    /// The name on the wire.
    pub element: String,
    /// The Korean label, as amended.
    pub name: String,
    /// Where the value is; empty for what is derived or fixed.
    pub rust: String,
    /// What it is.
    pub kind: Kind,
    /// Its unit, where the kind does not imply it.
    pub unit: Option<Unit>,
    /// The meaning of its sign, where the kind does not imply it.
    pub sign: Option<Sign>,
    /// How many decimals.
    pub scale: Option<u8>,
    /// Whether it is required, as amended.
    pub required: bool,
    /// The length, as amended.
    pub length: Option<u16>,
    /// Its codes.
    pub codes: Codes,
    /// The table of its rows.
    pub rows: Option<String>,
    /// Whether the table lacks it.
    pub amended: bool,
}

/// The codes of an element.
#[derive(Debug)]
pub enum Codes {
    /// It is not one of a list.
    None,
    /// Those of a code list.
    List(String),
    /// These, each with a label.
    These(Vec<(String, String)>),
}
