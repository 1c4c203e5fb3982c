//! What the program says of its surroundings: paths that cannot be read or written, flags that do not fit.

use std::path::Path;

use super::disk;
use crate::diag::Message;
use crate::lang::{Lang, Text};
use crate::text;

/// The words in one language.
#[derive(Clone, Debug)]
pub(super) struct Words {
    /// The language.
    pub(super) lang: Lang,
}

impl Words {
    fn with_path(&self, text: Text, path: &Path) -> String {
        Message::new(text).arg("path", disk::seen(path).display().to_string()).get(&self.lang)
    }

    /// A text with one value.
    pub(super) fn with(&self, text: Text, value: impl Into<String>) -> String {
        Message::new(text).arg("value", value.into()).get(&self.lang)
    }

    pub(super) fn cannot_read(&self, path: &Path) -> String {
        let text = text! { fi: "ei voi lukea: {path}", sv: "kan inte läsas: {path}", en: "cannot read {path}" };
        self.with_path(text, path)
    }

    pub(super) fn cannot_write(&self, path: &Path) -> String {
        let text = text! { fi: "ei voi kirjoittaa: {path}", sv: "kan inte skrivas: {path}", en: "cannot write {path}" };
        self.with_path(text, path)
    }

    pub(super) fn changed_meanwhile(&self, path: &Path) -> String {
        let text = text! {
            fi: "tiedosto muuttui tarkastuksen aikana, joten sitä ei korjattu: {path}; aja komento uudelleen",
            sv: "filen ändrades under kontrollen och rättades inte: {path}; kör kommandot igen",
            en: "the file changed during the check and was not mended: {path}; run the command again",
        };
        self.with_path(text, path)
    }

    pub(super) fn not_a_file(&self, path: &Path) -> String {
        self.with_path(
            text! { fi: "ei ole tiedosto: {path}", sv: "är inte en fil: {path}", en: "not a file: {path}" },
            path,
        )
    }

    pub(super) fn name_not_utf_8(&self, path: &Path) -> String {
        let text = text! {
            fi: "tiedoston nimi ei ole UTF-8-muodossa, joten tiedostoa ei voi lukea: {path}; nimeä se uudelleen",
            sv: "filnamnet är inte i UTF-8-format, så filen kan inte läsas: {path}; byt namn på filen",
            en: "the name of the file is not UTF-8, so that it cannot be read: {path}; rename it",
        };
        self.with_path(text, path)
    }

    pub(super) fn leads_out(&self, path: &Path) -> String {
        let text = text! {
            fi: "linkki johtaa projektin kansion ulkopuolelle, eikä sitä seurata: {path}; kopioi tiedosto projektiin",
            sv: "länken leder ut ur projektets mapp och följs inte: {path}; kopiera filen till projektet",
            en: "a link leads out of the project's folder and is not followed: {path}; copy the file into the project",
        };
        self.with_path(text, path)
    }

    pub(super) fn output_leads_out(&self, path: &Path) -> String {
        let text = text! {
            fi: "projektin tuloskansio on linkki projektin ulkopuolelle, eikä siihen kirjoiteta: {path}; anna kansio valitsimella --out",
            sv: "projektets resultatmapp är en länk ut ur projektet och skrivs inte: {path}; ange mappen med --out",
            en: "the project's output folder is a link out of the project and is not written: {path}; name the folder with --out",
        };
        self.with_path(text, path)
    }

    pub(super) fn too_many_files(&self, limit: usize) -> String {
        let text = text! {
            fi: "projektissa on yli {value} tiedostoa; anna projektin kansio tarkemmin tai nosta rajaa: `--limit files=…`",
            sv: "projektet har fler än {value} filer; ange projektets mapp noggrannare eller höj gränsen: `--limit files=…`",
            en: "the project has more than {value} files; name the project's folder more exactly, or raise the limit: `--limit files=…`",
        };
        self.with(text, limit.to_string())
    }

    pub(super) fn too_many_bytes(&self, limit: usize) -> String {
        let text = text! {
            fi: "projektin tiedostoissa on yhteensä yli {value} tavua; anna projektin kansio tarkemmin tai nosta rajaa: `--limit total-bytes=…`",
            sv: "projektets filer är sammanlagt större än {value} byte; ange projektets mapp noggrannare eller höj gränsen: `--limit total-bytes=…`",
            en: "the project's files have more than {value} bytes together; name the project's folder more exactly, or raise the limit: `--limit total-bytes=…`",
        };
        self.with(text, limit.to_string())
    }

    pub(super) fn not_a_folder(&self, path: &Path) -> String {
        self.with_path(
            text! { fi: "ei ole kansio: {path}", sv: "är inte en mapp: {path}", en: "not a folder: {path}" },
            path,
        )
    }

    pub(super) fn in_the_way(&self, path: &Path) -> String {
        let text = text! {
            fi: "seloste ei ole kirjoittanut tiedostoa, joka on tuloksen tiellä: {path}; siirrä se muualle",
            sv: "en fil som seloste inte har skrivit står i vägen för resultatet: {path}; flytta den",
            en: "a file that seloste did not write is in the way of the output: {path}; move it elsewhere",
        };
        self.with_path(text, path)
    }

    pub(super) fn not_ours(&self, path: &Path) -> String {
        self.with_path(
            text! {
                fi: "kansiossa on muutakin kuin seloste-ohjelman tuloksia, joten sitä ei korvata: {path}; anna toinen kansio: --out",
                sv: "mappen innehåller annat än resultat av seloste och ersätts inte: {path}; ange en annan mapp: --out",
                en: "the folder holds something that seloste did not write and is not replaced: {path}; choose another with --out",
            },
            path,
        )
    }
}
