/** The page of a phone: who is on it, who is here, and how somebody comes to it. */
import { z } from "zod";
import {
  cleanName,
  ensureCode,
  linkOf,
  welcome,
  type InvitationDeps,
} from "../../joining/index.ts";
import { hasWords } from "../../../bot/content.ts";
import { onward } from "../../../bot/doors.ts";
import type { Turn } from "../../../bot/context.ts";
import { newId } from "../../../bot/ids.ts";
import { askWho, welcomeHere } from "../../../bot/phone/ask.ts";
import { accountOf, canBeShared, isShared, mostPeople } from "../../../bot/phone/number.ts";
import type { Phone } from "../../../bot/phone/phones.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { reads, sayOld, type Press, type Typed } from "../../../bot/subject.ts";
import { turnPage } from "../../../bot/turn/press.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import { codeMs, payloadOf, writeCode } from "../rules/code.ts";

const back: Button = { label: phrase("back"), action: "menu:me" };
/** Nobody is added after all. */
const notNow: Button = { label: phrase("back"), action: "phone:open" };

/** An officer's rights belong to the account: nobody else gets onto it. */
const mayAdd = (turn: Turn, phone: Phone | undefined) =>
  !turn.isOfficer &&
  canBeShared(accountOf(turn.person)) &&
  (phone?.people.length ?? 1) < mostPeople;

function page(turn: MemberTurn, phone: Phone | undefined): Reply {
  const others = phone?.people.filter(({ person }) => person !== turn.person) ?? [];
  const add: Button = { label: phrase("phone-add"), action: "phone:add" };
  const buttons: Button[][] = mayAdd(turn, phone) ? [[add]] : [];
  if (others.length > 0) {
    buttons.unshift([{ label: phrase("phone-change"), action: "phone:who" }]);
  }
  if (isShared(turn.person)) {
    buttons.push([{ label: phrase("phone-own"), action: "phone:own" }]);
  }
  const who = phrase("phone-i-am", { name: turn.member.firstName });
  const beside = phrase("phone-others", {
    count: others.length,
    names: others.map(({ name }) => name).join(turn.language === "zh" ? "、" : ", "),
  });
  return {
    words: [...(others.length > 0 ? [who, beside] : []), ...aboutPhone(turn, others.length + 1)],
    buttons: [...buttons, [back]],
  };
}

function aboutPhone({ isOfficer }: Turn, people: number): readonly Phrase[] {
  if (isOfficer) return [phrase("phone-not-officers")];
  return [phrase(people < mostPeople ? "phone-what" : "phone-full"), phrase("phone-shared")];
}

export async function pressPhone(
  deps: InvitationDeps,
  turn: MemberTurn,
  press: Press,
): Promise<void> {
  const { records, person, now } = turn;
  const phone = await records.phones.find(accountOf(person));
  switch (press.args[0]) {
    case "open":
      return turnPage(turn, press, page(turn, phone));
    case "who":
      return phone === undefined ? sayOld(turn) : turn.say(askWho(phone));
    case "add":
      if (!mayAdd(turn, phone)) return turn.note(phrase("phone-full"));
      await records.waiting.set(person, { kind: "phone-name", data: "" }, now);
      return askName(turn);
    case "own":
      return isShared(person) ? sayCode(deps, turn) : sayOld(turn);
    default:
      return sayOld(turn);
  }
}

/** The place of who is here was read from the button: the turn is theirs. */
export function pressHere(_: unknown, turn: Turn): void {
  const { phone, firstName, member } = turn;
  if (phone === undefined) return sayOld(turn);
  // What waited is answered now; otherwise the keys below the chat say that it is done.
  if (!phone.isHolding || phone.people.some(({ language }) => language !== member?.language)) {
    turn.say(welcomeHere(firstName));
  } else {
    turn.note(phrase("phone-here", { name: firstName }));
  }
}

export const phoneName: Typed<unknown> = reads(
  z.string(),
  joined,
  async (_, turn, _data, text) => {
    if (!hasWords(text)) return askName(turn);
    await turn.records.waiting.clear(turn.person);
    await add(turn, cleanName(text));
  },
  "danger",
);

function askName(turn: Turn): void {
  turn.say({ words: phrase("phone-name-ask"), buttons: [[notNow]] });
}

/** They begin as anybody does: with the first screen, and their own yes. */
async function add(turn: MemberTurn, name: string): Promise<void> {
  const { records, now } = turn;
  const account = accountOf(turn.person);
  const phone = await records.phones.find(account);
  if (!mayAdd(turn, phone)) return turn.say({ words: phrase("phone-full") });
  if (phone?.people.some((each) => each.name === name) === true || turn.member.firstName === name) {
    await records.waiting.set(turn.person, { kind: "phone-name", data: "" }, now);
    return turn.say({ words: phrase("phone-name-twice", { name }), buttons: [[notNow]] });
  }
  const household = await householdOf(turn);
  if (!isShared(turn.person)) {
    turn.person = await records.phones.share(turn.member, now);
    turn.member = { ...turn.member, telegramId: turn.person };
  }
  const person = await records.phones.add(account, name, now);
  if (person === undefined) return turn.say({ words: phrase("phone-full") });
  const code = await ensureCode(records.members, "household", household, now);
  const joining = { telegramId: person, language: turn.language, code, stage: "welcome" };
  await records.members.setJoining(joining, now);
  turn.say({ words: phrase("phone-added", { name }) });
  for (const reply of await welcome(records.members, joining, now)) {
    turn.say({ ...reply, to: person });
  }
}

/** Whoever uses one phone is one household. */
async function householdOf(turn: MemberTurn): Promise<string> {
  const { member, records, now } = turn;
  if (member.householdId !== null) return member.householdId;
  const id = newId("h");
  await records.members.createHousehold(id, member.villageId, member.id, now);
  await records.members.setHousehold(member.id, id);
  turn.member = { ...member, householdId: id };
  return id;
}

async function sayCode({ botUsername }: InvitationDeps, turn: MemberTurn): Promise<void> {
  const code = await turn.records.phones.makeCode(
    turn.member.id,
    new Date(turn.now.getTime() + codeMs),
  );
  turn.say({
    words: [
      phrase("phone-code", { code: writeCode(code) }),
      phrase("phone-code-link", { link: linkOf(botUsername, payloadOf(code)) }),
    ],
    buttons: onward,
  });
}
