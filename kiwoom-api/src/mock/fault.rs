//! What can go wrong on demand, and when.

use std::time::Duration;

use serde_json::{Value, json};

use super::random::{mix, one_in};
use super::record::{Cell, Record};
use super::refusal::Refusal;
use super::respond::Page;

/// Something that goes wrong with a request: see [`Server::fault`](super::Server::fault).
///
/// | fault | what a client with default settings makes of it |
/// | --- | --- |
/// | [`delay`](Self::delay) | nothing, or [`Error::Timeout`](crate::Error::Timeout) if it is long |
/// | [`hang`](Self::hang) | `Error::Timeout` |
/// | [`reset_before_headers`](Self::reset_before_headers), [`reset_after_headers`](Self::reset_after_headers), [`truncated_body`](Self::truncated_body) | [`Error::Transport`](crate::Error::Transport), outcome unknown: queries are repeated, orders are not |
/// | [`misdirected`](Self::misdirected) | the same, and no kept connection is used again |
/// | [`invalid_json`](Self::invalid_json) | [`Error::NotJson`](crate::Error::NotJson), not repeated |
/// | [`html`](Self::html)`(200)`, a maintenance page | `Error::NotJson`: queries are repeated |
/// | [`html`](Self::html), [`status`](Self::status) with 5xx | [`Error::Status`](crate::Error::Status): queries are repeated |
/// | [`too_many`](Self::too_many) | [`Error::RateLimited`](crate::Error::RateLimited): the quota is learnt, queries are repeated |
/// | [`no_data`](Self::no_data), [`refusal`](Self::refusal) | [`Error::Rejected`](crate::Error::Rejected) |
/// | [`token_death`](Self::token_death), [`stubborn_token_death`](Self::stubborn_token_death) | the token is renewed, the call made once more |
/// | [`repeated_cursor`](Self::repeated_cursor) | the rows, then [`Error::PagingStalled`](crate::Error::PagingStalled) |
/// | [`blank_page`](Self::blank_page), [`empty_list`](Self::empty_list), [`blank_list`](Self::blank_list), [`absent_list`](Self::absent_list) | the end of the rows |
/// | [`padded_list`](Self::padded_list) | rows without a value, behind those that have some |
/// | [`unreadable_list`](Self::unreadable_list), [`renamed_list`](Self::renamed_list) | issues; in a stream [`Error::Page`](crate::Error::Page), where there are more pages |
/// | [`unknown_elements`](Self::unknown_elements) | extras |
/// | [`junk_values`](Self::junk_values), [`wrong_types`](Self::wrong_types) | issues; [`Error::Decode`](crate::Error::Decode) if the client is strict |
/// | [`text_return_code`](Self::text_return_code) | nothing |
///
/// Those of the WebSocket, in a server with the feature `realtime`. They strike the frames `LOGIN`, `REG`, `REMOVE`, which
/// come from the client, and `REAL`, data: [`on`](super::PlannedFault::on) says which; without it, any that they suit.
///
/// | fault | what a client with default settings makes of it |
/// | --- | --- |
/// | [`disconnect`](Self::disconnect) | `Disconnected`, then `Gap` when all is registered again |
/// | [`bye`](Self::bye) | the same, half a minute later; a second time within ten minutes ends the streams |
/// | [`silence`](Self::silence) | the same, after three minutes |
/// | [`lost_answer`](Self::lost_answer) | the same, after ten seconds; [`Error`](crate::Error) for who waits to be connected |
/// | [`junk_frame`](Self::junk_frame) | `Unreadable` |
/// | [`unknown_type`](Self::unknown_type) | nothing: nobody has subscribed to it |
/// | [`burst`](Self::burst) | `Lagged`, if it is more than the stream may keep |
/// | [`token_death`](Self::token_death) on `LOGIN` | another token, another LOGIN |
/// | [`refusal`](Self::refusal) on `LOGIN`, `REG` | an error for who asked |
/// | [`unknown_elements`](Self::unknown_elements), [`junk_values`](Self::junk_values), [`wrong_types`](Self::wrong_types) on `REAL` | extras |
#[derive(Debug, Clone, PartialEq)]
pub struct Fault(Trouble);

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Trouble {
    Delay(Duration),
    Hang,
    ResetBeforeHeaders,
    ResetAfterHeaders,
    TruncatedBody,
    Misdirected,
    InvalidJson,
    Html(u16),
    Status(u16),
    TooMany(u32),
    Refusal(i64, String),
    NoData,
    Reply(Value),
    TokenDeath { stubborn: bool },
    RepeatedCursor,
    BlankPage,
    PaddedList,
    EmptyList(EmptyList),
    UnreadableList,
    RenamedList,
    UnknownElements,
    JunkValues,
    WrongTypes,
    TextReturnCode,
    Disconnect,
    Bye,
    Silence,
    LostAnswer,
    JunkFrame,
    UnknownType,
    Burst(u32),
}

