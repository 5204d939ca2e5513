/**
 * The words of a button, typed instead of pressed: "send it" below "Send it?", "undo" below what was noted. Only what
 * stands last in the chat is meant, so no old button comes back by its words.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../context.ts";
import { findOffered, markOf, marksOf } from "../delivery/offered.ts";
import { parsePress } from "../delivery/press-data.ts";
import type { Events } from "../events.ts";
import { readPlace } from "../reading/place.ts";
import { spelledOut } from "../reading/short-forms.ts";
import { readOnce } from "../reading/read-once.ts";
import { pass, type Heard } from "../subject.ts";
import { press, type House } from "./house.ts";
import type { Opened } from "./open.ts";
import { sayNote } from "./press.ts";

declare module "../records.ts" {
  interface Events {
    /** Words of a button were typed: whoever talks with a person may mean that person. */
    "button-typed": { readonly action: string; readonly message: Message; isForPerson: boolean };
  }
}

/** Letters; longer words are no button. */
const longest = 40;

/**
 * Nobody presses a button by asking or by "+45 baskets", which are most of what is typed: neither needs a look at what
 * stands last. "The second one?" is unsure, and no question.
 */
function mayBeLabel(text: string): boolean {
  if (text.length > longest || /^\s*[+＋−–-]\s*\d/u.test(text)) return false;
  return !/[?？]/u.test(text) || readPlace(text) !== undefined;
}

export async function hearTypedButton<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  message: Message,
): Heard {
  const { text } = message;
  const marks = text === undefined || !mayBeLabel(text) ? [] : marksOf(text);
  if (marks.length === 0) return pass;
  const { outbox } = turn.records;
  for (const { messageId, offered } of await outbox.newestOffered(turn.person)) {
    const data = marks.map((mark) => findOffered(offered, mark)).find((each) => each !== undefined);
    if (data === undefined) continue;
    // What cannot be undone is said to the question itself, and not past something that came after it.
    const isDeleting = findOffered(offered, "delete") === data;
    if (isDeleting && messageId !== null && !(await outbox.standsLast(turn.person, messageId))) {
      return pass;
    }
    const { action, screen } = parsePress(data);
    if (screen !== undefined) {
      const { revision } = await outbox.findScreen(turn.person, screen.subject);
      if (revision !== screen.revision) continue;
    }
    const facts: Events["button-typed"] = { action, message, isForPerson: false };
    await turn.tell("button-typed", facts);
    if (facts.isForPerson) return pass;
    const given = { action, screen: screen?.subject, message: undefined };
    const isDone = await press(house, deps, turn, given);
    const isAnswer = house.chooses.some((begin) => `${action}:`.startsWith(`${begin}:`));
    if (isDone && isAnswer && messageId !== null) turn.say({ words: [], settled: messageId });
    return;
  }
  return pass;
}

/** "Show me my mentor", 给我看看我的师傅: what comes after it may be a name. */
const showing =
  /^\s*(?:(?:please|pls|can you|could you)\s+)?(?:show(?: me)?|let me see|i want to see|take me to|open)\s+|^\s*[请麻烦帮]{0,3}(?:给我|让我|我[想要])?(?:看看|看一看|看一下|看下|瞧瞧|打开)/iu;

/** What stands behind this name, as a whole message. */
export function doorNamed(
  names: ReadonlyMap<string, string>,
  text: string | undefined,
): string | undefined {
  if (text === undefined) return undefined;
  const mark = marksAsName(text).find((each) => names.has(each));
  return mark === undefined ? undefined : names.get(mark);
}

/** Of the text as it was typed and as it is spelled out, each without "show me", too. */
const marksAsName = readOnce((text): readonly string[] =>
  [...new Set([text, spelledOut(text)])]
    .flatMap((said) => (showing.test(said) ? [said, said.replace(showing, "")] : [said]))
    .map(markOf)
    .filter((mark) => mark !== undefined),
);

/** Whether the button, or the command, with this action is for whoever speaks. */
export async function isFor<Deps>(
  house: House<Deps>,
  turn: Turn,
  action: string,
): Promise<boolean> {
  const [verb = "", ...args] = action.split(":");
  const found = house.press.get(`${verb}:${args[0]}`) ?? house.press.get(verb);
  const who = found?.who ?? house.commands.get(verb === "do" ? (args[0] ?? "") : "")?.who;
  return (await who?.admit(turn, args)) !== undefined;
}

/** "My mentor", "cash book", an officer's "villages": a door by its name. */
export async function hearNamed<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  { text }: Message,
): Heard {
  if (turn.member === undefined && !turn.isOfficer) return pass;
  const own = turn.isOfficer ? doorNamed(house.officerNames, text) : undefined;
  const mentors = doorNamed(house.mentorNames, text);
  const isMentors = mentors !== undefined && (await isFor(house, turn, mentors));
  const action = own ?? (isMentors ? mentors : doorNamed(house.names, text));
  if (action === undefined) return pass;
  // An officer who is no learner has no cash book, a learner no learners: these words are for whoever reads them next.
  if (!(await isFor(house, turn, action))) return pass;
  await press(house, deps, turn, { action, screen: undefined, message: undefined });
}

/** The typed words stand last in the chat: what a tap changes above them is said below. */
export function sayBelow(opened: Pick<Opened, "turn" | "replies" | "note">): void {
  const { replies, turn } = opened;
  for (const [at, { inPlace, edits, ...reply }] of replies.entries()) {
    const isOthers = reply.to !== undefined && reply.to !== turn.person;
    if (!isOthers && (inPlace === true || edits !== undefined)) replies[at] = reply;
  }
  sayNote(opened);
}
