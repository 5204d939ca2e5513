/** Telegram room: "More", what the bot knows of me, my language, my invitation. */
import { Composer } from "grammy";
import { cleanName } from "../../joining/rules/joining.ts";
import { ensureCode, linkOf } from "../../joining/rules/invitations.ts";
import type { Member } from "../../../bot/member.ts";
import { languages, phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import { hasWords } from "../../../bot/content.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { isLooker, lookerOf } from "../../mentoring/screens/reviewer.ts";
import type { PlaybookDeps } from "./playbook.ts";
import {
  onward,
  noMoreTips,
  tipsAgain,
  villageBoard,
  aboutMe,
  howIsIt,
} from "../../../bot/doors.ts";

export function createMenu(deps: PlaybookDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  const taps = screens.on("callback_query");

  taps.filter(
    (ctx) => ctx.action.startsWith("lang:"),
    async (ctx) => {
      const language = ctx.action.slice("lang:".length) as Language;
      if (!languages.includes(language)) return;
      await changeLanguage(ctx.turn, language);
      await homecoming.say(ctx.turn);
    },
  );

  taps.filter(
    (ctx) => ctx.action.startsWith("me:"),
    async (ctx) => {
      const { turn } = ctx;
      if (turn.member === undefined) return homecoming.say(turn);
      if (ctx.action === "me:name") {
        await turn.records.waiting.set(turn.person, { kind: "first-name", data: "" }, turn.now);
        turn.say({ words: phrase("me-name-ask") });
      }
      if (ctx.action === "me:new-link") {
        await turn.records.members.revokeCodes("person", turn.member.id, turn.now);
        await sayInvitation(deps, turn, turn.member);
      }
    },
  );

  screens.on("message:text", async (ctx, next) => {
    const { turn } = ctx;
    const waiting = await turn.records.waiting.find(turn.person);
    if (turn.member === undefined || waiting?.kind !== "first-name") return next();
    if (!hasWords(ctx.message.text)) {
      turn.say({ words: phrase("me-name-ask") });
      return;
    }
    const firstName = cleanName(ctx.message.text);
    await turn.records.members.setFirstName(turn.member.id, firstName);
    await turn.records.waiting.clear(turn.person);
    turn.say({ words: phrase("me-name-set", { name: firstName }), buttons: onward });
  });

  return screens;
}

export async function sayMore(turn: Turn): Promise<Reply> {
  const rows: Button[][] = [
    [
      { label: phrase("more-shop"), action: "shop:menu" },
      { label: phrase("topics-button"), action: "do:topics" },
    ],
    [
      { label: phrase("more-invite"), action: "do:invite" },
      { label: phrase("more-peers"), action: "do:peers" },
    ],
    [
      { label: phrase("members-button"), action: "do:members" },
      { label: phrase("more-partners"), action: "do:partners" },
    ],
    [
      { label: phrase("more-me"), action: "do:me" },
      { label: phrase("more-language"), action: "do:language" },
    ],
    [{ label: phrase("more-pause"), action: "do:pause" }, villageBoard],
    [
      { label: phrase("more-privacy"), action: "do:privacy" },
      { label: phrase("more-help"), action: "do:help" },
    ],
  ];
  const { member, records } = turn;
  const goesToClass =
    member !== undefined && (await records.classes.of(member.id, turn.now)).length > 0;
  if (goesToClass) rows.push([{ label: phrase("class-my"), action: "pupil:mine" }]);
  const isMentor = member !== undefined && (await records.mentors.villagesOf(member.id)).length > 0;
  if (isMentor) rows.push([{ label: phrase("more-mentees"), action: "do:mentees" }]);
  if (await isLooker(turn, await lookerOf(turn))) {
    rows.unshift([{ label: phrase("look-open"), action: "do:review" }]);
  }
  if (turn.isOfficer || isMentor) {
    rows.push([{ label: phrase("more-questions"), action: "do:questions" }]);
  }
  if (turn.isOfficer) rows.push([{ label: phrase("more-association"), action: "do:association" }]);
  return { words: phrase("more-what"), buttons: rows };
}

/** The names of languages are written in themselves: who needs them cannot read the other. */
export function askLanguage(): Reply {
  return {
    words: phrase("language-ask"),
    buttons: [
      [
        { label: "中文", action: "lang:zh" },
        { label: "English", action: "lang:en" },
      ],
    ],
  };
}

async function changeLanguage(turn: Turn, language: Language): Promise<void> {
  turn.language = language;
  if (turn.member !== undefined) {
    await turn.records.members.setLanguage(turn.member.id, language);
    turn.member = { ...turn.member, language };
    turn.say({ words: phrase("language-set"), menu: true });
    return;
  }
  const joining = turn.joining ?? {
    telegramId: turn.person,
    language,
    code: null,
    stage: "welcome",
  };
  turn.joining = { ...joining, language };
  await turn.records.members.setJoining(turn.joining, turn.now);
}

export async function sayMe(turn: Turn, member: Member): Promise<void> {
  const { members } = turn.records;
  const village =
    member.villageId === null ? undefined : await members.findVillage(member.villageId);
  turn.say({
    words: [
      phrase("me", { name: member.firstName }),
      village === undefined
        ? phrase("me-no-village")
        : phrase("me-village", { village: village.name }),
      phrase("me-brought", { count: await members.countBrought(member.id) }),
    ],
    buttons: [
      [
        { label: phrase("me-change-name"), action: "me:name" },
        { label: phrase("me-change-village"), action: "join:villages:0" },
      ],
      [
        { label: phrase("goal-mine"), action: "goal:open" },
        { label: phrase("exit-want"), action: "do:exit" },
      ],
      [{ label: phrase("chain-my-name"), action: "chain:name" }],
      [howIsIt],
      [(await turn.records.tips.isMuted(member.id)) ? tipsAgain : noMoreTips],
      [aboutMe],
      [
        { label: phrase("more-language"), action: "do:language" },
        { label: phrase("more-privacy"), action: "do:privacy" },
      ],
    ],
  });
}

/** The member's own link, with its QR picture: it works offline once saved. */
export async function sayInvitation(
  deps: Pick<PlaybookDeps, "botUsername">,
  turn: Turn,
  member: Member,
): Promise<void> {
  const code = await ensureCode(turn.records.members, "person", member.id, turn.now);
  const link = linkOf(deps.botUsername, code);
  turn.say({
    words: [phrase("invite", { link }), phrase("invite-how")],
    attachment: { kind: "qr", link },
    buttons: [
      [{ label: phrase("more-peers"), action: "do:peers" }],
      [{ label: phrase("invite-new-link"), action: "me:new-link" }],
    ],
  });
}
