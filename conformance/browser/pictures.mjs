// Takes the pictures for the README: pictures.mjs CACHE CHROMIUM SITES FOLDER
// A notice, an index and the table of coverage; on a desk and on a phone; light and dark. A line for each.

import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { cache, report, run, sites } from "./open.mjs";

const folder = process.argv[5];
mkdirSync(folder, { recursive: true });
const showcase = sites.find((it) => it.name === "showcase").folder;
const small = sites.find((it) => it.name === "small-agency").folder;
const subjects = {
  notice: `${small}/en/library.html`,
  index: `${showcase}/en/index.html`,
  coverage: `${cache}/coverage/repository-en.html`,
};
const devices = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

await run(async (browser) => {
  for (const [device, options] of Object.entries(devices)) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ ...options, colorScheme });
      const page = await context.newPage();
      for (const [subject, path] of Object.entries(subjects)) {
        await page.goto(pathToFileURL(path).href);
        // Of the coverage the table is what one wants to see.
        if (subject === "coverage") await page.locator("main h2").first().evaluate((it) => it.scrollIntoView());
        const name = `${subject}-${device}-${colorScheme}.png`;
        const bytes = await page.screenshot({ path: `${folder}/${name}` });
        report(name, bytes.length > 8000 ? [] : ["nothing to be seen"]);
      }
      await context.close();
    }
  }
});
