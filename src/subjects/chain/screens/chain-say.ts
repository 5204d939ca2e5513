/**
 * The chain in words: the line upwards, the generations below, the tree; and the question whether
 * others of the chain may see me. Counts only, but for those who agreed.
 */
import type { Playbook } from "../../playbook/index.ts";
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { mostCounted, type Chain } from "../rules/record.ts";
import { treeLines } from "../rules/tree.ts";
import { home, toInvitation, toMyMentor } from "../../../bot/doors.ts";

const toChain: Button = { label: phrase("more-peers"), action: "do:peers" };

/** My chain: who brought me, whom I brought, whom they brought. */
export function sayChain(playbook: Playbook, chain: Chain, language: Language): Reply {
  return {
    words: [...upwards(chain), ...downwards(playbook, chain, language)],
    buttons: [
      [toInvitation],
      [{ label: phrase("helper-button"), action: "helper:open" }, toMyMentor],
      [{ label: phrase("chain-my-name"), action: "chain:name" }, home],
    ],
  };
}

function upwards({ above, broughtBy }: Chain): readonly Paragraph[] {
  if (above === 0) return [phrase("chain-begins-here")];
  const by =
    broughtBy === undefined
      ? phrase("chain-brought-by-somebody")
      : phrase("chain-brought-by", { name: broughtBy });
  return above === 1 ? [by] : [{ lines: [by, phrase("chain-before", { count: above - 1 })] }];
}

function downwards(playbook: Playbook, chain: Chain, language: Language): readonly Paragraph[] {
  if (chain.generations.length === 0) return [phrase("chain-nobody-yet")];
  const tree = treeLines(playbook, chain, language);
  return [
    chain.isMore
      ? phrase("chain-many", { people: mostCounted })
      : { lines: generationLines(chain.generations) },
    tree.length === 0 ? phrase("chain-no-names") : { lines: [phrase("chain-names"), ...tree] },
  ];
}

/** A line each for three generations, one for all further ones, one for the whole. */
export function generationLines(generations: readonly number[]): readonly Phrase[] {
  const [first = 0, second = 0, third = 0, ...further] = generations;
  const lines = [phrase("chain-first", { count: first })];
  if (second > 0) lines.push(phrase("chain-second", { count: second }));
  if (third > 0) lines.push(phrase("chain-third", { count: third }));
  if (further.length > 0) lines.push(phrase("chain-further", { count: sum(further) }));
  if (second > 0) {
    lines.push(phrase("chain-all", { people: sum(generations), generations: generations.length }));
  }
  return lines;
}

/** May others see me? `undefined`: never asked. */
export function askToBeSeen(isSeen: boolean | undefined): Reply {
  const now = isSeen === undefined ? [] : [phrase(isSeen ? "chain-seen-now" : "chain-counted-now")];
  return {
    words: [...now, phrase("chain-consent")],
    buttons: [
      [{ label: phrase("chain-consent-yes"), action: "chain:yes" }],
      [{ label: phrase("chain-consent-no"), action: "chain:no" }],
      ...(isSeen === undefined ? [] : [[toChain, home]]),
    ],
  };
}

export function sayWhetherSeen(isSeen: boolean): Reply {
  return {
    words: phrase(isSeen ? "chain-noted-yes" : "chain-noted-no"),
    buttons: [[toChain, home]],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
