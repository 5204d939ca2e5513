/** Ports of playbook: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createExitRecord } from "./queries/exits.ts";
import { createPlaybookRecord } from "./queries/playbook.ts";

export const ports = {
  playbook: createPlaybookRecord,
  exits: createExitRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
}

declare module "../../bot/events.ts" {
  interface Events {
    /** What somebody typed was taken by the task at hand. */
    "task-answered": object;
  }
}
