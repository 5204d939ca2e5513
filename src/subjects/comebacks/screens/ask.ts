/**
 * Somebody says that there is a record of theirs under another number: they are asked for the name that they had, and the
 * association is asked whether it knows them. What they read says nothing of who is here: anybody may write a name.
 */
import { z } from "zod";
import type { Message } from "@grammyjs/types";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward, toTask } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";
import { findOfficers } from "../../../bot/officers.ts";
import { accountOf } from "../../../bot/phone/number.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, reads, type Heard, type Typed } from "../../../bot/subject.ts";
import { anybody } from "../../../bot/who.ts";
import { nameTyped } from "../rules/name.ts";
import { saysComeback } from "../rules/said.ts";
import { officePage, type OfficeDeps } from "./office.ts";

export async function hearComeback(deps: OfficeDeps, turn: Turn, { text }: Message): Heard {
  if (text === undefined || turn.isOfficer) return pass;
  if (!saysComeback(text, turn.member !== undefined)) return pass;
  await askName(deps, turn);
}

export async function askName(deps: OfficeDeps, turn: Turn): Promise<void> {
  const refused = await refusal(deps, turn);
  if (refused !== undefined) return turn.say({ words: phrase(refused), buttons: onward });
  await turn.records.waiting.set(turn.person, { kind: "comeback-name", data: "" }, turn.now);
  sayAskName(turn);
}

function sayAskName(turn: Turn): void {
  turn.say({
    words: [phrase("comeback-what"), phrase("comeback-what-name")],
    buttons: [[{ ...toTask, label: phrase("comeback-leave"), means: "no" }]],
  });
}

/** Why nothing can be asked now. */
async function refusal(deps: OfficeDeps, turn: Turn): Promise<string | undefined> {
  const { comebacks, people } = turn.records;
  const { member, person } = turn;
  if (turn.isOfficer) return "comeback-has-work";
  if (member !== undefined && (await people.partOf(member.id)) === "mentor") {
    return "comeback-has-work";
  }
  if ((await comebacks.waitingOf(person)) !== undefined) return "comeback-waits";
  if (await comebacks.wasPutBack(person)) return "comeback-in-person";
  return (await findOfficers(deps, turn)).length === 0 ? "comeback-nobody" : undefined;
}

export const comebackName: Typed<OfficeDeps> = reads(
  z.string(),
  anybody,
  async (deps, turn, _, text) => {
    if (!hasWords(text)) return sayAskName(turn);
    const { records, now, person } = turn;
    await records.waiting.clear(person);
    const refused = await refusal(deps, turn);
    if (refused !== undefined) return turn.say({ words: phrase(refused), buttons: onward });
    if (!(await records.phones.mayAsk(accountOf(person), now))) {
      return turn.say({ words: phrase("comeback-too-often"), buttons: onward });
    }
    await holdLanguage(turn);
    const id = newId("b");
    await records.comebacks.ask({ id, person, name: nameTyped(text) }, now);
    const wish = (await records.comebacks.find(id))!;
    for (const { telegramId, language } of await findOfficers(deps, turn)) {
      turn.say({ ...(await officePage(deps, turn, wish, language)), to: telegramId, language });
    }
    turn.say({ words: [phrase("comeback-asked"), phrase("comeback-asked-safe")], buttons: onward });
  },
  "danger",
);

/** Whoever did not agree yet is answered in a day or two, in their language. */
async function holdLanguage(turn: Turn): Promise<void> {
  if (turn.member !== undefined || turn.joining !== undefined) return;
  const { person, language } = turn;
  turn.joining = { telegramId: person, language, code: null, stage: "welcome" };
  await turn.records.members.setJoining(turn.joining, turn.now);
}
