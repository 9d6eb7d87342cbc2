//! Fills the `spec/` folder of a workspace up to the size of Kiwoom's whole catalogue, with invented TRs: for
//! measuring in a copy of the workspace.
//!
//! ```sh
//! cargo run -p kiwoom-codegen --example synthetic -- COPY/spec
//! ```

mod catalogue;
mod folder;
mod vocabulary;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [spec] = arguments.as_slice() else {
        eprintln!("expected one argument: the spec folder of a copy of the workspace");
        return ExitCode::FAILURE;
    };
    match folder::read(spec).and_then(|specs| folder::write(spec, &catalogue::filled(specs))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", spec.display());
            ExitCode::FAILURE
        }
    }
}
