//! The maintainer's commands. `cargo xtask --help` lists them.

mod facts;
mod files;
mod generate;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Commands for maintainers of kiwoom-api.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// The workspace to work on.
    #[arg(long, global = true, hide = true, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/.."))]
    root: PathBuf,
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
    /// Hold the specs against pages pasted from Kiwoom's portal, element by element
    Verify {
        /// Text files with one pasted page after the other
        #[arg(required = true)]
        files: Vec<PathBuf>,
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
    let outcome = match arguments.command {
        Command::Gen { check: true } => generate::check(&arguments.root),
        Command::Gen { check: false } => generate::write(&arguments.root),
        Command::Verify { files } => verify::verify(&arguments.root, &files),
        Command::Spec { json: _ } => facts::print_json(&arguments.root),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            for line in lines {
                eprintln!("{line}");
            }
            ExitCode::FAILURE
        }
    }
}
