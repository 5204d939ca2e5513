/**
 * Partners: one entry as it is read, with what each reader may do about it; and its lines as the one
 * who writes it sees them. Composes only: rights are checked when a button is pressed.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { PartnerKind } from "../rules/kind.ts";
import type { Experiences, Partner, PartnerChange } from "../rules/record.ts";
import { caution, toPartners, villagesOf } from "./say.ts";
import { home } from "../../../bot/doors.ts";

/** Who looks at an entry, and what they may do. */
export interface Viewer {
  /** Absent: an officer who is no member. */
  readonly memberId: string | undefined;
  readonly isOfficer: boolean;
  readonly isKeeper: boolean;
  /** Has sent a parcel: may say how it was. */
  readonly hasSold: boolean;
}

/** @param kind `undefined` when knowledge has it no more */
export function sayEntry(
  partner: Partner,
  kind: PartnerKind | undefined,
  experiences: Experiences,
  viewer: Viewer,
  language: Language,
): Reply {
  return {
    words: [
      { lines: linesOf(partner, kind, language) },
      ...(partner.state === "hidden" ? [phrase("partner-is-hidden")] : []),
      ...(partner.state === "asked" ? [phrase("partner-is-asked")] : []),
      { lines: sinceWhen(partner, language) },
      sayExperiences(experiences),
      caution(partner.list),
    ],
    buttons: buttonsOf(partner, kind, experiences, viewer, language),
  };
}

/** Name, kind, where, on which terms: what is empty is left out. */
export function linesOf(
  partner: Partner | (Partner & PartnerChange),
  kind: PartnerKind | undefined,
  language: Language,
): readonly (string | Phrase)[] {
  const { terms, volume, cutOff, reach, relays, area } = partner;
  const name = partner.name ?? "–";
  return [
    kind === undefined ? name : phrase("partner-title", { name, kind: kind.words[language].name }),
    phrase("partner-serves", {
      area: area ?? "unknown",
      villages: villagesOf(partner, language),
    }),
    ...(terms ? [phrase("partner-terms", { terms })] : []),
    ...(volume ? [phrase("partner-volume", { volume })] : []),
    ...(cutOff ? [phrase("partner-cut-off", { cutOff })] : []),
    ...(reach ? [phrase("partner-reach", { reach })] : []),
    ...(relays ? [phrase("partner-relays")] : []),
  ];
}

/** Who added it, when it was confirmed, whether somebody is being asked. */
function sinceWhen(partner: Partner, language: Language): readonly Phrase[] {
  const { confirmedOn, askedOn } = partner;
  return [
    addedBy(partner),
    ...(confirmedOn === null
      ? []
      : [phrase("partner-confirmed", { day: writeDay(confirmedOn, language, "") })]),
    ...(askedOn === null ? [] : [phrase("partner-unsure")]),
  ];
}

function addedBy({ selfId, addedAs, isNamed, adder }: Partner): Phrase {
  const name = adder?.firstName ?? "";
  const village = adder?.village ?? "";
  const who =
    selfId !== null
      ? "self"
      : addedAs === "officer"
        ? "association"
        : isNamed === true && name !== ""
          ? "named"
          : village === ""
            ? "somebody"
            : "member";
  return phrase("partner-added", { who, name, village });
}

function sayExperiences({ counts, last }: Experiences): Paragraph {
  const { good, mixed, bad } = counts;
  if (good + mixed + bad === 0) return phrase("partner-no-experience");
  return {
    lines: [
      phrase("partner-experience", { good, mixed, bad }),
      ...last.map(({ words }) => `· ${words}`),
    ],
  };
}

function buttonsOf(
  partner: Partner,
  kind: PartnerKind | undefined,
  { last }: Experiences,
  { memberId, isOfficer, isKeeper, hasSold }: Viewer,
  language: Language,
): NonNullable<Reply["buttons"]> {
  const { id, selfId, claimId, relays, askedOn, state } = partner;
  const isListed = state === "listed";
  const isOther = isListed && memberId !== undefined && memberId !== selfId;
  const mayKeep = isKeeper || isOfficer;
  const rows: Button[][] = [];
  const add = (key: Phrase, action: string, isThere: boolean): void => {
    if (isThere) rows.push([{ label: key, action }]);
  };
  add(phrase("partner-write"), `partner:write:${id}`, isOther && relays);
  add(phrase("partner-how-was-it"), `partner:was:${id}`, isOther && hasSold);
  add(phrase("partner-yes"), `partner:yes:${id}`, isListed && mayKeep && askedOn !== null);
  add(phrase("partner-change"), `partner:change:${id}`, mayKeep);
  const mayEnd = isListed ? mayKeep : state === "asked" && isKeeper;
  add(phrase("partner-end"), `partner:end:${id}`, mayEnd);
  add(phrase("partner-back"), `partners:back:${id}`, state === "hidden" && isOfficer);
  add(phrase("partner-delete"), `partners:delete:${id}`, state === "hidden" && isOfficer);
  add(phrase("partner-words"), `partners:words:${id}`, isOfficer && last.length > 0);
  add(phrase("partner-doubt"), `partner:doubt:${id}`, isOther && !mayKeep && askedOn === null);
  add(
    phrase("partner-is-me"),
    `partner:claim:${id}`,
    isOther && selfId === null && claimId === null,
  );
  const back: Button =
    kind === undefined
      ? toPartners
      : {
          label: phrase("partners-others", { kind: kind.words[language].name }),
          action: `partner:near:${kind.id}`,
        };
  return [...rows, [back], [home]];
}
