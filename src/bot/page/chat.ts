/**
 * Screens and buttons of the chat at the console: a page hears what the chat would say, and its forms press
 * what the chat's buttons press. Rights are those of the buttons; nothing is said twice.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../context.ts";
import type { Reply } from "../reply.ts";
import { sayOld } from "../subject.ts";
import { press, type House } from "../turn/house.ts";
import type { ChatActs, Told } from "./page.ts";

/** Said to the person who acts; all else is sent. */
export const isForPage = ({ to, removes, commands }: Reply) =>
  to === undefined && removes === undefined && commands === undefined;

export const toldOf = ({ words, buttons = [] }: Reply): Told => ({ words, buttons });

const button = (action: string) => ({ action, screen: undefined, message: undefined });

/** What a press says to this person. It is for looking: what their next words are for is left as it was. */
export async function hearIn<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  replies: Reply[],
  action: string,
): Promise<readonly Told[]> {
  const { waiting } = turn.records;
  const before = await waiting.find(turn.person);
  const from = replies.length;
  await press(house, deps, turn, button(action));
  const heard = replies.splice(from).filter(isForPage).map(toldOf);
  const after = await waiting.find(turn.person);
  if (before?.kind !== after?.kind || before?.data !== after?.data) {
    if (before === undefined) await waiting.clear(turn.person);
    else await waiting.set(turn.person, before, turn.now);
  }
  return heard;
}

/** The address of the page that lays this button's screen out. */
export function addressIn<Deps>(
  pages: Awaited<ReturnType<House<Deps>["pages"]>>,
  action: string,
): string | undefined {
  const [subject = "", verb = "", ...args] = action.split(":");
  for (const [name, { opens }] of pages) {
    const to = opens?.[`${subject}:${verb}`]?.(...args);
    if (to !== undefined) return `/console/${name}${to}`;
  }
  return undefined;
}

/** A form that presses one of these buttons, or answers what one of them asked for. */
export async function actAsInChat<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  acts: ChatActs,
  form: URLSearchParams,
): Promise<void> {
  const action = form.get("press");
  if (action !== null) {
    const [verb = ""] = action.split(":");
    if (!acts.press.includes(verb)) return sayOld(turn);
    await press(house, deps, turn, button(action));
    return;
  }
  const row = await turn.records.waiting.find(turn.person);
  // The form says what it answers: meanwhile the chat may have asked for something else.
  const isAsked = row !== undefined && form.get("asked") === `${row.kind}:${row.data}`;
  const typed = isAsked && acts.typed.includes(row.kind) ? house.typed.get(row.kind) : undefined;
  const admitted = await typed?.who.admit(turn);
  if (row === undefined || typed === undefined || admitted === undefined) return sayOld(turn);
  const text = (form.get("words") ?? "").trim();
  // Of a message only its text is looked at by whoever reads texts.
  await typed.take(deps, admitted, row.data, { text } as Message);
}
