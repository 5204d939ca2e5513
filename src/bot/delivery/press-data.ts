/**
 * What a button carries: its action, the revision of its screen, and, on a phone that several people share, the
 * place of whose it is. 64 bytes in all. What is read back may be forged, so nothing is taken for granted.
 */
import { maxData } from "./limits.ts";

/** What each button of one message carries beside its action. */
export interface Beside {
  readonly screen: string | undefined;
  /** `null` where there is no screen. */
  readonly revision: number | null;
  /** Absent for who has the phone alone. */
  readonly place: number | undefined;
}

/** @throws {RangeError} where it is more than Telegram takes */
export function writePress(action: string, { screen, revision, place }: Beside): string {
  const data = revision === null ? action : `${action}~${screen}.${revision.toString(36)}`;
  const size = Buffer.byteLength(data);
  if (size > maxData) {
    throw new RangeError(`the button ${action} carries more than ${maxData} bytes`);
  }
  // Where there is no room for the place, the message tells whose it is.
  return place === undefined || size + 2 > maxData ? data : `${data}~${place}`;
}

/** The action and the screen of pressed data. */
export function parsePress(data: string): {
  action: string;
  screen?: { subject: string; revision: number };
} {
  const bare = data.replace(/~[1-7]$/, "");
  const match = /^(.*)~([a-z-]{1,16})\.([0-9a-z]{1,8})$/s.exec(bare);
  if (match === null) return { action: bare };
  return {
    action: match[1]!,
    screen: { subject: match[2]!, revision: Number.parseInt(match[3]!, 36) },
  };
}

/** The place that a press carries, or that it chooses. */
export function placeOfPress(data: string): number | undefined {
  const found = /^here:([1-7])|~([1-7])$/.exec(data);
  return found === null ? undefined : Number(found[1] ?? found[2]);
}
