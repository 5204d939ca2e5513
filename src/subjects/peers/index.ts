/** Peers: one member asks another who did it before. */
import type { Subject } from "../../bot/subject.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";
import { offerToHelp } from "./screens/helping.ts";

export type PeersDeps = Pick<PlaybookDeps, "playbook">;

export const peers = {
  name: "peers",
  on: {
    "step-finished": async (deps, turn, done) => {
      done.isAsked ||= await offerToHelp(deps, turn, done.member, done.stepId);
    },
  },
} satisfies Subject<PeersDeps>;
