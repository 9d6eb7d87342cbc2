//! From one page to one spec: facts as the page has them, readings as the glossary makes them.

use std::collections::HashSet;

use super::known::Known;
use crate::check::MOST_LEVELS;
use crate::glossary::Unexplained;
use crate::naming::{camel_case, is_snake_case};
use crate::place::{Place, place};
use crate::portal::paste::{PastedTr, Row, Table, VALUES_DEPTH};
use crate::source::{Diagnostic, Source};
use crate::spec::{CodeList, Field, Group, Items, Kind, Pairs, Tr, TrKind, UnitBy};
use crate::taken::is_request_method;

/// What one page is made into, while it is.
pub(super) struct Page<'p, 'a> {
    pub(super) known: &'p Known<'a>,
    source: &'p Source,
    pub(super) pasted: &'p PastedTr,
    pub(super) category: String,
    pub(super) rust: String,
    settle: Vec<String>,
    pub(super) codes: Vec<CodeList>,
    /// The request element that chooses between amounts and quantities, and what it has for codes.
    pub(super) choice: Option<UnitBy>,
    problems: Vec<Diagnostic>,
}

impl<'p, 'a> Page<'p, 'a> {
    pub(super) fn new(known: &'p Known<'a>, source: &'p Source, pasted: &'p PastedTr, category: String) -> Self {
        let (settle, codes, problems) = (Vec::new(), Vec::new(), Vec::new());
        Self { known, source, pasted, category, rust: String::new(), settle, codes, choice: None, problems }
    }

    /// The spec that the page is made into; `path` is that of the TR where it is not the category's.
    pub(super) fn spec(mut self, path: Option<String>) -> Result<Tr, Vec<Diagnostic>> {
        self.rust = self.type_name();
        self.settle.push("summary: one English line on what the TR is for".to_owned());
        let kind = self.kind();
        let is_realtime = kind == TrKind::Realtime;
        // The request first: it may choose the unit of what is in the response.
        let request = if is_realtime { Vec::new() } else { self.request() };
        let mut response = if is_realtime { self.values() } else { self.response() };
        let example = self.example(&request);
        let groups = self.groups(&response);
        let unit_by = self.unit_by(&response);
        unique_names(&mut response, groups.iter().map(|group| group.rust.clone()).collect());
        if !self.problems.is_empty() {
            self.problems.sort();
            return Err(self.problems);
        }
        Ok(Tr {
            id: self.pasted.id.clone(),
            name: self.pasted.name.clone(),
            category: self.category,
            path,
            rust: self.rust,
            summary: format!("{}.", self.pasted.name),
            kind,
            items: is_realtime.then_some(Items::Stocks),
            page_rows: None,
            withdrawn: None,
            demo: true,
            codes: self.codes,
            groups,
            unit_by,
            parameters: Vec::new(),
            show: Vec::new(),
            request,
            response,
            example,
            amend_example: Vec::new(),
            flags: Vec::new(),
            named: None,
            settle: self.settle,
        })
    }

    /// From the title; or from the main list, which often says the same.
    fn type_name(&mut self) -> String {
        let title = self.known.names.title(&self.pasted.name);
        let (name, unknown) = match title {
            Ok(name) => (name, None),
            Err(Unexplained { words, .. }) => {
                let rows = self.pasted.response.iter().flat_map(|table| &table.rows);
                let list = rows.clone().find(|row| row.wire_type == "LIST");
                let name = list.and_then(|list| self.known.names.element(&list.element, &list.name).ok());
                (name.map_or_else(|| type_name(&self.pasted.id), |name| type_name(&name)), Some(words))
            }
        };
        if let Some(words) = unknown {
            let lacking =
                if words.is_empty() { "makes nothing of it".to_owned() } else { format!("lacks {}", words.join(", ")) };
            let title = &self.pasted.name;
            self.settle
                .push(format!("rust: a name for {title}, of which the glossary {lacking}; and add it to titles there"));
        }
        let is_free = self.known.is_free(&self.category, &name);
        if is_free && self.known.is_free(&self.category, &format!("{name}Request")) {
            return name;
        }
        self.settle.push(format!("rust: a name of its own, since another TR is called {name}"));
        camel_case(&format!("{}_{}", crate::naming::snake_case(&name), self.pasted.id))
    }

    /// Orders are never repeated; so whatever might be one is taken for one.
    fn kind(&mut self) -> TrKind {
        if self.pasted.is_realtime() {
            self.settle.push("items: what is registered; stocks, unless the type says otherwise".to_owned());
            return TrKind::Realtime;
        }
        let path = self.pasted.endpoint.as_ref().map(|endpoint| endpoint.path.as_str()).unwrap_or_default();
        let acts = self.known.names.acts(&self.pasted.name);
        let (kind, why) = if path.starts_with("/oauth") {
            (TrKind::Token, "it is posted where tokens are".to_owned())
        } else if path.ends_with("ordr") || self.category.ends_with("ordr") {
            (TrKind::Order, "its path is that of orders".to_owned())
        } else if !acts.is_empty() {
            (TrKind::Order, format!("its name has {}; if it only reads about it, it is a query", acts.join(", ")))
        } else if self.known.names.reads(&self.category) {
            return TrKind::Query;
        } else {
            (TrKind::Query, "nothing in its name or its path says that it acts".to_owned())
        };
        self.settle.push(format!("kind: {kind}, since {why}; a query may be sent twice, an order never is"));
        kind
    }

