// Judges what a page does when nobody touches it: node quiet.mjs CACHE CHROMIUM SITES
// It asks for itself and nothing else, over HTTP and from a disk; shows its logo; says nothing on the console; breaks no
// policy; nothing moves while it comes, even when it comes slowly; without scripts it has the same text and nothing that
// does nothing.

import { readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { report, run, serve, sites, together } from "./open.mjs";
import { all, kinds } from "./kinds.mjs";

const LARGEST = 60_000;

/** Notes shifts of the layout and breaches of the policy from the beginning. Runs in the page. */
const watch = () => {
  window.shifts = 0;
  window.breaches = [];
  new PerformanceObserver((entries) => {
    for (const it of entries.getEntries()) window.shifts += it.value;
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("securitypolicyviolation", (it) => window.breaches.push(`${it.violatedDirective} ${it.blockedURI}`));
};

/** The text that is seen, without what only a script can use. */
const seen = async (page) => {
  const text = await page.evaluate(() => {
    const idle = document.querySelectorAll("search.filter, button.print");
    const shown = [...idle].filter((it) => it.checkVisibility({ visibilityProperty: true })).length;
    for (const it of idle) it.remove();
    return { text: document.body.innerText.replace(/\s+/g, " "), shown };
  });
  return text;
};

/** Where a page leads on to by itself. */
const onward = (site, path) =>
  /http-equiv="refresh" content="0; url=([^"]+)"/.exec(readFileSync(`${site.folder}/${path}`, "utf8"))?.[1];

/** Until what has come of a page is painted, and painted once more. Runs in the page. */
const painted = () =>
  new Promise((done) => {
    const frame = () => {
      const seen = performance.getEntriesByName("first-contentful-paint").length > 0;
      requestAnimationFrame(seen ? () => requestAnimationFrame(done) : frame);
    };
    frame();
  });

/** Opens a page and notes everything that it does besides; over a slow line, its second half is called for by `more`. */
const visit = async (context, address, more, target) => {
  const page = await context.newPage();
  const faults = [];
  const asked = [];
  page.on("request", (it) => asked.push(it.url()));
  page.on("console", (it) => faults.push(`console: ${it.text()}`));
  page.on("pageerror", (it) => faults.push(`error: ${it.message}`));
  page.on("dialog", (it) => faults.push(`dialog: ${it.message()}`));
  await page.goto(address, { waitUntil: target || more ? "commit" : "load" });
  if (more) {
    // However busy the machine is: only what was painted can move when the rest comes.
    await page.evaluate(painted);
    more();
    await page.waitForLoadState("load");
    await page.evaluate(painted);
  }
  if (target) await page.waitForURL(new URL(target, address).href, { timeout: 10_000 }).catch(() => {});
  // A moment longer than the page needs: what comes late counts, too.
  await page.waitForTimeout(more ? 300 : 120);
  return { page, faults, asked };
};

const judgeOnce = async (context, server, site, path, from) => {
  const address = from === "file" ? pathToFileURL(`${site.folder}/${path}`).href : `${server.base}/${path}`;
  server.asked.length = 0;
  let more;
  server.slow = from === "slow" ? new Promise((done) => (more = done)) : null;
  const { page, faults, asked } = await visit(context, address, more, onward(site, path));
  server.slow = null;
  const moved = page.url() !== address;
  const own = [address, page.url()];
  for (const it of asked) if (!own.includes(it)) faults.push(`asks for ${it}`);
  // The policy forbids even what a browser looks for of its own accord, the icon of a website.
  const paths = new Set(own.map((it) => new URL(it).pathname));
  for (const it of server.asked) if (!paths.has(it)) faults.push(`the server is asked for ${it}`);
  const { shifts, breaches } = await page.evaluate(() => ({ shifts: window.shifts, breaches: window.breaches }));
  faults.push(...breaches.map((it) => `policy: ${it}`));
  const unseen = await page.locator("img").evaluateAll((them) => them.filter((it) => !it.naturalWidth).length);
  if (unseen) faults.push(`${unseen} images are not seen`);
  const shift = shifts > 0 ? `the layout shifts by ${shifts.toFixed(4)}` : "";
  const text = await seen(page);
  await page.close();
  return { faults, text, moved, shift };
};

/**
 * Judges a page as it is opened so; a page that moves is opened up to twice more. A browser that is given no time paints
 * what there is of a page, and the rest moves it: a page is to blame that moves whenever it is opened. What else is wrong
 * with it is wrong at once.
 */
const judge = async (...how) => {
  const found = await judgeOnce(...how);
  for (let again = 0; again < 2 && found.shift; again++) {
    const { faults, shift } = await judgeOnce(...how);
    found.faults.push(...faults.filter((it) => !found.faults.includes(it)));
    found.shift = shift;
  }
  if (found.shift) found.faults.push(found.shift);
  return found;
};

await run(async (browser) => {
  await together(sites, 3, async (site, turn) => {
    const server = await serve(site);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addInitScript(watch);
    const still = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });

    const large = all(site).filter((it) => statSync(`${site.folder}/${it}`).size > LARGEST);
    report(`${site.name}: no page above ${LARGEST / 1000} kB`, large);

    // Every page once, from the disk; one of each kind in all ways.
    const faults = [];
    await together(all(site), 3, async (path) => {
      const found = await judge(context, server, site, path, "file");
      faults.push(...found.faults.map((it) => `${path}: ${it}`));
    });
    report(`${site.name}: all pages from file://`, faults);
    for (const { kind, path } of kinds(site, turn)) {
      const http = await judge(context, server, site, path, "http");
      report(`${site.name}/${path} (${kind}): over http`, http.faults);
      if (kind === "moved") {
        report(`${site.name}/${path} (${kind}): leads on to ${onward(site, path)}`, http.moved ? [] : ["stays where it is"]);
        continue;
      }
      const slow = await judge(context, server, site, path, "slow");
      report(`${site.name}/${path} (${kind}): over a slow line`, slow.faults);
      const page = await still.newPage();
      await page.goto(`${server.base}/${path}`);
      const { text, shown } = await seen(page);
      const without = [];
      if (shown) without.push(`${shown} controls that do nothing`);
      if (text !== http.text.text) without.push("another text");
      report(`${site.name}/${path} (${kind}): without scripts`, without);
      await page.close();
    }
    if (turn === 0 || site.name.startsWith("showcase")) {
      // At any address that does not exist, the page for it has its look and leads back.
      const page = await context.newPage();
      const faults = [];
      for (const lost of ["nothing.html", "fi/nothing.html", "fi/deep/er/nothing.html"]) {
        const answer = await page.goto(`${server.base}/${lost}`);
        if (answer.status() !== 404) faults.push(`${lost}: ${answer.status()}`);
        const links = await page.locator("a[href]:not(.skip)").evaluateAll((them) => them.map((it) => it.href));
        if (!links.length) faults.push("no way back");
        for (const it of links.filter((it) => it.startsWith("http://127.0.0.1"))) {
          const found = await context.request.get(it);
          if (found.status() !== 200) faults.push(`${lost}: leads to ${it}, ${found.status()}`);
        }
      }
      report(`${site.name}: at addresses that do not exist`, faults);
      await page.close();
    }
    await context.close();
    await still.close();
    server.close();
  });
});
