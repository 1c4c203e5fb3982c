//! Suppliers that belong to a group outside the European Economic Area, by the names under which people write them.
//!
//! Without this module a register could say "no transfers" of a service whose support sits on another continent, and
//! nobody would ask.
//!
//! The list is from general knowledge as of [`VENDORS_AS_OF`], not from a source that was read for it. It holds services
//! that are usually run and supported by the group itself. Consultancies that work locally are left out, and so is
//! whoever a register gives a `group_country` of its own.

/// The day of the list.
pub const VENDORS_AS_OF: &str = "2026-11-22";

/// A group with a country outside the European Economic Area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// The name of the group.
    pub name: &'static str,
    /// ISO 3166 code of the country from which it is controlled.
    pub country: &'static str,
    /// Beginnings of names that mean it, in small letters: `amazon web services`, `jira`.
    begins: &'static [&'static str],
    /// Names that mean it only when nothing but a legal form follows: others may have them too.
    alone: &'static [&'static str],
}

/// What may follow a name that has to stand alone.
const LEGAL_FORMS: [&str; 12] = [
    "inc",
    "llc",
    "ltd",
    "limited",
    "corp",
    "corporation",
    "plc",
    "international",
    "ireland",
    "europe",
    "emea",
    "operations",
];

const fn american(name: &'static str, begins: &'static [&'static str]) -> Group {
    Group { name, country: "US", begins, alone: &[] }
}

const fn shared(name: &'static str, begins: &'static [&'static str], alone: &'static [&'static str]) -> Group {
    Group { name, country: "US", begins, alone }
}

/// The groups, in the order of their names.
pub static GROUPS: [Group; 42] = [
    american("Adobe", &["adobe"]),
    american("Akamai", &["akamai"]),
    american("Alphabet", &["google", "youtube", "looker studio"]),
    american("Amazon", &["amazon web services", "amazon connect", "amazon.com", "aws"]),
    shared("Apple", &["apple distribution", "apple business", "icloud"], &["apple"]),
    shared("Asana", &[], &["asana"]),
    american("Atlassian", &["atlassian", "jira", "confluence", "trello", "statuspage"]),
    shared("Box", &["box.com"], &["box"]),
    american("Cisco", &["cisco", "webex", "meraki", "splunk"]),
    american("Citrix", &["citrix"]),
    american("Cloudflare", &["cloudflare"]),
    american("Datadog", &["datadog"]),
    american("DocuSign", &["docusign"]),
    american("Dropbox", &["dropbox"]),
    american("Fastly", &["fastly"]),
    american("Freshworks", &["freshworks", "freshdesk", "freshservice"]),
    american("Genesys", &["genesys"]),
    american("GoTo", &["gotomeeting", "goto meeting", "gotowebinar", "logmein", "lastpass"]),
    american("HubSpot", &["hubspot"]),
    american("IBM", &["ibm"]),
    american("Intuit", &["intuit", "mailchimp", "mandrill"]),
    american("Ivanti", &["ivanti"]),
    american("Kaseya", &["kaseya"]),
    shared("Meta", &["meta platforms", "facebook", "instagram", "whatsapp"], &["meta"]),
    american("Microsoft", &["microsoft", "office 365", "github", "linkedin"]),
    american("New Relic", &["new relic"]),
    shared("Notion", &["notion labs", "notion.so"], &[]),
    shared("Okta", &[], &["okta"]),
    american("OpenAI", &["openai", "chatgpt"]),
    shared("Oracle", &["oracle"], &[]),
    american("PayPal", &["paypal"]),
    american("Qualtrics", &["qualtrics"]),
    american("Salesforce", &["salesforce", "slack technologies", "tableau software", "mulesoft"]),
    american("ServiceNow", &["servicenow"]),
    american("Smartsheet", &["smartsheet"]),
    american("Stripe", &["stripe payments", "stripe inc"]),
    american("SurveyMonkey", &["surveymonkey", "momentive"]),
    american("Twilio", &["twilio", "sendgrid"]),
    american("Workday", &["workday"]),
    american("Zendesk", &["zendesk"]),
    Group { name: "Zoho", country: "IN", begins: &["zoho", "manageengine"], alone: &[] },
    shared("Zoom", &["zoom video", "zoom communications", "zoom workplace", "zoom meetings"], &["zoom"]),
];

/// Names that mean a product of a group and stand alone: "Slack" is Salesforce's.
const PRODUCTS: [(&str, &str); 3] = [("slack", "Salesforce"), ("azure", "Microsoft"), ("teams", "Microsoft")];

/// The group behind a name, when the name or a part of it begins with one of the names of the group, as whole words:
/// "Atlassian Pty Ltd", "Esimerkki Oy / Microsoft Azure", "Asiakaspalvelu (Genesys Cloud)".
#[must_use]
pub fn group_of(name: &str) -> Option<&'static Group> {
    let name = name.to_lowercase();
    let separators = ['/', '(', ')', ',', ';', '+', '&', '–', '—', ':'];
    let mut parts = name.split(separators).flat_map(|it| it.split(" - "));
    parts.find_map(|part| {
        let words = part.split_whitespace().map(|it| it.trim_matches(['.', '”', '“', '"'])).collect::<Vec<_>>();
        let product = PRODUCTS.iter().find(|(it, _)| words.as_slice() == [*it].as_slice()).map(|(_, group)| *group);
        GROUPS.iter().find(|it| product == Some(it.name) || it.is_named(&words))
    })
}

impl Group {
    fn is_named(&self, words: &[&str]) -> bool {
        let only_form = |rest: &[&str]| rest.iter().all(|it| LEGAL_FORMS.contains(it));
        self.begins.iter().any(|it| after(words, it).is_some())
            || self.alone.iter().any(|it| after(words, it).is_some_and(only_form))
    }
}

/// What follows a name at the beginning of some words.
fn after<'w, 't>(words: &'w [&'t str], name: &str) -> Option<&'w [&'t str]> {
    let own = name.split(' ').collect::<Vec<_>>();
    let (head, rest) = words.split_at_checked(own.len())?;
    (head == own.as_slice()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::place::is_eea;

    #[test]
    fn names_are_known_as_people_write_them() {
        let cases = [
            ("Atlassian", "Atlassian"),
            ("Atlassian Pty Ltd", "Atlassian"),
            ("Jira Service Management", "Atlassian"),
            ("Microsoft Ireland Operations Limited", "Microsoft"),
            ("Esimerkki Oy / Microsoft Azure", "Microsoft"),
            ("Puhelinpalvelu (Genesys Cloud)", "Genesys"),
            ("AWS", "Amazon"),
            ("Amazon Web Services EMEA SARL", "Amazon"),
            ("Apple Inc.", "Apple"),
            ("Meta Platforms Ireland Limited", "Meta"),
            ("Zoom", "Zoom"),
            ("Slack", "Salesforce"),
            ("Oracle Finland Oy", "Oracle"),
        ];
        for (name, group) in cases {
            assert_eq!(group_of(name).map(|it| it.name), Some(group), "{name}");
        }
    }

    #[test]
    fn names_that_only_resemble_are_left_alone() {
        for name in [
            "",
            "Metanalyysi Oy",
            "Meta-analyysi Oy",
            "Meta Oy",
            "Zoomaamo Oy",
            "Zoom Kuvaus Oy",
            "Apple Bay Oy",
            "Box Muutot Oy",
            "Awsome Oy",
            "Ciscolaiset ry",
            "Elisa Oyj",
            "Suomen Oracle-käyttäjät ry",
            "Team Slack Oy",
            "Genesystems Oy",
        ] {
            assert_eq!(group_of(name), None, "{name}");
        }
    }

    #[test]
    fn every_group_is_outside_the_economic_area_and_named_in_small_letters() {
        assert!(GROUPS.iter().map(|it| it.name.to_lowercase()).is_sorted());
        for group in &GROUPS {
            assert!(!is_eea(group.country), "{}", group.name);
            assert!(group.begins.iter().chain(group.alone).all(|it| *it == it.to_lowercase()), "{}", group.name);
        }
        for (_, group) in PRODUCTS {
            assert!(GROUPS.iter().any(|it| it.name == group), "{group}");
        }
    }
}
