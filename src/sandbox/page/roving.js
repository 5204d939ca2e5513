/**
 * Sandbox, page: many buttons that are one stop of the Tab key; arrow keys go from one to the next.
 */

/**
 * Makes the elements that `selector` finds in `root` one stop. Call it again after they changed: the stop
 * stays where it was, if that is still there.
 *
 * @param current the element to begin at; absent: where the stop is, else the first
 */
export function rove(root, selector, current) {
  const all = () => [...root.querySelectorAll(selector)];
  const found = all();
  const stop = current ?? found.find(({ tabIndex }) => tabIndex === 0) ?? found[0];
  for (const each of found) each.tabIndex = each === stop ? 0 : -1;
  if (root.dataset.roves !== undefined) return;
  root.dataset.roves = "";

  root.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = all().indexOf(event.target.closest(selector));
    if (step === undefined || at === -1) return;
    const next = all().at((at + step) % all().length);
    for (const each of all()) each.tabIndex = each === next ? 0 : -1;
    next.focus();
    event.preventDefault();
    event.stopPropagation();
  });
}
