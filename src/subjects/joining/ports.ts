/** Ports of joining: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import { createMemberRecord } from "./queries/members.ts";
import type { MemberRecord } from "./rules/record.ts";

export const ports = {
  members: createMemberRecord,
};

declare module "../../bot/member.ts" {
  interface Members extends MemberRecord {}
}

declare module "../../bot/records.ts" {
  interface Events {
    /**
     * A member opened a link, or has just joined by one. Whoever asks something because of it says so: then
     * nothing else follows.
     */
    "code-opened": { readonly code: string | null; isAsked: boolean };
  }
  interface Rows {
    village: string;
  }
}