    fn request(&mut self) -> Vec<Field> {
        let table = self.pasted.request.clone().unwrap_or_default();
        let mut fields = self.tree(&table, true);
        let sample = self.pasted.sample.iter().flat_map(|sample| &sample.params);
        for param in sample.filter(|param| !table.rows.iter().any(|row| row.element == param.element)) {
            let (label, description) = param.comment.split_once(' ').unwrap_or((&param.comment, ""));
            let row = Row {
                element: param.element.clone(),
                name: if label.is_empty() { param.element.clone() } else { label.to_owned() },
                wire_type: "String".to_owned(),
                // What the sample leaves blank can be left out.
                required: if param.value.is_empty() { "N" } else { "Y" }.to_owned(),
                description: description.trim().to_owned(),
                line: param.line,
                ..Row::default()
            };
            let mut field = self.request_field(&row);
            field.added = Some("the sample call has it, and no table does".to_owned());
            field.settle.push("required: whether it is, and its length; the label is that of the comment".to_owned());
            fields.push(field);
        }
        unique_names(&mut fields, HashSet::new());
        fields
    }

    fn response(&mut self) -> Vec<Field> {
        let table = self.pasted.response.clone().unwrap_or_default();
        let lists = table.rows.iter().filter(|row| row.depth == 0 && row.wire_type == "LIST").count();
        let mut fields = self.tree(&table, false);
        if lists == 1 {
            for list in fields.iter_mut().filter(|field| field.is_list()) {
                list.rust = Some("rows".to_owned());
                list.settle.clear();
            }
        } else if let Some(list) = fields.iter_mut().find(|field| field.is_list()) {
            list.settle.push("rust: the main one of the lists is called rows, if there is one".to_owned());
        }
        fields
    }

    /// The values of a realtime type, without the frame around them, which is that of all types.
    fn values(&mut self) -> Vec<Field> {
        let table = self.pasted.response.clone().unwrap_or_default();
        let rows = table.rows.into_iter().filter_map(|row| {
            let depth = row.depth.checked_sub(VALUES_DEPTH)?;
            Some(Row { depth, ..row })
        });
        self.tree(&Table { rows: rows.collect(), ..table }, false)
    }

    /// The rows of a table, each in the list that it belongs to.
    fn tree(&mut self, table: &Table, is_request: bool) -> Vec<Field> {
        // The lists that are open, the innermost last; a row of a list closes those that are deeper.
        let mut open: Vec<Vec<Field>> = vec![Vec::new()];
        for row in &table.rows {
            close(&mut open, row.depth);
            if row.depth + 1 > open.len() {
                let message =
                    format!("{}: in a list, but the row above is none; expected type LIST there", row.element);
                self.problems.push(Diagnostic { line: row.line, ..self.source.problem(message) });
            }
            let field = match (row.wire_type.as_str(), is_request) {
                ("LIST", _) => self.list(row),
                (_, true) => self.request_field(row),
                (_, false) => self.response_field(row),
            };
            if let Some(fields) = open.last_mut() {
                fields.push(field);
            }
            if row.wire_type == "LIST" {
                open.push(Vec::new());
            }
        }
        close(&mut open, 0);
        open.pop().unwrap_or_default()
    }

    /// The facts of a row, and no reading.
    fn facts(&mut self, row: &Row) -> Field {
        let length: Option<u16> = row.length.parse().ok();
        if length.map(|length| length.to_string()).unwrap_or_default() != row.length {
            let message = format!("{}: the length is {:?}; expected a number, or nothing", row.element, row.length);
            self.problems.push(Diagnostic { line: row.line, ..self.source.problem(message) });
        }
        Field {
            element: row.element.clone(),
            name: row.name.clone(),
            wire_type: row.wire_type.clone(),
            required: row.required.clone(),
            length,
            description: row.description.clone(),
            ..Field::default()
        }
    }

    fn list(&mut self, row: &Row) -> Field {
        let mut field = self.facts(row);
        self.name(&mut field, false);
        field
    }

    fn request_field(&mut self, row: &Row) -> Field {
        let mut field = self.facts(row);
        self.name(&mut field, false);
        if let Some(name) = field.rust.as_mut().filter(|name| is_request_method(name)) {
            field.settle.push(format!("rust: another name, since requests have a method {name}"));
            name.push_str("_value");
        }
        self.request_reading(&mut field);
        field
    }

    fn response_field(&mut self, row: &Row) -> Field {
        let mut field = self.facts(row);
        self.name(&mut field, row.depth == 0);
        self.response_reading(&mut field);
        field
    }

