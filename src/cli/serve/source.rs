//! A definition as a page, so that a finding leads to its line in any browser.

/// The text of a file with numbered lines, each with an anchor: `L12`.
pub(super) fn page(path: &str, text: &str, lang: &str) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{0}</title>\n\
         <link rel=\"stylesheet\" href=\"/~preview.css\">\n</head>\n<body class=\"source\">\n<main>\n<h1>{0}</h1>\n<ol>\n",
        escaped(path)
    );
    for (line, number) in text.lines().zip(1..) {
        out.push_str(&format!("<li id=\"L{number}\">{}</li>\n", escaped(line)));
    }
    out.push_str("</ol>\n</main>\n</body>\n</html>\n");
    out
}

/// A text for elements and for values in double quotes.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push(it),
            _ if it.is_control() => out.push('\u{fffd}'),
            _ => out.push(it),
        }
    }
    out
}
