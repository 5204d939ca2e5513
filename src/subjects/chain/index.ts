/** The chain: who brought and trained whom. */
import { command, type Subject } from "../../bot/subject.ts";
import { anybody } from "../../bot/who.ts";
import type { FiguresDeps } from "../figures/screens/figures.ts";
import { sayPeers } from "./screens/chain.ts";

export type ChainDeps = FiguresDeps;

export const chain = {
  name: "chain",
  commands: {
    peers: command(anybody, (deps, turn) =>
      sayPeers(deps, turn, { say: () => turn.resume(), goOn: () => turn.resume() }),
    ),
  },
} satisfies Subject<ChainDeps>;