/// The three ways to send no rows (B20).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum EmptyList {
    Brackets,
    Blank,
    Absent,
}

impl Fault {
    /// The answer comes late.
    pub fn delay(by: Duration) -> Self {
        Self(Trouble::Delay(by))
    }

    /// The answer never comes.
    pub fn hang() -> Self {
        Self(Trouble::Hang)
    }

    /// The connection is reset before there is an answer. The request was received.
    pub fn reset_before_headers() -> Self {
        Self(Trouble::ResetBeforeHeaders)
    }

    /// The connection is reset after the headers of the answer.
    pub fn reset_after_headers() -> Self {
        Self(Trouble::ResetAfterHeaders)
    }

    /// The connection is closed in the middle of the body.
    pub fn truncated_body() -> Self {
        Self(Trouble::TruncatedBody)
    }

    /// The answer is one to another call, as its `api-id` header says: on the connection, requests and answers have fallen
    /// out of step.
    pub fn misdirected() -> Self {
        Self(Trouble::Misdirected)
    }

    /// The body is whole as far as HTTP goes, and half a JSON text.
    pub fn invalid_json() -> Self {
        Self(Trouble::InvalidJson)
    }

    /// A page of HTML, with that HTTP status: 200 and 503 are in use for maintenance.
    pub fn html(status: u16) -> Self {
        Self(Trouble::Html(status))
    }

    /// A bare HTTP status, with a body that is no envelope.
    pub fn status(status: u16) -> Self {
        Self(Trouble::Status(status))
    }

    /// Too many requests: HTTP 429, code 1700, with that quota in the message.
    pub fn too_many(quota: u32) -> Self {
        Self(Trouble::TooMany(quota))
    }

    /// An envelope that says no, with that `return_code` and `return_msg`: `(20, "[2000](RC4058:모의투자 장종료)")`.
    pub fn refusal(return_code: i64, message: impl Into<String>) -> Self {
        Self(Trouble::Refusal(return_code, message.into()))
    }

    /// An envelope that says that there is no data.
    pub fn no_data() -> Self {
        Self(Trouble::NoData)
    }

    /// This body instead of the usual one, for a test that needs certain values. An object without a `return_code`
    /// gets one that says success.
    pub fn reply(body: Value) -> Self {
        Self(Trouble::Reply(body))
    }

    /// The token that the request came with dies, and the request is refused with 8005. The next token is another one.
    pub fn token_death() -> Self {
        Self(Trouble::TokenDeath { stubborn: false })
    }

    /// As [`token_death`](Self::token_death), but the dead token is issued again and again until it is revoked.
    pub fn stubborn_token_death() -> Self {
        Self(Trouble::TokenDeath { stubborn: true })
    }

    /// The key of the next page is the one of this page. It strikes requests for a further page only.
    pub fn repeated_cursor() -> Self {
        Self(Trouble::RepeatedCursor)
    }

    /// One row whose values are all blank, as the server sends beyond the oldest record. It strikes lists only.
    pub fn blank_page() -> Self {
        Self(Trouble::BlankPage)
    }

    /// Three rows more than there are, whose values are all blank, as some lists come that always have the same length. It
    /// strikes lists only.
    pub fn padded_list() -> Self {
        Self(Trouble::PaddedList)
    }

    /// A list without rows, `[]`. It strikes lists only.
    pub fn empty_list() -> Self {
        Self(Trouble::EmptyList(EmptyList::Brackets))
    }

