/** The phone: up to three people of a household on one Telegram account, and the way to an own one. */
import { button, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import type { InvitationDeps } from "../joining/index.ts";
import { hearCode } from "./screens/move.ts";
import { phoneName, pressHere, pressPhone } from "./screens/page.ts";

export type PhoneDeps = InvitationDeps;

export const phone = {
  name: "phone",
  press: {
    phone: button(member, pressPhone, ["phone-name"]),
    here: button(anybody, pressHere),
  },
  chooses: ["here"],
  typed: { "phone-name": phoneName },
  hears: { "own-phone": hearCode },
} satisfies Subject<PhoneDeps>;

// What other subjects and the neighbours may use.
export { parseLink as parseOwnPhone } from "./rules/code.ts";
export { comeWith } from "./screens/move.ts";
