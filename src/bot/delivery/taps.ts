/**
 * Taps that wait while their person sends more than is taken at once: each is told once that it will be answered in
 * turn, so that its button does not spin.
 */
import type { Update } from "@grammyjs/types";
import type { Pending } from "../records.ts";

export interface Taps {
  /** These updates were stored. */
  came(updates: readonly Update[]): void;
  /** These of one person must wait, and whatever came behind them. */
  held(updates: readonly Pending[]): void;
  /** It waits no more. */
  taken(update: Pending): void;
  /** Nothing of this person is held any more. */
  freed(person: number): void;
}

/** People whose taps are remembered until they are handled. */
const mostWithTaps = 1_000;

/** @param reassure called with an update that has to wait: its button must not */
export function createTaps(reassure: (update: Update) => void): Taps {
  /** People whose updates wait for room. */
  const waiting = new Set<number>();
  /** Their updates that were reassured: they come with each claim until they are taken. */
  const reassured = new Set<number>();
  /** Taps that came and were not handled yet, by person: they may lie behind what a claim takes along. */
  const taps = new Map<number, Update[]>();

  function tell(update: Update): void {
    if (reassured.has(update.update_id)) return;
    reassured.add(update.update_id);
    reassure(update);
  }

  return {
    came(updates) {
      // A claim takes along only the next few of a person's updates; a tap may be far behind them.
      for (const update of updates) {
        const person: unknown = update.callback_query?.from?.id;
        if (typeof person !== "number") continue;
        if (waiting.has(person)) {
          tell(update);
          continue;
        }
        // Whoever handles them may be another process: then nothing here forgets them.
        if (taps.size >= mostWithTaps) taps.clear();
        taps.set(person, [...(taps.get(person) ?? []), update]);
      }
    },
    held(updates) {
      const [{ person }] = updates as [Pending];
      waiting.add(person);
      const behind = taps.get(person) ?? [];
      taps.delete(person);
      for (const { body } of updates) tell(JSON.parse(body) as Update);
      for (const update of behind) tell(update);
    },
    taken({ person, updateId }) {
      reassured.delete(updateId);
      const left = taps.get(person)?.filter(({ update_id: id }) => id !== updateId) ?? [];
      if (left.length > 0) taps.set(person, left);
      else taps.delete(person);
    },
    freed: (person) => void waiting.delete(person),
  };
}