    /// A blank string, `""`, where the list should be. It strikes lists only.
    pub fn blank_list() -> Self {
        Self(Trouble::EmptyList(EmptyList::Blank))
    }

    /// Nothing where the list should be, on a last page. It strikes lists only.
    pub fn absent_list() -> Self {
        Self(Trouble::EmptyList(EmptyList::Absent))
    }

    /// An object where the list should be. It strikes lists only.
    pub fn unreadable_list() -> Self {
        Self(Trouble::UnreadableList)
    }

    /// The list stands under another name than the documented one. It strikes lists only.
    pub fn renamed_list() -> Self {
        Self(Trouble::RenamedList)
    }

    /// Elements that are not documented, beside those that are.
    pub fn unknown_elements() -> Self {
        Self(Trouble::UnknownElements)
    }

    /// Every third value is not what its element says: commas, words, full-width digits.
    pub fn junk_values() -> Self {
        Self(Trouble::JunkValues)
    }

    /// Values are JSON numbers, booleans, `null`, objects and lists instead of strings.
    pub fn wrong_types() -> Self {
        Self(Trouble::WrongTypes)
    }

    /// The `return_code` is the string `"0000"` instead of the number 0.
    pub fn text_return_code() -> Self {
        Self(Trouble::TextReturnCode)
    }

    /// The realtime connection is gone, without a word.
    pub fn disconnect() -> Self {
        Self(Trouble::Disconnect)
    }

    /// The realtime connection is closed with 1000 (`Bye`), as when somebody else logs in with the key.
    pub fn bye() -> Self {
        Self(Trouble::Bye)
    }

    /// The realtime connection stays open, and nothing comes any more.
    pub fn silence() -> Self {
        Self(Trouble::Silence)
    }

    /// A LOGIN, REG or REMOVE has its effect, and no answer.
    pub fn lost_answer() -> Self {
        Self(Trouble::LostAnswer)
    }

    /// A realtime frame that is no JSON, before one that is.
    pub fn junk_frame() -> Self {
        Self(Trouble::JunkFrame)
    }

    /// Realtime data of a type that nobody knows, `9Z`, beside those that were asked for.
    pub fn unknown_type() -> Self {
        Self(Trouble::UnknownType)
    }

    /// A frame of realtime data so many times at once.
    pub fn burst(frames: u32) -> Self {
        Self(Trouble::Burst(frames))
    }
}

/// A request and its normal answer, as far as faults ask about them.
pub(super) struct Occasion<'a> {
    pub(super) tr: &'a str,
    pub(super) is_token: bool,
    pub(super) is_list: bool,
    pub(super) has_cursor: bool,
    pub(super) succeeds: bool,
    /// Whether it is a frame of the WebSocket.
    pub(super) is_frame: bool,
}

impl Trouble {
    /// Whether it can happen there.
    fn suits(&self, occasion: &Occasion<'_>) -> bool {
        if occasion.is_frame {
            return self.suits_frame(occasion);
        }
        match self {
            _ if self.is_of_frames() => false,
            Self::RepeatedCursor => occasion.succeeds && occasion.is_list && occasion.has_cursor,
            Self::BlankPage | Self::PaddedList | Self::EmptyList(_) | Self::UnreadableList | Self::RenamedList => {
                occasion.succeeds && occasion.is_list
            }
            Self::TokenDeath { .. } => occasion.succeeds && !occasion.is_token,
            Self::UnknownElements | Self::JunkValues | Self::WrongTypes | Self::TextReturnCode => occasion.succeeds,
            _ => true,
        }
    }

    /// Whether it can happen to a frame of the WebSocket.
    fn suits_frame(&self, occasion: &Occasion<'_>) -> bool {
        let is_data = occasion.tr == "REAL";
        match self {
            Self::Disconnect | Self::Bye | Self::Silence => true,
            Self::LostAnswer | Self::Refusal(..) => !is_data,
            Self::TokenDeath { .. } => occasion.tr == "LOGIN" && occasion.succeeds,
            Self::JunkFrame | Self::UnknownType | Self::Burst(_) => is_data,
            Self::UnknownElements | Self::JunkValues | Self::WrongTypes => is_data,
            _ => false,
        }
    }

