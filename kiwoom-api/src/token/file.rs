use std::borrow::Cow;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use secrecy::zeroize::Zeroizing;
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;
use tokio::sync::oneshot;
use tokio::task;

use super::{StoreLock, Token, TokenKey, TokenStore};
use crate::boxed::BoxFuture;
use crate::error::BoxError;

/// A file that is longer was not written here.
const LONGEST: u64 = 64 * 1024;

/// Keeps tokens in a directory, one file for each environment and app key, so that a restart does not need a new token
/// and several processes use the same one.
///
/// Only the owner can read the files (mode 0600 on Unix), and they are replaced as a whole: a reader sees the old token
/// or the new one. A file that is not understood, that others may open, or that is another user's (on Unix) counts as none,
/// and is replaced. Beside each file lies a lock file, which is
/// never removed.
///
/// The token stands in the file in plain text. Must be used within a tokio runtime.
#[derive(Debug, Clone)]
pub struct FileTokenStore {
    directory: Arc<Path>,
}

impl FileTokenStore {
    /// Keeps the tokens in this directory, which is created when it is first used, for its owner only.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self { directory: directory.into().into() }
    }

    /// The file that holds the token of `key`.
    pub fn path(&self, key: &TokenKey) -> PathBuf {
        self.directory.join(format!("kiwoom-token-{}.json", key.fingerprint()))
    }
}

impl TokenStore for FileTokenStore {
    fn lock<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<StoreLock, BoxError>> {
        let directory = Arc::clone(&self.directory);
        let path = self.path(key).with_extension("lock");
        Box::pin(async move {
            let (file, locked) = blocking(move || open_lock(&directory, &path)).await?;
            let file = if locked { file } else { wait_for_lock(file).await? };
            Ok(StoreLock::holding(file))
        })
    }

    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<Token>, BoxError>> {
        let path = self.path(key);
        Box::pin(blocking(move || read(&path)))
    }

    fn save<'a>(&'a self, key: &'a TokenKey, token: &'a Token) -> BoxFuture<'a, Result<(), BoxError>> {
        let (directory, path, token) = (Arc::clone(&self.directory), self.path(key), token.clone());
        Box::pin(blocking(move || write(&directory, &path, &token)))
    }

    fn clear<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<(), BoxError>> {
        let path = self.path(key);
        Box::pin(blocking(move || match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }))
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Result<T, BoxError> {
    Ok(task::spawn_blocking(work).await??)
}

/// The token's file itself cannot be the lock: it is replaced.
fn open_lock(directory: &Path, path: &Path) -> io::Result<(File, bool)> {
    create(directory)?;
    let mut options = OpenOptions::new();
    options.create(true).write(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    match file.try_lock() {
        Ok(()) => Ok((file, true)),
        Err(TryLockError::WouldBlock) => Ok((file, false)),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Waits on a thread of its own. A thread of the runtime's pool would keep the runtime from shutting down for as long as
/// another process holds the lock. If nobody wants the lock any more when it comes, it is dropped, and so released.
async fn wait_for_lock(file: File) -> Result<File, BoxError> {
    let (sender, receiver) = oneshot::channel();
    std::thread::Builder::new().name("kiwoom-token-lock".to_owned()).spawn(move || {
        let _ = sender.send(file.lock().map(|()| file));
    })?;
    Ok(receiver.await??)
}

fn create(directory: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

/// What stands in a file.
#[derive(Serialize, Deserialize)]
struct Stored<'a> {
    version: u32,
    #[serde(borrow)]
    token: Cow<'a, str>,
    #[serde(borrow)]
    expires_at: Cow<'a, str>,
}

const VERSION: u32 = 1;

fn read(path: &Path) -> io::Result<Option<Token>> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        file => file?,
    };
    if let Some(problem) = distrust(&file)? {
        tracing::warn!(path = %path.display(), "the token file {problem}, and is ignored; it will be replaced");
        return Ok(None);
    }
    // Wiped when it has been read, and with room for all of it: what grows may be moved, and leave a copy behind.
    let room = usize::try_from(file.metadata()?.len().min(LONGEST)).unwrap_or_default() + 1;
    let mut bytes = Zeroizing::new(Vec::with_capacity(room));
    file.take(LONGEST).read_to_end(&mut bytes)?;
    let token = std::str::from_utf8(&bytes).ok().and_then(parse);
    if token.is_none() {
        // Not the reason: it could quote the token.
        tracing::warn!(path = %path.display(), "the token file is not understood, and ignored");
    }
    Ok(token)
}

/// Why the file is not to be trusted: the token may be known to others, or have been planted by them.
#[cfg(unix)]
fn distrust(file: &File) -> io::Result<Option<&'static str>> {
    use std::os::unix::fs::MetadataExt as _;

    let metadata = file.metadata()?;
    Ok(distrust_of(metadata.mode(), metadata.uid(), rustix::process::geteuid().as_raw()))
}

#[cfg(unix)]
pub(super) fn distrust_of(mode: u32, owner: u32, user: u32) -> Option<&'static str> {
    if owner != user {
        Some("belongs to another user")
    } else if mode & 0o077 != 0 {
        Some("is open to other users")
    } else {
        None
    }
}

#[cfg(not(unix))]
fn distrust(_: &File) -> io::Result<Option<&'static str>> {
    Ok(None)
}

fn parse(text: &str) -> Option<Token> {
    let stored: Stored<'_> = serde_json::from_str(text).ok()?;
    let expires_at: Timestamp = stored.expires_at.parse().ok()?;
    (stored.version == VERSION && !stored.token.is_empty()).then(|| Token::new(&*stored.token, expires_at))
}

fn write(directory: &Path, path: &Path, token: &Token) -> io::Result<()> {
    let stored = Stored {
        version: VERSION,
        token: token.secret().expose().into(),
        expires_at: format!("{:.0}", token.expires_at()).into(),
    };
    // Room for all of it, escapes included.
    let mut text = Zeroizing::new(Vec::with_capacity(256 + 6 * stored.token.len()));
    serde_json::to_writer(&mut *text, &stored)?;
    create(directory)?;
    // In the same directory, so that it can be renamed; readable by the owner only from the start.
    let mut file = NamedTempFile::with_prefix_in(".kiwoom-token-", directory)?;
    file.write_all(&text)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
