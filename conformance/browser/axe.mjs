// Judges pages by the rules of axe (WCAG 2.0, 2.1 and 2.2, levels A and AA, EN 301 549, best practice):
// node axe.mjs CACHE CHROMIUM SITES
// One line for each page and look. An index is judged once more while its filter is in use, and a page that leads on
// without being left.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { cache, report, require, run, sites } from "./open.mjs";
import { kinds, others } from "./kinds.mjs";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "EN-301-549", "best-practice"];

const looks = {
  light: {},
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active" },
  contrast: { contrast: "more" },
  narrow: { width: 320 },
  "narrow dark": { width: 320, colorScheme: "dark" },
  paper: { media: "print" },
};
const usual = { colorScheme: "light", forcedColors: "none", contrast: "no-preference", media: "screen" };

const judge = async (page, what, wanted) => {
  for (const look of wanted) {
    const { width = 1280, ...media } = looks[look];
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ ...usual, ...media });
    const { violations } = await page.evaluate((values) => axe.run(document, { runOnly: { type: "tag", values } }), tags);
    report(
      `${what}, ${look}`,
      violations.map((it) => `${it.id}(${it.nodes.map((node) => node.target.join(" ")).join("; ")})`),
    );
  }
};

await run(async (browser) => {
  // The page's own policy forbids scripts; the judge must be let in.
  const context = await browser.newContext({ bypassCSP: true });
  const open = async (path, moved) => {
    const page = await context.newPage();
    const address = pathToFileURL(path).href;
    // A page that leads on is not left when the way is cut off.
    if (moved) await page.route((it) => it.href !== address, (route) => route.abort("aborted"));
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForSelector("main");
    await page.evaluate(axe);
    return page;
  };
  for (const [turn, site] of sites.entries()) {
    // What the looks differ in is seen in the showcase; the rest are other texts in the same pages.
    const thorough = site.name === "showcase";
    const wanted = thorough ? Object.keys(looks) : sites.length > 1 ? ["light", "dark", "narrow"] : ["light"];
    for (const { kind, path } of kinds(site, turn)) {
      const page = await open(`${site.folder}/${path}`, kind === "moved");
      await judge(page, `${site.name}/${path} (${kind})`, wanted);
      if (kind === "index" && (await page.locator("search.filter:visible").count())) {
        await page.getByRole("searchbox").fill("a e");
        await judge(page, `${site.name}/${path} (index, filter in use)`, wanted);
      }
      await page.close();
    }
  }
  for (const path of sites.length > 1 ? others(cache) : []) {
    const page = await open(`${cache}/${path}`, false);
    await judge(page, path, ["light", "dark", "narrow"]);
    await page.close();
  }
});
