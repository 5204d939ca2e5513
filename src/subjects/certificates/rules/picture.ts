/** Certificates: what the picture shows, as data that waits in the outbox. Drawn in charts/. */
import { writeDay } from "../../../bot/calendar.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { phrase, type Language } from "../../../bot/reply.ts";
import { type Playbook, seasonNameOf } from "../../playbook/index.ts";
import { proofWords } from "./finished.ts";
import { writeNumber } from "./number.ts";
import type { Certificate, Facts } from "./record.ts";

/** @typeParam Text a phrase while it is said, text once it is rendered */
export interface CertificateChart<Text = string> {
  readonly kind: "certificate";
  readonly language: Language;
  readonly title: Text;
  readonly name: Text;
  /** Empty where no village is known. */
  readonly village: Text;
  /** Over the season. */
  readonly says: Text;
  readonly season: Text;
  /** Over what was shown. */
  readonly showed: Text;
  readonly shown: readonly Text[];
  /** Label and value, one pair below the other: who looked, when, the number. */
  readonly facts: readonly { readonly label: Text; readonly value: Text }[];
  /** Under the code: how anybody can look it up; or that this is no certificate yet. */
  readonly note: Text;
  readonly foot: Text;
  /** What it is not, so that nobody takes it for more. */
  readonly noDiploma: Text;
  /** What the code holds; empty: a picture to look at before it is given has no code. */
  readonly link: string;
  /** How many steps each season of the road has, and which season this is, from 0. */
  readonly steps: readonly number[];
  readonly at: number;
  /** One page of A4 at 300 dots an inch, to print. */
  readonly onPaper?: true;
}

declare module "../../../bot/chart.ts" {
  interface Charts<Text> {
    certificate: CertificateChart<Text>;
  }
}

export interface PictureDeps {
  readonly phrasebook: Phrasebook;
  readonly playbook: Pick<Playbook, "seasons">;
}

/** What stands on it is in the language in which it was given, whatever its holder reads now. */
export function pictureOf(
  { phrasebook, playbook }: PictureDeps,
  facts: Omit<Facts, "number"> & { readonly number?: string; readonly shown: readonly string[] },
  link: string,
): CertificateChart {
  const { language, season, name, village, shown, lookedBy, day, number } = facts;
  const say = (key: string) => phrasebook.text(language, phrase(key));
  return {
    kind: "certificate",
    language,
    title: say("certificate-title"),
    name,
    village,
    says: say("certificate-says"),
    season: seasonTitle({ phrasebook, playbook }, season, language),
    showed: say("certificate-showed"),
    shown,
    facts: [
      { label: say("certificate-looked"), value: lookedBy || say("certificate-a-mentor") },
      { label: say("certificate-day"), value: writeDay(day, language, "") },
      ...(number === undefined
        ? []
        : [{ label: say("certificate-number"), value: writeNumber(number) }]),
    ],
    note: say(number === undefined ? "certificate-only-a-look" : "certificate-anyone"),
    foot: say("certificate-foot"),
    noDiploma: say("certificate-no-diploma"),
    link,
    steps: playbook.seasons.map(({ steps: [first, last] }) => last - first + 1),
    at: playbook.seasons.findIndex(({ id }) => id === season),
  };
}

/** What was shown, for somebody who reads this language; what has no words of its own stands as on the picture. */
export function shownTo(
  { phrasebook }: PictureDeps,
  { language, proofs, shown }: Pick<Certificate, "language" | "proofs" | "shown">,
  reader: Language,
): readonly string[] {
  if (reader === language) return shown;
  return shown.map((line, index) => {
    const words = proofWords(proofs[index]);
    return words === undefined ? line : phrasebook.text(reader, words);
  });
}

/** "Season 3 of 4: Sell". */
export function seasonTitle(
  { phrasebook, playbook }: PictureDeps,
  seasonId: string,
  language: Language,
): string {
  const season = playbook.seasons.find(({ id }) => id === seasonId);
  return season === undefined ? seasonId : phrasebook.text(language, seasonNameOf(season));
}
