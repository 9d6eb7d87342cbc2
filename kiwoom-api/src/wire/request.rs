//! What a request is: the parameters of one TR, checked before they are sent, and what is read in answer.

use std::fmt;

use jiff::civil::Date;
use serde::de::DeserializeOwned;

use super::{Bar, Body, InvalidRequest, Record};
use crate::catalogue::Tr;
use crate::value::{StockCode, StockCodes};

/// The parameters of one TR. Each request type names its TR and the type of the response.
///
/// Implemented by generated types only.
pub trait Request: fmt::Debug + Clone + Send + Sync + 'static {
    /// What the response is read into.
    type Response: Response;

    /// What is known of the TR.
    const TR: &'static Tr = Self::Response::TR;

    /// Writes the parameters into a request body, which keeps the first problem.
    fn write(&self, body: &mut Body);

    /// The request body, as JSON.
    ///
    /// # Errors
    /// If a parameter cannot be sent: see [`InvalidRequest`].
    fn to_json(&self) -> Result<String, InvalidRequest> {
        let mut body = Body::new(Self::TR);
        self.write(&mut body);
        body.finish()
    }
}

/// The response of one TR.
///
/// Implemented by generated types only.
pub trait Response:
    Record + fmt::Debug + Default + Clone + PartialEq + DeserializeOwned + Send + Sync + 'static
{
    /// What is known of the TR.
    const TR: &'static Tr;
}

/// A request whose response is, in the main, a list of rows.
///
/// Implemented by generated types only.
pub trait RowsRequest: Request {
    /// One row of the list.
    type Row: Record + fmt::Debug + Default + Clone + PartialEq + Send + Sync + 'static;

    /// The element that the list stands in: `daly_stkpc`.
    const LIST: &'static str;

    /// The rows of a response.
    fn rows(response: &mut Self::Response) -> &mut Vec<Self::Row>;
}

/// A request whose rows are bars, the newest first: what [`Client::bars`](crate::Client::bars) takes.
///
/// Implemented by generated types only.
pub trait BarsRequest: RowsRequest<Row: Bar> {
    /// Lets the server begin at the end of that day, unless the bars before it would be others then.
    #[doc(hidden)]
    fn end_on(&mut self, day: Date) {
        let _ = day;
    }
}

/// A request for many stocks at once, by their codes in one parameter, that is answered by rows of one stock each.
///
/// Implemented by generated types only.
pub trait ByCodeRequest: RowsRequest {
    /// The codes that a request asks for.
    fn codes(request: &mut Self) -> &mut StockCodes;

    /// The code of the stock that a row is about.
    fn code(row: &Self::Row) -> Option<&StockCode>;
}
