/**
 * Field trials: what is registered before: who asks, what is counted, and when people are asked again. Pure.
 *
 * The file stands in the database byte by byte, with its SHA-256 and day. After the start nothing takes its place:
 * a change is a further version beside it, with a reason, and whoever reads the analysis sees all of them.
 */
import { createHash } from "node:crypto";
import { parse } from "yaml";
import { z } from "zod";
import { mostBounds, questionIds } from "./questions.ts";

/** Counted by the bot, beside what people answer. */
export const loggedOutcomes = ["steps", "parcels"] as const;

const both = z.strictObject({ en: z.string().min(1).max(60), zh: z.string().min(1).max(40) });
const id = z.enum([...questionIds, ...loggedOutcomes]);

export const registrationSchema = z.strictObject({
  /** Who asks, as people read it: a university. */
  by: both,
  /** Whom to call. */
  contact: z.string().min(5).max(60),
  /** What the villages of each arm get: for whoever reads the registration. */
  arms: z.strictObject({ now: z.string().min(1), later: z.string().min(1) }),
  /** What the seed of the draw will be: a public number that nobody knows yet, so that nobody can try which one suits. */
  seed: z.string().min(10).max(200),
  /** Days after the first answers. */
  askAgainAfterDays: z.int().min(30).max(730),
  /** Income of a home in twelve months, in whole units of the country's money, rising. */
  incomeBounds: z
    .array(z.int().positive())
    .min(2)
    .max(mostBounds)
    .refine((all) => all.every((each, at) => at === 0 || each > all[at - 1]!), "must rise"),
  /** Which difference decides. A few: each further one makes chance likelier. */
  primary: z.array(id).min(1).max(3),
  /** Told beside them, deciding nothing. */
  secondary: z.array(id),
  /** Why, and in which direction. */
  hypotheses: z.string().min(1),
});

export type Registration = Readonly<z.infer<typeof registrationSchema>>;

/** @throws {z.ZodError} naming every place that is wrong */
export function readRegistration(body: string): Registration {
  return registrationSchema.parse(parse(body));
}

export function hashOf(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}
