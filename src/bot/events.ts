/**
 * What subjects tell each other. A subject that something happens in tells it; those that listen react in
 * the same transaction, in the order of subjects/index.ts. Nobody imports who listens.
 *
 * Each subject declares its own events here, by augmentation, in its ports.ts.
 */

/** Facts by event. */
// oxlint-disable-next-line typescript/no-empty-object-type -- subjects add to it
export interface Events {}

export type EventName = keyof Events;
