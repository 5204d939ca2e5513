/** The chain: who brought and trained whom. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { member, memberOrOfficer } from "../../bot/who.ts";
import type { RoadDueDeps } from "../playbook/index.ts";
import {
  type ChainDeps as OwnChainDeps,
  noteWishBack,
  offerSecondTeacher,
  pressChain,
  pressTeacher,
  sayPeers,
} from "./screens/chain.ts";
import { branchNames } from "./rules/names.ts";
import { thanksDue, thanksSweep } from "./screens/thanks.ts";
import { askWhoShowed, pressTaught, trainingAsk } from "./screens/trained.ts";
import { sayWords, trainerDue, trainerSweep } from "./screens/trainers.ts";

export type ChainDeps = OwnChainDeps & RoadDueDeps;

export const chain = {
  name: "chain",
  commands: { peers: command(memberOrOfficer, sayPeers) },
  names: { "do:peers": branchNames },
  press: {
    chain: button(member, pressChain),
    teacher: button(member, pressTeacher),
    taught: button(member, pressTaught),
    "trainer:words": button(member, sayWords),
  },
  chooses: [
    "chain:no",
    "chain:yes",
    "taught:by",
    "taught:no",
    "taught:yes",
    "teacher:no",
    "teacher:send",
    "teacher:yes",
  ],
  due: {
    trainer: due("ours", trainerDue),
    "trainer-sweep": due("silent", trainerSweep, "recurring"),
    "training-ask": due("ours", trainingAsk),
    thanks: due("ours", thanksDue),
    "thanks-sweep": due("silent", thanksSweep, "recurring"),
  },
  on: {
    "step-finished": async (deps, turn, done) => {
      done.leads ??= await offerSecondTeacher(deps, turn, done.member, done.stepId);
    },
    "question-taken-back": (_, turn, facts) => noteWishBack(turn, facts),
    "step-behind": async (_, turn, done) => {
      done.leads ??= await askWhoShowed(turn, done.member, done.stepId);
    },
  },
} satisfies Subject<ChainDeps>;

// What other subjects and the neighbours may use.
export { createChainRecord } from "./queries/chain.ts";
export { readForest } from "./queries/forest.ts";
export {
  branchesOf,
  follow,
  type Forest,
  generationsOf,
  ground,
  villagesOf,
} from "./rules/forest.ts";
export { type Reproduction, mostGenerations } from "./rules/record.ts";
export { sayReproduction, settledBefore, settledDays } from "./rules/reproduction.ts";
