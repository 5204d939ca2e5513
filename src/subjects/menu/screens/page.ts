/** A page of a menu takes the place of the page that led there, and has a way back. */
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { button, type Button as Entry } from "../../../bot/subject.ts";
import { turnPage } from "../../../bot/turn/press.ts";
import type { Right } from "../../../bot/who.ts";

export function backTo(page: string): Button {
  return { label: phrase("back"), action: `menu:${page}` };
}

/** The button that opens a page in its place. */
export function opens<Deps, Admitted extends Turn>(
  who: Right<Admitted>,
  page: (turn: Admitted, deps: Deps) => Reply | Promise<Reply>,
): Entry<Deps> {
  return button(who, async (deps: Deps, turn: Admitted, press) =>
    turnPage(turn, press, await page(turn, deps)),
  );
}