    /// The English name, as far as the glossary explains it. Groups are of responses, and not of rows in them.
    fn name(&mut self, field: &mut Field, may_be_level: bool) {
        let names = &self.known.names;
        let is_level = |name: &String| match place(name) {
            Place::Level { level, .. } => Some((1..=MOST_LEVELS).contains(&level) && may_be_level),
            Place::Field(_) => None,
        };
        let name = match names.element(&field.element, &field.name) {
            Ok(name) if is_level(&name) == Some(false) => {
                field.settle.push(format!("rust: a name for {}, which is in a group elsewhere", field.name));
                names.words(&field.element).unwrap_or_else(|unexplained| unexplained.guess)
            }
            Ok(name) => name,
            Err(Unexplained { words, guess }) => {
                let what = if words.is_empty() { "all of it".to_owned() } else { words.join(", ") };
                let label = &field.name;
                field
                    .settle
                    .push(format!("rust: an English name for {label}; the glossary lacks {what}, so add it there"));
                guess
            }
        };
        if let Some(exception) = self.known.exceptions.get(field.element.as_str()) {
            field.settle.push(format!("rust: whether it is so here, too: {exception}"));
        }
        field.rust = Some(if is_level(&name).is_some() { name } else { field_name(&name) });
    }

    /// The sample call; where the page has none, values of the right form.
    fn example(&mut self, request: &[Field]) -> Pairs<String> {
        let sample = self.pasted.sample.as_ref();
        // Something must be sent where it is required, even if the sample leaves it blank.
        let value = |field: &Field| {
            let param = sample?.params.iter().find(|param| param.element == field.element)?;
            (field.required != "Y" || !param.value.is_empty()).then_some(param)
        };
        let mut made_up = Vec::new();
        let pairs = request.iter().map(|field| {
            let value = value(field).map(|param| param.value.clone()).unwrap_or_else(|| {
                made_up.push(field.element.clone());
                self.sample_value(field)
            });
            (field.element.clone(), value)
        });
        let pairs = Pairs(pairs.collect());
        if !made_up.is_empty() {
            self.settle.push(format!(
                "example: the page has no value for {}; give one that could be sent",
                made_up.join(", ")
            ));
        }
        pairs
    }

    /// The groups that the elements are placed in.
    fn groups(&self, response: &[Field]) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for field in response {
            let Some(Place::Level { group, level, .. }) = field.rust.as_deref().map(place) else { continue };
            if let Some(known) = groups.iter_mut().find(|known| known.rust == group) {
                known.levels = known.levels.max(level);
                continue;
            }
            let summary = self.known.names.group(group);
            let settle = summary.is_none().then(|| format!("summary: one English line on what {group} are"));
            groups.push(Group {
                rust: group.to_owned(),
                level: format!("{}Level", self.rust),
                levels: level,
                summary: summary.unwrap_or(group).to_owned(),
                settle: settle.into_iter().collect(),
            });
        }
        groups
    }

    /// The parameter that decides the unit of flows, if there are any.
    fn unit_by(&mut self, response: &[Field]) -> Option<UnitBy> {
        let choice = self.choice.take()?;
        let mut names = Vec::new();
        flows(response, &mut names);
        if names.is_empty() {
            return None;
        }
        let question =
            format!("unit_by: whether {} decides the unit of {}, and the units", choice.element, names.join(", "));
        self.settle.push(question);
        Some(choice)
    }
}

/// The text as the name of a field, whatever it is.
fn field_name(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_");
    match name.as_str() {
        "" => "value".to_owned(),
        name if is_snake_case(name) && name != "extras" => name.to_owned(),
        name => format!("value_{name}"),
    }
}

/// The text as the name of a type.
fn type_name(text: &str) -> String {
    let name = camel_case(text);
    if name.starts_with(|c: char| c.is_ascii_uppercase()) { name } else { format!("Tr{name}") }
}

/// Puts the lists that are deeper than `depth` into the fields that they are of.
fn close(open: &mut Vec<Vec<Field>>, depth: usize) {
    while open.len() > depth + 1 {
        let fields = open.pop().unwrap_or_default();
        if let Some(list) = open.last_mut().and_then(|above| above.last_mut()) {
            list.fields = fields;
        }
    }
}

/// A struct has every name once.
fn unique_names(fields: &mut [Field], mut seen: HashSet<String>) {
    for field in fields {
        if let Some(name) = &mut field.rust
            && !seen.insert(name.clone())
        {
            field.settle.push(format!("rust: a name of its own, since another element is called {name}"));
            if let Place::Field(_) = place(name) {
                *name = field_name(&format!("{name}_{}", field.element));
            }
            seen.insert(name.clone());
        }
        unique_names(&mut field.fields, HashSet::new());
    }
}

/// The names of the flows among the fields.
fn flows(fields: &[Field], names: &mut Vec<String>) {
    for field in fields {
        if field.reading.as_ref().is_some_and(|reading| reading.kind == Kind::Flow)
            && let Some(Place::Field(name)) = field.rust.as_deref().map(place)
        {
            names.push(name.to_owned());
        }
        flows(&field.fields, names);
    }
}
