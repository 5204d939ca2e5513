/**
 * What an officer types of mentors: who is to be one, and who takes their learners. The screen opens on which the name is
 * tapped; words alone appoint nobody and hand nobody over.
 */
import type { AskingDeps } from "../../answers/index.ts";
import { type Listed, sayWhich } from "../../association/index.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { sayCandidate } from "./appointing.ts";
import { pressHand, type HandingDeps } from "./handing.ts";

type Deps = HandingDeps & AskingDeps & RoadDeps;
type Wish = Events["officer-said"];

export async function openSaid(deps: Deps, turn: Turn, wish: Wish): Promise<void> {
  if (wish.isTaken) return;
  const { act } = wish.said;
  if (act === "appoint") wish.isTaken = await appoint(deps, turn, wish);
  else if (act === "hand-over") wish.isTaken = await handAll(deps, turn, wish);
  else if (act === "give") wish.isTaken = await give(deps, turn, wish);
  else if (act === "another") wish.isTaken = await another(deps, turn, wish);
}

const pageOf = ({ id, firstName: name }: Listed): Button => ({
  label: phrase("said-page", { name }),
  action: `people:one:${id}`,
});

/** A mentor lives in the village: of several with one name, those who do. */
async function appoint(deps: Deps, turn: Turn, { who, village, isEach }: Wish): Promise<boolean> {
  const there = [];
  for (const { id } of who) {
    const member = await turn.records.members.find(id);
    if (member?.villageId != null && (village === undefined || member.villageId === village.id)) {
      there.push({ id, villageId: member.villageId });
    }
  }
  const [one, ...others] = there;
  const [named] = who;
  if (named === undefined) return false;
  if (one === undefined) {
    turn.say({
      words: phrase("said-not-there", {
        name: named.firstName,
        where: village === undefined ? "none" : "other",
        village: village?.name ?? "",
        home: named.village ?? "–",
      }),
      buttons: [
        [pageOf(named)],
        ...(village === undefined
          ? []
          : [[{ label: phrase("mentors-send-link"), action: `village:show:${village.id}` }]]),
      ],
    });
    return true;
  }
  if (others.length > 0) {
    const homes = new Map(there.map(({ id, villageId }) => [id, villageId]));
    const people = who.filter(({ id }) => homes.has(id));
    sayWhich(deps, turn, people, (id) => `mentors:ask:${homes.get(id)}:${id}`, isEach);
    return true;
  }
  await sayCandidate(turn, one.villageId, one.id);
  return true;
}

/** Whose learners another mentor is to take: that mentor's, and of several with one name only who is one. */
async function handAll(deps: Deps, turn: Turn, { who, to }: Wish): Promise<boolean> {
  const mentors = await mentorsAmong(turn, who);
  const [named] = who;
  const [from, ...others] = mentors;
  if (named === undefined) return false;
  if (from === undefined) {
    sayNoMentor(turn, named);
    return true;
  }
  if (others.length > 0) {
    sayWhich(deps, turn, mentors, (id) => `hand:all:${id}`);
    return true;
  }
  const [taker, ...takers] = await mentorsAmong(turn, to);
  const [wanted] = to;
  if (wanted !== undefined && taker === undefined) {
    sayNoMentor(turn, wanted);
    return true;
  }
  const isClear = taker !== undefined && takers.length === 0;
  await hand(deps, turn, isClear ? ["all-ask", from.id, taker.id] : ["all", from.id]);
  return true;
}

function sayNoMentor(turn: Turn, person: Listed): void {
  turn.say({
    words: phrase("said-no-mentor", { name: person.firstName }),
    buttons: [[pageOf(person)], [{ label: phrase("people-mentors"), action: "people:mentors:0" }]],
  });
}

/** One learner to another mentor. Of several with one name it is asked whose page. */
async function give(deps: Deps, turn: Turn, { who, to, isEach }: Wish): Promise<boolean> {
  const [learner, ...others] = who;
  const [mentor, ...mentors] = await mentorsAmong(turn, to);
  const [named] = to;
  if (learner === undefined || named === undefined) return false;
  if (mentor === undefined) {
    sayNoMentor(turn, named);
    return true;
  }
  if (others.length > 0) sayWhich(deps, turn, who, (id) => `hand:one:${id}`, isEach);
  else if ((await turn.records.mentors.mentorOf(learner.id))?.id === mentor.id) {
    const names = { name: learner.firstName, mentor: mentor.firstName };
    turn.say({ words: phrase("said-is-theirs", names), buttons: [[pageOf(learner)]] });
  } else {
    const there = await turn.records.members.find(learner.id);
    const villages = await turn.records.mentors.villagesOf(mentor.id);
    const isNear = villages.some(({ villageId }) => villageId === there?.villageId);
    const isClear = mentors.length === 0 && isNear;
    await hand(deps, turn, isClear ? ["ask", learner.id, mentor.id] : ["one", learner.id]);
  }
  return true;
}

/** To whom is tapped. A mentor is nobody's learner, and has a page. */
async function another(deps: Deps, turn: Turn, { who, isEach }: Wish): Promise<boolean> {
  const [learner, ...others] = who;
  if (learner === undefined) return false;
  if (others.length > 0) sayWhich(deps, turn, who, (id) => `hand:one:${id}`, isEach);
  else await hand(deps, turn, ["one", learner.id]);
  return true;
}

async function mentorsAmong(turn: Turn, people: readonly Listed[]): Promise<readonly Listed[]> {
  const mentors = [];
  for (const each of people) {
    if ((await turn.records.mentors.villagesOf(each.id)).length > 0) mentors.push(each);
  }
  return mentors;
}

const hand = (deps: Deps, turn: Turn, args: readonly string[]) =>
  pressHand(deps, turn, { action: "", args, screen: undefined, message: undefined });
