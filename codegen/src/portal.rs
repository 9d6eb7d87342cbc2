//! The portal's pages, held against the specs: read, compared, made into new specs; and the tables given out again.
//!
//! The generator knows nothing of this. It goes the other way: what is here works on specs ([`spec`](crate::spec),
//! [`load`](crate::load)), makes names by the [`glossary`](crate::glossary), and asks [`check`](crate::check) which names
//! are good and free.

pub mod facts;
pub mod import;
pub mod paste;
pub mod verify;
