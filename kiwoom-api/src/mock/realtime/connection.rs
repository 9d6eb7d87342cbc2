//! One WebSocket, from LOGIN to its end.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;

use futures_util::future::{Either, select};
use futures_util::{SinkExt as _, StreamExt as _};
use http::HeaderMap;
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio_websockets::{CloseCode, Config, Message, ServerBuilder, WebSocketStream};

use super::super::core::Core;
use super::super::fault::{Occasion, Trouble};
use super::super::hosted::Hosted;
use super::super::market::Market;
use super::super::quota::Quota;
use super::super::received::{Received, hide};
use super::super::refusal::Refusal;
use super::frames::Frames;
use super::registrations::{MOST_A_SECOND, Registrations};
use crate::environment::WEBSOCKET_PATH;

/// Larger messages come in several frames (W1).
const FRAME: usize = 1024;

/// A PING comes once in so many trades.
const PING_EVERY: i64 = 25;

/// There is nothing more to be done.
struct Over;

struct Connection<'c> {
    core: &'c Core,
    socket: WebSocketStream<TokioIo<Upgraded>>,
    registered: Registrations,
    /// How many REG there were.
    quota: Quota,
    /// Nothing is sent any more.
    is_silent: bool,
    /// The PINGs that the client has not sent back.
    pings: u32,
    /// How many trades there were when it last looked.
    seen: i64,
}

/// Who has logged in.
struct Login {
    app_key: String,
    /// Somebody else has, with the same key.
    kicked: Arc<Notify>,
}

/// Serves a WebSocket until its end.
pub(super) async fn serve(upgraded: Upgraded, core: &Core) {
    let config = Config::default().frame_size(FRAME);
    let socket = ServerBuilder::new().config(config).serve(TokioIo::new(upgraded));
    let (registered, quota) = (Registrations::default(), Quota::default());
    let mut connection = Connection { core, socket, registered, quota, is_silent: false, pings: 0, seen: 0 };
    let Ok(login) = connection.log_in().await else { return };
    let Err(Over) = connection.go_on(&login.kicked).await;
    let mut state = core.state();
    if state.lines.logins.get(&login.app_key).is_some_and(|kicked| Arc::ptr_eq(kicked, &login.kicked)) {
        state.lines.logins.remove(&login.app_key);
    }
}

