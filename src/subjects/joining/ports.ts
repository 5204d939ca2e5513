/** Ports of joining: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import { createMemberRecord } from "./queries/members.ts";
import type { MemberRecord } from "./rules/record.ts";

export const ports = {
  members: createMemberRecord,
};

declare module "../../bot/member.ts" {
  interface Members extends MemberRecord {}
}
