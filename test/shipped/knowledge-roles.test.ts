/** Roles: the program finds its tasks and articles whatever a curator calls them, or says which is missing. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run as knowledge } from "../../src/cli/knowledge.ts";
import { articleRoles } from "../../src/subjects/answers/rules/article.ts";
import { taskRoles } from "../../src/subjects/playbook/rules/roles.ts";
import { callCommand } from "../support/program/command.ts";
import { playbookFiles, writtenCard, type WrittenStep } from "../support/own-playbook.ts";
import { joinUp, labels } from "../support/people/road.ts";
import {
  articleText,
  chineseVariants,
  englishVariants,
  writeKnowledge,
  type SampleKnowledge,
} from "../support/sample-knowledge.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

/** Steps and tasks that are called as nothing in the shipped playbook is. */
const renamed: readonly WrittenStep[] = [
  {
    id: "sending-off",
    number: 9,
    items: [
      {
        yaml: "{ show: parcel-to-a-stranger, accepts: [photo], look: true, role: first-parcel }",
        en: "Show your parcel.",
        zh: "给包裹拍张照。",
      },
    ],
  },
  { id: "onward", number: 10, items: [writtenCard("on", "Go on.", "接着卖。")] },
];

const check = ({ dir }: SampleKnowledge) => callCommand(knowledge, { env: { KNOWLEDGE_DIR: dir } });

const article = (label: string, roles: string) => ({
  [`articles/orders/${label}.en.md`]: articleText({
    question: `What about ${label}?`,
    label: `About ${label}`,
    variants: englishVariants(label),
    cite: "Sellers' practice",
    short: "Go on as before.",
    more: "Ask a neighbour.",
    front: { roles },
  }),
  [`articles/orders/${label}.zh.md`]: articleText({
    question: `${label}怎么办？`,
    label: `说说${label}`,
    variants: chineseVariants(label),
    cite: "卖家的经验",
    short: "照旧做。",
    more: "问问邻居。",
    front: { roles },
  }),
});

describe("a folder whose steps, tasks and articles have other names", () => {
  let knowledge: SampleKnowledge;
  let village: TestVillage;
  beforeAll(async () => {
    const [first, ...others] = articleRoles;
    knowledge = await writeKnowledge({
      ...playbookFiles(renamed),
      ...article("alpha", `[${others.join(", ")}]`),
      ...article("beta", `[${first}]`),
    });
    village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir } });
  });
  afterAll(async () => {
    await village.close();
    await knowledge.remove();
  });

  it("passes the check", async () => {
    const { code, out } = await check(knowledge);

    expect(out).toContain("0 errors");
    expect(code).toBe(0);
  });

  it("still brings the invitation with the first parcel that is shown", async () => {
    const wang = village.person(7_501, "Wang", "en");
    await joinUp(wang, { tongue: "en" });

    const shown = await wang.photo();

    expect(shown.text).toContain("Did anyone ask about your parcel?");
    expect(shown.buttons).toContain(labels.en.goOn);
  });

  it("still opens the article about what comes next in the log of parcels", async () => {
    const wang = village.person(7_502, "Wang", "en");
    await joinUp(wang, { tongue: "en" });
    await wang.say("/orders");
    await wang.press("3");
    await wang.say("/orders");

    const numbers = await wang.press(/My numbers/);

    expect(numbers.buttons).toContain("→ About alpha");
  });
});

describe("a folder in which a role is wrong", () => {
  /** The check of a sample in which one line of a file was changed; names of files without the folder. */
  async function checked(file: string, from: string | RegExp, to: string): Promise<string> {
    const knowledge = await writeKnowledge(playbookFiles(renamed));
    const text = await readFile(join(knowledge.dir, file), "utf8");
    expect(text).toMatch(from);
    const changed = await writeKnowledge({
      ...playbookFiles(renamed),
      [file]: text.replace(from, to),
    });
    const { code, out } = await check(changed);
    await knowledge.remove();
    await changed.remove();
    expect(code).toBe(1);
    return out.replaceAll(`${changed.dir}/`, "");
  }

  const road = "playbook/playbook.yaml";
  const eggs = "articles/products/pack-eggs.en.md";

  it.each([
    [
      "a task's role is unknown",
      [road, "role: first-parcel", "role: first-pracel"],
      /playbook\.yaml:\d+ unknown role "first-pracel"; there are first-price, /,
    ],
    [
      "a task's role stands twice",
      [road, "role: more-parcels", "role: first-parcel"],
      /playbook\.yaml:\d+ the role first-parcel stands twice: sending-off\/parcel-to-a-stranger has it/,
    ],
    [
      "a job is unknown",
      [road, ", role: first-parcel", ", role: first-parcel, jobs: [packing]"],
      /playbook\.yaml:\d+ unknown job "packing"; there are source, /,
    ],
    [
      "an article's role is missing",
      [eggs, "same-goods, ", ""],
      /pack-eggs\.zh\.md:\d+ roles is .* here and /,
    ],
    [
      "an article's role is unknown",
      [eggs, "same-goods, ", "same-things, "],
      /pack-eggs\.en\.md:\d+ roles\.5: /,
    ],
  ] as const)(
    "is refused with file, line and reason where %s",
    async (_, [file, from, to], told) => {
      expect(await checked(file, from, to)).toMatch(told);
    },
  );

  it("is warned of where a task's role is missing: the rest of the folder works", async () => {
    const { [road]: text = "", ...others } = playbookFiles(renamed);
    const knowledge = await writeKnowledge({
      ...others,
      [road]: text.replace(", role: first-parcel", ""),
    });

    const { code, out } = await check(knowledge);
    await knowledge.remove();

    expect(out).toMatch(/playbook\.yaml:\d+ warning: no task has the role first-parcel/);
    expect(code).toBe(0);
  });

  it("is refused where an article's role is in two articles, and warned of where it is in none", async () => {
    const most = articleRoles.filter((role) => role !== "same-goods").join(", ");
    const knowledge = await writeKnowledge({
      ...article("alpha", `[${most}]`),
      ...article("beta", "[fresh-goods]"),
    });

    const { code, out } = await check(knowledge);
    await knowledge.remove();

    expect(code).toBe(1);
    expect(out).toMatch(/articles:1 warning: no article has the role same-goods/);
    expect(out).toMatch(/beta\.en\.md:\d+ the role fresh-goods stands twice: alpha has it/);
  });
});

it("every role of the program is named in knowledge/README.md", async () => {
  const readme = await readFile("knowledge/README.md", "utf8");

  const missing = [...taskRoles, ...articleRoles].filter((role) => !readme.includes(`\`${role}\``));

  expect(missing).toEqual([]);
});
