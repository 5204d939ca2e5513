/**
 * Joining: a link as a poster: what scanning it leads to, who invites, where, who runs it. It hangs on a wall
 * or goes from phone to phone, where nobody is there to explain it.
 */
import { phrase, type Attachment, type Language, type Phrase } from "../../../bot/reply.ts";

/** @typeParam Text a phrase while it is said, text once it is rendered */
export interface PosterChart<Text = string> {
  readonly kind: "poster";
  readonly language: Language;
  readonly headline: Text;
  /** Who invites; empty: nobody by name. */
  readonly who: Text;
  /** The village; empty where there is none. */
  readonly where: Text;
  /** Who runs it. */
  readonly foot: Text;
  readonly link: string;
}

declare module "../../../bot/chart.ts" {
  interface Charts<Text> {
    poster: PosterChart<Text>;
  }
}

export interface Invited {
  readonly language: Language;
  /** What it leads to; absent: to learning. */
  readonly headline?: Phrase;
  /** First name of who invites. */
  readonly by?: string;
  /** What is named in place of somebody: a class, a shop. */
  readonly who?: string;
  readonly where?: string | undefined;
}

export function posterOf(link: string, invited: Invited): Extract<Attachment, { kind: "qr" }> {
  const { language, headline = phrase("poster-headline"), by, where = "" } = invited;
  const who = by === undefined ? (invited.who ?? "") : phrase("poster-who", { name: by });
  const foot = phrase("poster-foot");
  return {
    kind: "qr",
    link,
    poster: { kind: "poster", language, headline, who, where, foot, link },
  };
}
