/**
 * Money in the words of another country: an amount of China never stands there with another country's money behind it.
 *
 * A yuan is no shilling: "half a yuan a parcel" is a wage, half a shilling is none.
 */
import { describe, expect, it } from "vitest";
import { elsewhere } from "../../src/bot/country.ts";
import { languages } from "../../src/bot/reply.ts";
import { textsOf } from "../../src/knowledge/countries/road.ts";
import { readPacks } from "../../src/knowledge/countries/pack.ts";
import { openKnowledge } from "../../src/knowledge/open.ts";
import { playbookIn, type Step } from "../../src/subjects/playbook/index.ts";
import { writeThinKnowledge } from "../support/thin-knowledge.ts";

const folder = writeThinKnowledge();
const { knowledge } = await openKnowledge(folder.dir);
folder.remove();
const packs = await readPacks("knowledge/countries", []);
/** Countries with a money of their own. */
const named = packs.filter(({ code, words }) => code !== elsewhere && words["money"] !== undefined);
/** The examples that are sums. */
const sums = packs.find(({ code }) => code === elsewhere)!.road.money;

const number = /\d[\d,]*(?:\.\d+)?/g;
const plain = (amount: string) => Number(amount.replaceAll(",", ""));

/** Numbers of a text with this money behind them. */
function amountsIn(text: string, money: string): readonly number[] {
  const pattern = new RegExp(
    `(${number.source})(?: ?(?:million|thousand|[千万]))? ?(?:${money})`,
    "g",
  );
  return [...text.matchAll(pattern)].map(([, amount = ""]) => plain(amount));
}

const textOf = (steps: readonly Step[], step: string, item: string) => {
  const found = steps.find(({ id }) => id === step)?.flow.find(({ id }) => id === item);
  return found === undefined ? "" : textsOf(found).join("\n");
};

it("is looked at in some country", () => expect(named.map(({ code }) => code)).toContain("KE"));

describe.each(named.map(({ code, words }) => [code, words["money"]!] as const))(
  "in %s",
  (country, money) => {
    const { steps } = playbookIn(knowledge.playbook!, country);
    const items = steps.flatMap(({ id, flow }) => flow.map((item) => ({ step: id, item })));

    it("no amount of China is said in the country's money", () => {
      const found = items.flatMap(({ step, item }) => {
        const inChina = textOf(knowledge.playbook!.steps, step, item.id);
        const known = new Set([...inChina.matchAll(number)].map(([amount]) => plain(amount)));
        const local = textsOf(item).join("\n");
        return languages
          .flatMap((language) => amountsIn(local, money[language]))
          .filter((amount) => known.has(amount))
          .map((amount) => `${step}/${item.id}: ${amount}`);
      });

      expect([...new Set(found)]).toEqual([]);
    });

    it("an example that is a sum is counted anew in the country's money", () => {
      const left = sums.filter((name) => {
        const [step = "", item = ""] = name.split("/");
        const local = textOf(steps, step, item);
        const general = textOf(playbookIn(knowledge.playbook!, "ZZ").steps, step, item);
        return local === general || languages.some((each) => !local.includes(money[each]));
      });

      expect(left).toEqual([]);
    });
  },
);

describe("where the money has no name", () => {
  it("an example is only a sum", () => {
    const { steps } = playbookIn(knowledge.playbook!, "ZZ");

    const found = named.flatMap(({ words: { money } }) =>
      steps.flatMap(({ id, flow }) =>
        flow
          .filter((item) => languages.some((each) => textsOf(item).join().includes(money![each])))
          .map((item) => `${id}/${item.id}`),
      ),
    );

    expect(found).toEqual([]);
  });

  it("no yuan is left behind a number, but in the story of the case", () => {
    const found = playbookIn(knowledge.playbook!, "ZZ").steps.flatMap(({ id, flow }) =>
      flow.flatMap((item) =>
        textsOf(item)
          .filter((text) => /\d(?:元| yuan)/.test(text) && !/青岩刘|Qing Yan Liu/.test(text))
          .map((text) => `${id}/${item.id}: ${text}`),
      ),
    );

    expect(found).toEqual([]);
  });
});
