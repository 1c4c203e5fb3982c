/* What a page can do beside being read. Without it nothing is missing: buttons and fields that need it are hidden
   until it runs. It stores nothing and asks for nothing. */
(() => {
  const all = (query) => Array.from(document.querySelectorAll(query));

  for (const button of all("button.print")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  /* A change of language stays at the section that is being read: ids are the same in all languages. */
  for (const link of all(".languages a")) {
    link.addEventListener("click", () => {
      const read = all("main section[id]").filter((it) => it.getBoundingClientRect().top < 160).pop();
      link.hash = read && scrollY > 200 ? read.id : "";
    });
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
    }
    const { shown: some, none } = status.dataset;
    status.textContent = !words.length ? "" : shown ? some.replace("{shown}", shown).replace("{all}", entries.length) : none;
  };
  filter.hidden = false;
  input.addEventListener("input", update);
  if (input.value) update();
})();
