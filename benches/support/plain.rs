//! The generated registers as plain structs: what a program would have that only reads them.

use std::hint::black_box;

use serde::Deserialize;

/// Reads registers as a program does that wants their values and nothing else, and throws them away.
pub(crate) fn read<'a>(files: impl Iterator<Item = (&'a String, &'a String)>) {
    for (path, text) in files {
        let register: Register = serde_yaml::from_str(text).expect(path);
        black_box(register);
    }
}

/// A register with every key that the generated ones have.
#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Register {
    register: String,
    status: String,
    kinds: Vec<String>,
    name: Text,
    summary: Text,
    contact: Vec<Contact>,
    purposes: Vec<Purpose>,
    data_subjects: Vec<Subjects>,
    data: Vec<Data>,
    sources: Vec<Source>,
    recipients: Vec<Recipient>,
    not_disclosed_for: Vec<String>,
    transfers: Vec<Transfer>,
    retention: Vec<Retention>,
    automated_decisions: String,
    profiling: String,
    website: Website,
    security: Vec<String>,
    rights: Rights,
    published_at: Vec<Publication>,
    history: Vec<Change>,
    dates: Dates,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Text {
    fi: String,
    sv: String,
    en: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Contact {
    role: Text,
    email: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Purpose {
    id: String,
    name: Text,
    text: Text,
    basis: Vec<String>,
    consent_withdrawal: Text,
    #[serde(default)]
    direct_marketing: bool,
    data: Vec<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Subjects {
    id: String,
    name: String,
    when: Text,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Data {
    id: String,
    name: Text,
    items: Vec<Item>,
    provision: Provision,
}

#[derive(Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "read and thrown away")]
enum Item {
    Term(String),
    Words(Text),
}

#[derive(Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "read and thrown away")]
enum Provision {
    Word(String),
    Full { duty: String, consequence: Text },
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Source {
    kind: String,
    what: Vec<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Recipient {
    kind: String,
    party: String,
    task: Text,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Transfer {
    to: String,
    recipient: String,
    mechanism: String,
    decision: String,
    note: Text,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Retention {
    of: Vec<String>,
    period: String,
    after: String,
    deletion: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Website {
    cookies: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Rights {
    requests: Requests,
    withdrawal: Withdrawal,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Requests {
    to: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Withdrawal {
    form: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Publication {
    place: Text,
    url: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Change {
    date: String,
    version: String,
    change: Text,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read and thrown away")]
struct Dates {
    compiled: String,
    updated: String,
}
