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
