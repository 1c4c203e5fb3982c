// Judges pages by the rules of axe (WCAG 2.2 A and AA, best practice) in light, dark and on a narrow screen:
// node axe.mjs CACHE CHROMIUM PAGE...
// One line for each page and look: PASS or FAIL, the look, the page, and the rules that failed.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [cache, executablePath, ...pages] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${cache}/npm/package.json`));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const looks = {
  light: { colorScheme: "light", viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  narrow: { colorScheme: "light", viewport: { width: 320, height: 640 } },
};
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
let failed = false;
for (const [look, options] of Object.entries(looks)) {
  // The page's own policy forbids scripts; the judge must be let in.
  const context = await browser.newContext({ ...options, bypassCSP: true });
  for (const path of pages) {
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate((values) => axe.run(document, { runOnly: { type: "tag", values } }), tags);
    const faults = violations.map((it) => `${it.id}(${it.nodes.map((node) => node.target.join(" ")).join("; ")})`);
    // WCAG 1.4.10: nothing may be wider than the screen.
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > options.viewport.width) faults.push(`reflow(${width} px)`);
    failed ||= faults.length > 0;
    console.log(`${faults.length ? "FAIL" : "PASS"} ${look} ${path} ${faults.join(" ")}`);
    await page.close();
  }
  await context.close();
}
await browser.close();
process.exit(failed ? 1 : 0);
