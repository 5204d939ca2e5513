/** Somebody comes to an own phone with the code that the old one showed. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { accountOf, isShared } from "../../../bot/phone/number.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { parseCode } from "../rules/code.ts";

/** Eight digits of somebody who is nobody yet. Whoever is here already means something else by them. */
export async function hearCode(_: unknown, turn: Turn, { text }: Message): Heard {
  const code = text === undefined ? undefined : parseCode(text);
  if (code === undefined || turn.member !== undefined || !isFree(turn)) return pass;
  await comeWith(turn, code);
}

const isFree = (turn: Turn) => !turn.isOfficer && !isShared(turn.person);

/** By the link or by its digits. A code that is not good says no more than that. */
export async function comeWith(turn: Turn, code: string): Promise<void> {
  const { records, now, person } = turn;
  if (turn.member !== undefined || !isFree(turn)) {
    return turn.say({ words: phrase("phone-code-not-here") });
  }
  if (!(await records.phones.mayTry(person, now))) {
    return turn.say({ words: phrase("phone-code-too-often") });
  }
  const memberId = await records.phones.takeCode(code, now);
  const member = memberId === undefined ? undefined : await records.members.find(memberId);
  if (member === undefined) return turn.say({ words: phrase("phone-code-unknown") });
  await records.rights.eraseVisitor(person);
  await records.phones.move(member, person, now);
  turn.member = { ...member, telegramId: person };
  turn.joining = undefined;
  turn.language = member.language;
  turn.say({ words: phrase("phone-moved", { name: member.firstName }), menu: true });
  await tellTheOthers(turn, accountOf(member.telegramId), member.firstName);
  await turn.resume();
}

/** So that nobody goes unseen. */
async function tellTheOthers(turn: Turn, account: number, name: string): Promise<void> {
  const phone = await turn.records.phones.find(account);
  const first = phone?.people.find(({ language }) => language !== undefined);
  if (first?.language === undefined) return;
  turn.say({
    words: phrase("phone-left", { name }),
    to: first.person,
    language: first.language,
  });
}