    /// Whether it happens to frames of the WebSocket alone.
    fn is_of_frames(&self) -> bool {
        matches!(
            self,
            Self::Disconnect
                | Self::Bye
                | Self::Silence
                | Self::LostAnswer
                | Self::JunkFrame
                | Self::UnknownType
                | Self::Burst(_)
        )
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Delay(_) => "delay",
            Self::Hang => "hang",
            Self::ResetBeforeHeaders => "reset_before_headers",
            Self::ResetAfterHeaders => "reset_after_headers",
            Self::TruncatedBody => "truncated_body",
            Self::Misdirected => "misdirected",
            Self::InvalidJson => "invalid_json",
            Self::Html(_) => "html",
            Self::Status(_) => "status",
            Self::TooMany(_) => "too_many",
            Self::Refusal(..) => "refusal",
            Self::NoData => "no_data",
            Self::Reply(_) => "reply",
            Self::TokenDeath { stubborn: false } => "token_death",
            Self::TokenDeath { stubborn: true } => "stubborn_token_death",
            Self::RepeatedCursor => "repeated_cursor",
            Self::BlankPage => "blank_page",
            Self::PaddedList => "padded_list",
            Self::EmptyList(EmptyList::Brackets) => "empty_list",
            Self::EmptyList(EmptyList::Blank) => "blank_list",
            Self::EmptyList(EmptyList::Absent) => "absent_list",
            Self::UnreadableList => "unreadable_list",
            Self::RenamedList => "renamed_list",
            Self::UnknownElements => "unknown_elements",
            Self::JunkValues => "junk_values",
            Self::WrongTypes => "wrong_types",
            Self::TextReturnCode => "text_return_code",
            Self::Disconnect => "disconnect",
            Self::Bye => "bye",
            Self::Silence => "silence",
            Self::LostAnswer => "lost_answer",
            Self::JunkFrame => "junk_frame",
            Self::UnknownType => "unknown_type",
            Self::Burst(_) => "burst",
        }
    }

    /// The refusal that comes instead of the reply, if that is what it is.
    pub(super) fn refusal(&self, tr: &str) -> Option<Refusal> {
        match self {
            Self::TooMany(quota) => Some(Refusal::too_many(*quota, tr)),
            Self::Refusal(return_code, message) => Some(Refusal::new(*return_code, message)),
            Self::NoData => Some(Refusal::no_data()),
            Self::TokenDeath { .. } => Some(Refusal::dead_token()),
            _ => None,
        }
    }

    /// Does to a reply what is to be done to it.
    pub(super) fn spoil(&self, page: &mut Page, cursor: Option<&str>) {
        let record = &mut page.record;
        match self {
            Self::RepeatedCursor => page.next_key = cursor.map(str::to_owned),
            Self::BlankPage => {
                for rows in lists(record) {
                    rows.truncate(1);
                    rows.iter_mut().for_each(blank);
                }
            }
            Self::PaddedList => {
                for rows in lists(record) {
                    let Some(mut row) = rows.first().cloned() else { continue };
                    blank(&mut row);
                    rows.extend([row.clone(), row.clone(), row]);
                }
            }
            Self::EmptyList(EmptyList::Brackets) => lists(record).for_each(Vec::clear),
            Self::EmptyList(EmptyList::Absent) => {
                record.retain(|(_, cell)| !matches!(cell, Cell::Rows(_)));
                page.next_key = None;
            }
            Self::EmptyList(EmptyList::Blank) => {
                list_members(record).for_each(|(_, cell)| *cell = Cell::Text(String::new()));
            }
            Self::UnreadableList => {
                list_members(record).for_each(|(_, cell)| *cell = Cell::Json(json!({ "mock": "1" })))
            }
            Self::RenamedList => list_members(record).for_each(|(name, _)| name.insert_str(0, "mock_")),
            Self::UnknownElements => each_record(record, &mut |_, record| {
                record.insert(0, ("mock_new_elmt".to_owned(), Cell::Text("+1".to_owned())));
            }),
            Self::JunkValues => each_value(record, &mut |place, cell| {
                const JUNK: [&str; 5] = ["1,234", "N/A", "１２３", "12-", "2024-11-25"];
                if place.is_multiple_of(3) {
                    *cell = Cell::Text(JUNK.get(place / 3 % JUNK.len()).copied().unwrap_or("?").to_owned());
                }
            }),
            Self::WrongTypes => each_value(record, &mut |place, cell| {
                let Cell::Text(text) = &cell else { return };
                let number = text.parse::<i64>().map_or(Value::Null, Value::from);
                *cell = Cell::Json(match place % 5 {
                    0 => number,
                    1 => Value::Null,
                    2 => Value::Bool(true),
                    3 => json!({ "value": text }),
                    _ => json!([text]),
                });
            }),
            Self::TextReturnCode => {
                for (_, cell) in record.iter_mut().filter(|(name, _)| name == "return_code") {
                    *cell = Cell::Text("0000".to_owned());
                }
            }
            _ => {}
        }
    }
}

