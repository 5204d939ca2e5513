/**
 * Partners: an entry as it will stand, shown back before anybody else sees it, and the page on which it is
 * corrected. Composes only.
 */
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { caution, toPartners } from "./say.ts";
import { fieldsOf, type Field } from "../rules/entry.ts";
import { linesOf } from "./entry-say.ts";
import type { PartnerKind, PartnerList } from "../rules/kind.ts";
import type { Partner } from "../rules/record.ts";
import { home } from "../../../bot/doors.ts";

const fixLabels: Readonly<Record<Exclude<Field, "named">, Phrase>> = {
  name: phrase("partner-fix-name"),
  area: phrase("partner-fix-area"),
  terms: phrase("partner-fix-terms"),
  volume: phrase("partner-fix-volume"),
  cutOff: phrase("partner-fix-cut-off"),
  reach: phrase("partner-fix-reach"),
};

/** What can be corrected, two a row. */
function fixRows(partner: Partner): readonly Button[][] {
  const buttons = fieldsOf(partner)
    .filter((field) => field !== "named")
    .map((field): Button => ({
      label: fixLabels[field],
      action: `partner:fix:${partner.id}:${field}`,
    }));
  return [buttons.slice(0, 2), buttons.slice(2, 4), buttons.slice(4)].filter(
    (row) => row.length > 0,
  );
}

/** Shown back before anybody else sees it. */
export function sayDraft(
  partner: Partner,
  kind: PartnerKind | undefined,
  isOfficer: boolean,
  language: Language,
): Reply {
  return {
    words: [
      phrase("partner-draft"),
      { lines: linesOf(partner, kind, language) },
      ...(isOfficer ? [] : [phrase("partner-draft-next")]),
    ],
    buttons: [
      [
        {
          label: isOfficer ? phrase("partner-list-it") : phrase("partner-show-it"),
          action: `partner:done:${partner.id}`,
          style: "success",
        },
      ],
      [{ label: phrase("partner-more"), action: `partner:fix:${partner.id}:more` }],
      [{ label: phrase("partner-drop"), action: `partner:drop:${partner.id}` }],
    ],
  };
}

/** What else can stand there, or stand otherwise. */
export function sayMore(
  partner: Partner,
  kind: PartnerKind | undefined,
  language: Language,
): Reply {
  return {
    words: [{ lines: linesOf(partner, kind, language) }, phrase("partner-more-what")],
    buttons: [...fixRows(partner), [{ label: phrase("back"), action: `partner:on:${partner.id}` }]],
  };
}

/** An entry that others see already; it says so where a change of it waits for an officer. */
export function sayEdit(
  partner: Partner,
  kind: PartnerKind | undefined,
  language: Language,
  note: readonly Phrase[] = [],
): Reply {
  const { change } = partner;
  return {
    words: [
      ...note,
      { lines: linesOf({ ...partner, ...change }, kind, language) },
      ...(change === null ? [] : [phrase("partner-change-waits")]),
      phrase("partner-change-what"),
    ],
    buttons: [
      ...fixRows(partner),
      ...(partner.state === "listed"
        ? [[{ label: phrase("partner-all-right"), action: `partner:yes:${partner.id}` }]]
        : []),
      [{ label: phrase("back"), action: `partner:see:${partner.id}` }],
    ],
  };
}

export function sayShown(list: PartnerList, isOfficer: boolean): Reply {
  return {
    words: isOfficer ? [phrase("partner-listed"), caution(list)] : phrase("partner-shown"),
    buttons: [[toPartners, home]],
  };
}
