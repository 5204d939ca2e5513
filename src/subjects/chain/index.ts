/** The chain: who brought and trained whom. */
import { command, type Subject } from "../../bot/subject.ts";
import { anybody } from "../../bot/who.ts";
import type { FiguresDeps } from "../figures/screens/figures.ts";
import { offerSecondTeacher, sayPeers } from "./screens/chain.ts";
import { askWhoShowed } from "./screens/trained.ts";

export type ChainDeps = FiguresDeps;

export const chain = {
  name: "chain",
  commands: {
    peers: command(anybody, (deps, turn) =>
      sayPeers(deps, turn, { say: () => turn.resume(), goOn: () => turn.resume() }),
    ),
  },
  on: {
    "step-finished": async (deps, turn, done) => {
      done.isAsked ||= await offerSecondTeacher(deps, turn, done.member, done.stepId);
    },
    "step-behind": async (_, turn, { member, stepId }) => {
      await askWhoShowed(turn, member, stepId);
    },
  },
} satisfies Subject<ChainDeps>;
