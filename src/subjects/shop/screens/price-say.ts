/**
 * Shop: the questions of the price, each with an example and buttons: three, then what else costs something.
 *
 * Composes only. What follows from the answers is said in price-result.ts. A button carries the
 * price's id and the question it belongs to, so that an old one never fills in another answer.
 */
import { phrase, type Button, type Phrase, type Reply, type Words } from "../../../bot/reply.ts";
import { shareLeft } from "../rules/freight.ts";
import { writeMinor } from "../../../bot/money.ts";
import {
  firstFields,
  moreFields,
  nextField,
  postageOfFacts,
  reckon,
  zonesBefore,
  type PriceFacts,
  type PriceField,
} from "../rules/price-facts.ts";
import { readField, skips, type Reading } from "../rules/price-read.ts";
import { wholeBp } from "../rules/price.ts";
import { toTask } from "../../../bot/doors.ts";

/** In place of an id while nothing is kept yet. */
export const newPrice = "new";

export const toolsButton: Button = { label: phrase("shop-tools"), action: "shop:menu" };

/** Answers that a button gives: what the button says, and the text it stands for. */
const presets: {
  readonly [Field in PriceField]?: readonly (readonly [Button["label"], string])[];
} = {
  sending: [amount("3"), amount("5"), amount("8")],
  packing: [amount("1"), amount("2"), amount("3")],
  postage: [
    [phrase("price-alike"), "alike"],
    [phrase("price-by-zone"), "zones"],
  ],
  grams: [amount("1"), amount("2"), amount("3"), amount("5")],
  feeBp: [percent("0.6"), percent("2"), percent("5")],
  advertBp: [percent("0"), percent("5"), percent("8")],
  mishaps: [
    [phrase("price-none-back"), "0"],
    [phrase("price-some-back"), "5 3"],
  ],
};

function amount(text: string): readonly [string, string] {
  return [text, text];
}

function percent(text: string): readonly [string, string] {
  return [`${text} %`, text];
}

/** What a button of this question stands for; `undefined` for a made-up one. */
export function readPreset(
  field: PriceField,
  code: string,
  facts: PriceFacts,
): Reading | undefined {
  const text =
    code === "skip" && skips[field] !== undefined ? "skip" : presets[field]?.[Number(code)]?.[1];
  return text === undefined ? undefined : readField(field, text, facts);
}

/**
 * One question, with an example, what is kept so far, ready answers and the ways out.
 *
 * @param intro what comes before it: that something was not understood, or what this is
 */
export function askField(
  price: { readonly id: string; readonly facts: PriceFacts },
  field: PriceField,
  intro: Words = [],
): Reply {
  const { id, facts } = price;
  const now = valueOf(field, facts);
  const ready = (presets[field] ?? []).map(([label], index): Button => ({
    label,
    action: `price:set:${id}:${field}:${index}`,
  }));
  const skip: readonly Button[] =
    skips[field] === undefined || field === "postage" // Alike is among its answers.
      ? []
      : [{ label: phrase("skip"), action: `price:set:${id}:${field}:skip` }];
  // What is there already is a result: whoever stops sees it.
  const stop = nextField(facts) === undefined ? `price:open:${id}` : "price:list";
  const rows: (readonly Button[])[] = [
    ...(ready.length > 0 ? [ready] : []),
    [{ label: phrase("shop-back"), action: `price:back:${id}:${field}` }, ...skip],
    [{ label: phrase("price-stop"), action: stop }, toTask],
  ];
  return {
    words: [
      ...((Array.isArray(intro) ? intro : [intro]) as readonly Phrase[]),
      { lines: [numberOf(field, facts), questionOf(field, facts)].filter((line) => line !== "") },
      ...(now === undefined ? [] : [phrase("price-so-far", { value: now })]),
    ],
    buttons: rows,
  };
}

/** "2 of 3"; of what else costs something, the number among those; zones and weight belong to postage. */
function numberOf(field: PriceField, facts: PriceFacts): Phrase | string {
  if (field === "name") return "";
  const place = (fields: readonly PriceField[]) => ({
    number: fields.indexOf(field) + 1,
    last: fields.length,
  });
  const first = place(firstFields);
  if (first.number > 0) return phrase("price-number", first);
  const more = place(moreFields);
  return more.number > 0 ? phrase("price-number-more", more) : (facts.name ?? "");
}

function questionOf(field: PriceField, facts: PriceFacts): Phrase {
  switch (field) {
    case "name":
      return phrase("price-ask-name");
    case "goods":
      return phrase("price-ask-goods");
    case "sending":
      return phrase("price-ask-sending");
    case "price":
      return phrase("price-ask-price");
    case "packing":
      return phrase("price-ask-packing");
    case "postage":
      return phrase("price-ask-postage");
    case "grams":
      return phrase("price-ask-weight");
    case "feeBp":
      return phrase("price-ask-fee");
    case "advertBp":
      return phrase("price-ask-advert");
    case "mishaps":
      return phrase("price-ask-returns");
    case "labour":
      return phrase("price-ask-labour");
    default: {
      const kilos = (facts.grams ?? 0) > 1_000 ? "heavy" : "light";
      const left = writePercent(shareLeft(zonesBefore(field, facts)));
      if (field === "near") return phrase("price-ask-near", { kilos });
      if (field === "far") return phrase("price-ask-far", { kilos, left });
      return phrase("price-ask-remote", { kilos, left });
    }
  }
}

/** An answer as it is shown, in words where it is no number; `undefined` while there is none. */
export function valueOf(field: PriceField, facts: PriceFacts): string | undefined {
  if (field === "price") {
    const minor = facts.price ?? reckon(facts)?.priceMinor;
    return minor === undefined ? undefined : writeMinor(minor);
  }
  if (facts[field] === undefined) return undefined;
  switch (field) {
    case "name":
      return facts.name;
    case "goods":
    case "sending":
    case "packing":
      return writeMinor(facts[field] ?? 0);
    case "postage": {
      const minor = facts.postage === "alike" ? undefined : postageOfFacts(facts);
      return minor === undefined ? "=" : writeMinor(minor);
    }
    case "grams":
      return `${(facts.grams ?? 0) / 1_000} kg`;
    case "feeBp":
    case "advertBp":
      return `${writePercent(facts[field] ?? 0)} %`;
    case "mishaps": {
      const { backBp, brokenBp } = facts.mishaps ?? { backBp: 0, brokenBp: 0 };
      return `${writePercent(backBp)} + ${writePercent(brokenBp)}`;
    }
    case "labour": {
      if (facts.labour === undefined || facts.labour === "none") return "0";
      const { centiMinutes, payPerHourMinor } = facts.labour;
      return `${centiMinutes / 100} × ${writeMinor(payPerHourMinor)}`;
    }
    default: {
      const zone = facts[field];
      if (zone === undefined) return undefined;
      const extra = zone.extraMinor > 0 ? ` + ${writeMinor(zone.extraMinor)}` : "";
      return `${writeMinor(zone.firstMinor)}${extra} · ${writePercent(zone.shareBp)} %`;
    }
  }
}

/** Basis points as percent: 60 is 0.6. */
export function writePercent(basisPoints: number): string {
  return String((basisPoints * 100) / wholeBp);
}
