//! Reading the workspace, and writing it so that a file is either old or new, never half.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use kiwoom_codegen::source::Source;

use crate::Failure;

/// The workspace that the current folder is in, told by the folder of its specs.
pub(crate) fn workspace() -> Result<PathBuf, Failure> {
    let here = std::env::current_dir().map_err(|error| failed(Path::new("."), &error))?;
    let is_workspace = |folder: &&Path| folder.join("spec/categories.yaml").is_file() && folder.join("xtask").is_dir();
    here.ancestors().find(is_workspace).map(Path::to_path_buf).ok_or_else(|| {
        vec![format!("{}: no spec/categories.yaml here or above; go to the workspace of kiwoom-api", here.display())]
    })
}

/// The files of `spec/`, in a fixed order, named relative to the workspace.
pub(crate) fn specs(root: &Path) -> Result<Vec<Source>, Failure> {
    yaml(&root.join("spec"), root)
}

/// The YAML files below a folder, in a fixed order, named relative to the workspace where they are in it.
pub(crate) fn yaml(folder: &Path, root: &Path) -> Result<Vec<Source>, Failure> {
    let mut paths = Vec::new();
    walk(folder, &mut paths)?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.iter().map(|path| Ok(Source { path: relative(path, root), text: read(path)? })).collect()
}

/// Every file below the folder, sorted; none if the folder does not exist.
pub(crate) fn walk(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(folder, &error)),
    };
    let mut below = Vec::new();
    for entry in entries {
        below.push(entry.map_err(|error| failed(folder, &error))?.path());
    }
    below.sort();
    for path in below {
        if path.is_dir() { walk(&path, paths)? } else { paths.push(path) }
    }
    Ok(())
}

pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| failed(path, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..valid].iter().filter(|byte| **byte == b'\n').count() + 1;
        vec![format!("{}:{line}: not UTF-8; expected text", path.display())]
    })
}

/// Writes beside the file, then renames.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    write_all(&[(path.to_owned(), text.to_owned(), false)])
}

/// Writes all files beside where they go, and only then renames them: path, text, and whether there must be no such file
/// yet.
pub(crate) fn write_all(files: &[(PathBuf, String, bool)]) -> Result<(), Failure> {
    let mut written = Vec::new();
    for (path, text, is_new) in files {
        if *is_new && path.exists() {
            let message = "it is there already, but holds another TR; see to its id, or remove it";
            return Err(vec![format!("{}: {message}", path.display())]);
        }
        written.push((path, *is_new, beside(path, text).map_err(|error| failed(path, &error))?));
    }
    for (path, is_new, file) in written {
        let renamed = if is_new { file.persist_noclobber(path) } else { file.persist(path) };
        renamed.map_err(|error| failed(path, &error.error))?;
    }
    Ok(())
}

fn beside(path: &Path, text: &str) -> io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    // A temporary file would be its owner's alone; a source file is as any new one.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    if let Ok(old) = fs::metadata(path) {
        file.as_file().set_permissions(old.permissions())?;
    }
    Ok(file)
}

pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    fs::remove_file(path).map_err(|error| failed(path, &error))
}

/// The path as a person in the workspace would type it; as it is, if it is elsewhere.
pub(crate) fn relative(path: &Path, root: &Path) -> String {
    let Ok(below) = path.strip_prefix(root) else { return path.display().to_string() };
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    vec![format!("{}: {error}", path.display())]
}

/// Prints to standard output. A reader that has seen enough (`| head`) is no failure.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    match writeln!(io::stdout(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(failed(Path::new("standard output"), &error)),
        _ => Ok(()),
    }
}
