/* What a page can do beside being read. Without it nothing is missing: buttons and fields that need it are hidden
   until it runs. It stores nothing and asks for nothing. */
(() => {
  const all = (query) => Array.from(document.querySelectorAll(query));

  for (const button of all("button.print")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  /* A change of language stays at the section that was read last: ids are the same in all languages. Who reads stays
     there for a moment; on the way up to the choice of language nobody does. */
  let read = "";
  let pause;
  addEventListener("scroll", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const above = all("main section[id]").filter((it) => it.getBoundingClientRect().top < 160);
      if (scrollY > 200 && above.length) read = above.pop().id;
    }, 400);
  }, { passive: true });
  for (const link of all(".languages a")) {
    link.addEventListener("click", () => (link.hash = read));
  }

  const filter = document.querySelector("search.filter");
  if (!filter) return;
  const input = filter.querySelector("input");
  const status = filter.querySelector("[role=status]");
  const plain = (text) => text.toLocaleLowerCase(document.documentElement.lang).normalize("NFC");
  const entries = all("ul.entries > li").map((item) => ({ item, text: plain(item.textContent) }));
  const update = () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, text } of entries) {
      item.hidden = !words.every((it) => text.includes(it));
      shown += item.hidden ? 0 : 1;
    }
    for (const section of all("main section")) {
      section.hidden = !section.querySelector("ul.entries > li:not([hidden])");
      const link = document.querySelector(`.contents a[href="#${section.id}"]`);
      if (link) link.closest("li").hidden = section.hidden;
    }
    const { shown: some, none } = status.dataset;
    status.textContent = !words.length ? "" : shown ? some.replace("{shown}", shown).replace("{all}", entries.length) : none;
  };
  filter.hidden = false;
  input.addEventListener("input", update);
  if (input.value) update();
})();
