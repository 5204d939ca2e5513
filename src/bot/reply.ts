/**
 * What the bot says, before it becomes a Telegram message.
 *
 * A reply is data: words (by key, or text that a curator wrote), buttons, at most one
 * attachment. Nothing here knows entities, limits or message ids; bot/delivery/render.ts does.
 */
import type { MessageEntity } from "@grammyjs/types";
import type { ChartSpec } from "./chart.ts";
import type { MenuOf } from "./commands.ts";

/** The languages in which everything exists. */
export type Language = "en" | "zh";

export const languages: readonly Language[] = ["en", "zh"];

/** A sentence of the bot's own, by its key in a file words.<language>.ftl. */
export interface Phrase {
  readonly key: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

/** One paragraph: text as it stands, a phrase, several lines of both, or one line that is bold. */
export type Paragraph =
  | string
  | Phrase
  | { readonly lines: readonly (string | Phrase)[] }
  | { readonly bold: string | Phrase };

/** What is said: one paragraph or several. */
export type Words = Paragraph | readonly Paragraph[];

/** Names a phrase; a test checks that every key used so exists in every language. */
export function phrase(key: string, values?: Readonly<Record<string, string | number>>): Phrase {
  return values === undefined ? { key } : { key, with: values };
}

/** Its place among others, in words; and as a number or a letter alone, which may be an answer to something else. */
export type Ordinal = Place | "one" | "two" | "three";

/** "The second one", "the last". */
export type Place = "first" | "second" | "third" | "fourth" | "fifth" | "sixth" | "middle" | "last";

/** What a plain word says to a button. `delete`: only words that name it, never a mere yes. `in`, `out`: which way money went. */
export type Meant =
  | "yes"
  | "no"
  | "later"
  | "skip"
  | "send"
  | "undo"
  | "praise"
  | "delete"
  | "in"
  | "out"
  | Ordinal;

/** "The second one" to the second of these; later ones have no such word. */
export const inWords: readonly Place[] = ["first", "second", "third", "fourth", "fifth", "sixth"];
const inFigures: readonly Meant[] = ["one", "two", "three"];

/** The words for the place of one of so many: the last has two. */
export function placeAmong(index: number, count: number): readonly Meant[] {
  const isMiddle = count === 3 && index === 1;
  return [
    ...inWords.slice(index, index + 1),
    ...(isMiddle ? (["middle"] as const) : []),
    ...(index === count - 1 ? (["last"] as const) : []),
  ];
}

/** "2" and "b" as well, where nothing else is asked for. */
export function figureAmong(index: number, count: number): readonly Meant[] {
  return [...placeAmong(index, count), ...inFigures.slice(index, index + 1)];
}

export interface Button {
  readonly label: string | Phrase;
  /** `<subject>:<verb>[:<argument>…]`, at most 48 bytes: render adds the screen's revision. */
  readonly action: string;
  readonly style?: "primary" | "success" | "danger";
  /** Also a typed "yes", "no", "skip", "undo", "nice", "delete it" or "the second one" is this button. */
  readonly means?: Meant | readonly Meant[];
  /** A rule of its own hears the words that it says. */
  readonly isHeard?: true;
}

/** A file that goes with the words. */
export type Attachment =
  | { readonly kind: "photo" | "document" | "voice"; readonly fileId: string }
  | { readonly kind: "voice"; readonly path: string }
  /** Words read aloud; once it was sent, Telegram's id is kept under this key. */
  | { readonly kind: "speech"; readonly base64: string; readonly key: string }
  | { readonly kind: "document"; readonly name: string; readonly base64: string }
  /** A long file, packed, as base64. */
  | { readonly kind: "document"; readonly name: string; readonly gzip: string }
  /** A poster with a QR picture of this link, drawn when it is sent; the QR alone where it cannot be. */
  | { readonly kind: "qr"; readonly link: string; readonly poster: ChartSpec }
  /** A picture of figures, drawn when it is sent; without a picture `instead` is said. */
  | {
      readonly kind: "chart";
      readonly chart: ChartSpec;
      readonly instead: Words;
      /** As a file of this name, whole and sharp, to print it; absent: as a photo. */
      readonly fileName?: string;
    };

/** A message of the bot, as it stands in the chat, and the label of its button that was pressed. */
export interface ChosenOn {
  readonly label: string;
  readonly on: {
    readonly messageId: number;
    readonly entities?: readonly MessageEntity[] | undefined;
  } & ({ readonly text: string } | { readonly caption: string | undefined });
}

export interface Reply {
  readonly words: Words;
  /** Rows of buttons under the message. */
  readonly buttons?: readonly (readonly Button[])[];
  /**
   * The screen these buttons belong to. Each time the screen is said, its revision rises and
   * buttons of earlier revisions answer that they are old. Absent: the buttons stay good.
   */
  readonly screen?: string;
  /** Edit the screen's last message instead of sending a new one: menus, tick lists, bars only. */
  readonly inPlace?: boolean;
  /** A message of this chat to edit instead: a menu whose button was pressed. Sent anew where it is gone. */
  readonly edits?: number;
  /** A message of this chat to take away; nothing is said. */
  readonly removes?: number;
  /** What was pressed, said below a message of this chat in place of its buttons; nothing else is said. */
  readonly chosen?: ChosenOn;
  /** A message of this chat whose question was answered in words: its buttons go; nothing is said. */
  readonly settled?: number;
  /** Changes the command menu of this chat; nothing is said. */
  readonly commands?: MenuOf;
  /** Show the reply keyboard with the four main buttons. */
  readonly menu?: boolean;
  readonly attachment?: Attachment;
  /** A short note kept with the sent message, so that a reply to it finds its way: `question:<id>`. */
  readonly about?: string;
  /** The last message to somebody who asked to be forgotten: its row loses the chat once sent. */
  readonly goodbye?: true;
  /** Telegram chat to say it in; absent: the chat of this turn. */
  readonly to?: number;
  /** The language of a reply to somebody else; absent: the person's of this turn. */
  readonly language?: Language;
  /**
   * Copies a message out of another chat instead of saying words; nobody sees whose it was. `caption`: in place of the
   * words below it.
   */
  readonly copy?: { readonly chat: number; readonly messageId: number; readonly caption?: string };
  /** In place of buttons, one that opens an address: out of a group into the private chat. */
  readonly link?: { readonly label: Phrase; readonly url: string };
  /** Above the buttons, one that opens an address inside Telegram, as a Mini App. */
  readonly app?: { readonly label: Phrase; readonly url: string };
  /** The message that this is about; `topic` where a group has topics. */
  readonly answers?: { readonly messageId: number; readonly topic?: number };
}
