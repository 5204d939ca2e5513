/**
 * Sandbox, page: the list of commands over the writing line.
 *
 * The focus stays in the writing line: arrow keys move the choice, Enter takes it.
 */
import { el } from "./element.js";
import { spoken } from "./tongue.js";
import { say } from "./words.js";

let lists = 0;

/** @param pick called with the chosen command, slash included. */
export function createCommandList(field, pick) {
  const id = `commands-${++lists}`;
  const root = el("div", {
    class: "command-list",
    id,
    role: "listbox",
    "aria-label": say("commands"),
    hidden: true,
  });
  field.setAttribute("aria-controls", id);
  field.setAttribute("aria-autocomplete", "list");
  let commands = [];
  let chosen = 0;

  function choose(at) {
    const options = [...root.children];
    chosen = (at + options.length) % options.length;
    for (const [i, option] of options.entries())
      option.setAttribute("aria-selected", String(i === chosen));
    options[chosen].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[chosen].id);
  }

  function hide() {
    root.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  /** Shows the commands that begin with `typed`, or all of them for `/`. */
  function show(typed) {
    const found = commands.filter(({ command }) => `/${command}`.startsWith(typed.toLowerCase()));
    if (found.length === 0) return hide();
    root.replaceChildren(
      ...found.map(({ command, description }, i) =>
        el(
          "div",
          {
            class: "command",
            role: "option",
            id: `${id}-${i}`,
            on: { mousemove: () => i !== chosen && choose(i), click: () => take(i) },
          },
          el("b", {}, `/${command}`),
          spoken("span", description),
        ),
      ),
    );
    root.hidden = false;
    field.setAttribute("aria-expanded", "true");
    choose(0);
  }

  function take(at) {
    const command = root.children[at].firstChild.textContent;
    hide();
    pick(command);
  }

  return {
    root,
    setCommands(next) {
      commands = next;
    },
    isOpen: () => !root.hidden,
    show,
    hide,
    /** Whether the key was meant for the list. */
    onKey(event) {
      if (root.hidden) return false;
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen - 1);
      else if (event.key === "Enter" && !event.shiftKey) take(chosen);
      else if (event.key === "Escape") hide();
      else if (event.key === "Tab" && !event.shiftKey) {
        field.value = `${root.children[chosen].firstChild.textContent} `;
        hide();
      } else return false;
      return true;
    },
  };
}
