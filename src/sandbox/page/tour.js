/**
 * Sandbox, page: three lines for whoever is here for the first time, and the button that fills the village.
 */
import { el, icon, iconButton } from "./element.js";
import { say } from "./words.js";

const SEEN = "tour-seen";

/** @param on `fill()` fills the village; resolves when it is full. */
export function createTour(root, on) {
  const fill = el(
    "button",
    { type: "button", class: "button primary fill", on: { click: () => void press() } },
    icon("people"),
    el("span", {}, say("fill")),
  );
  const close = iconButton("close", say("tourClose"), () => {
    localStorage.setItem(SEEN, "yes");
    show(false);
  });
  const lines = ["tourStart", "tourAsk", "tourFill"].map((key) => el("li", {}, say(key)));
  root.replaceChildren(el("ol", {}, lines), fill, close);
  root.setAttribute("aria-label", say("tour"));

  async function press() {
    fill.disabled = true;
    await on.fill();
    fill.disabled = false;
  }

  /** Whoever closed it does not see it again. */
  function show(isWanted) {
    root.hidden = !isWanted || localStorage.getItem(SEEN) !== null;
  }

  return { show };
}
