/** Beginning together: the link, two times yes, where the two stand, and one tap that ends it. */
import type { Turn } from "../../bot/context.ts";
import { onward, toTask } from "../../bot/doors.ts";
import type { Events } from "../../bot/events.ts";
import type { Member } from "../../bot/member.ts";
import { phrase, type Reply } from "../../bot/reply.ts";
import { sayOld, type Press } from "../../bot/subject.ts";
import { localRulesOf, type Usual } from "../../bot/usual.ts";
import { isMember, type MemberTurn } from "../../bot/who.ts";
import {
  ensureFriendCode,
  findGoodCode,
  isFriendCode,
  linkOf,
  type InvitationDeps,
} from "../joining/index.ts";
import type { Playbook } from "../playbook/index.ts";
import { leave, titleOf } from "./say.ts";

export interface FriendDeps extends InvitationDeps, Usual {
  readonly playbook: Playbook;
}

export async function pressFriend(deps: FriendDeps, turn: MemberTurn, press: Press): Promise<void> {
  const [verb, code = ""] = press.args;
  if (verb === "open") return open(deps, turn);
  if (verb === "yes") return begin(turn, code);
  if (verb === "no") return turn.say({ words: phrase("friend-no"), buttons: onward });
  if (verb === "leave") return end(turn);
  sayOld(turn);
}

/** Where the two stand; alone, what it is, and below it the words to hand on, which say nothing else. */
async function open(deps: FriendDeps, turn: MemberTurn): Promise<void> {
  const { member, records, now } = turn;
  const friend = await friendOf(turn);
  if (friend !== undefined) return turn.say(await page(deps, turn, friend));
  const code = await ensureFriendCode(records.members, member.id, now);
  turn.say({ words: phrase("friend-what"), buttons: onward });
  turn.say({ words: phrase("friend-link", { link: linkOf(deps.botUsername, code) }) });
}

async function page(deps: FriendDeps, turn: MemberTurn, friend: Member): Promise<Reply> {
  const { member, records } = turn;
  const { country } = await localRulesOf(deps, turn, member);
  const placeOf = async ({ id }: Member) => {
    const run = await records.playbook.findRun(id);
    const step = run && titleOf(deps.playbook, country, run.stepId, turn.language);
    return step === undefined ? { isBegun: "no", step: "" } : { isBegun: "yes", step };
  };
  return {
    words: [
      phrase("friend-with", { name: friend.firstName }),
      {
        lines: [
          phrase("friend-my-step", await placeOf(member)),
          phrase("friend-their-step", { name: friend.firstName, ...(await placeOf(friend)) }),
        ],
      },
    ],
    buttons: [[toTask], [leave]],
  };
}

async function friendOf({ member, records }: MemberTurn): Promise<Member | undefined> {
  const id = await records.friends.of(member.id);
  return id === undefined ? undefined : records.members.find(id);
}

/** Whose link this is; `undefined` where it is old, or never was one. */
async function ownerOf({ records: { members }, now }: Turn, code: string) {
  const found = await findGoodCode(members, code, now);
  return found?.kind === "person" ? members.find(found.target) : undefined;
}

/** Somebody opens the link: now, or when they have joined by it. */
export async function openLink(
  deps: FriendDeps,
  turn: Turn,
  opened: Events["code-opened"],
): Promise<void> {
  const { code } = opened;
  if (code === null || !isFriendCode(code) || !isMember(turn)) return;
  const owner = await ownerOf(turn, code);
  if (owner === undefined) return;
  opened.isAsked = true;
  if (owner.id === turn.member.id || (await friendOf(turn))?.id === owner.id) {
    return open(deps, turn);
  }
  if (await isTaken(turn, owner)) return turn.say(taken);
  turn.say({
    words: phrase("friend-ask", { name: owner.firstName }),
    buttons: [
      [{ label: phrase("friend-yes"), action: `friend:yes:${code}`, style: "success" }],
      [{ label: phrase("friend-alone"), action: "friend:no" }],
    ],
  });
}

/** For whoever came new by such a link, too: they begin all the same. */
const taken: Reply = { words: phrase("friend-taken"), buttons: onward };

async function isTaken({ member, records: { friends } }: MemberTurn, owner: Member) {
  return ((await friends.of(member.id)) ?? (await friends.of(owner.id))) !== undefined;
}

/** The second yes: the first was to make the link and hand it on. */
async function begin(turn: MemberTurn, code: string): Promise<void> {
  const { member, records, now } = turn;
  const owner = isFriendCode(code) ? await ownerOf(turn, code) : undefined;
  if (owner === undefined) return sayOld(turn);
  if (!(await records.friends.pair(owner.id, member.id, now))) {
    return turn.say(taken);
  }
  const told = (name: string): Reply => ({
    words: phrase("friend-begun", { name }),
    buttons: [[toTask], [leave]],
  });
  turn.say(told(owner.firstName));
  turn.say({ ...told(member.firstName), to: owner.telegramId, language: owner.language });
}

async function end(turn: MemberTurn): Promise<void> {
  const { member, records } = turn;
  const friend = await friendOf(turn);
  await records.friends.part(member.id);
  turn.say({ words: phrase("friend-ended"), buttons: onward });
  if (friend === undefined) return;
  await records.work.cancel(`friend-step:${friend.id}`);
  await records.work.cancel(`friend-step:${member.id}`);
  turn.say({
    words: phrase("friend-left", { name: member.firstName }),
    buttons: onward,
    to: friend.telegramId,
    language: friend.language,
  });
}
