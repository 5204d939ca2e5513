/**
 * Test support: the way through the menus. A test names what it wants; which page of ☰ More or of the
 * association holds it stands in no test.
 */
import { buttonsOf } from "./telegram-person.ts";
import type { Heard, Villager } from "./villager.ts";

/** Opens what stands anywhere behind ☰ More; the other labels are pressed one after another. */
export async function openMore(
  person: Villager,
  label: string | RegExp,
  ...further: readonly (string | RegExp)[]
): Promise<Heard> {
  return follow(person, await person.press(/^☰ (?:更多|More)$/), label, further);
}

/** The same behind the association's own menu. */
export async function openAssociation(
  officer: Villager,
  label: string | RegExp,
  ...further: readonly (string | RegExp)[]
): Promise<Heard> {
  return follow(officer, await officer.say("/association"), label, further);
}

/** The same behind "Who helps nearby", which has a page for who looks after the list. */
export async function openPartners(
  person: Villager,
  label: string | RegExp,
  ...further: readonly (string | RegExp)[]
): Promise<Heard> {
  return follow(person, await person.say("/partners"), label, further);
}

/** The same behind one's own page. */
export async function openMe(
  person: Villager,
  label: string | RegExp,
  ...further: readonly (string | RegExp)[]
): Promise<Heard> {
  return follow(person, await person.say("/me"), label, further);
}

export interface MenuPage {
  readonly text: string;
  readonly labels: readonly string[];
  /** What the buttons do, without the revision of their screen. */
  readonly actions: readonly string[];
}

/** Every page of the menus behind a command, each once; a page stands in the place of the one before. */
export async function walkMenus(person: Villager, command: string): Promise<readonly MenuPage[]> {
  const pages: MenuPage[] = [];
  await reach(person, await person.say(command), /^(?!)/, new Set(), pages);
  return pages;
}

/** Whether any page behind ☰ More has it. */
export async function isBehindMore(person: Villager, label: string | RegExp): Promise<boolean> {
  return reach(person, await person.press(/^☰ (?:更多|More)$/), label, new Set());
}

/** What stands on the page of what is kept and on those behind it, and all of their buttons. */
export async function readPrivacy(
  person: Villager,
): Promise<{ readonly text: string; readonly buttons: readonly string[] }> {
  const pages = await walkMenus(person, "/privacy");
  return {
    text: pages.map(({ text }) => text).join("\n\n"),
    buttons: pages.flatMap(({ labels }) => labels),
  };
}

/** Opens what stands on one of the pages of what is kept. */
export async function openPrivacy(
  person: Villager,
  label: string | RegExp,
  ...further: readonly (string | RegExp)[]
): Promise<Heard> {
  return follow(person, await person.say("/privacy"), label, further);
}

async function follow(
  person: Villager,
  menu: Heard,
  label: string | RegExp,
  further: readonly (string | RegExp)[],
): Promise<Heard> {
  const seen = new Set<string>();
  if (!(await reach(person, menu, label, seen))) {
    throw new Error(`no page of the menu has ${String(label)}: ${[...seen].join(", ")}`);
  }
  return person.pressAll(label, ...further);
}

/** Turns pages until one of them has the label. Pages stand in one message, each in the place of the last. */
async function reach(
  person: Villager,
  page: Heard,
  label: string | RegExp,
  seen: Set<string>,
  pages: MenuPage[] = [],
): Promise<boolean> {
  const message = page.messages.findLast((each) => buttonsOf(each).length > 0);
  const buttons = message === undefined ? [] : buttonsOf(message);
  const actions = buttons.map((each) => ("callback_data" in each ? each.callback_data : ""));
  pages.push({ text: page.text, labels: page.buttons, actions });
  // A page may be called like what stands on it: "My goal, and how it goes".
  const isThere = buttons.some(({ text }, at) =>
    isPage(actions[at]!) && typeof label === "string" ? text === label : isMatch(text, label),
  );
  if (isThere) return true;
  for (const data of actions) {
    if (!isPage(data) || seen.has(data)) continue;
    seen.add(data);
    const next = await person.forge(message!.message_id, data);
    if (await reach(person, next, label, seen, pages)) return true;
  }
  return false;
}

const isPage = (action: string): boolean =>
  /^(?:(?:menu|privacy):|partner:(?:work|home)$)/.test(action);

function isMatch(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
}
