/**
 * Broadcasts: for whom one is. Conditions are combined with "and", the values of one condition with
 * "or". Who blocked the bot or was forgotten is never among them.
 */
import { z } from "zod";
import { languages } from "../../../bot/reply.ts";
import { stages } from "../../shop/index.ts";

const id = z.string().min(1).max(64);
const moment = z.iso.datetime();

/** Trainers brought somebody; members of the association joined it. */
export const audienceRoles = ["mentor", "trainer", "association"] as const;

/** Without conditions: everybody. */
export const audienceSchema = z.strictObject({
  villages: z.array(id).min(1).optional(),
  /** The step they are at; a season is its steps. */
  steps: z.array(id).min(1).optional(),
  /** Have been at the same task for so many days. */
  stuckDays: z.int().min(1).max(365).optional(),
  roles: z.array(z.enum(audienceRoles)).min(1).optional(),
  /** By the average of the last seven days in the orders log. */
  stages: z.array(z.enum(stages)).min(1).optional(),
  languages: z.array(z.enum(languages)).min(1).optional(),
  /** Joined at this moment or later, and before this one: ISO 8601, UTC. */
  joinedFrom: moment.optional(),
  joinedBefore: moment.optional(),
  /** Of a correction: whoever got this broadcast, and no other condition. Kept in a column of its own. */
  gotOf: id.optional(),
});

export type Audience = Readonly<z.infer<typeof audienceSchema>>;
