/** Translates every source that was not, or was changed since. */
export function translateAll(): Promise<void>;
