//! HTTP/1.1 (RFC 9112) for one reader on the same machine: a question and an answer for each connection, and no bodies of
//! questions. Without its bounds whoever opens a connection and falls silent could stop the preview.

use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use httparse::{EMPTY_HEADER, Status};

/// The longest head of a question, in bytes; a browser sends some hundred.
const LONGEST: usize = 16 * 1024;

/// The most header fields of a question.
const FIELDS: usize = 100;

/// The time that a question may take to be asked.
const HEARING: Duration = Duration::from_secs(10);

/// The time that a part of an answer may take to be heard.
const SPEAKING: Duration = Duration::from_secs(30);

/// How much of a body that nobody asked for is let go, in bytes, and for how long.
const LET_GO: (usize, Duration) = (256 * 1024, Duration::from_secs(1));

/// The most connections at once.
const AT_ONCE: usize = 128;

/// What is asked.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Question {
    /// The method: `GET`.
    pub(super) method: String,
    /// What is asked for, as it is written: a path with its query.
    pub(super) target: String,
    /// The server as the asker knows it.
    pub(super) host: Option<String>,
}

/// What is answered.
#[derive(Debug)]
pub(super) struct Answer {
    /// The status code.
    pub(super) status: u16,
    /// The fields of the head, without those of the connection.
    pub(super) fields: Vec<(&'static str, String)>,
    /// The body.
    pub(super) body: Vec<u8>,
}

/// Answers on a port until the program ends, each connection on a thread of its own.
pub(super) fn listen(listener: &TcpListener, answer: &Arc<dyn Fn(&Question) -> Answer + Send + Sync>) {
    let open = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming() {
        // Too many open files, say: it will be better in a moment.
        let Ok(stream) = stream else {
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        let Some(place) = Place::take(&open) else { continue };
        let answer = Arc::clone(answer);
        // Without a thread the connection is closed, and the browser asks again.
        drop(thread::Builder::new().spawn(move || {
            let _place = place;
            // Whoever asked may have gone; there is nobody to tell.
            drop(converse(stream, &*answer));
        }));
    }
}

/// One of the connections that may be open at once.
struct Place(Arc<AtomicUsize>);

impl Place {
    fn take(open: &Arc<AtomicUsize>) -> Option<Self> {
        let place = Self(Arc::clone(open));
        (open.fetch_add(1, Ordering::Relaxed) < AT_ONCE).then_some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn converse(mut stream: TcpStream, answer: &dyn Fn(&Question) -> Answer) -> io::Result<()> {
    let (answer, head_only) = match hear(&mut stream)? {
        Ok(question) => (answer(&question), question.method == "HEAD"),
        Err(status) => (Answer { status, fields: Vec::new(), body: Vec::new() }, false),
    };
    stream.set_write_timeout(Some(SPEAKING))?;
    stream.write_all(head(&answer).as_bytes())?;
    if !head_only {
        stream.write_all(&answer.body)?;
    }
    stream.shutdown(Shutdown::Write)?;
    // To close while something is still coming would take the answer back.
    let (mut left, patience) = LET_GO;
    stream.set_read_timeout(Some(patience))?;
    let mut piece = [0; 4096];
    while left > 0 {
        match stream.read(&mut piece)? {
            0 => break,
            count => left = left.saturating_sub(count),
        }
    }
    Ok(())
}

/// Reads a question; the status of a refusal when it is none.
fn hear(stream: &mut TcpStream) -> io::Result<Result<Question, u16>> {
    let end = Instant::now() + HEARING;
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        let count = stream.read(&mut piece)?;
        bytes.extend_from_slice(piece.get(..count).unwrap_or_default());
        if let Some(heard) = question(&bytes) {
            return Ok(heard);
        }
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// The question in these bytes, or the status of a refusal; nothing while there must be more to come.
fn question(bytes: &[u8]) -> Option<Result<Question, u16>> {
    let mut fields = [EMPTY_HEADER; FIELDS];
    let mut request = httparse::Request::new(&mut fields);
    match request.parse(bytes) {
        Ok(Status::Partial) => (bytes.len() > LONGEST).then_some(Err(431)),
        Err(httparse::Error::TooManyHeaders) => Some(Err(431)),
        Err(_) => Some(Err(400)),
        Ok(Status::Complete(_)) => {
            let mut hosts = request.headers.iter().filter(|it| it.name.eq_ignore_ascii_case("Host"));
            let host = hosts.next().map(|it| str::from_utf8(it.value).map(str::to_owned));
            let (Ok(host), None) = (host.transpose(), hosts.next()) else { return Some(Err(400)) };
            let [method, target] = [request.method, request.path].map(|it| it.unwrap_or_default().to_owned());
            Some(Ok(Question { method, target, host }))
        }
    }
}

/// The head of an answer.
fn head(answer: &Answer) -> String {
    let Answer { status, fields, body } = answer;
    let mut head = format!("HTTP/1.1 {status} {}\r\n", reason(*status));
    for (name, value) in fields {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", body.len()));
    head
}

/// What a status means, for people who look at the wire.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        421 => "Misdirected Request",
        431 => "Request Header Fields Too Large",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(text: &str) -> Option<Result<Question, u16>> {
        question(text.as_bytes())
    }

    #[test]
    fn a_question_is_whole_or_refused() {
        let asked = Question { method: "GET".into(), target: "/fi/?x".into(), host: Some("localhost:1".into()) };
        assert_eq!(heard("GET /fi/?x HTTP/1.1\r\nhOST: localhost:1\r\nContent-Length: 9999\r\n\r\n"), Some(Ok(asked)));
        assert_eq!(heard(""), None);
        assert_eq!(heard("GET / HTTP/1.1\r\nHost: a"), None);
        let refused = [
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
            ("GET / HTTP/3\r\n\r\n", 400),
            ("\0\u{1}", 400),
            ("GET /ä b HTTP/1.1\r\n\r\n", 400),
        ];
        for (text, status) in refused {
            assert_eq!(heard(text), Some(Err(status)), "{text:?}");
        }
        let many = (0..=FIELDS).fold("GET / HTTP/1.1\r\n".to_owned(), |it, at| it + &format!("X{at}: y\r\n"));
        assert_eq!(heard(&(many + "\r\n")), Some(Err(431)));
        assert_eq!(heard(&format!("GET /{}", "a".repeat(LONGEST))), Some(Err(431)));
        assert_eq!(question(b"GET / HTTP/1.1\r\nHost: \xff\r\n\r\n"), Some(Err(400)));
    }
}
