//! The maintainer's commands. `cargo xtask --help` lists them.

mod facts;
mod files;
mod generate;
mod import;
mod pages;
mod public_api;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Commands for maintainers of kiwoom-api.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// The workspace to work on; that of the current folder otherwise.
    #[arg(long, global = true, hide = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the generated code and the READMEs' tables of TRs, from the specs in spec/
    Gen {
        /// Change nothing; fail if anything is not what the specs produce
        #[arg(long)]
        check: bool,
    },
    /// Make specs of pages pasted from Kiwoom's portal, with questions where a person has to decide
    Import(import::Arguments),
    /// Hold the specs against pages pasted from Kiwoom's portal, element by element
    Verify {
        /// Text files with one pasted page after the other
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Hold the crates that public signatures name against those that docs/versions.md lists
    PublicApi {
        /// What `.ci/rustdoc-json` makes of kiwoom-api
        json: PathBuf,
    },
    /// Print what the tables say: every TR and element, as transcribed
    Spec {
        /// As one JSON document
        #[arg(long, required = true)]
        json: bool,
    },
}

/// Why a command fails: lines for the person who called it.
type Failure = Vec<String>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = match arguments.root.map_or_else(files::workspace, Ok) {
        Ok(root) => root,
        Err(lines) => return fail(lines),
    };
    let outcome = match arguments.command {
        Command::Gen { check: true } => generate::check(&root),
        Command::Gen { check: false } => generate::write(&root),
        Command::Import(arguments) => import::import(&root, &arguments),
        Command::Verify { files } => verify::verify(&root, &files),
        Command::PublicApi { json } => public_api::public_api(&root, &json),
        Command::Spec { json: _ } => facts::print_json(&root),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => fail(lines),
    }
}

fn fail(lines: Failure) -> ExitCode {
    for line in lines {
        eprintln!("{line}");
    }
    ExitCode::FAILURE
}
