/**
 * Pages of the console: what somebody sees and does in a browser. A page is an entry of its subject, as a
 * button is; its acts are turns and call the rules that the chat calls.
 *
 * The frame around it, sessions and forms' tokens are web/console.tsx.
 */
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Turn } from "../context.ts";
import type { ChartSpec } from "../chart.ts";
import type { Attachment, Phrase, Reply, Words } from "../reply.ts";
import type { Waiting } from "../waiting.ts";
import type { Right } from "../who.ts";

/** What was said to the person by their last act, as the chat would have said it. */
export type Told = Pick<Reply, "words" | "buttons">;

export interface PageAsk {
  /** What stands in the address behind the page's name. */
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
  readonly told: readonly Told[];
  /** The desk at which the person sits, as the list of open desks names it. */
  readonly desk: {
    readonly id: string;
    /** Keys of one letter do something. */
    readonly hasKeys: boolean;
  };
  /** Proves that a form came from this session: each form carries it as `token`. */
  readonly token: string;
  /** In the person's language. */
  text(words: Words): string;
  /** A picture of figures as markup, in the page's own colours. */
  draw(chart: ChartSpec): string;
}

/** What a page is given: beside what was asked, the chat's own screens. */
export interface PageView extends PageAsk {
  /** What the chat says to this person when they press this; what their next words are for stays as it is. */
  hear(action: string): Promise<readonly Told[]>;
  /** The page on which this button's screen is laid out; `undefined`: on none. */
  addressOf(action: string): string | undefined;
}

export type PageAnswer =
  | {
      readonly kind: "page";
      readonly title: Words;
      readonly body: JSX.Element;
      /** The member whose own page it is: they are told in /me who looked. */
      readonly about?: string;
    }
  /** What somebody sent to the bot. */
  | {
      readonly kind: "file";
      readonly fileId: string;
      readonly as: Attachment["kind"];
    }
  /** A table, saved under this name. */
  | { readonly kind: "table"; readonly name: string; readonly text: string };

/** Acts that are the chat's own: buttons by their verb, and words that a row waits for. Their rights are the chat's. */
export interface ChatActs {
  readonly press: readonly string[];
  readonly typed: readonly Waiting["kind"][];
}

/** Under which the pages of somebody who has many stand, in this order. */
export const heads = ["now", "words", "people", "numbers", "house"] as const;
export type Head = (typeof heads)[number];

export interface Place {
  readonly head: Head;
  readonly label: Phrase;
}

/** A page's place: one of several under a head. */
export const under = (head: Head, label: Phrase): Place => ({ head, label });

export interface Page<Deps> {
  readonly who: Right;
  /** Its place among the others; absent: it is reached from another page. */
  readonly place: Place | undefined;
  /** @returns `undefined` where there is no such page for this person */
  show(deps: Deps, turn: Turn, ask: PageView): Promise<PageAnswer | undefined>;
  /** What a form does. What the turn says to the person is shown on the page; what it says to others is sent. */
  readonly act: Act<Deps, Turn> | undefined;
  /** Its form may bring a picture; said below it in the person's own chat. */
  readonly picture?: Phrase;
  /** What its forms press in the chat's place, instead of an act of its own. */
  readonly chat?: ChatActs;
  /** Buttons of the chat whose screen is laid out here, by their beginning: what stands behind the page's name. */
  readonly opens?: Readonly<Record<string, (...args: readonly string[]) => string>>;
  /** What moves while somebody looks. Absent: nothing does. */
  readonly live: Live<Deps, Turn> | undefined;
}

/**
 * @param ask for an answer that is a page
 * @param picture what came with the form, where the page takes pictures
 * @returns where to go then: what stands behind the page's name; empty: to its beginning; absent: to where the
 *   form stood. Or what is shown at once, and kept nowhere
 */
type Act<Deps, As> = (
  deps: Deps,
  turn: As,
  form: URLSearchParams,
  ask: PageView,
  picture: Picture | undefined,
) => Promise<string | PageAnswer | void>;

/** A picture that came with a form. Telegram keeps it; it was sent to the person's own chat. */
export type Picture =
  | { readonly kind: "kept"; readonly fileId: string; readonly bytes: number | null }
  /** It is no picture, is too large, or Telegram did not take it. */
  | { readonly kind: "refused"; readonly why: "type" | "size" | "telegram" };

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
  place: Place | undefined,
  show: (deps: Deps, turn: Admitted, ask: PageView) => Promise<PageAnswer | undefined>,
  act?: Act<Deps, Admitted>,
  live?: Live<Deps, Admitted>,
): Page<Deps> {
  return { who, place, show, act, live } as Page<Deps>;
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
  places(): Promise<readonly (Place & { readonly name: string })[]>;
  /** `undefined`: there is no such page, or it is not for this person. */
  show(name: string, ask: PageAsk): Promise<PageAnswer | undefined>;
  /** `undefined`: likewise, or nothing moves. */
  live(name: string, ask: PageAsk): Promise<LivePart | undefined>;
  /** `undefined`: likewise; nothing was done. */
  act(
    name: string,
    form: URLSearchParams,
    ask: PageAsk,
    picture?: Picture,
  ): Promise<Done | undefined>;
  /** What is said below a picture that a form of this page brings; `undefined`: it may bring none. */
  picturesOf(name: string): Promise<Phrase | undefined>;
}

/** What became of a form. */
export interface Done {
  readonly told: readonly Told[];
  /** Behind the page's name; empty: its beginning; absent: where the form stood. */
  readonly to: string | undefined;
  /** Shown at once instead. */
  readonly answer: PageAnswer | undefined;
}

declare module "../records.ts" {
  interface Events {
    /** Somebody saw the own page of a member. @see PageAnswer */
    "page-looked-at": { readonly memberId: string; readonly page: string };
  }
}
