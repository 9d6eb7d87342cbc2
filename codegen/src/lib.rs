//! Reads the TR specs and produces the generated part of `kiwoom-api`.
//!
//! Pure: files go in as text, files or diagnostics come out as text. Reading and writing is the caller's.

pub mod facts;
pub mod load;
pub mod paste;
pub mod source;
pub mod spec;
pub mod verify;
