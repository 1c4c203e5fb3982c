// The kinds of pages of a website, found by what is in them: with thousands of notices a judge still sees each kind.

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const html = (folder) => readdirSync(folder).filter((it) => it.endsWith(".html")).sort();

/** All pages of a website, as paths in its folder. */
export const all = (site) => {
  const folders = readdirSync(site.folder).filter((it) => statSync(join(site.folder, it)).isDirectory()).sort();
  return [...html(site.folder), ...folders.flatMap((it) => html(join(site.folder, it)).map((file) => `${it}/${file}`))];
};

/** One page of each kind: its kind and its path. `turn` chooses the language, so that neighbours differ in it. */
export const kinds = (site, turn = 0) => {
  const pages = all(site).map((path) => {
    const text = readFileSync(join(site.folder, path), "utf8");
    return {
      path,
      lang: path.includes("/") ? path.split("/")[0] : "",
      size: text.length,
      moved: text.includes('http-equiv="refresh"'),
      hidden: text.includes('name="robots"'),
      draft: text.includes('class="draft"'),
      gaps: text.split('class="gap"').length - 1,
      entries: text.includes('class="entries"'),
    };
  });
  const langs = [...new Set(pages.map((it) => it.lang).filter(Boolean))];
  const found = [];
  const add = (kind, page) => page && !found.some((it) => it.path === page.path) && found.push({ kind, path: page.path });
  const most = (list, by) => [...list].sort((a, b) => by(b) - by(a))[0];
  add("start", pages.find((it) => it.path === "index.html"));
  const inside = pages.filter((it) => it.lang === langs[turn % langs.length]);
  const notices = inside.filter((it) => !it.entries && !it.moved && (!it.hidden || it.draft));
  add("index", inside.find((it) => it.path.endsWith("/index.html")));
  add("notice", most(notices, (it) => it.size));
  add("notice with gaps", most(notices.filter((it) => it.gaps), (it) => it.gaps));
  for (const id of ["old-chat", "summer-theatre", "boat-places"]) {
    add("notice", notices.find((it) => it.path.endsWith(`/${id}.html`)));
  }
  add("other language", pages.find((it) => it.lang && it.hidden && !it.moved && !it.draft));
  add("moved", pages.find((it) => it.moved));
  add("not found", existsSync(join(site.folder, "404.html")) ? { path: "404.html" } : undefined);
  return found;
};

/** Pages outside the websites: some tables of coverage, and pages of somebody else's with fragments in them. */
export const others = (cache) => {
  const inside = (folder) => html(`${cache}/${folder}`).map((it) => `${folder}/${it}`);
  // Each table once, its languages in turn.
  return [...inside("coverage").filter((_, at) => at % 4 === 0), ...inside("fragments")];
};
