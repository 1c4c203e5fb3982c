// What all judges in the browser share: a server on loopback that knows one website and writes down what it is asked
// for, Chromium without any wish of its own for the network, and a line for each judgement.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";

export const [cache, executablePath, list] = process.argv.slice(2);
export const require = createRequire(pathToFileURL(`${cache}/npm/package.json`));
const { chromium } = require("playwright-core");

/** The websites of a list: name, folder, the path that each is published under. */
export const sites = readFileSync(list, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => {
    const [name, folder, path] = line.split("\t");
    return { name, folder, path: path.replace(/\/$/, "") };
  });

export const launch = () =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      // Containers have little of the memory that Chromium would rather use.
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

const types = {
  ".html": "text/html; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".json": "application/json",
  ".pdf": "application/pdf",
};

/**
 * Serves a website under its path, as any server of static files would. `asked` has the paths of all requests; while
 * `slow` is set, the second half of a page comes when the promise that it is has come true.
 */
export const serve = async (site) => {
  const state = { asked: [], slow: null };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    state.asked.push(path);
    let file = join(site.folder, normalize(path.slice(site.path.length)));
    let status = 200;
    try {
      if (!path.startsWith(`${site.path}/`)) throw new Error("elsewhere");
      if (statSync(file).isDirectory()) file = join(file, "index.html");
      statSync(file);
    } catch {
      status = 404;
      file = join(site.folder, "404.html");
    }
    const bytes = readFileSync(file);
    response.writeHead(status, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    if (!state.slow) return response.end(bytes);
    const half = bytes.indexOf("<main") + 2000;
    response.write(bytes.subarray(0, half));
    state.slow.finally(() => response.end(bytes.subarray(half)));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  state.base = `http://127.0.0.1:${server.address().port}${site.path}`;
  state.close = () => server.close();
  return state;
};

let failed = false;
let heard = Date.now();

/** One line: PASS, or FAIL with the faults. */
export const report = (what, faults) => {
  heard = Date.now();
  failed ||= faults.length > 0;
  // Each fault once and cut short, so that a long one leaves room for the others.
  const words = [...new Set(faults.map((it) => it.replace(/\s+/g, " ").slice(0, 240)))].join(" | ").slice(0, 1200);
  console.log(`${faults.length ? "FAIL" : "PASS"} ${what} ${words}`.trim());
};

/** Does something for each of a list, some at a time: for judges that mostly wait. */
export const together = async (list, most, work) => {
  const waiting = [...list.entries()];
  const worker = async () => {
    for (let it = waiting.shift(); it; it = waiting.shift()) await work(it[1], it[0]);
  };
  await Promise.all(Array.from({ length: most }, worker));
};

const accident = (words) => {
  report("the judge itself", [words]);
  process.exit(2);
};

/** No judgement takes as long as this; a browser that hangs does. */
const PATIENCE = 240_000;

/** Runs a judge and ends with its verdict: 0 or 1, and 2 when the browser had an accident. */
export const run = async (main) => {
  setInterval(() => Date.now() - heard > PATIENCE && accident("the browser does not answer"), 1000).unref();
  const browser = await launch();
  await main(browser).catch((error) => accident(String(error.stack)));
  process.exit(failed ? 1 : 0);
};
