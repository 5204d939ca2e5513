import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { findClusters } from "./clusters.ts";
import { countTerms } from "../../answers/rules/search/nearness.ts";
import type { Question } from "../../answers/rules/record.ts";

const counted = countTerms([
  "How do I pack eggs?",
  "How much is the parcel?",
  "Can I sell honey?",
  "怎么打包鸡蛋？",
  "寄一个多少钱？",
  "能卖蜂蜜吗？",
]);
const known = () => counted;

let count = 0;

function ask(text: string, changes: Partial<Question> = {}): Question {
  count += 1;
  return {
    id: `q${String(count).padStart(6, "0")}`,
    memberId: `m${count}`,
    language: /\p{Script=Han}/u.test(text) ? "zh" : "en",
    text,
    outcome: "unknown",
    articles: [],
    state: "asked",
    sentTo: "mentor",
    keeper: null,
    createdAt: new Date(1_800_000_000_000 + count * 60_000),
    ...changes,
  };
}

const textsOf = (questions: readonly Question[]) =>
  findClusters(questions, known).map((cluster) => cluster.questions.map(({ text }) => text));

describe("clusters", () => {
  it("join what is asked in nearly the same words, in both languages", () => {
    const found = textsOf([
      ask("Can I send live crabs by courier?"),
      ask("活螃蟹能不能寄快递？"),
      ask("send live crabs with a courier?"),
      ask("How do I dry persimmons?"),
      ask("活螃蟹能寄快递吗"),
    ]);

    expect(found).toEqual([
      ["Can I send live crabs by courier?", "send live crabs with a courier?"],
      ["活螃蟹能不能寄快递？", "活螃蟹能寄快递吗"],
      ["How do I dry persimmons?"],
    ]);
  });

  it("ask nothing of the folder's phrasings where there are no two to compare", () => {
    const unasked = () => {
      throw new Error("nothing is compared");
    };
    const alone = ask("How do I dry persimmons?");

    expect(findClusters([], unasked)).toEqual([]);
    expect(findClusters([alone], unasked)).toEqual([{ questions: [alone], people: 1 }]);
  });

  it("keep apart what shares only the way of asking", () => {
    const found = textsOf([
      ask("How do I dry persimmons at home?"),
      ask("How do I catch frogs at home?"),
      ask("柿子在家怎么晒干？"),
      ask("青蛙在家怎么养大？"),
    ]);

    expect(found).toHaveLength(4);
  });

  it("stand in the order of how many people asked, then of age; one who asks twice counts once", () => {
    const clusters = findClusters(
      [
        ask("柿子怎么晒", { memberId: "a" }),
        ask("柿子怎么晒", { memberId: "a" }),
        ask("蜂箱放哪里"),
        ask("柿子怎么晒？", { memberId: "a" }),
        ask("蜂箱要放哪里"),
      ],
      known,
    );

    expect(clusters.map(({ people, questions }) => [people, questions.length])).toEqual([
      [2, 2],
      [1, 3],
    ]);
  });

  it("join questions to which the same article was surely given and was not clear", () => {
    const unclear = {
      outcome: "answered",
      articles: ["vat"],
      state: "heard",
      sentTo: null,
    } as const;

    expect(
      textsOf([
        ask("税要不要交", unclear),
        ask("一年卖三万块算不算多", unclear),
        ask("do I owe anything", unclear),
        ask("一年卖三万块算不算多", { ...unclear, articles: ["book"] }),
      ]),
    ).toEqual([
      ["税要不要交", "一年卖三万块算不算多"],
      ["do I owe anything"],
      ["一年卖三万块算不算多"],
    ]);
  });

  it("need fewer words in common when the same article was offered first", () => {
    const offered = { outcome: "which", articles: ["deposit", "scam"] } as const;
    const one = "开店那个押金要交多少才够";
    const other = "我家穷，押金交多少啊";

    expect(textsOf([ask(one), ask(other)])).toHaveLength(2);
    expect(textsOf([ask(one, offered), ask(other, offered)])).toEqual([[one, other]]);
  });

  it("never join voice notes, dangers and wishes", () => {
    const outcomes = ["message:7", "message:8", "triage:loan-shark", "triage:loan-shark"];
    const alone = outcomes.map((outcome) => ask("家里欠了钱", { outcome }));

    expect(textsOf([...alone, ask("家里欠了钱")])).toHaveLength(5);
  });

  it("hold every question exactly once, and are the same each time", () => {
    const words = [
      "螃蟹",
      "柿子",
      "蜂蜜",
      "怎么寄",
      "怎么晒",
      "多少钱",
      "crab",
      "honey",
      "send",
      "dry",
    ];
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...words), { maxLength: 6 })), (texts) => {
        const questions = texts.map((parts) => ask(parts.join(" ")));
        const found = findClusters(questions, known);
        const ids = found.flatMap((cluster) => cluster.questions.map(({ id }) => id));

        expect(ids.toSorted()).toEqual(questions.map(({ id }) => id));
        expect(findClusters(questions, known)).toEqual(found);
      }),
    );
  });
});
