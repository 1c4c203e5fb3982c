//! `new`: a project or a register to begin with. Asks in a terminal, or takes everything from flags.

use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use include_dir::{Dir, include_dir};

use super::Ending;
use super::args::New;
use super::build::known;
use super::session::Session;
use crate::diag::Message;
use crate::lang::{Lang, Text};
use crate::model::value::{Email, Id};
use crate::project::{self, Content, RawFile};
use crate::syntax::ScalarValue;
use crate::text;

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/examples");
static INIT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/init");

/// `seloste new`
pub(super) fn new(args: &New, session: &Session) -> Result<Ending> {
    if args.list {
        let names: Vec<&str> = examples();
        session.print(&format!("{}\n", names.join("\n")))?;
        return Ok(Ending::Fine);
    }
    match &args.example {
        Some(name) => copy_example(name, &args.dir, session),
        None => make(args, session),
    }
}

/// The names of the examples.
fn examples() -> Vec<&'static str> {
    let mut names: Vec<&str> = EXAMPLES.dirs().filter_map(|it| it.path().to_str()).collect();
    names.sort_unstable();
    names
}

fn copy_example(name: &str, dir: &Path, session: &Session) -> Result<Ending> {
    known(name, &examples(), "--example", session)?;
    let Some(example) = EXAMPLES.get_dir(name) else { return Ok(Ending::Fine) };
    let mut files = Vec::new();
    collect(example, &mut files);
    for file in &files {
        let target = dir.join(file.path().strip_prefix(name).unwrap_or(file.path()));
        refuse_existing(&target, session)?;
    }
    for file in files {
        let target = dir.join(file.path().strip_prefix(name).unwrap_or(file.path()));
        write(&target, file.contents(), session)?;
    }
    next_step(dir, session);
    Ok(Ending::Fine)
}

fn collect<'a>(dir: &'a Dir<'a>, acc: &mut Vec<&'a include_dir::File<'a>>) {
    acc.extend(dir.files());
    dir.dirs().for_each(|it| collect(it, acc));
}

/// What a new register is made of.
struct Answers {
    id: String,
    name: String,
    controller: String,
    email: String,
    dpo_email: String,
}

fn make(args: &New, session: &Session) -> Result<Ending> {
    let place = Place::of(&args.dir, session)?;
    let languages = match place.languages {
        Some(it) if args.languages.is_empty() => it,
        Some(_) | None => languages(args, session)?,
    };
    let has_agency = EXTENSIONS.iter().any(|it| place.registers.join(format!("_agency.{it}")).exists());
    let answers = ask(args, has_agency, session)?;
    let own = languages.iter().find(|it| **it == session.lang).or(languages.first()).cloned().unwrap_or_else(Lang::en);
    for extension in EXTENSIONS {
        refuse_existing(&place.registers.join(format!("{}.{extension}", answers.id)), session)?;
    }
    let settings = args.dir.join("seloste.toml");
    if !settings.exists() {
        let list: Vec<String> = languages.iter().map(|it| format!("\"{it}\"")).collect();
        write(&settings, format!("languages = [{}]\n", list.join(", ")).as_bytes(), session)?;
    }
    if !has_agency {
        let text = template("agency", &session.lang)
            .replace("{{controller}}", &localized(&answers.controller, &own, 6))
            .replace("{{email}}", &line("    email: ", &answers.email))
            .replace("{{dpo}}", &line("    dpo: { email: ", &answers.dpo_email));
        write(&place.registers.join("_agency.yaml"), text.as_bytes(), session)?;
    }
    let text = template("register", &session.lang)
        .replace("{{id}}", &answers.id)
        .replace("{{name}}", &localized(&answers.name, &own, 2))
        .replace("{{date}}", &session.today()?.to_string());
    write(&place.registers.join(format!("{}.yaml", answers.id)), text.as_bytes(), session)?;
    next_step(&args.dir, session);
    Ok(Ending::Fine)
}

/// The files that a definition can stand in.
const EXTENSIONS: [&str; 3] = ["yaml", "yml", "toml"];

/// Where a new register goes, as the project there says.
struct Place {
    registers: PathBuf,
    languages: Option<Vec<Lang>>,
}

impl Place {
    fn of(dir: &Path, session: &Session) -> Result<Self> {
        let file = dir.join("seloste.toml");
        if !file.exists() {
            return Ok(Self { registers: dir.join("registers"), languages: None });
        }
        let bytes = fs::read(&file).with_context(|| session.words.cannot_read(&file))?;
        let raw = RawFile { path: "seloste.toml".to_owned(), content: Content::Bytes(bytes) };
        let (project, _) = project::assemble(vec![raw]);
        Ok(Self { registers: dir.join(project.settings.registers_dir()), languages: Some(project.languages) })
    }
}

fn languages(args: &New, session: &Session) -> Result<Vec<Lang>> {
    if args.languages.is_empty() {
        return Ok(vec![Lang::fi(), Lang::sv(), Lang::en()]);
    }
    let words = text! { fi: "ei ole kielitunnus: {value}", sv: "är inte en språktagg: {value}", en: "not a language tag: {value}" };
    let parse = |it: &String| {
        Lang::parse(it).with_context(|| format!("--languages: {}", session.words.with(words, it.as_str())))
    };
    args.languages.iter().map(parse).collect()
}

