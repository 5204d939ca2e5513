/** `/verify`: whether a certificate is true, for anybody: who typed its number, and who scanned its code. */
import { z } from "zod";
import { writeDay } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase, type Language, type Phrase, type Words } from "../../../bot/reply.ts";
import { reads, type Typed } from "../../../bot/subject.ts";
import { anybody, isMember } from "../../../bot/who.ts";
import { check, type Checked } from "../rules/check.ts";
import { type Brought, readBrought, writeNumber } from "../rules/number.ts";
import { type PictureDeps, seasonTitle, shownTo } from "../rules/picture.ts";

/** @param payload what stands behind the command: a number, or the address out of a code */
export async function sayVerify(deps: PictureDeps, turn: Turn, payload: string): Promise<void> {
  if (payload === "") {
    await turn.records.waiting.set(turn.person, { kind: "certificate-look", data: "" }, turn.now);
    return turn.say({ words: phrase("verify-ask"), buttons: wayOn(turn) });
  }
  await answer(deps, turn, readBrought(payload));
}

/** The number that was asked for. */
export const typedNumber: Typed<PictureDeps> = reads(
  z.literal(""),
  anybody,
  async (deps, turn, _, text) => {
    const kind = await answer(deps, turn, readBrought(text));
    // Mistyped: what comes next is the number once more.
    if (kind === "unknown" || (kind === "unread" && /\d/.test(text))) return;
    await turn.records.waiting.clear(turn.person);
  },
  "danger",
);

/** @param number out of the code on a picture: it was opened in Telegram */
export async function sayScanned(deps: PictureDeps, turn: Turn, number: string): Promise<void> {
  await answer(deps, turn, { number, signed: undefined });
}

async function answer(
  deps: PictureDeps,
  turn: Turn,
  brought: Brought | undefined,
): Promise<Checked["kind"] | "unread"> {
  const buttons = wayOn(turn);
  if (brought === undefined) {
    turn.say({ words: phrase("verify-unread"), buttons });
    return "unread";
  }
  const checked = await check(turn.records, brought);
  turn.say({ words: sayChecked(deps, checked, brought, turn.language), buttons });
  return checked.kind;
}

/** No more than the picture tells; of one that does not count, nothing but that. */
export function sayChecked(
  deps: PictureDeps,
  checked: Checked,
  { number }: Brought,
  language: Language,
): Words {
  const written = writeNumber(number);
  if (checked.kind !== "true") {
    return phrase(`verify-${checked.kind}`, { number: written });
  }
  const { certificate, isOldKey } = checked;
  return [
    phrase("verify-true", { number: written }),
    { lines: factsOf(deps, checked, language) },
    {
      lines: [
        phrase("verify-showed"),
        ...shownTo(deps, certificate, language).map((line) => `· ${line}`),
      ],
    },
    phrase(isOldKey ? "verify-old-key" : "verify-compare"),
  ];
}

/** Name, village, season, who looked and when, a line each. */
export function factsOf(
  deps: PictureDeps,
  { certificate }: Extract<Checked, { kind: "true" }>,
  language: Language,
): readonly Phrase[] {
  const { name, village, season, lookedBy, day } = certificate;
  return [
    phrase("verify-name", { name }),
    ...(village === "" ? [] : [phrase("verify-village", { village })]),
    phrase("verify-season", { season: seasonTitle(deps, season, language) }),
    ...(lookedBy === "" ? [] : [phrase("verify-looked", { who: lookedBy })]),
    phrase("verify-day", { day: writeDay(day, language, "") }),
  ];
}

/** A stranger meets the bot; a member goes on. */
function wayOn(turn: Turn) {
  return isMember(turn) ? onward : [[{ label: phrase("verify-who-are-you"), action: "do:next" }]];
}
