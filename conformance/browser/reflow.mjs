// Judges pages that are enlarged, narrowed and spaced: node reflow.mjs CACHE CHROMIUM SITES
// WCAG 1.4.10 (320 px), 1.4.4 (200 %, of the page and of the text alone), 1.4.12 (spacing of text): nothing is wider
// than the window, nothing is cut off, nothing lies over something else. The table of coverage scrolls in a box of its
// own, which is documented; nothing else may.

import { pathToFileURL } from "node:url";
import { cache, report, run, sites } from "./open.mjs";
import { kinds, others } from "./kinds.mjs";

/** What is too wide or cut off. Runs in the page. */
const faulty = () => {
  const faults = [];
  const width = document.documentElement.clientWidth;
  const whole = document.documentElement.scrollWidth;
  if (whole > width) faults.push(`the page is ${whole} px wide in a window of ${width} px`);
  // A box that scrolls must itself be where it can be scrolled.
  for (const it of document.querySelectorAll(".scroll")) {
    const box = it.getBoundingClientRect();
    if (box.left < -0.5 || box.right > width + 0.5) faults.push(`the box of a table runs from ${box.left} to ${box.right} px`);
    for (const cell of it.querySelectorAll("th, td, caption")) {
      const left = cell.getBoundingClientRect().left - box.left + it.scrollLeft;
      if (left < -0.5) faults.push(`“${cell.textContent.slice(0, 30)}” cannot be scrolled to`);
    }
  }
  // The sign after a step of the way here stands in the last line of its link, not alone below it, where there is room.
  for (const it of document.querySelectorAll(".trail li")) {
    const range = document.createRange();
    range.selectNodeContents(it.querySelector("a"));
    const last = [...range.getClientRects()].at(-1);
    const below = it.getBoundingClientRect().bottom - last.bottom;
    const room = it.parentElement.getBoundingClientRect().right - last.right;
    if (below > last.height && room > 2 * parseFloat(getComputedStyle(it).fontSize)) {
      faults.push(`“${it.textContent.trim()}” has its sign in a line of its own`);
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const it = node.parentElement;
    if (!node.data.trim() || !it.checkVisibility({ visibilityProperty: true })) continue;
    // Meant for screen readers, or in the one box that scrolls, or out of sight until it has the focus.
    if (it.closest(".heard, thead, .scroll, .skip, script, style")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      const words = node.data.trim().slice(0, 40);
      if (box.right > width + 0.5 || box.left < -0.5) faults.push(`“${words}” runs out of the window`);
      for (let at = it; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const frame = at.getBoundingClientRect();
        const hides = (value) => value === "hidden" || value === "clip";
        if (hides(overflowX) && (box.right > frame.right + 1 || box.left < frame.left - 1)) faults.push(`“${words}” is cut off`);
        if (hides(overflowY) && (box.bottom > frame.bottom + 1 || box.top < frame.top - 1)) faults.push(`“${words}” is cut off`);
      }
      lines.push({ box, words, node });
    }
  }
  // Two texts at one place: neither can be read. The contents beside the text scroll under nothing.
  lines.sort((a, b) => a.box.top - b.box.top);
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (other.node === one.node) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const apart = Math.abs(one.box.top - other.box.top) > 0.3 * one.box.height || wide > 0.5 * Math.min(one.box.width, other.box.width);
      if (wide > 2 && high > 0.35 * Math.min(one.box.height, other.box.height) && apart) {
        faults.push(`“${one.words}” and “${other.words}” lie over each other`);
      }
    }
  }
  return [...new Set(faults)].slice(0, 8);
};

const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

const ways = {
  "1280 px": { viewport: { width: 1280, height: 800 } },
  "320 px": { viewport: { width: 320, height: 640 } },
  "768 px": { viewport: { width: 768, height: 1024 } },
  "page at 200 %": { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  "page at 400 %": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  "text at 200 %": { viewport: { width: 1280, height: 800 }, style: "html { font-size: 212.5% !important }" },
  "spaced at 1280 px": { viewport: { width: 1280, height: 800 }, style: spacing },
  "spaced at 320 px": { viewport: { width: 320, height: 640 }, style: spacing },
};

const hardest = ["320 px", "text at 200 %", "spaced at 320 px"];

await run(async (browser) => {
  for (const [way, { style, ...options }] of Object.entries(ways)) {
    // A reader's own style is above a page's policy.
    const context = await browser.newContext({ ...options, bypassCSP: true });
    const page = await context.newPage();
    const judge = async (path, what) => {
      await page.goto(pathToFileURL(path).href);
      if (style) await page.addStyleTag({ content: style });
      report(`${what}: ${way}`, await page.evaluate(faulty));
    };
    for (const [turn, site] of sites.entries()) {
      // The examples have other texts in the same pages: what is narrowest and largest is enough.
      if (!site.name.startsWith("showcase") && !hardest.includes(way)) continue;
      for (const { kind, path } of kinds(site, turn)) {
        if (kind !== "moved") await judge(`${site.folder}/${path}`, `${site.name}/${path} (${kind})`);
      }
    }
    for (const path of sites.length > 1 ? others(cache) : []) await judge(`${cache}/${path}`, path);
    await context.close();
  }
});