/// Takes the flags, and asks for the rest where somebody can answer.
fn ask(args: &New, has_agency: bool, session: &Session) -> Result<Answers> {
    let asks = !args.no_input && io::stdin().is_terminal() && io::stderr().is_terminal();
    let id = match &args.register {
        Some(it) => it.clone(),
        None if asks => prompt(
            text! {
                fi: "Rekisterin tunnus (pieniä kirjaimia ja väliviivoja)",
                sv: "Registrets identifierare (små bokstäver och bindestreck)",
                en: "Id of the register (small letters and hyphens)",
            },
            session,
        )?,
        None => bail!(session.words.with(
            text! {
                fi: "anna rekisterin tunnus: {value}",
                sv: "ange registrets identifierare: {value}",
                en: "give the id of the register: {value}",
            },
            "seloste new customer-service"
        )),
    };
    if let Err(trouble) = Id::read(&id) {
        bail!(
            "{}: {}",
            trouble.message.get(&session.lang),
            trouble.help.map(|it| it.get(&session.lang)).unwrap_or_default()
        );
    }
    let value = |flag: &Option<String>, wanted: bool, question: Text| match flag {
        Some(it) => Ok(it.clone()),
        None if asks && wanted => prompt(question, session),
        None => Ok(String::new()),
    };
    let name = text! { fi: "Rekisterin nimi", sv: "Registrets namn", en: "Name of the register" };
    let controller = text! {
        fi: "Rekisterinpitäjän virallinen nimi",
        sv: "Den personuppgiftsansvariges officiella namn",
        en: "Legal name of the controller",
    };
    let email = text! {
        fi: "Rekisterinpitäjän sähköpostiosoite",
        sv: "Den personuppgiftsansvariges e-postadress",
        en: "E-mail address of the controller",
    };
    let dpo = text! {
        fi: "Tietosuojavastaavan sähköpostiosoite",
        sv: "Dataskyddsombudets e-postadress",
        en: "E-mail address of the data protection officer",
    };
    let answers = Answers {
        id,
        name: value(&args.name, true, name)?,
        controller: value(&args.controller, !has_agency, controller)?,
        email: value(&args.email, !has_agency, email)?,
        dpo_email: value(&args.dpo_email, !has_agency, dpo)?,
    };
    for it in [&answers.email, &answers.dpo_email] {
        if let Some(trouble) = Some(it).filter(|it| !it.is_empty()).and_then(|it| Email::read(it).err()) {
            bail!("{}", trouble.message.get(&session.lang));
        }
    }
    Ok(answers)
}

fn prompt(question: Text, session: &Session) -> Result<String> {
    let input = dialoguer::Input::<String>::new().with_prompt(question.get(&session.lang)).allow_empty(true);
    Ok(input.interact_text()?.trim().to_owned())
}

fn template(name: &str, lang: &Lang) -> String {
    let file =
        INIT.get_file(format!("{name}.{}.yaml", lang.base())).or_else(|| INIT.get_file(format!("{name}.en.yaml")));
    file.and_then(include_dir::File::contents_utf8).unwrap_or_default().to_owned()
}

/// A text by language, quoted as YAML needs it; a commented line to fill in when there is none.
fn localized(value: &str, lang: &Lang, indent: usize) -> String {
    let pad = " ".repeat(indent);
    if value.is_empty() {
        return format!("{pad}# {lang}: …");
    }
    format!("{pad}{lang}: {}", scalar(value))
}

/// A line with a value, or the same as a comment when there is none.
fn line(begin: &str, value: &str) -> String {
    let end = if begin.contains('{') { " }" } else { "" };
    if value.is_empty() {
        format!("    # {}…{end}", begin.trim_start())
    } else {
        format!("{begin}{}{end}", scalar(value))
    }
}

/// A YAML scalar for any text, on one line.
fn scalar(value: &str) -> String {
    let plain = value.replace(['\n', '\r'], " ");
    // Flow context needs quotes where block context does not: always quoting what is not a plain word is right in both.
    let simple = plain.chars().all(|it| it.is_alphanumeric() || " .@-_".contains(it))
        && plain.starts_with(char::is_alphabetic)
        && !plain.ends_with(' ');
    if simple { plain } else { serde_json::to_string(&plain).unwrap_or_default() }
}

fn refuse_existing(path: &Path, session: &Session) -> Result<()> {
    if path.exists() {
        bail!(session.words.with(
            text! { fi: "tiedosto on jo olemassa: {value}", sv: "filen finns redan: {value}", en: "the file exists already: {value}" },
            path.display().to_string()
        ));
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8], session: &Session) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| session.words.cannot_write(folder))?;
    }
    fs::write(path, bytes).with_context(|| session.words.cannot_write(path))?;
    session.say(&path.strip_prefix(".").unwrap_or(path).display().to_string());
    Ok(())
}

fn next_step(dir: &Path, session: &Session) {
    let command =
        if dir == Path::new(".") { "seloste check".to_owned() } else { format!("seloste check {}", dir.display()) };
    let message =
        Message::new(text! { fi: "seuraavaksi: {command}", sv: "nästa steg: {command}", en: "next: {command}" });
    session.say(&message.arg("command", command).get(&session.lang));
}
