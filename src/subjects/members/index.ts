/** The association's members, and what they do together. */
import { command, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";
import { offerMembers } from "./screens/members-offer.ts";
import { sayMembers } from "./screens/members.ts";

export type MembersDeps = PlaybookDeps;

export const members = {
  name: "members",
  commands: {
    members: command(member, (deps, turn) => sayMembers(deps.playbook, turn, turn.member)),
  },
  on: {
    "parcels-opened": async (deps, turn, { holder }) => {
      await offerMembers(deps.playbook, turn, holder);
    },
    "parcels-noted": async (deps, turn, noted) => {
      noted.isAsked ||= await offerMembers(deps.playbook, turn, noted.member);
    },
  },
} satisfies Subject<MembersDeps>;
