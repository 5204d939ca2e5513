/**
 * The doors of the console: a link that opens one desk once, and the desk, which ends by itself.
 *
 * Their secrets are random and go to the person alone; what is kept is a hash, so whoever reads the
 * database comes in nowhere.
 */
import { createHash, randomBytes } from "node:crypto";
import type { Told, Visitor } from "../../../bot/page/page.ts";

/** A link is opened where it is read. */
export const linkMs = 5 * 60_000;
/** The mentor's ten minutes, with time to spare. */
export const deskMs = 30 * 60_000;

/** 128 bits, as they stand in an address or a cookie. */
export function newSecret(): string {
  return randomBytes(16).toString("base64url");
}

export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** What a desk is called where its person ends it: nobody comes in with it. */
export const idOf = (hash: string): string => hash.slice(0, 16);

/** Somebody's link or desk. */
export interface Opened extends Visitor {
  readonly openedAt: Date;
  readonly endsAt: Date;
}

/** Where a desk stands: in a browser, or inside Telegram. */
export type Door = "link" | "app";
export type Scheme = "light" | "dark";

export interface OpenDesk extends Opened {
  readonly id: string;
  readonly door: Door;
  /** As Telegram is; `null`: as the system is. */
  readonly scheme: Scheme | null;
}

export interface DeskRecord {
  /** Keeps the hash of a link; an older link of the person that nobody used ends. */
  offer(secret: string, visitor: Visitor, now: Date): Promise<void>;
  /** Whose link it is, as long as it opens something. */
  findLink(secret: string, now: Date): Promise<Opened | undefined>;
  /** Uses a link up and opens a desk; `undefined` where somebody was quicker, or it is too late. */
  open(link: string, secret: string, now: Date): Promise<Opened | undefined>;
  /**
   * Uses up what Telegram told a Mini App and opens a desk; `undefined` where it was used before.
   *
   * @param told its key, and when it is too old anyway
   */
  openInApp(
    told: { readonly key: string; readonly endsAt: Date },
    visitor: Visitor,
    scheme: Scheme | null,
    secret: string,
    now: Date,
  ): Promise<Opened | undefined>;
  find(secret: string, now: Date): Promise<OpenDesk | undefined>;
  /** Desks of this person that are open, the newest first. */
  list(person: number, now: Date): Promise<readonly OpenDesk[]>;
  end(secret: string): Promise<void>;
  /** Ends one of this person's; false where there is none of this name. */
  endOne(person: number, id: string): Promise<boolean>;
  /** Ends all of them, and a link that was not used. */
  endAll(person: number): Promise<void>;
  /** Keeps what an act said, for the page that comes next. */
  keepTold(secret: string, told: readonly Told[]): Promise<void>;
  /** What was kept; it is shown once. */
  takeTold(secret: string): Promise<readonly Told[]>;
}

/** Somebody looked at a person's own page. */
export interface PageLook {
  readonly memberId: string;
  /** A member's id, or `telegram:<id>`. */
  readonly looker: string;
  /** First name of a mentor; empty for the association. */
  readonly lookerName: string;
  readonly lookedAs: "mentor" | "officer";
  /** Its name in the address. */
  readonly page: string;
}

export interface LookedRecord {
  /** Once a day, looker and page. */
  note(look: PageLook, now: Date): Promise<void>;
  /** The newest first. The name is empty where the one who looked was forgotten. */
  list(memberId: string, limit: number): Promise<readonly (PageLook & { readonly at: Date })[]>;
}
