/**
 * Sandbox, page: making elements.
 *
 * Words only ever become text nodes, so nothing that anybody wrote can turn into markup.
 */
import { EMOJI_PATHS } from "./emoji-paths.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes an element. `props`: `class`, `on` (listeners by event), anything else is an
 * attribute (`true` sets it bare; `false`, `null` and `undefined` leave it out).
 * Children: nodes and words; empty ones are left out.
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") node.className = value;
    else if (name === "on")
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat()) {
    if (child !== undefined && child !== null && child !== false && child !== "")
      node.append(child);
  }
  return node;
}

const PATHS = {
  ...EMOJI_PATHS,
  send: "M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4",
  attach:
    "m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4L15 7",
  mic: "M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5 11a7 7 0 0 0 14 0M12 18v3",
  menu: "M4 7h16M4 12h16M4 17h10",
  keys: "M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8",
  close: "M6 6l12 12M18 6 6 18",
  reply: "M10 8V4l-7 7 7 7v-4c5 0 8 1.500 11 6-.500-7-4-12-11-12z",
  edit: "M4 20h4L19 9l-4-4L4 16zM13 7l4 4",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  open: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  block: "M5.600 5.600l12.800 12.800M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.400 1.400M17.600 17.600 19 19M5 19l1.400-1.400M17.600 6.400 19 5",
  moon: "M20 14A8.500 8.500 0 0 1 10 4a8.500 8.500 0 1 0 10 10z",
  language:
    "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c3 3 3.500 6 3.500 9s-.500 6-3.500 9c-3-3-3.500-6-3.500-9S9 6 12 3z",
  restart: "M20 12a8 8 0 1 1-2.500-5.800M20 3v5h-5",
  reset: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
  more: "M12 5h.01M12 12h.01M12 19h.01",
  down: "m6 10 6 6 6-6",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  photo: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9h.01",
  play: "M8 5v14l11-7z",
  pause: "M8 5v14M16 5v14",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c.500-4.500 3.500-7 8-7s7.500 2.500 8 7",
  add: "M12 5v14M5 12h14",
  place: "M12 21s-7-6.500-7-11a7 7 0 0 1 14 0c0 4.500-7 11-7 11zM12 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  chart: "M4 20h16M7 17v-5M12 17V5M17 17V9",
  question: "M8.5 9a3.5 3.5 0 1 1 5.5 3c-1.2.8-2 1.5-2 3M12 19h.01",
  speaker: "M4 9.5v5h3.500L13 19V5L7.500 9.500zM16.500 9a4 4 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11",
  camera:
    "M3 8h4l1.500-3h7L17 8h4v11H3zM12 10a3.200 3.200 0 1 1 0 6.400 3.200 3.200 0 0 1 0-6.400z",
  link: "M10 14a4 4 0 0 0 6 .4l3-3A4 4 0 0 0 13.400 5.700L12 7M14 10a4 4 0 0 0-6-.4l-3 3A4 4 0 0 0 10.600 18.300L12 17",
  digits: "M4 8.500 6 7v10M10 9a2 2 0 1 1 3.500 1.500L10 17h4M17 7h4l-2.500 4a3 3 0 1 1-2 5",
  thumb: "M7 11v9H4v-9zM7 11l4-7c2 0 3 1 2.500 3L13 9.500h5.500l1 1-1.500 8.500-1 1H7",
  basket: "M3 10h18l-2 10H5zM8 10l3-6M16 10l-3-6M9.500 13.500v3M14.500 13.500v3",
  check: "m3 12.500 4.500 4.500L17 7.500M11.500 16l1 1L22 7.500",
};

/** A line drawing, hidden from screen readers: its button carries the words. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows a drawing and says what it does. */
export function iconButton(name, label, onClick, props = {}) {
  return el(
    "button",
    {
      type: "button",
      class: "icon-button",
      title: label,
      "aria-label": label,
      on: { click: onClick },
      ...props,
    },
    icon(name),
  );
}

/** A round picture of the first letter, coloured by person. */
export function avatar(person) {
  const letter = [...person.firstName][0] ?? "?";
  return el("span", { class: "avatar", "aria-hidden": "true" }, letter.toUpperCase());
}
