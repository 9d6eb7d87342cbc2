//! The names that generated files import, each where it is defined.

/// A name, and the module that has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Import {
    /// The module: `crate::value`.
    pub path: &'static str,
    /// The name: `Price`.
    pub name: String,
}

impl Import {
    /// That name from that module.
    pub fn new(path: &'static str, name: &str) -> Self {
        Self { path, name: name.to_owned() }
    }

    /// A code list of the module of shared ones.
    pub fn shared(list: &str) -> Self {
        Self::new("crate::codes", list)
    }
}

/// The names that the code of a file needs beside the types of its values.
macro_rules! names {
    ($($name:ident = $path:literal $text:literal;)*) => {
        /// A name that `emit` writes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Name { $($name,)* }

        impl Name {
            const ALL: &[Self] = &[$(Self::$name),*];

            pub(crate) fn import(self) -> Import {
                match self { $(Self::$name => Import::new($path, $text),)* }
            }
        }
    };
}

names! {
    Client = "crate::client" "Client";
    Error = "crate::error" "Error";
    Reply = "crate::client" "Reply";
    Form = "crate::catalogue" "Form";
    Only = "crate::catalogue" "Only";
    RowOf = "crate::catalogue" "RowOf";
    Seen = "crate::catalogue" "Seen";
    Sort = "crate::catalogue" "Sort";
    Tr = "crate::catalogue" "Tr";
    TrKind = "crate::catalogue" "TrKind";
    Unit = "crate::catalogue" "Unit";
    UnitBy = "crate::catalogue" "UnitBy";
    Items = "crate::catalogue" "Items";
    RealtimeType = "crate::catalogue" "RealtimeType";
    Withdrawn = "crate::catalogue" "Withdrawn";
    Response = "crate::wire" "Response";
    RowsRequest = "crate::wire" "RowsRequest";
    ByCodeRequest = "crate::wire" "ByCodeRequest";
    Realtime = "crate::wire" "Realtime";
    Flow = "crate::value" "Flow";
    Measure = "crate::value" "Measure";
    Extras = "crate::wire" "Extras";
    CodesMacro = "crate::wire" "codes";
    FlagsMacro = "crate::wire" "flags";
    AnyRealtimeMacro = "crate::wire" "any_realtime";
    RecordMacro = "crate::wire" "record";
    RequestMacro = "crate::wire" "request";
    BarMacro = "crate::wire" "bar";
    BarsRequest = "crate::wire" "BarsRequest";
    Date = "jiff::civil" "Date";
}

/// Whether generated code may import that name: no type of a spec can have it.
pub(crate) fn is_imported(name: &str) -> bool {
    Name::ALL.iter().any(|known| known.import().name == name) || crate::lower::is_value_type(name)
}
