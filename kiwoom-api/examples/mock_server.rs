//! A server on this machine that behaves like Kiwoom's, for programs in any language.
//!
//! `cargo run -p kiwoom-api --features mock --example mock_server -- --port 8080`

mod common;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use kiwoom_api::Date;
use kiwoom_api::mock::{Hosted, Server};

/// Runs a server that behaves like Kiwoom's, with invented data, until it is stopped with Ctrl-C.
///
/// It accepts any app key and secret key. Point a program at the URL it prints; the examples take it from
/// KIWOOM_BASE_URL, together with any KIWOOM_APP_KEY and KIWOOM_SECRET_KEY.
#[derive(Parser)]
struct Arguments {
    /// The port on the loopback address; 0 takes one that is free
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// What the data grows from: the same seed and day, the same data
    #[arg(long)]
    seed: Option<u64>,
    /// The day that its market stands at [default: today in Korea]
    #[arg(long, value_name = "DATE", value_parser = common::date)]
    today: Option<Date>,
    /// Which server to behave like
    #[arg(long, value_enum, default_value_t = Like::Production)]
    environment: Like,
    /// How many requests per second and TR it serves [default: as the environment]
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    quota: Option<u32>,
    /// How many pages there are of a list
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    pages: Option<u32>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Like {
    Production,
    Demo,
}

#[tokio::main]
async fn main() -> ExitCode {
    common::report(run(Arguments::parse()).await)
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let hosted = match arguments.environment {
        Like::Production => Hosted::Production,
        Like::Demo => Hosted::Demo,
    };
    let today = arguments.today.unwrap_or_else(common::today);
    let mut builder = Server::builder().port(arguments.port).environment(hosted).today(today);
    if let Some(seed) = arguments.seed {
        builder = builder.seed(seed);
    }
    if let Some(quota) = arguments.quota {
        builder = builder.quota(quota);
    }
    if let Some(pages) = arguments.pages {
        builder = builder.pages(pages);
    }
    let server = builder.start().await.map_err(|error| format!("port {}: {error}", arguments.port))?;

    // The URL alone goes to the standard output, for scripts to read.
    common::print(&format!("{}\n", server.url()))?;
    eprintln!("Serving invented data to any key pair. Ctrl-C stops.");
    tokio::signal::ctrl_c().await?;
    Ok(())
}
