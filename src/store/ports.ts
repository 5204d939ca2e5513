/** Store room: the makers of the ports that stand on the way of a message. */
import { createAuditRecord } from "./audit.ts";
import { createClockSeen } from "./clock-seen.ts";
import { createOutboxRecord } from "./outbox.ts";
import { createWaitingRecord } from "./waiting.ts";
import { createWorkRecord } from "./work.ts";

export const ports = {
  waiting: createWaitingRecord,
  outbox: createOutboxRecord,
  work: createWorkRecord,
  audit: createAuditRecord,
  clockSeen: createClockSeen,
};