impl Connection<'_> {
    /// Waits for the LOGIN, which has to be the first frame (W2).
    async fn log_in(&mut self) -> Result<Login, Over> {
        let frame = self.receive().await?;
        if frame.get("trnm").is_none_or(|name| name != "LOGIN") {
            return self.bye().await;
        }
        let token = frame.get("token").and_then(Value::as_str).unwrap_or_default();
        let admitted = self.core.state().tokens.admit(Some(&format!("Bearer {token}")), self.core.clock.now());
        let app_key = admitted.as_ref().ok().cloned();
        let is_in = self.answer("LOGIN", &frame, admitted.map(drop), app_key.as_deref()).await?;
        let Some(app_key) = app_key.filter(|_| is_in) else { return self.bye().await };
        if self.core.hosted == Hosted::Production {
            self.send(json!({ "trnm": "SYSTEM", "code": "R10001", "message": "접속되었습니다" }).to_string()).await?;
        }
        let kicked = Arc::new(Notify::new());
        let former = self.core.state().lines.logins.insert(app_key.clone(), Arc::clone(&kicked));
        if let Some(former) = former {
            former.notify_one();
        }
        Ok(Login { app_key, kicked })
    }

    async fn go_on(&mut self, kicked: &Notify) -> Result<Infallible, Over> {
        enum Next {
            Frame(Result<Value, Over>),
            Tick,
            Kicked,
        }
        let mut tick = self.core.clock.sleep(self.core.ticks.pace);
        let mut kicked = pin!(kicked.notified());
        loop {
            let next = {
                let frame = pin!(self.receive());
                match select(frame, select(&mut tick, &mut kicked)).await {
                    Either::Left((frame, _)) => Next::Frame(frame),
                    Either::Right((Either::Left(_), _)) => Next::Tick,
                    Either::Right((Either::Right(_), _)) => Next::Kicked,
                }
            };
            match next {
                Next::Frame(frame) => self.take_in(&frame?).await?,
                Next::Tick => {
                    tick = self.core.clock.sleep(self.core.ticks.pace);
                    self.tick().await?;
                }
                Next::Kicked => return self.bye().await,
            }
        }
    }

    async fn take_in(&mut self, frame: &Value) -> Result<(), Over> {
        match frame.get("trnm").and_then(Value::as_str) {
            Some("PING") if self.pings > 0 => self.pings -= 1,
            // To be sent back as it came (W3).
            Some("PING") => self.send(frame.to_string()).await?,
            Some("REG") => self.register(frame).await?,
            Some("REMOVE") => self.remove(frame).await?,
            _ => {}
        }
        Ok(())
    }

    async fn register(&mut self, frame: &Value) -> Result<(), Over> {
        let now = self.core.clock.elapsed();
        let result = if self.quota.admit("", "REG", MOST_A_SECOND, now) {
            self.registered.with(frame).ok_or_else(|| Refusal::new(105_115, "실시간 등록 가능 종목수를 초과하였습니다"))
        } else {
            Err(Refusal::new(105_110, "실시간 등록 요청이 너무 많습니다"))
        };
        let after = result.as_ref().ok().cloned();
        if self.answer("REG", frame, result.map(drop), None).await?
            && let Some(after) = after
        {
            self.registered = after;
            let since = *self.core.state().lines.since.get_or_insert(now);
            self.seen = self.seen.max(self.core.ticks.in_time(now.saturating_sub(since)));
        }
        Ok(())
    }

    async fn remove(&mut self, frame: &Value) -> Result<(), Over> {
        if self.answer("REMOVE", frame, Ok(()), None).await? {
            self.registered = self.registered.without(frame);
        }
        Ok(())
    }

    /// Answers a frame, unless something goes wrong; whether the answer is yes.
    async fn answer(
        &mut self,
        trnm: &'static str,
        frame: &Value,
        result: Result<(), Refusal>,
        app_key: Option<&str>,
    ) -> Result<bool, Over> {
        let trouble = self.strike(trnm, result.is_ok());
        if let (Some(Trouble::TokenDeath { stubborn }), Some(app_key)) = (&trouble, app_key) {
            self.core.state().tokens.kill(app_key, *stubborn);
        }
        let refusal = trouble.as_ref().and_then(|trouble| trouble.refusal(trnm)).or_else(|| result.err());
        let (code, message) = refusal.map_or((0, String::new()), |refusal| (refusal.return_code, refusal.message));
        let (headers, body) = hide(&HeaderMap::new(), frame);
        let is_answered =
            !matches!(trouble, Some(Trouble::LostAnswer | Trouble::Disconnect | Trouble::Bye | Trouble::Silence));
        self.core.state().note(Received {
            tr: trnm.to_owned(),
            path: WEBSOCKET_PATH.to_owned(),
            body,
            cursor: None,
            at: self.core.clock.elapsed(),
            fault: trouble.as_ref().map(Trouble::name),
            status: None,
            return_code: is_answered.then_some(code),
            headers,
        });
        self.suffer(trouble.as_ref()).await?;
        if is_answered {
            self.send(json!({ "trnm": trnm, "return_code": code, "return_msg": message }).to_string()).await?;
        }
        Ok(code == 0)
    }

    /// The trades since it last looked, and now and then a PING.
    async fn tick(&mut self) -> Result<(), Over> {
        let Some(since) = self.core.state().lines.since else { return Ok(()) };
        let now = self.core.ticks.in_time(self.core.clock.elapsed().saturating_sub(since));
        let first = Market::number_at(self.core.ticks.from);
        while self.seen < now {
            self.seen += 1;
            if self.seen % PING_EVERY == 0 {
                self.pings += 1;
                self.send(r#"{"trnm":"PING"}"#.to_owned()).await?;
            }
            let number = first.saturating_add(self.seen - 1);
            if number >= Market::TRADES {
                // The market has closed.
                self.seen = now;
                return Ok(());
            }
            self.send_data(number).await?;
        }
        Ok(())
    }

    async fn send_data(&mut self, number: i64) -> Result<(), Over> {
        let topics = self.registered.topics();
        let frames = Frames { responder: &self.core.responder, is_even: self.core.is_even() };
        // A fault waits for a frame that there is.
        let Some(frame) = frames.frame(&topics, number, None) else { return Ok(()) };
        let trouble = self.strike("REAL", true);
        let frame = match &trouble {
            Some(trouble) => frames.frame(&topics, number, Some(trouble)).unwrap_or(frame),
            None => frame,
        };
        self.suffer(trouble.as_ref()).await?;
        let times = match trouble {
            Some(Trouble::Burst(times)) => times,
            _ => 1,
        };
        if trouble == Some(Trouble::JunkFrame) {
            self.send(r#"{"trnm":"REAL","data":[{"type"#.to_owned()).await?;
        }
        for _ in 0..times {
            self.send(frame.clone()).await?;
        }
        Ok(())
    }

    fn strike(&self, trnm: &str, succeeds: bool) -> Option<Trouble> {
        let occasion =
            Occasion { tr: trnm, is_token: false, is_list: false, has_cursor: false, succeeds, is_frame: true };
        self.core.state().faults.strike(&occasion, self.core.responder.seed)
    }

    /// What goes wrong with the connection itself.
    async fn suffer(&mut self, trouble: Option<&Trouble>) -> Result<(), Over> {
        match trouble {
            Some(Trouble::Disconnect) => Err(Over),
            Some(Trouble::Bye) => self.bye().await,
            Some(Trouble::Silence) => {
                self.is_silent = true;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The next text, as JSON: `null` if it is none.
    async fn receive(&mut self) -> Result<Value, Over> {
        loop {
            match self.socket.next().await {
                Some(Ok(message)) if message.is_text() => {
                    let text = message.as_text().unwrap_or_default();
                    return Ok(serde_json::from_str(text).unwrap_or_default());
                }
                Some(Ok(message)) if !message.is_close() => {}
                _ => return Err(Over),
            }
        }
    }

    async fn send(&mut self, frame: String) -> Result<(), Over> {
        if self.is_silent {
            return Ok(());
        }
        self.socket.send(Message::text(frame)).await.map_err(|_| Over)
    }

    /// Closes with 1000 (W4).
    async fn bye<T>(&mut self) -> Result<T, Over> {
        let _ = self.socket.send(Message::close(Some(CloseCode::NORMAL_CLOSURE), "Bye")).await;
        Err(Over)
    }
}
