/* The preview beside its findings: it asks what has changed, shows the same page again at the same place, and lists
   what the rules say of the register that the page shows. */
(() => {
  const page = document.querySelector("iframe");
  const state = document.querySelector("#state");
  const here = document.querySelector("#here");
  const elsewhere = document.querySelector("#elsewhere");
  const more = document.querySelector("#more");
  const words = document.body.dataset;
  let report = { generation: 0, stale: false, findings: [] };

  /* The register of a page is its name: fi/library.html. */
  const shown = () => {
    try {
      const name = page.contentWindow.location.pathname.split("/").pop() ?? "";
      return name.replace(/\.html$/, "");
    } catch {
      return "";
    }
  };

  const element = (name, className, text) => {
    const it = document.createElement(name);
    if (className) it.className = className;
    if (text) it.textContent = text;
    return it;
  };

  const item = (finding) => {
    const it = element("li", finding.level);
    const head = element("p");
    head.append(element("span", "rule", finding.rule), ": ", finding.message);
    it.append(head);
    if (finding.href) {
      const place = element("a", "", `${finding.file}:${finding.line}:${finding.column}`);
      place.href = finding.href;
      place.target = "source";
      const line = element("p");
      line.append(place);
      it.append(line);
    }
    finding.notes.forEach((text) => it.append(element("p", "why", text)));
    finding.help.forEach((text) => it.append(element("p", "how", text)));
    return it;
  };

  const list = () => {
    const register = shown();
    const own = report.findings.filter((it) => it.registers.includes(register));
    const rest = report.findings.filter((it) => !it.registers.includes(register));
    here.replaceChildren(...own.map(item));
    elsewhere.replaceChildren(...rest.map(item));
    more.hidden = rest.length === 0;
    state.classList.toggle("stale", report.stale);
    state.textContent = report.stale ? words.stale : own.length ? "" : words.clean;
  };

  page.addEventListener("load", () => {
    const path = page.contentWindow.location.pathname + page.contentWindow.location.hash;
    history.replaceState(null, "", `#${path}`);
    document.title = page.contentDocument?.title || document.title;
    list();
  });
  /* Only a path of this server: an address of another kind in the fragment is not followed. */
  const wanted = location.hash.slice(1);
  page.src = /^\/[^/\\]/.test(wanted) ? wanted : "/index.html";

  const ask = async () => {
    for (;;) {
      try {
        const answer = await fetch(`/~findings?since=${report.generation}`);
        const next = await answer.json();
        if (next.generation !== report.generation) {
          const first = report.generation === 0;
          report = next;
          if (!first) {
            const { scrollX, scrollY } = page.contentWindow;
            page.addEventListener("load", () => page.contentWindow.scrollTo(scrollX, scrollY), { once: true });
            page.contentWindow.location.reload();
          }
          list();
        }
      } catch {
        state.textContent = words.gone;
        await new Promise((done) => setTimeout(done, 1000));
      }
    }
  };
  ask();
})();
