/** Peers: members ask each other, and the association hears where it went wrong. */
import { button, due, type Subject } from "../../bot/subject.ts";
import { phrase } from "../../bot/reply.ts";
import { member, officer } from "../../bot/who.ts";
import type { RoadDueDeps } from "../playbook/index.ts";
import { peerDue, peerSend } from "./screens/due.ts";
import { offerToHelp, pressHelper } from "./screens/helping.ts";
import {
  hearReply,
  peer,
  pressPeer,
  pressStep,
  type PeersDeps as Asking,
} from "./screens/peers.ts";
import { pressAskPeer, tellPeer, type AskPeerDeps } from "./screens/ask.ts";
import { hearSentAsked } from "./screens/take-back.ts";
import { countReports, decide } from "./screens/report.ts";

export type PeersDeps = Asking & AskPeerDeps & RoadDueDeps;

export const peers = {
  name: "peers",
  press: {
    "answer:peer": button(member, pressAskPeer),
    helper: button(member, pressHelper),
    peer: button(member, pressPeer, ["peer"]),
    "peer:step": button(member, pressStep),
    case: button(officer, decide),
  },
  chooses: [
    "answer:peer",
    "case",
    "helper:all",
    "helper:no",
    "helper:plain",
    "helper:village",
    "helper:woman",
    "peer:again",
    "peer:back",
    "peer:drop",
    "peer:helped",
    "peer:keep",
    "peer:send",
    "peer:tell",
    "peer:unhelped",
    "peer:way",
    "peer:ways",
    "peer:woman",
  ],
  typed: { peer },
  hears: { "reply-to-peer": hearReply },
  due: {
    "peer-send": due("task", peerSend),
    "peer-due": due("task", peerDue),
  },
  on: {
    "person-offered": tellPeer,
    "sent-asked": (_, turn, facts) => hearSentAsked(turn, facts),
    "step-finished": async (deps, turn, done) => {
      done.leads ??= await offerToHelp(deps, turn, done.member, done.stepId);
    },
    "work-asked": async (_, turn, { waits }) => {
      const count = await countReports(turn);
      if (count === 0) return;
      const label = phrase("work-reports", { count });
      waits.push({ count, button: { label, action: "case:list" } });
    },
  },
  pages: async () => (await import("./pages/index.ts")).pages,
} satisfies Subject<PeersDeps>;

// What other subjects and the neighbours may use.
export { mayAsk } from "./screens/ask-say.ts";
export { planned, speakerOf, toMember } from "./screens/deliver.ts";
export { sayOpenReports } from "./screens/report.ts";
