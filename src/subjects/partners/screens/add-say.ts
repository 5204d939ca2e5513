/**
 * Partners: the short conversation in which somebody writes an entry. What comes of it is draft-say.ts.
 * Composes only.
 */
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { toPartners } from "./say.ts";
import type { Field, Parsed } from "../rules/entry.ts";
import { partnerLists, type PartnerKind, type PartnerList } from "../rules/kind.ts";
import type { Partner } from "../rules/record.ts";
import { home } from "../../../bot/doors.ts";

const leave: Button = { label: phrase("leave-it"), action: "partner:leave" };

/** In which list. */
export function askList(): Reply {
  const names: Readonly<Record<PartnerList, Phrase>> = {
    niche: phrase("partners-niche"),
    earth: phrase("partners-earth"),
    heaven: phrase("partners-heaven"),
  };
  return {
    words: phrase("partners-add-list"),
    buttons: [
      ...partnerLists.map((list) => [{ label: names[list], action: `partner:new:${list}` }]),
      [toPartners],
    ],
  };
}

export function askKind(
  list: PartnerList,
  kinds: readonly PartnerKind[],
  language: Language,
): Reply {
  return {
    words: phrase("partners-add-kind"),
    buttons: [
      ...kinds
        .filter((kind) => kind.list === list)
        .map(({ id, words }) => [{ label: words[language].name, action: `partner:add:${id}` }]),
      [{ label: phrase("back"), action: "partner:new" }],
    ],
  };
}

/** Is it themselves, or somebody else? */
export function askWho({ id, words }: PartnerKind, language: Language): Reply {
  return {
    words: phrase("partners-add-who", { kind: words[language].name }),
    buttons: [
      [{ label: phrase("partners-add-else"), action: `partner:else:${id}` }],
      [{ label: phrase("partners-add-me"), action: `partner:me:${id}` }],
      [leave],
    ],
  };
}

/** They began one and did something else meanwhile. */
export function sayUnfinished({ id, name }: Partner): Reply {
  return {
    words: phrase("partner-unfinished", { name: name ?? "–" }),
    buttons: [
      [{ label: phrase("partner-go-on"), action: `partner:on:${id}`, style: "primary" }],
      [{ label: phrase("partner-anew"), action: "partner:new:anew" }],
    ],
  };
}

/** A member who may not add others yet, and how they may. */
export function sayMayNotAdd(parcels: number): Reply {
  return { words: phrase("partners-may-not-add", { parcels }), buttons: [[toPartners, home]] };
}

export interface Asking {
  readonly partner: Partner;
  readonly field: Field;
  /** Of whoever is asked; the first name that would stand there. */
  readonly firstName: string;
  readonly village: string | undefined;
  /** Asked first, so that what may never be written is said before anything else. */
  readonly isFirst: boolean;
}

/** One question. What is typed next is its answer, where it is not for buttons alone. */
export function askField({ partner, field, firstName, village, isFirst }: Asking): Reply {
  const { id } = partner;
  const isSelf = partner.selfId !== null;
  const who = isSelf ? "self" : "other";
  const act = (label: Phrase, verb: string): Button[] => [
    { label, action: `partner:${verb}:${id}` },
  ];
  const skip: Button[] = [{ label: phrase("partner-skip"), action: `partner:skip:${id}:${field}` }];
  switch (field) {
    case "name":
      return {
        words: [
          ...(isFirst ? [phrase("partner-add-warning")] : []),
          phrase("partner-ask-name", { who }),
        ],
        buttons: [
          ...(isSelf ? [[{ label: firstName, action: `partner:first-name:${id}` }]] : []),
          [leave],
        ],
      };
    case "area":
      return {
        words: phrase("partner-ask-area", { who }),
        buttons: [
          ...(village === undefined ? [] : [[{ label: village, action: `partner:here:${id}` }]]),
          act(phrase("partner-county"), "wide"),
          skip,
        ],
      };
    case "terms":
      return { words: phrase("partner-ask-terms", { who }), buttons: [skip] };
    case "volume":
      return { words: phrase("partner-ask-volume", { who }), buttons: [skip] };
    case "cutOff":
      return { words: phrase("partner-ask-cut-off", { who }), buttons: [skip] };
    case "reach":
      return isSelf
        ? {
            words: phrase("partner-ask-relay"),
            buttons: [act(phrase("partner-relay-yes"), "relay"), skip],
          }
        : {
            words: phrase("partner-ask-agreed"),
            buttons: [
              [{ label: phrase("partner-agreed"), action: `partner:agreed:${id}`, means: "yes" }],
              [
                {
                  label: phrase("partner-not-agreed"),
                  action: `partner:skip:${id}:reach`,
                  means: "no",
                },
              ],
            ],
          };
    case "named":
      return {
        words: phrase("partner-ask-named", { name: firstName }),
        buttons: [
          act(phrase("partner-named-yes", { name: firstName }), "named"),
          act(phrase("partner-named-no"), "unnamed"),
        ],
      };
  }
}

/** They agreed to it: the way to reach them. */
export function askReach({ id }: Pick<Partner, "id">): Reply {
  return {
    words: phrase("partner-ask-reach"),
    buttons: [[{ label: phrase("partner-skip"), action: `partner:skip:${id}:reach` }]],
  };
}

/** Why something that was written is not taken; the question is said again below. */
export function notTaken(parsed: Exclude<Parsed, { kind: "text" }>): Phrase {
  switch (parsed.kind) {
    case "card-number":
      return phrase("partner-no-card-numbers");
    case "number-elsewhere":
      return phrase("partner-number-elsewhere");
    case "address":
      return phrase("partner-no-addresses");
    case "long":
      return phrase("partner-too-long", { most: parsed.most });
    case "empty":
      return phrase("partner-unread");
  }
}
