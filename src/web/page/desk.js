/** Keys for what a page marks with them; everything works without, and they can be switched off. */
document.addEventListener("keydown", (event) => {
  if (document.documentElement.dataset.keys === "off") return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.closest("input, textarea, select")) return;
  if (!/^[12ujk]$/.test(event.key)) return;
  const marked = document.querySelector(`[data-key="${event.key}"]`);
  if (marked === null) return;
  event.preventDefault();
  const more = marked.closest("details");
  if (more === null) return marked.click();
  more.open = true;
  more.querySelector("button")?.focus();
});

/** How many people an audience is, while it is ticked: the page itself is asked, with what is ticked now. */
let counting = 0;
async function countFrom(address, into) {
  const mine = (counting += 1);
  for (let next = address; next !== undefined && next !== null;) {
    const answer = await fetch(next);
    if (!answer.ok || mine !== counting) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.querySelector(into);
    if (found === null) return;
    document.querySelector(into).replaceChildren(...found.childNodes);
    next = document.querySelector(`${into} [data-on]`)?.getAttribute("href");
  }
}
for (const choice of document.querySelectorAll("[data-count]")) {
  choice.addEventListener("change", () => {
    const form = new FormData(choice.closest("form"));
    const asked = new URLSearchParams({ counts: "1" });
    for (const { name } of choice.elements) {
      if (name === "names" || asked.has(name)) continue;
      for (const value of form.getAll(name)) asked.append(name, value);
    }
    countFrom(`${location.pathname}?${asked}`, choice.dataset.count).catch(() => {});
  });
}
const unfinished = document.querySelector("#count [data-on]");
if (unfinished !== null) countFrom(unfinished.getAttribute("href"), "#count").catch(() => {});

/** What moves while somebody looks. */
const live = document.querySelector("[data-live]");
if (live !== null) {
  const source = new EventSource(live.dataset.live);
  source.addEventListener("message", ({ data }) => {
    live.innerHTML = data;
  });
  source.addEventListener("moved", () => source.close());
  source.addEventListener("stale", () => {
    source.close();
    location.reload();
  });
}
