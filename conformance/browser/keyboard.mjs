// Operates pages by keyboard alone: node keyboard.mjs CACHE CHROMIUM SITES
// Every link, button and field is reached once, in the order in which they are read, and the focus is seen; the skip
// link, the filter of an index, the print button and the choice of language do what they promise.

import { report, run, serve, sites } from "./open.mjs";
import { kinds } from "./kinds.mjs";

/** What a reader without a mouse must reach, in the order of the document. Runs in the page. */
const reachable = () => {
  const seen = (it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length > 0;
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  window.wanted = all.filter((it) => seen(it) && it.tabIndex >= 0);
  return window.wanted.length;
};

/** Where the focus is, and what is wrong with how it shows. Runs in the page. */
const focused = () => {
  const it = document.activeElement;
  if (!it || it === document.body || it === document.documentElement) return null;
  const faults = [];
  const style = getComputedStyle(it);
  const width = parseFloat(style.outlineWidth);
  if (style.outlineStyle === "none" || width < 2) faults.push(`no outline: ${style.outlineStyle} ${style.outlineWidth}`);

  const channel = (value) => ((value /= 255), value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const parse = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const paper = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, alpha = 1] = parse(getComputedStyle(at).backgroundColor);
      if (alpha > 0) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const [light, dark] = [luminance(parse(style.outlineColor)), luminance(paper(it.parentElement))].sort((a, b) => b - a);
  const contrast = (light + 0.05) / (dark + 0.05);
  if (contrast < 3) faults.push(`outline of contrast ${contrast.toFixed(1)}`);

  // In the window, hidden under nothing, and its outline cut off by no box that scrolls.
  const offset = parseFloat(style.outlineOffset) + width;
  for (const box of it.getClientRects()) {
    if (box.top < 0 || box.left < 0 || box.bottom > innerHeight + 0.5 || box.right > innerWidth + 0.5) {
      faults.push(`outside the window: ${Math.round(box.left)},${Math.round(box.top)}`);
      continue;
    }
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (top && !it.contains(top) && !top.contains(it)) faults.push(`covered by ${top.tagName}.${top.className}`);
    for (let at = it.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflow === "visible") continue;
      const frame = at.getBoundingClientRect();
      const cut = Math.max(frame.left - box.left, frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom) + offset;
      if (cut > 0.5) faults.push(`outline cut off by ${cut.toFixed(1)} px in ${at.tagName}.${at.className}`);
    }
  }
  const box = it.getBoundingClientRect();
  const place = ["header", ".opening", ".contents", ".body", "main", "footer"].find((part) => it.closest(part)) ?? "";
  const name = `${it.tagName.toLowerCase()} “${(it.textContent || it.getAttribute("aria-label") || it.id).trim().slice(0, 40)}”`;
  // Where it stands whatever has been scrolled, the window or a box around it.
  let down = scrollY;
  for (let at = it.parentElement; at && at !== document.body; at = at.parentElement) down += at.scrollTop;
  return { at: window.wanted.indexOf(it), name, faults, place, top: box.top + down, bottom: box.bottom + down, left: box.left };
};

/** Presses the tabulator through a whole page. */
const walk = async (page) => {
  const faults = [];
  const count = await page.evaluate(reachable);
  const order = [];
  let before = null;
  for (let press = 0; press <= count + 2; press++) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(focused);
    if (!now) break;
    faults.push(...now.faults.map((it) => `${now.name}: ${it}`));
    if (order.includes(now.at) && now.at !== 0) faults.push(`${now.name} reached twice`);
    if (now.at === 0 && order.length) break;
    // Down the page, and along the line, within each part of it.
    if (before && before.place === now.place && now.bottom <= before.top && now.left <= before.left) {
      faults.push(`${now.name} stands above ${before.name}, which comes first`);
    }
    order.push(now.at);
    before = now;
  }
  if (order.length !== count) faults.push(`${order.length} of ${count} reached: a trap, or something left out`);
  if (order.some((it, at) => it !== at)) faults.push(`not in the order of the document: ${order.slice(0, 12)}`);
  // And back again: nothing holds the focus.
  await page.keyboard.press("Shift+Tab");
  return faults;
};

/** As long as a busy machine needs for what takes no time. */
const SOON = { timeout: 10_000 };

/** Whether what is waited for comes. */
const comes = (waiting) =>
  waiting.then(
    () => true,
    () => false,
  );

const focusOn = async (page, wanted) => {
  await page.evaluate(() => {
    document.activeElement?.blur();
    getSelection().removeAllRanges();
  });
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((query) => document.activeElement?.matches(query), wanted)) return true;
  }
  return false;
};

