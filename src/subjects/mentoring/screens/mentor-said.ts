/** A mentor's own work in plain words, between other things: it opens what its button would open. */
import type { RoadDeps } from "../../playbook/index.ts";
import type { Events } from "../../../bot/events.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Usual } from "../../../bot/usual.ts";
import { learnerMeant, mayMeanLearner, mentorSaid } from "../rules/mentor-said.ts";
import { pressMentor } from "./ending.ts";
import { pressMentees } from "./mentees.ts";
import { mentor } from "./reviewer.ts";

export async function hearMentor(
  deps: RoadDeps & Usual,
  turn: Turn,
  facts: Events["unsure-words"],
): Promise<void> {
  if (facts.isTaken || turn.member === undefined) return;
  const said = mentorSaid(facts.text);
  // Most of what is written is nothing of the kind, and nobody is looked up for it.
  if (said === undefined && (facts.isTalk || !mayMeanLearner(facts.text))) return;
  const mentored = await mentor.admit(turn);
  if (mentored === undefined) return;
  const isAway = mentored.mentored.every(({ state }) => state === "away");
  if (said !== undefined && (said === "back") === isAway) {
    facts.isTaken = true;
    return pressMentor(deps, mentored, { ...typed, args: [said] });
  }
  const learners = await turn.records.mentors.learnersOf(turn.member.id);
  const meant = learnerMeant(facts.text, learners);
  if (meant === undefined) return;
  facts.isTaken = true;
  await pressMentees(deps, mentored, { ...typed, args: ["one", "all", meant.id] });
}

const typed = { action: "", screen: undefined, message: undefined } as const;
