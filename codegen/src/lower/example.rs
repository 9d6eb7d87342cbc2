//! The examples of the docs: the sample call, in Rust, and a look at its reply.

use super::Lowering;
use crate::ir::{Parameter, Start};
use crate::kind::Shape;
use crate::naming::snake_case;
use crate::place::{Place, place};
use crate::spec::{Field, Kind, Tr, TrKind};

/// A line of code that is longer is broken up.
const WIDTH: usize = 90;

/// How many fields are shown where the spec names none.
const SHOWN: usize = 3;

/// The sample call in Rust.
struct SampleCall {
    /// What is imported from the module of shared code lists.
    shared: Vec<String>,
    /// From the module of the category.
    own: Vec<String>,
    /// From the root of the crate.
    root: Vec<String>,
    /// `let request = …`.
    request: Vec<String>,
}

/// Where the values of a reply are that a user looks at first.
pub(crate) struct Shown<'a> {
    /// The list, if they are in its rows.
    pub(crate) list: Option<&'a Field>,
    /// All elements that can be shown.
    pub(crate) fields: Vec<&'a Field>,
}

impl<'a> Shown<'a> {
    /// The main list; otherwise the response itself, unless it has nothing but lists.
    pub(crate) fn of(tr: &'a Tr) -> Self {
        let lists = || tr.response.iter().filter(|field| field.is_list());
        let main = lists().find(|field| field.rust.as_deref() == Some("rows"));
        let scalars = printable(&tr.response);
        let list = main.or_else(|| lists().next().filter(|_| scalars.is_empty()));
        match list {
            Some(list) => Self { list: Some(list), fields: printable(&list.fields) },
            None => Self { list: None, fields: scalars },
        }
    }

    /// The fields that the spec names, or the first ones.
    fn chosen(&self, names: &[String]) -> Vec<&'a Field> {
        if names.is_empty() {
            return self.fields.iter().take(SHOWN).copied().collect();
        }
        let named = |name: &String| self.fields.iter().find(|field| field.rust.as_ref() == Some(name)).copied();
        names.iter().filter_map(named).collect()
    }
}

fn printable(fields: &[Field]) -> Vec<&Field> {
    let is_shown = |field: &&Field| field.reading.as_ref().is_some_and(|reading| reading.kind != Kind::Secret);
    fields.iter().filter(|field| !field.is_list()).filter(is_shown).collect()
}

impl Lowering<'_> {
    /// Builds the request, and shows the JSON that it is sent as.
    pub(super) fn request_example(&self, module: &str) -> Vec<String> {
        let tr = self.tr;
        let mut call = self.sample_call();
        call.root.push("Request".to_owned());
        // As it is sent: in the order of the table.
        let sample = |field: &Field| {
            let element = field.amended_element();
            tr.sample(&element).map(|value| (element.clone(), value))
        };
        let samples = tr.request.iter().filter_map(sample);
        let body = samples.map(|(element, value)| format!("\"{element}\":\"{value}\"")).collect::<Vec<_>>();
        let mut lines = vec!["```".to_owned()];
        lines.extend(call.lines(module));
        lines.push(format!("assert_eq!(request.to_json()?, r#\"{{{}}}\"#);", body.join(",")));
        lines.push("# Ok::<(), Box<dyn std::error::Error>>(())".to_owned());
        lines.push("```".to_owned());
        lines
    }

    /// Sends the request, and prints what a user looks at first. Queries are run, against the mock server.
    pub(super) fn response_example(&self, module: &str) -> Vec<String> {
        let tr = self.tr;
        let call = match tr.kind {
            TrKind::Token => "client.send".to_owned(),
            _ => format!("client.{module}().{}", snake_case(&tr.rust)),
        };
        let (before, after) = if tr.kind == TrKind::Query { RUN } else { COMPILED };
        let mut lines: Vec<String> = before.iter().map(|line| (*line).to_owned()).collect();
        lines.extend(self.sample_call().lines(module));
        lines.push(format!("let reply = {call}(&request).await?;"));
        lines.extend(self.look());
        lines.extend(after.iter().map(|line| (*line).to_owned()));
        lines
    }

    fn look(&self) -> Vec<String> {
        let shown = Shown::of(self.tr);
        let (record, indent) = if shown.list.is_some() { ("row", "    ") } else { ("reply", "") };
        let mut values: Vec<String> =
            shown.chosen(&self.tr.show).iter().filter_map(|field| value(record, field)).collect();
        if values.is_empty() {
            values.push("reply.message".to_owned());
        }
        let formats = vec!["{:?}"; values.len()].join(" ");
        let print = format!("{indent}println!(\"{formats}\", {});", values.join(", "));
        let mut lines = if print.len() <= WIDTH {
            vec![print]
        } else {
            let mut lines = vec![format!("{indent}println!("), format!("{indent}    \"{formats}\",")];
            lines.extend(values.iter().map(|value| format!("{indent}    {value},")));
            lines.push(format!("{indent});"));
            lines
        };
        if let Some(list) = shown.list {
            lines.insert(0, format!("for row in &reply.{} {{", list.rust.as_deref().unwrap_or_default()));
            lines.push("}".to_owned());
        }
        lines
    }

    fn sample_call(&self) -> SampleCall {
        let name = format!("{}Request", self.tr.rust);
        let (mut shared, mut own, mut root) = (Vec::new(), vec![name.clone()], Vec::new());
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        for parameter in self.parameters() {
            let Some(text) = self.sample(&parameter.rust) else { continue };
            if matches!(&parameter.start, Start::Value { wire, .. } if *wire == text) {
                continue;
            }
            let Some((value, list)) = self.example_value(&parameter, &text) else { continue };
            // A call of what the root of the crate exports: `date(2024, 11, 25)`, `Shares::new(10)`.
            let name = value.split(['(', ':']).next().filter(|name| list.is_none() && !name.contains('"'));
            root.extend(name.map(str::to_owned));
            if let Some(list) = list {
                let list = list.to_owned();
                if self.shared.contains_key(list.as_str()) { shared.push(list) } else { own.push(list) }
            }
            if parameter.start == Start::Argument {
                arguments.push(value);
            } else {
                setters.push(format!(".{}({value})", parameter.rust));
            }
        }
        let request = request(&name, &arguments, &setters);
        SampleCall { shared, own, root, request }
    }

    /// The value of a parameter in the sample call, as on the wire; `None` if it is left out.
    fn sample(&self, parameter: &str) -> Option<String> {
        let text = self.tr.request.iter().find_map(|field| {
            let sample = self.tr.sample(&field.amended_element())?;
            if field.rust.as_deref() == Some(parameter) {
                return Some(sample.to_owned());
            }
            // Derived: the variant that stands for the sample's code.
            let values = &field.derive.as_ref()?.values;
            let variant =
                values.iter().find(|value| value.get("code").is_some_and(|code| code == sample))?.get(parameter)?;
            let list = self.code_list(self.reading_of(parameter)?.code.as_deref()?)?;
            list.values.iter().find(|value| value.rust == *variant).map(|value| value.code.clone())
        })?;
        Some(text).filter(|text| !text.is_empty())
    }

    /// That value as an expression, and the code list that it needs.
    fn example_value(&self, parameter: &Parameter, text: &str) -> Option<(String, Option<&str>)> {
        let reading = self.reading_of(&parameter.rust)?;
        match reading.kind {
            Kind::SectorCode | Kind::StockCode => Some((format!("{text:?}.parse()?"), None)),
            Kind::StockCodes => {
                let is_one = !text.contains(['|', '_']);
                let one = is_one.then(|| format!("StockCode::krx({text:?})?"));
                Some((one.unwrap_or_else(|| format!("{text:?}.parse::<kiwoom_api::StockCodes>()?")), None))
            }
            Kind::Date => {
                let (year, month, day) = super::value::date(text);
                Some((format!("date({year}, {month}, {day})"), None))
            }
            kind if kind.shape() == Shape::Whole => {
                let count: i64 = text.parse().ok()?;
                Some((format!("{}::new({count})", self.value_type(reading).rust), None))
            }
            Kind::Flags => {
                let value = self.flags(reading, text);
                Some((value, reading.code.as_deref()))
            }
            Kind::Code => {
                let list = self.code_list(reading.code.as_deref()?)?;
                let value = list.values.iter().find(|value| value.code == text)?;
                Some((format!("{}::{}", list.rust, value.rust), Some(&list.rust)))
            }
            _ => Some((format!("{text:?}"), None)),
        }
    }
}

