/**
 * Sandbox: news for the chat page, as it happens.
 *
 * Numbered, and the last few thousand are kept, so that a page which lost its
 * connection goes on where it was. How they travel is in control/stream.ts.
 */
export type SandboxEvent = {
  readonly type:
    | "message"
    | "edit"
    | "delete"
    | "callback-answer"
    | "typing"
    | "draft"
    | "people"
    | "commands"
    | "reset"
    | "emptying"
    | "status";
  /** Whose chat it is about; absent when it is about all. */
  readonly person?: number;
} & Readonly<Record<string, unknown>>;

export interface NumberedEvent {
  readonly id: number;
  readonly event: SandboxEvent;
}

export interface Events {
  tell(event: SandboxEvent): void;
  /** The number of the newest event. */
  last(): number;
  /** What came after `id`, or `undefined` when that is no longer known. */
  since(id: number): readonly NumberedEvent[] | undefined;
  /** Calls back for every new event. Returns the way to stop it. */
  listen(listener: (numbered: NumberedEvent) => void): () => void;
}

const KEPT = 4_000;

export function createEvents(): Events {
  let kept: NumberedEvent[] = [];
  // Microseconds: numbers go on rising over a restart without being stored.
  let lastId = Date.now() * 1000;
  const firstId = lastId;
  const listeners = new Set<(numbered: NumberedEvent) => void>();

  return {
    tell(event) {
      const numbered = { id: ++lastId, event };
      kept.push(numbered);
      if (kept.length > 2 * KEPT) kept = kept.slice(-KEPT);
      for (const listener of listeners) listener(numbered);
    },
    last: () => lastId,
    since(id) {
      const oldest = kept[0]?.id ?? lastId + 1;
      if (id < firstId || id > lastId || id < oldest - 1) return undefined;
      return kept.slice(id - oldest + 1);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
