//! The synthetic catalogue is what the measurements take it for: valid, the same every time, and of the sizes and shapes
//! that the real one has.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]

#[path = "../examples/synthetic/catalogue.rs"]
mod catalogue;
#[allow(dead_code)]
#[path = "../examples/synthetic/folder.rs"]
mod folder;
#[path = "../examples/synthetic/vocabulary.rs"]
mod vocabulary;

use std::collections::HashSet;
use std::path::Path;

use kiwoom_codegen::source::Source;
use kiwoom_codegen::spec::{Field, Tr};
use kiwoom_codegen::{generate, load};

fn sources() -> Vec<Source> {
    catalogue::filled(folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap())
}

fn elements(fields: &[Field]) -> usize {
    fields.iter().map(|field| 1 + elements(&field.fields)).sum()
}

fn lists(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| field.is_list())
}

#[test]
fn the_filled_catalogue_generates_without_a_word() {
    let generated = generate(sources()).unwrap();
    assert_eq!(generated.warnings, []);
    // A file a TR, one a category, the root, the shared code lists, the kinds and what was seen.
    assert_eq!(generated.files.len(), catalogue::TRS + 25 + 4);
}

#[test]
fn it_is_the_same_every_time_and_full() {
    let texts = |sources: &[Source]| {
        sources.iter().map(|source| (source.path.clone(), source.text.clone())).collect::<Vec<_>>()
    };
    let sources = sources();
    assert_eq!(texts(&sources), texts(&self::sources()));
    assert_eq!(texts(&catalogue::filled(sources.clone())), texts(&sources));
}

#[test]
fn its_tables_are_of_the_sizes_and_shapes_of_real_ones() {
    let (specs, problems) = load::load(sources());
    assert_eq!(problems, []);
    assert_eq!(specs.categories.spec.len(), 25);
    let trs: Vec<&Tr> = specs.trs.iter().map(|tr| &tr.spec).collect();
    assert_eq!(trs.len(), catalogue::TRS);
    let sizes: Vec<usize> = trs.iter().map(|tr| elements(&tr.response)).collect();
    let average = sizes.iter().sum::<usize>() as f64 / sizes.len() as f64;
    assert!((16.0..20.0).contains(&average), "{average} elements on average");
    assert_eq!(sizes.iter().max(), Some(&163));
    let count = |is: &dyn Fn(&Tr) -> bool| trs.iter().filter(|tr| is(tr)).count();
    let with_list = count(&|tr| lists(&tr.response).next().is_some());
    assert!((200..=270).contains(&with_list), "{with_list} with a list");
    assert!(count(&|tr| lists(&tr.response).any(|list| lists(&list.fields).next().is_some())) >= 3);
    assert!(count(&|tr| lists(&tr.response).count() > 1) >= 3);
    assert!(count(&|tr| !tr.groups.is_empty()) >= 5);
    assert!(count(&|tr| !tr.codes.is_empty()) >= 50);
    assert!(count(&|tr| tr.unit_by.is_some()) >= 20);
    assert!(count(&|tr| !tr.parameters.is_empty()) >= 5);
}

#[test]
fn every_kind_of_value_is_invented() {
    let (specs, _) = load::load(sources());
    let mut kinds = HashSet::new();
    for tr in specs.trs.iter().filter(|tr| tr.spec.category.starts_with("synthetic_")) {
        let mut fields: Vec<&Field> = tr.spec.request.iter().chain(&tr.spec.response).collect();
        while let Some(field) = fields.pop() {
            kinds.extend(field.reading.as_ref().map(|reading| reading.kind.to_string()));
            fields.extend(&field.fields);
        }
    }
    // All but rows, which no spec says.
    assert_eq!(kinds.len(), 17, "{kinds:?}");
}
