/** Peers: one member asks another who did the step. */
import { button, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { pressAskPeer, tellPeer, type AskPeerDeps } from "./screens/ask.ts";

export type PeersDeps = AskPeerDeps;

export const peers = {
  name: "peers",
  press: { "answer:peer": button(member, pressAskPeer) },
  on: { "person-offered": tellPeer },
} satisfies Subject<PeersDeps>;
