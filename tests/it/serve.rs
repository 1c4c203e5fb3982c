//! The preview: what it shows, what it refuses, and that it follows the files.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::support;

/// A preview of a copy of an example, ended with the test.
struct Preview {
    child: Child,
    port: u16,
    folder: TempDir,
}

impl Drop for Preview {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Preview {
    fn start(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&support::repository().join("examples/small-agency"), folder.path());
        let mut child = Command::new(env!("CARGO_BIN_EXE_seloste"))
            .args(["--lang", "en", "--as-of", "2026-11-22", "serve", "--port", "0"])
            .args(arguments)
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.split("127.0.0.1:").nth(1).and_then(|it| it.split('/').next()).unwrap().parse().unwrap();
        Self { child, port, folder }
    }

    /// Sends the lines of a request as they are; gives the status and the rest.
    fn ask(&self, request: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.replace("PORT", &self.port.to_string()).as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8(answer).unwrap();
        (answer.split(' ').nth(1).unwrap().parse().unwrap(), answer)
    }

    fn get(&self, path: &str) -> (u16, String) {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n"))
    }

    fn findings(&self, since: u64) -> serde_json::Value {
        let (status, answer) = self.get(&format!("/~findings?since={since}"));
        assert_eq!(status, 200);
        serde_json::from_str(answer.split("\r\n\r\n").nth(1).unwrap()).unwrap()
    }
}

#[expect(clippy::disallowed_methods, reason = "the test copies an example to change it")]
fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target: PathBuf = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::write(target, support::bytes(&path)).unwrap();
        }
    }
}

#[test]
fn pages_are_shown_and_nothing_else() {
    let preview = Preview::start(&[]);
    let (status, shell) = preview.get("/");
    assert!(status == 200 && shell.contains("<iframe name=\"page\""), "{shell}");
    assert!(shell.contains("Content-Security-Policy: default-src 'none';") && shell.contains("frame-ancestors 'none'"));
    let (status, page) = preview.get("/fi/library.html");
    assert!(status == 200 && page.contains("Tietosuojaseloste: ") && page.contains("text/html; charset=utf-8"));
    assert!(!page.contains("noindex"), "what is without errors is no draft");
    assert_eq!(preview.get("/fi/library.json").0, 200);
    assert_eq!(preview.get("/fi/").1, preview.get("/fi/index.html").1);
    assert!(preview.get("/~source/registers/library.yaml").1.contains("<li id=\"L1\">"));
    let wrong = [
        ("GET /seloste.toml HTTP/1.1\r\nHost: localhost:PORT", 404),
        ("GET /../seloste.toml HTTP/1.1\r\nHost: localhost:PORT", 400),
        ("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost:PORT", 400),
        ("GET /~source/../../etc/passwd HTTP/1.1\r\nHost: localhost:PORT", 400),
        ("GET /~source//etc/passwd HTTP/1.1\r\nHost: localhost:PORT", 404),
        ("GET / HTTP/1.1\r\nHost: example.fi:PORT", 421),
        ("GET / HTTP/1.1\r\nHost: localhost.example.fi:PORT", 421),
        ("GET / HTTP/1.1\r\nHost: 127.0.0.1:1", 421),
        ("GET / HTTP/1.1\r\nX: y", 421),
        ("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 0", 405),
        ("DELETE /fi/library.html HTTP/1.1\r\nHost: localhost:PORT", 405),
        ("GET http://example.fi/ HTTP/1.1\r\nHost: localhost:PORT", 400),
        ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: localhost:PORT", 400),
        ("\u{1}\u{2}", 400),
        // A body is never read, whatever it claims to be.
        ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 99999999999999", 200),
        ("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 99999999999999", 405),
        ("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nTransfer-Encoding: chunked", 405),
        ("HEAD /fi/library.html HTTP/1.1\r\nHost: localhost:PORT", 200),
    ];
    for (request, expected) in wrong {
        let (status, _) = preview.ask(&format!("{request}\r\nConnection: close\r\n\r\n"));
        assert_eq!(status, expected, "{request}");
    }
    let head = preview.ask("HEAD /fi/library.html HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n").1;
    assert!(head.ends_with("\r\n\r\n") && !head.contains("Content-Length: 0\r\n"), "{head}");
    let long = format!("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nX: {}\r\n\r\n", "y".repeat(100_000));
    assert_eq!(preview.ask(&long).0, 431);
    assert!(TcpStream::connect(("127.0.0.2", preview.port)).is_err(), "it listens on one address only");
}

