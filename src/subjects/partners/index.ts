/** Partners near a village: who packs, prints, carries, photographs. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { memberOrOfficer, officer } from "../../bot/who.ts";
import { type UnaskedDeps } from "../../bot/gate/unasked.ts";
import { partnerAsk, partnerEnded, partnerSweep } from "./screens/ask.ts";
import { pressDesk } from "./screens/desk.ts";
import {
  giveNearby,
  hintPartners,
  offerList,
  type PartnerDeps,
  type PartnersDeps as ScreensDeps,
} from "./screens/near.ts";
import { partner, pressPartner, sayPartners } from "./screens/partners.ts";
import { hearOfPartners } from "./screens/said.ts";
import { partnerTold, replyToPartner } from "./screens/talk.ts";

export type PartnersDeps = ScreensDeps & UnaskedDeps & PartnerDeps;

export const partners = {
  name: "partners",
  commands: { partners: command(memberOrOfficer, (_, turn) => sayPartners(turn)) },
  officerNames: {
    "do:partners": [
      "partners",
      "our partners",
      "all partners",
      "list of partners",
      "partner list",
      "show partners",
      "who helps nearby",
      "伙伴",
      "合作伙伴",
      "伙伴名单",
      "帮手",
      "附近的帮手",
      "附近找帮手",
      "add partner",
      "add a partner",
      "new partner",
      "which partners carry goods",
      "which partners do we have",
      "who are our partners",
      "有哪些伙伴",
      "伙伴有哪些",
      "哪个伙伴能送货",
      "哪些伙伴能送货",
      "加个伙伴",
      "加一个伙伴",
      "添个伙伴",
    ],
  },
  press: {
    partner: button(memberOrOfficer, pressPartner, ["partner"]),
    partners: button(officer, pressDesk),
  },
  chooses: [
    "partner:agreed",
    "partner:bad",
    "partner:drop",
    "partner:enough",
    "partner:good",
    "partner:here",
    "partner:leave",
    "partner:mixed",
    "partner:quiet",
    "partner:skip",
    "partner:yes",
  ],
  typed: { partner },
  pages: async () => (await import("./pages/index.ts")).pages,
  hears: { "reply-to-partner": replyToPartner, partners: hearOfPartners },
  due: {
    "partner-sweep": due("silent", partnerSweep, "recurring"),
    "partner-ask": due("ours", partnerAsk),
    "partner-told": due("task", partnerTold),
    // As long as it is there, the end of an entry can be undone.
    "partner-ended": due("silent", partnerEnded),
  },
  on: {
    "article-shown": giveNearby,
    "step-finished": async (deps, turn, done) => {
      done.leads ??= await offerList(deps, turn, done.member, done.stepId);
    },
    "step-behind": async (deps, turn, done) => {
      done.leads ??= await hintPartners(deps, turn, done.member, done.stepId);
    },
  },
} satisfies Subject<PartnersDeps>;

// What other subjects and the neighbours may use.
export { type PartnerKind, partnerLists } from "./rules/kind.ts";
export { wordsOfEntry } from "./rules/search.ts";
export { kindsOf } from "./screens/near.ts";
