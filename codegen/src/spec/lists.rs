//! What values and parameters are chosen from: lists of codes, and flags.

use serde::Deserialize;

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
    /// Other codes that the server sends for the same.
    #[serde(default)]
    pub also: Vec<String>,
    /// The variant of the enum.
    pub rust: String,
    /// Kiwoom's label.
    pub name: String,
    /// The label in English.
    pub english: String,
    /// The smallest value that the code stands for, in shares or in won.
    pub from: Option<i64>,
    /// The value that all those are below which the code stands for, in shares or in won.
    pub below: Option<i64>,
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