const skip = async (page) => {
  const faults = [];
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement?.className);
  // What else it is would be followed to who knows where.
  if (first !== "skip") return [`the first stop is not the skip link but “${first}”`];
  await page.keyboard.press("Enter");
  if (!(await comes(page.waitForURL(/#page_main$/, SOON)))) faults.push("the skip link does not lead to the main part");
  await page.keyboard.press("Tab");
  const inside = await page.evaluate(() => Boolean(document.activeElement?.closest("main, footer")));
  if (!inside) faults.push("the stop after the skip link is not in the main part");
  return faults;
};

const filter = async (page) => {
  const faults = [];
  const shown = () => page.locator("ul.entries > li:visible").allInnerTexts();
  const status = page.getByRole("status");
  const all = await shown();
  const expect = (what, right) => right || faults.push(what);
  expect("the filter cannot be reached", await focusOn(page, "search input"));
  expect("the field has no name", await page.getByRole("searchbox").evaluate((it) => it.labels.length === 1));
  // A word that some entries have: the longest of the last name.
  const [name] = all.at(-1).split("\n");
  const word = name.split(/\s+/).sort((a, b) => b.length - a.length)[0];
  await page.keyboard.type(word.toUpperCase());
  const found = await shown();
  const right = all.filter((it) => it.toLowerCase().includes(word.toLowerCase()));
  expect(`“${word}” shows ${found.length} of ${all.length}, not ${right.length}`, found.length === right.length);
  expect("the filter leaves nothing out", found.length < all.length);
  const numbers = (await status.innerText()).match(/\d+/g) ?? [];
  expect(`the status says ${numbers}`, numbers.join() === [found.length, all.length].join());
  const empty = await page.locator("main section:visible").evaluateAll((them) =>
    them.filter((it) => ![...it.querySelectorAll("li")].some((li) => li.checkVisibility())).length);
  expect(`${empty} headings without an entry`, empty === 0);
  // From the field to the first entry that was found, past nothing but contents that lead to what is shown.
  let next = null;
  for (let press = 0; press < 30 && !next; press++) {
    await page.keyboard.press("Tab");
    next = await page.evaluate(() => {
      const it = document.activeElement;
      const target = it?.closest(".contents") && document.getElementById(it.hash.slice(1));
      return target ? (target.checkVisibility() ? null : `dead: ${it.innerText}`) : (it?.closest("ul.entries > li")?.innerText ?? "elsewhere");
    });
  }
  expect(`after the field comes “${next}”`, next === found[0]);
  await focusOn(page, "search input");
  await page.keyboard.press("End");
  await page.keyboard.type(" xyzzy");
  expect("nothing is found, and that is not said", (await shown()).length === 0 && (await status.innerText()).length > 5);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  expect("an empty field does not show all", (await shown()).length === all.length);
  expect("an empty field leaves words in the status", (await status.innerText()).trim() === "");
  return faults;
};

const print = async (page) => {
  if (!(await focusOn(page, "button.print"))) return ["the print button cannot be reached"];
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  const printed = await page.evaluate(() => window.printed);
  return printed === 2 ? [] : [`two presses print ${printed} times`];
};

/** Reads a section, goes back to the top, and changes the language. */
const language = async (page, section) => {
  const from = page.url();
  // The page takes 400 ms without scrolling for reading; its own clock says when they are over.
  await page.evaluate(async (id) => {
    const scrolled = new Promise((done) => {
      addEventListener("scroll", done, { once: true });
      setTimeout(done, 2000);
    });
    document.getElementById(id).scrollIntoView();
    await scrolled;
    await new Promise((done) => setTimeout(done, 900));
  }, section);
  await page.keyboard.press("Control+Home");
  await page.waitForTimeout(100);
  if (!(await focusOn(page, ".languages a"))) return ["the choice of language cannot be reached"];
  const lang = await page.evaluate(() => document.activeElement.hreflang);
  await Promise.all([page.waitForURL((it) => it.href.split("#")[0] !== from), page.keyboard.press("Enter")]);
  const wanted = from.replace(/\/[a-z]+\/([^/]+)$/, `/${lang}/$1#${section}`);
  if (page.url() !== wanted) return [`arrived at ${page.url()}, not ${wanted}`];
  const arrived = page.waitForFunction((id) => {
    const { top } = document.getElementById(id).getBoundingClientRect();
    const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    return (top >= -1 && top < 200) || end;
  }, section, SOON);
  if (await comes(arrived)) return [];
  const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, section);
  return [`the section stands at ${top} px`];
};

/** Every kind of page once, then in each look an index and a notice, then a notice of each example. */
const chosen = (site, turn) => {
  const pages = kinds(site, turn).filter((it) => it.kind !== "moved");
  if (["showcase", "spoilt"].includes(site.name)) return pages;
  const wanted = site.name.startsWith("showcase") ? ["index", "notice", "notice with gaps"] : ["notice"];
  return wanted.map((kind) => pages.find((it) => it.kind === kind)).filter(Boolean);
};

await run(async (browser) => {
  for (const [turn, site] of sites.entries()) {
    const server = await serve(site);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addInitScript(() => {
      window.printed = 0;
      window.print = () => window.printed++;
    });
    const page = await context.newPage();
    for (const { kind, path } of chosen(site, turn)) {
      const open = () => page.goto(`${server.base}/${path}`);
      const what = (it) => `${site.name}/${path} (${kind}): ${it}`;
      const sizes = site.name.startsWith("showcase") && ["notice", "index"].includes(kind) ? [1280, 320] : [1280];
      for (const width of sizes) {
        await page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
        await open();
        report(what(`by tabulator at ${width} px`), await walk(page));
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await open();
      report(what("skip link"), await skip(page));
      await open();
      if (kind === "index" && (await page.locator("search.filter:visible").count())) report(what("filter"), await filter(page));
      await open();
      if (await page.locator("button.print:visible").count()) report(what("print button"), await print(page));
      const sections = await page.locator("main section[id]").evaluateAll((them) => them.map((it) => it.id));
      if (kind === "notice" && (await page.locator(".languages a").count())) {
        await open();
        report(what("choice of language"), await language(page, sections[Math.floor(sections.length / 2)]));
      }
    }
    await context.close();
    server.close();
  }
});