fn list_members(record: &mut Record) -> impl Iterator<Item = &mut (String, Cell)> {
    record.iter_mut().filter(|(_, cell)| matches!(cell, Cell::Rows(_)))
}

fn lists(record: &mut Record) -> impl Iterator<Item = &mut Vec<Record>> {
    record.iter_mut().filter_map(|(_, cell)| match cell {
        Cell::Rows(rows) => Some(rows),
        _ => None,
    })
}

fn blank(row: &mut Record) {
    for (_, cell) in row {
        *cell = Cell::Text(String::new());
    }
}

/// The whole body, and each row.
fn each_record(record: &mut Record, visit: &mut dyn FnMut(usize, &mut Record)) {
    let mut place = 0;
    for row in lists(record).flatten() {
        place += 1;
        visit(place, row);
    }
    visit(0, record);
}

/// Every value that belongs to an element, the envelope aside.
fn each_value(record: &mut Record, visit: &mut dyn FnMut(usize, &mut Cell)) {
    each_record(record, &mut |row, record| {
        let values = record.iter_mut().filter(|(name, _)| name != "return_code" && name != "return_msg");
        for (index, (_, cell)) in values.enumerate().filter(|(_, (_, cell))| matches!(cell, Cell::Text(_))) {
            visit(row + index, cell);
        }
    });
}

/// The faults of a server, in the order in which they were asked for.
#[derive(Debug, Default)]
pub(super) struct Faults {
    plans: Vec<Plan>,
    count: u64,
}

/// When a fault strikes, and how often it has.
#[derive(Debug)]
pub(super) struct Plan {
    id: u64,
    trouble: Trouble,
    pub(super) tr: Option<String>,
    pub(super) times: u32,
    pub(super) skip: u32,
    pub(super) one_in: u64,
    /// How many requests it could have struck, and how many it did.
    met: u64,
    pub(super) struck: u32,
}

impl Faults {
    pub(super) fn add(&mut self, fault: Fault) -> u64 {
        self.count += 1;
        let (id, trouble) = (self.count, fault.0);
        self.plans.push(Plan { id, trouble, tr: None, times: 1, skip: 0, one_in: 1, met: 0, struck: 0 });
        id
    }

    pub(super) fn clear(&mut self) {
        self.plans.clear();
    }

    /// The fault that strikes, if one does: the first that has its turn.
    pub(super) fn strike(&mut self, occasion: &Occasion<'_>, seed: u64) -> Option<Trouble> {
        let mut struck = None;
        for plan in &mut self.plans {
            // The two TRs for tokens are struck only by faults that name them.
            let named = match &plan.tr {
                Some(tr) => tr == occasion.tr,
                // So is the WebSocket by those that calls have as well.
                None => !occasion.is_token && occasion.is_frame == plan.trouble.is_of_frames(),
            };
            if struck.is_some() || !named || plan.struck >= plan.times || !plan.trouble.suits(occasion) {
                continue;
            }
            plan.met += 1;
            let due = plan.met > u64::from(plan.skip);
            if due && one_in(mix(mix(seed, plan.id), plan.met), plan.one_in) {
                plan.struck += 1;
                struck = Some(plan.trouble.clone());
            }
        }
        struck
    }

    pub(super) fn plan(&mut self, id: u64) -> Option<&mut Plan> {
        self.plans.iter_mut().find(|plan| plan.id == id)
    }
}