#[test]
fn who_asks_and_falls_silent_stops_nobody() {
    let preview = Preview::start(&[]);
    let silent = ["", "GET / HT", "POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 1000000\r\n\r\n"];
    let held: Vec<TcpStream> = silent
        .iter()
        .cycle()
        .take(30)
        .map(|it| {
            let mut stream = TcpStream::connect(("127.0.0.1", preview.port)).unwrap();
            stream.write_all(it.replace("PORT", &preview.port.to_string()).as_bytes()).unwrap();
            stream
        })
        .collect();
    assert_eq!(preview.get("/").0, 200);
    drop(held);
    assert_eq!(preview.get("/").0, 200);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test changes a file as an author would")]
fn a_change_is_seen_with_its_findings() {
    let preview = Preview::start(&["--editor", "editor://{path}?line={line}"]);
    let first = preview.findings(0);
    assert_eq!((first["generation"].as_u64(), first["findings"].as_array().map(Vec::len)), (Some(1), Some(0)));
    let file = preview.folder.path().join("registers/library.yaml");
    let text = support::text(&file);
    fs::write(&file, text.replace("register: library", "register: library\nsumary: { fi: Uusi tiivistelmä. }"))
        .unwrap();
    let second = preview.findings(1);
    let found = &second["findings"][0];
    assert_eq!((found["rule"].as_str(), found["line"].as_u64()), (Some("unknown-key"), Some(6)), "{second}");
    assert!(found["href"].as_str().unwrap().ends_with("registers/library.yaml?line=6"), "{found}");
    assert_eq!(found["registers"][0], "library");
    fs::write(&file, text.replace("register: library", "register: library\nformerly: [kirjasto]")).unwrap();
    let third = preview.findings(second["generation"].as_u64().unwrap());
    assert_eq!(third["findings"].as_array().map(Vec::len), Some(0), "{third}");
    assert_eq!(preview.get("/sv/kirjasto.html").0, 200);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test changes files as an author would")]
fn a_new_name_is_seen_wherever_it_stands() {
    let preview = Preview::start(&[]);
    let registers = preview.folder.path().join("registers");
    let (library, parking) = (registers.join("library.yaml"), registers.join("parking-permits.yaml"));
    let (text, other) = (support::text(&library), support::text(&parking));
    let named = |name: &str| text.replacen("fi: Kirjaston asiakasrekisteri", &format!("fi: {name}"), 1);
    let mut generation = 1;
    let mut change = |file: &PathBuf, text: String| {
        fs::write(file, text).unwrap();
        generation = preview.findings(generation)["generation"].as_u64().unwrap();
    };
    let says = |path: &str, name: &str| preview.get(path).1.contains(name);
    // Another notice leads to it, and all are made anew.
    change(&library, named("Ensimmäinen nimi"));
    assert!(says("/fi/library.html", "Ensimmäinen nimi") && says("/fi/index.html", "Ensimmäinen nimi"));
    // No other notice leads to it: its own is made at once, and the pages around it when nobody waits.
    let (before, _) = other.split_once("see_also:").unwrap();
    let (_, after) = other.split_once("    register: library\n").unwrap();
    change(&parking, format!("{before}{after}"));
    change(&library, named("Toinen nimi"));
    assert!(says("/fi/library.html", "Toinen nimi"));
    let began = std::time::Instant::now();
    while !says("/fi/index.html", "Toinen nimi") {
        assert!(began.elapsed() < std::time::Duration::from_secs(60), "the index follows");
    }
    // Whoever leads to it again has its name of now.
    change(&parking, format!("{before}see_also:\n  - register: library\n{after}"));
    assert!(says("/fi/parking-permits.html", "Toinen nimi"));
}
