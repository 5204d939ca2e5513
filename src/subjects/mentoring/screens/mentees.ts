/**
 * A mentor's learners: the list, a page each, the whole story, the hour of the digest.
 *
 * Every tap looks anew whose mentor this is: a button may be old or forged. Writing to a learner is
 * letters.ts, notes are mentee-notes.ts.
 */
import { digestHours } from "../rules/digest.ts";
import { sayDigestHours } from "./digest-say.ts";
import { type MenteePlace, type MenteesBeside, sayMentee, sayStory } from "../rules/mentee-page.ts";
import { type Mentee, type MenteeFilter, menteeFilters } from "../rules/mentees.ts";
import { menteesOnPage, sayAway, sayMentees, type MenteesView } from "./mentees-say.ts";
import { storyOf } from "../rules/story.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { askToWrite } from "./letters.ts";
import { askForNote, removeNote, showNotes } from "./mentee-notes.ts";
import { planDigest } from "./mentor-digest.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { turnPage } from "../../../bot/turn/press.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MentorTurn } from "./reviewer.ts";
import { localRulesOf } from "../../../bot/usual.ts";

/** The newest questions of a learner: more belong on no page. */
const mostQuestions = 30;

/** /mentees */
export async function openMentees(deps: RoadDeps, turn: MentorTurn): Promise<void> {
  turn.say(await listPage(deps, turn, "all", 0));
}

export async function pressMentees(deps: RoadDeps, turn: MentorTurn, press: Press): Promise<void> {
  const { member: mentor, records } = turn;
  const [verb = "", first = "", second = "", third = ""] = press.args;
  switch (verb) {
    case "list":
      return turnPage(turn, press, await listPage(deps, turn, filterOf(first), pageIn(second)));
    case "open":
      return turn.say(await listPage(deps, turn, filterOf(first), 0));
    case "digest": {
      const page = sayDigestHours((await records.digests.find(mentor.id)).hour);
      return first === "new" ? turn.say(page) : turnPage(turn, press, page);
    }
    case "hour":
      return chooseHour(deps, turn, press, first);
    case "unnote":
      return removeNote(deps, turn, press, first);
  }
  const id = verb === "write" || verb === "note" ? first : second;
  const mentee = await records.mentees.find(mentor.id, id);
  if (mentee === undefined) return turn.note(phrase("mentees-not-yours"));
  if (verb === "write") return askToWrite(turn, mentee);
  if (verb === "note") return askForNote(turn, mentee);
  const place = { mentee, filter: filterOf(first) };
  if (verb === "notes") return showNotes(deps, turn, press, place);
  if (verb !== "one" && verb !== "story") return sayOld(turn);

  const view = await viewOf(deps, turn, mentor);
  const story = await readStory(turn, mentee);
  if (verb === "story") return turnPage(turn, press, sayStory(view, place, story, pageIn(third)));
  const notes = await records.notes.list(mentor.id, id);
  const beside = await besideOf(turn, view, place);
  turnPage(turn, press, sayMentee(view, place, beside, story, notes.length));
}

async function listPage(
  deps: RoadDeps,
  turn: MentorTurn,
  filter: MenteeFilter,
  page: number,
): Promise<Reply> {
  const view = await viewOf(deps, turn, turn.member);
  const [first] = turn.mentored;
  if (turn.mentored.every(({ state }) => state === "away")) {
    return sayAway(first?.until ?? null, view);
  }
  const wanted = { mentorId: turn.member.id, road: view, filter };
  return sayMentees(view, await turn.records.mentees.page(wanted, page, menteesOnPage), filter);
}

async function besideOf(
  { member, records }: MentorTurn,
  road: MenteesView,
  { mentee, filter }: MenteePlace,
): Promise<MenteesBeside> {
  const { id } = mentee.member;
  const beside = await records.mentees.beside({ mentorId: member.id, road, filter }, id);
  if (beside !== undefined || filter === "all") {
    return { filter, before: undefined, after: undefined, ...beside };
  }
  const besideAll = await records.mentees.beside({ mentorId: member.id, road, filter: "all" }, id);
  return { filter: "all", before: undefined, after: undefined, ...besideAll };
}

export async function readStory({ records }: Turn, mentee: Mentee) {
  const { id } = mentee.member;
  const shown = await records.playbook.shownFor(id);
  return storyOf(mentee, shown, await records.mentees.questionsOf(id, mostQuestions));
}

async function chooseHour(deps: RoadDeps, turn: MentorTurn, press: Press, tag: string) {
  const hour = digestHours.find((each) => each.replace(":", "") === tag);
  if (hour === undefined) return sayOld(turn);
  await turn.records.digests.setHour(turn.member.id, hour);
  await planDigest(deps, turn, turn.member);
  turnPage(turn, press, sayDigestHours(hour));
}

/** What a mentor's screens are composed with: the mentor's language, their village's clocks. */
export async function viewOf(
  deps: RoadDeps,
  turn: Pick<Turn, "records" | "now" | "language">,
  mentor: Member,
): Promise<MenteesView> {
  const { timeZone, country } = await localRulesOf(deps, turn, mentor);
  return { playbook: deps.playbook, country, timeZone, now: turn.now, language: turn.language };
}

/** A page in a button, which may be forged. */
function pageIn(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

export function filterOf(text: string): MenteeFilter {
  if (text === "asked") return "asked";
  return menteeFilters.find((each) => each === text) ?? "all";
}
