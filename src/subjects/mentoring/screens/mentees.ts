/**
 * Telegram room: a mentor's learners: the list, a page each, the whole story, the hour of the digest.
 *
 * Every tap looks anew whose mentor this is: a button may be old or forged. Writing to a learner is
 * letters.ts, notes are mentee-notes.ts.
 */
import { Composer, type Filter } from "grammy";
import { digestHours } from "../rules/digest.ts";
import { sayDigestHours } from "./digest-say.ts";
import { sayMentee, sayStory } from "../rules/mentee-page.ts";
import type { Mentee, MenteeFilter } from "../rules/mentees.ts";
import { menteeFilters } from "../rules/mentees.ts";
import { sayAway, sayMentees, type MenteesView } from "./mentees-say.ts";
import { storyOf } from "../rules/story.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";
import { askToWrite } from "./letters.ts";
import { askForNote, removeNote, showNotes } from "./mentee-notes.ts";
import { planDigest } from "./mentor-digest.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { turnPage } from "../../../bot/press.ts";
import { whereaboutsOf } from "../../../bot/usual.ts";

/** The newest questions of a learner: more belong on no page. */
const mostQuestions = 30;

type Tap = Filter<BotContext, "callback_query">;

export function createMentees(deps: PlaybookDeps): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("mentees:"),
    async (ctx) => {
      const { turn } = ctx;
      const mentor = await findMentor(turn);
      if (mentor === undefined) return turn.note(phrase("mentors-only"));
      await leaveLetters(turn);
      await press(deps, ctx, mentor, ctx.action.split(":").slice(1));
    },
  );
  return screens;
}

/** /mentees */
export async function openMentees(deps: PlaybookDeps, turn: Turn): Promise<void> {
  const mentor = await findMentor(turn);
  if (mentor === undefined) return turn.say({ words: phrase("mentors-only") });
  turn.say(await listPage(deps, turn, mentor, "all", 0));
}

/** The member of this turn, if they mentor any village. */
export async function findMentor({ member, records }: Turn): Promise<Member | undefined> {
  if (member === undefined) return undefined;
  return (await records.mentors.villagesOf(member.id)).length > 0 ? member : undefined;
}

async function press(
  deps: PlaybookDeps,
  ctx: Tap,
  mentor: Member,
  [verb = "", ...rest]: readonly string[],
): Promise<void> {
  const { turn } = ctx;
  const [first = "", second = "", third = ""] = rest;
  switch (verb) {
    case "list":
      return turnPage(
        ctx.turn,
        { message: ctx.callbackQuery.message },
        await listPage(deps, turn, mentor, filterOf(first), pageIn(second)),
      );
    case "open":
      return turn.say(await listPage(deps, turn, mentor, filterOf(first), 0));
    case "digest": {
      const { hour } = await turn.records.digests.find(mentor.id);
      return first === "new"
        ? turn.say(sayDigestHours(hour))
        : turnPage(ctx.turn, { message: ctx.callbackQuery.message }, sayDigestHours(hour));
    }
    case "hour":
      return chooseHour(deps, ctx, mentor, first);
    case "unnote":
      return removeNote(deps, ctx, mentor, first);
  }
  const id = verb === "write" || verb === "note" ? first : second;
  const mentees = await turn.records.mentees.list(mentor.id);
  const mentee = mentees.find(({ member }) => member.id === id);
  if (mentee === undefined) return turn.note(phrase("mentees-not-yours"));
  if (verb === "write") return askToWrite(turn, mentee);
  if (verb === "note") return askForNote(turn, mentee);
  const place = { mentee, filter: filterOf(first) };
  if (verb === "notes") return showNotes(deps, ctx, mentor, place);
  if (verb !== "one" && verb !== "story") return turn.note(phrase("button-old"));

  const view = await viewOf(deps, turn, mentor);
  const story = await readStory(turn, mentee);
  if (verb === "story")
    return turnPage(
      ctx.turn,
      { message: ctx.callbackQuery.message },
      sayStory(view, place, story, pageIn(third)),
    );
  const notes = await turn.records.notes.list(mentor.id, id);
  turnPage(
    ctx.turn,
    { message: ctx.callbackQuery.message },
    sayMentee(view, place, mentees, story, notes.length),
  );
}

async function listPage(
  deps: PlaybookDeps,
  turn: Turn,
  mentor: Member,
  filter: MenteeFilter,
  page: number,
): Promise<Reply> {
  const villages = await turn.records.mentors.villagesOf(mentor.id);
  if (villages.every(({ state }) => state === "away")) return sayAway();
  const mentees = await turn.records.mentees.list(mentor.id);
  return sayMentees(await viewOf(deps, turn, mentor), mentees, filter, page);
}

async function readStory({ records }: Turn, mentee: Mentee) {
  const { id } = mentee.member;
  const shown = await records.playbook.shownFor(id);
  return storyOf(mentee, shown, await records.mentees.questionsOf(id, mostQuestions));
}

async function chooseHour(deps: PlaybookDeps, ctx: Tap, mentor: Member, tag: string) {
  const { turn } = ctx;
  const hour = digestHours.find((each) => each.replace(":", "") === tag);
  if (hour === undefined) return turn.note(phrase("button-old"));
  await turn.records.digests.setHour(mentor.id, hour);
  await planDigest(deps, turn, mentor);
  turnPage(ctx.turn, { message: ctx.callbackQuery.message }, sayDigestHours(hour));
}

/** What a mentor's screens are composed with: the mentor's language, their village's clocks. */
export async function viewOf(
  deps: PlaybookDeps,
  turn: Pick<Turn, "records" | "now" | "language">,
  mentor: Member,
): Promise<MenteesView> {
  const { timeZone, country } = await whereaboutsOf(deps, turn, mentor);
  return { playbook: deps.playbook, country, timeZone, now: turn.now, language: turn.language };
}

/** Whoever presses has left what their next words were for. */
async function leaveLetters({ records: { waiting }, person }: Turn): Promise<void> {
  const kind = (await waiting.find(person))?.kind;
  if (kind === "mentee-write" || kind === "mentee-note" || kind === "letter") {
    await waiting.clear(person);
  }
}

/** A page in a button, which may be forged. */
function pageIn(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

function filterOf(text: string): MenteeFilter {
  if (text === "asked") return "asked";
  return menteeFilters.find((each) => each === text) ?? "all";
}
