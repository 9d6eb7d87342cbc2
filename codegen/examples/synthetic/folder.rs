//! A `spec/` folder as sources, and back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use kiwoom_codegen::source::Source;

/// The specs in a folder, in a fixed order.
pub(crate) fn read(spec: &Path) -> io::Result<Vec<Source>> {
    let mut paths = Vec::new();
    walk(spec, &mut paths)?;
    paths.sort();
    let source = |path: &PathBuf| {
        let below = path.strip_prefix(spec).unwrap_or(path).display();
        Ok(Source { path: format!("spec/{below}"), text: fs::read_to_string(path)? })
    };
    paths.iter().map(source).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            paths.push(path);
        }
    }
    Ok(())
}

/// Writes the specs into a folder.
pub(crate) fn write(spec: &Path, specs: &[Source]) -> io::Result<()> {
    for source in specs {
        let path = spec.join(source.path.strip_prefix("spec/").unwrap_or(&source.path));
        fs::create_dir_all(path.parent().unwrap_or(spec))?;
        fs::write(path, &source.text)?;
    }
    Ok(())
}
