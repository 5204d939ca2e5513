/** Broadcasts: what the association sends to many, and tips that follow a step. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { anybody, member, officer } from "../../bot/who.ts";
import {
  belowDraft,
  hearBelowDraft,
  pressBelowDraft,
  type BelowDraftDeps,
  openBroadcast,
} from "./screens/below-draft.ts";
import { broadcast, pressBroadcast } from "./screens/broadcast.ts";
import { broadcastLook } from "./screens/compose.ts";
import { showFiles } from "./screens/files.ts";
import { broadcastHeld } from "./screens/hold.ts";
import { hearMistake } from "./screens/mistake.ts";
import { broadcastCount } from "./screens/page.ts";
import { broadcastReport } from "./screens/run.ts";
import { decide } from "./screens/send.ts";
import { openSaid } from "./screens/officer-said.ts";
import { addAsked, todayOf } from "./screens/today.ts";
import { tipDue, tipSweep, type TipSeriesDeps } from "./screens/tip-series.ts";
import { muteTips, pressLibrary } from "./screens/tips.ts";

export type BroadcastsDeps = BelowDraftDeps & TipSeriesDeps;

export const broadcasts = {
  name: "broadcasts",
  commands: { broadcast: command(officer, openBroadcast) },
  officerNames: {
    "do:broadcast": [
      "broadcast",
      "broadcasts",
      "new broadcast",
      "send broadcast",
      "message everybody",
      "message everyone",
      "message to all",
      "message to everybody",
      "write to everybody",
      "write to everyone",
      "send everybody a message",
      "send a message to everybody",
      "send a message",
      "new message",
      "发消息",
      "发个消息",
      "发一条消息",
      "群发",
      "群发消息",
      "给大家发消息",
      "给大家发一条",
      "给所有人发消息",
      "发通知",
      "发个通知",
    ],
    "tips:lib": [
      "tips",
      "tips library",
      "send a tip",
      "send tip",
      "发小窍门",
      "发个小窍门",
      "library of tips",
      "all tips",
      "list of tips",
      "小窍门",
      "窍门",
      "所有小窍门",
      "有哪些小窍门",
    ],
  },
  press: {
    bc: button(officer, pressBroadcast, ["broadcast"]),
    "bc:take": button(officer, pressBelowDraft),
    "bc:mine": button(officer, pressBelowDraft),
    bv: button(anybody, showFiles),
    tips: button(officer, pressLibrary),
    "tips:off": button(member, muteTips),
    "tips:on": button(member, muteTips),
  },
  chooses: ["bc:again-yes", "bc:go", "bc:leave", "bc:mine", "bc:take", "bc:throw"],
  typed: { broadcast, "below-draft": belowDraft },
  hears: { mistake: hearMistake, "below-draft": hearBelowDraft },
  due: {
    "tip-sweep": due("silent", tipSweep, "recurring"),
    tip: due("ours", tipDue),
    "broadcast-count": due("task", (deps: BroadcastsDeps) => broadcastCount(deps, decide), "soon"),
    "broadcast-look": due("task", broadcastLook, "soon"),
    "broadcast-report": due("task", broadcastReport, "soon"),
    "broadcast-held": due("task", broadcastHeld),
  },
  on: {
    "officer-said": openSaid,
    "work-asked": (_, turn, facts) => addAsked(turn, facts),
    "today-asked": async (deps, turn, { lines }) => {
      lines.push(...(await todayOf(deps, turn)));
    },
  },
  pages: async () => (await import("./pages/index.ts")).pages,
} satisfies Subject<BroadcastsDeps>;

// What other subjects and the neighbours may use.
export { createBroadcastSending } from "./queries/sending.ts";
export { amountShownLocked } from "./rules/locked.ts";
export type { BroadcastSendingStore } from "./rules/sending.ts";
export type { Tip } from "./rules/tip.ts";
export { createBroadcastSender } from "./screens/sending.ts";
export type { LibraryDeps } from "./screens/tips.ts";
