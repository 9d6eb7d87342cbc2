//! The public API of every TR, read from what the specs generate: what a user of kiwoom-api would notice.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use insta::assert_snapshot;
use kiwoom_codegen::generate;
use kiwoom_codegen::source::Source;
use proc_macro2::TokenTree;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Fields, FnArg, Ident, ImplItem, Item, LitStr, Macro, Token, Visibility, braced};

fn specs() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = Vec::new();
    let mut folders = vec![root.join("spec")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "yaml") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    let below = |path: &Path| path.strip_prefix(&root).unwrap().display().to_string();
    paths.iter().map(|path| Source { path: below(path), text: fs::read_to_string(path).unwrap() }).collect()
}

/// Tokens as a person would write them.
fn text(tokens: impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let tight = [
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        (" ;", ";"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
    ];
    let text = tight.iter().fold(text, |text, (loose, tight)| text.replace(loose, tight));
    text.replace("->", " ->").replace("  ->", " ->").replace(" :", ":")
}

fn is_pub(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn fields(fields: &Fields, lines: &mut Vec<String>) {
    for field in fields.iter().filter(|field| is_pub(&field.vis)) {
        lines.push(format!("    {}: {}", text(&field.ident), text(&field.ty)));
    }
}

fn outline(file: &str) -> String {
    let mut lines = Vec::new();
    for item in syn::parse_file(file).unwrap().items {
        match item {
            Item::Struct(item) if is_pub(&item.vis) => {
                lines.push(format!("struct {}", item.ident));
                fields(&item.fields, &mut lines);
            }
            Item::Enum(item) if is_pub(&item.vis) => {
                lines.push(format!("enum {}", item.ident));
                lines.extend(item.variants.iter().map(|variant| {
                    let (name, fields) = (&variant.ident, &variant.fields);
                    format!("    {}", text(quote! { #name #fields }))
                }));
            }
            Item::Impl(item) => {
                let ty = text(&item.self_ty);
                let header = match &item.trait_ {
                    Some((path, _)) => format!("impl {} for {ty}", text(path)),
                    None => format!("impl {ty}"),
                };
                lines.push(header);
                for member in &item.items {
                    match member {
                        ImplItem::Fn(member) if item.trait_.is_none() && is_pub(&member.vis) => {
                            let inputs: Vec<String> = member.sig.inputs.iter().map(argument).collect();
                            let output = text(&member.sig.output);
                            let arguments = inputs.join(", ");
                            lines.push(format!("    fn {}({arguments}) {}", member.sig.ident, output.trim()));
                        }
                        ImplItem::Type(member) => {
                            lines.push(format!("    type {} = {}", member.ident, text(&member.ty)))
                        }
                        _ => {}
                    }
                }
            }
            Item::Static(item) if is_pub(&item.vis) => {
                lines.push(format!("static {}: {}", item.ident, text(&item.ty)));
            }
            Item::Macro(item) => lines.extend(declared(&item.mac)),
            _ => {}
        }
    }
    lines.join("\n")
}

/// What a macro of kiwoom-api makes of its notation.
fn declared(call: &Macro) -> Vec<String> {
    let name = text(&call.path);
    let tokens: Vec<TokenTree> = call.tokens.clone().into_iter().collect();
    let ident = |index: usize| tokens[index].to_string();
    match name.as_str() {
        "codes" => {
            let list = syn::parse2::<CodeList>(call.tokens.clone()).unwrap();
            let variants = list.variants.iter().map(|variant| format!("    {variant}"));
            let unknown = "    Unknown(UnknownCode)".to_owned();
            let header = format!("enum {}", list.name);
            std::iter::once(header).chain(variants).chain([unknown, format!("impl Code for {}", list.name)]).collect()
        }
        // `/// Docs. pub struct Name[2] { /// Docs. 0 flag "label", … }`
        "flags" => {
            let is = |index: usize, word: &str| tokens.get(index).is_some_and(|token| token.to_string() == word);
            let name = (0..tokens.len()).find(|index| is(*index, "struct")).map(|index| ident(index + 1)).unwrap();
            let Some(TokenTree::Group(body)) = tokens.last() else { panic!("flags without a body") };
            let flags = body.stream().into_iter().filter(|token| matches!(token, TokenTree::Ident(_)));
            let flags = flags.map(|flag| format!("    fn {flag}(mut self) -> Self"));
            let always = ["none", "all"].map(|method| format!("    fn {method}() -> Self"));
            std::iter::once(format!("struct {name}")).chain(always).chain(flags).collect()
        }
        // `DailyStockPriceRequest -> DailyStockPrice = …`
        "request" => vec![format!("impl Request for {}", ident(0)), format!("    type Response = {}", ident(3))],
        "bar" => vec![format!("impl Bar for {}", ident(0))],
        "record" => vec![format!("impl Record for {}", ident(0))],
        "any_realtime" => vec!["enum AnyRealtime".to_owned()],
        other => panic!("{other}! is no macro of generated code"),
    }
}

/// `pub enum Name { Variant = "code" "label" from(1), … }`, with docs.
struct CodeList {
    name: Ident,
    variants: Vec<Ident>,
}

impl Parse for CodeList {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        let body;
        braced!(body in input);
        let mut variants = Vec::new();
        while !body.is_empty() {
            Attribute::parse_outer(&body)?;
            variants.push(body.parse()?);
            body.parse::<Token![=]>()?;
            body.parse::<LitStr>()?;
            // Other codes, the label, the range.
            while !body.peek(Token![,]) {
                body.parse::<TokenTree>()?;
            }
            body.parse::<Token![,]>()?;
        }
        Ok(Self { name, variants })
    }
}

fn argument(argument: &FnArg) -> String {
    match argument {
        FnArg::Receiver(receiver) => text(receiver),
        FnArg::Typed(typed) => format!("{}: {}", text(&typed.pat), text(&typed.ty)),
    }
}

#[test]
fn the_public_api_of_every_tr() {
    let generated = generate(specs()).unwrap();
    // All of them, then fail: one run shows every change.
    let mut failed = Vec::new();
    let mut count = 0;
    for file in &generated.files {
        let Some(id) = file.path.rsplit('/').next().and_then(|name| name.strip_suffix(".rs")) else { continue };
        if matches!(id, "mod" | "codes" | "kinds" | "seen") {
            continue;
        }
        count += 1;
        let outline = outline(&file.text);
        let compared = std::panic::catch_unwind(|| assert_snapshot!(id, outline));
        if compared.is_err() {
            failed.push(id);
        }
    }
    assert!(count >= 20, "{count} TRs");
    assert!(failed.is_empty(), "changed: {failed:?}");
}

#[test]
fn the_shared_code_lists() {
    let generated = generate(specs()).unwrap();
    let file = generated.files.iter().find(|file| file.path == "codes.rs").unwrap();
    assert_snapshot!("codes", outline(&file.text));
}
