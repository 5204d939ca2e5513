/**
 * The association's members: what one member may ask another about. The words go by the relay of
 * peers/rules, where the step of a request is `fellow:<ask>` in place of a step of the road.
 */
import { jobs, type Job } from "./jobs.ts";

/** A job, parcels that go together, a thing that is bought together. */
export type Ask = Job | "pool" | "buy";

const asks: readonly Ask[] = [...jobs, "pool", "buy"];
export const askPrefix = "fellow:";

export function stepOfAsk(ask: Ask): string {
  return `${askPrefix}${ask}`;
}

/** `undefined` for a step of the road. */
export function askOfStep(stepId: string): Ask | undefined {
  return asks.find((ask) => stepId === stepOfAsk(ask));
}

export function isAsk(text: string): text is Ask {
  return asks.some((ask) => ask === text);
}

/** Nobody gets more of these in seven days, whoever asks. */
export const mostAsksAWeek = 10;
