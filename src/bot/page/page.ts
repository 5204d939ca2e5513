/**
 * Pages of the console: what somebody sees and does in a browser. A page is an entry of its subject, as a
 * button is; its acts are turns and call the rules that the chat calls.
 *
 * The frame around it, sessions and forms' tokens are web/console.tsx.
 */
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Turn } from "../context.ts";
import type { Attachment, Phrase, Reply, Words } from "../reply.ts";
import type { Right } from "../who.ts";

/** What was said to the person by their last act, as the chat would have said it. */
export type Told = Pick<Reply, "words" | "buttons">;

export interface PageAsk {
  /** What stands in the address behind the page's name. */
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
  readonly told: readonly Told[];
  /** Proves that a form came from this session: each form carries it as `token`. */
  readonly token: string;
  /** In the person's language. */
  text(words: Words): string;
}

export type PageAnswer =
  | { readonly kind: "page"; readonly title: Words; readonly body: JSX.Element }
  /** What somebody sent to the bot. */
  | {
      readonly kind: "file";
      readonly fileId: string;
      readonly as: Attachment["kind"];
    };

export interface Page<Deps> {
  readonly who: Right;
  /** Its place among the others; absent: it is reached from another page. */
  readonly label: Phrase | undefined;
  /** @returns `undefined` where there is no such page for this person */
  show(deps: Deps, turn: Turn, ask: PageAsk): Promise<PageAnswer | undefined>;
  /** What a form does. What the turn says to the person is shown on the page; what it says to others is sent. */
  readonly act: Act<Deps, Turn> | undefined;
  /** What moves while somebody looks. Absent: nothing does. */
  readonly live: Live<Deps, Turn> | undefined;
}

/** @returns where to go then: what stands behind the page's name; absent: to its beginning */
type Act<Deps, As> = (deps: Deps, turn: As, form: URLSearchParams) => Promise<string | void>;

/** @returns `undefined` where nothing moves any more */
type Live<Deps, As> = (deps: Deps, turn: As, ask: PageAsk) => Promise<LivePart | undefined>;

/** The part of a page that is drawn again every second or so. */
export interface LivePart {
  readonly body: JSX.Element;
  /** With another mark than the page was drawn with, all of the page is old. */
  readonly mark: string;
}

/** An entry of `pages`: the handlers are given the turn as its right admits it. */
export function page<Deps, Admitted extends Turn>(
  who: Right<Admitted>,
  label: Phrase | undefined,
  show: (deps: Deps, turn: Admitted, ask: PageAsk) => Promise<PageAnswer | undefined>,
  act?: Act<Deps, Admitted>,
  live?: Live<Deps, Admitted>,
): Page<Deps> {
  return { who, label, show, act, live } as Page<Deps>;
}

/** Somebody at the console. Their name and language count where they never joined: officers of the settings. */
export interface Visitor {
  /** Telegram id. */
  readonly person: number;
  readonly firstName: string;
  readonly language: "en" | "zh";
}

/** The turn of a visitor: rights are asked anew in each. */
export interface Visit {
  readonly turn: Turn;
  /** Pages that stand side by side and are for this person. */
  places(): Promise<readonly { readonly name: string; readonly label: Phrase }[]>;
  /** `undefined`: there is no such page, or it is not for this person. */
  show(name: string, ask: PageAsk): Promise<PageAnswer | undefined>;
  /** `undefined`: likewise, or nothing moves. */
  live(name: string, ask: PageAsk): Promise<LivePart | undefined>;
  /** `undefined`: likewise; nothing was done. */
  act(name: string, form: URLSearchParams): Promise<Done | undefined>;
}

/** What became of a form. */
export interface Done {
  readonly told: readonly Told[];
  /** Behind the page's name; empty: its beginning. */
  readonly to: string;
}
