/** What the bot knows of me: my page and the pages behind it, my name. */
import { z } from "zod";
import {
  askForNewLink,
  cleanName,
  endLink,
  type InvitationDeps,
  sayInvitation,
} from "../../joining/index.ts";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import {
  aboutMe,
  howIsIt,
  noMoreTips,
  onward,
  tipsAgain,
  toBreak,
  toLanguage,
  toMyName,
  toPhone,
  toPrivacy,
} from "../../../bot/doors.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { reads, type Press, type Typed } from "../../../bot/subject.ts";
import { isMember, member as joined, type MemberTurn } from "../../../bot/who.ts";
import type { Usual } from "../../../bot/usual.ts";
import { sayLooks } from "../../console/index.ts";
import { backTo } from "./page.ts";

const help: Button = { label: phrase("more-help"), action: "do:help" };

/** Whoever has not joined has no page yet: what they may see all the same. */
export async function mePage(turn: Turn, usual: Usual): Promise<Reply> {
  if (!isMember(turn)) {
    return {
      words: phrase("more-what"),
      buttons: [[toLanguage, help], [toPrivacy], [backTo("more")]],
    };
  }
  const { member, records } = turn;
  const { members } = records;
  const village =
    member.villageId === null ? undefined : await members.findVillage(member.villageId);
  return {
    words: [
      phrase("me", { name: member.firstName }),
      village === undefined
        ? phrase("me-no-village")
        : phrase("me-village", { village: village.name }),
      phrase("me-brought", { count: await members.countBrought(member.id) }),
      ...(await sayLooks(usual, turn)),
    ],
    buttons: [
      [toMyName],
      [{ label: phrase("me-road"), action: "menu:road" }],
      [{ label: phrase("me-quiet"), action: "menu:quiet" }],
      [toPhone],
      [toLanguage],
      [backTo("more")],
    ],
  };
}

export function namePage(): Reply {
  return {
    words: phrase("me-name-what"),
    buttons: [
      [
        { label: phrase("me-change-name"), action: "me:name" },
        { label: phrase("me-change-village"), action: "join:villages:0" },
      ],
      [{ label: phrase("chain-my-name"), action: "chain:name" }],
      [aboutMe],
      [toPrivacy],
      [backTo("me")],
    ],
  };
}

export function roadPage(): Reply {
  return {
    words: phrase("me-road-what"),
    buttons: [
      [{ label: phrase("goal-mine"), action: "goal:open" }],
      [howIsIt],
      [{ label: phrase("certificate-mine-button"), action: "cert:mine" }],
      [{ label: phrase("exit-want"), action: "do:exit" }],
      [help],
      [backTo("me")],
    ],
  };
}

export async function quietPage({ member, records }: MemberTurn): Promise<Reply> {
  return {
    words: phrase("me-quiet-what"),
    buttons: [
      [toBreak],
      [(await records.tips.isMuted(member.id)) ? tipsAgain : noMoreTips],
      [backTo("me")],
    ],
  };
}

export async function pressMe(deps: InvitationDeps, turn: MemberTurn, press: Press): Promise<void> {
  const { member, records, person, now } = turn;
  if (press.action === "me:new-link") {
    askForNewLink(turn, { yes: "me:new-link-yes", no: "do:invite" });
  }
  if (press.action === "me:name") {
    await records.waiting.set(person, { kind: "first-name", data: "" }, now);
    turn.say({ words: phrase("me-name-ask") });
  }
  if (press.action === "me:new-link-yes") {
    await endLink(turn, "person", member.id);
    await sayInvitation(deps, turn, member);
  }
}

export const firstName: Typed<unknown> = reads(
  z.string(),
  joined,
  async (_, turn, _data, text) => {
    if (!hasWords(text)) return turn.say({ words: phrase("me-name-ask") });
    const name = cleanName(text);
    await turn.records.members.setFirstName(turn.member.id, name);
    await turn.records.waiting.clear(turn.person);
    turn.say({ words: phrase("me-name-set", { name }), buttons: onward });
  },
  "danger",
);
