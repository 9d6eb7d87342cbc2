//! A copy of the workspace to play with.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The workspace that these tests are in.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Copies files and folders of the workspace; what is not there is left out.
pub fn copy(names: &[&str], to: &Path) {
    for name in names {
        copy_one(&workspace().join(name), &to.join(name));
    }
}

fn copy_one(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            if entry.file_name() != "target" {
                copy_one(&entry.path(), &to.join(entry.file_name()));
            }
        }
    } else if from.exists() {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

/// Runs the tool on a workspace.
pub fn xtask(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("--root").arg(root).args(arguments).output().unwrap()
}

/// What a command said on standard error.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
