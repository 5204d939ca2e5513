/**
 * The association's members: what a member does for others, and what they say of it in a few words.
 *
 * Pure. Who may ask whom is decided where it is asked.
 */
import { hasContact } from "./contact.ts";

/** In the order in which the page lists them. */
export const jobs = ["pack", "photos", "drive", "answer", "room", "grow"] as const;
export type Job = (typeof jobs)[number];

export function isJob(text: string): text is Job {
  return jobs.some((job) => job === text);
}

/** The longest that a member may say of one job: days, a price. */
export const longestWords = 60;

export type JobWords =
  | { readonly kind: "read"; readonly words: string }
  /** `contact`: a number, a username, an address, which nobody is to see. */
  | { readonly kind: "unread"; readonly why: "empty" | "long" | "contact" };

export function readJobWords(text: string): JobWords {
  const words = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return { kind: "unread", why: "empty" };
  if (hasContact(words)) return { kind: "unread", why: "contact" };
  if (Array.from(words).length > longestWords) return { kind: "unread", why: "long" };
  return { kind: "read", words };
}
