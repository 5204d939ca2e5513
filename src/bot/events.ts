/**
 * What subjects tell each other. A subject that something happens in tells it; those that listen react in
 * the same transaction, in the order of subjects/index.ts. Nobody imports who listens.
 *
 * Each subject declares its own in its ports.ts.
 */
import type { Events } from "./records.ts";

export type { Events };
export type EventName = keyof Events;