/// The line that makes the request; where it is too long, an argument and a setter a line.
fn request(name: &str, arguments: &[String], setters: &[String]) -> Vec<String> {
    let new = format!("let request = {name}::new({})", arguments.join(", "));
    let line = format!("{new}{};", setters.concat());
    if line.len() <= WIDTH {
        return vec![line];
    }
    let (mut lines, indent) = if new.len() <= WIDTH {
        (vec![new], "    ")
    } else {
        let mut lines = vec![format!("let request = {name}::new(")];
        lines.extend(arguments.iter().map(|value| format!("    {value},")));
        lines.push(")".to_owned());
        (lines, "")
    };
    lines.extend(setters.iter().map(|setter| format!("{indent}{setter}")));
    if let Some(last) = lines.last_mut() {
        last.push(';');
    }
    lines
}

/// A value of a record as an expression; a flow with its unit.
fn value(record: &str, field: &Field) -> Option<String> {
    let path = match place(field.rust.as_deref()?) {
        Place::Field(field) => format!("{record}.{field}"),
        Place::Level { group, level, field } => format!("{record}.{group}[{}].{field}", level.saturating_sub(1)),
    };
    let is_flow = field.reading.as_ref().is_some_and(|reading| reading.kind == Kind::Flow);
    Some(if is_flow { format!("{path}.and_then(|flow| request.measure(flow))") } else { path })
}

impl SampleCall {
    /// The imports, and the request.
    fn lines(self, module: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let mut import = |path: &str, mut names: Vec<String>| {
            names.sort();
            names.dedup();
            match names.as_slice() {
                [] => {}
                [name] => lines.push(format!("use kiwoom_api::{path}{name};")),
                names => lines.push(format!("use kiwoom_api::{path}{{{}}};", names.join(", "))),
            }
        };
        import("codes::", self.shared);
        import(&format!("{module}::"), self.own);
        import("", self.root);
        lines.push(String::new());
        lines.extend(self.request);
        lines
    }
}

/// Around an example that is run, if there is a server to run it on.
const RUN: (&[&str], &[&str]) = (
    &[
        "```",
        "# #[cfg(feature = \"mock\")]",
        "# tokio::runtime::Runtime::new()?.block_on(async {",
        "# let server = kiwoom_api::mock::Server::start().await?;",
        "# let client = server.client().build()?;",
    ],
    &[
        "# assert!(reply.issues.is_empty());",
        "# Ok::<(), Box<dyn std::error::Error>>(())",
        "# })?;",
        "# Ok::<(), Box<dyn std::error::Error>>(())",
        "```",
    ],
);

/// Around an example that is compiled only.
const COMPILED: (&[&str], &[&str]) = (
    &["```no_run", "# async fn example(client: kiwoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {"],
    &["# Ok(())", "# }", "```"],
);
