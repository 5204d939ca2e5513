/**
 * The road in the words of another country: items are left out, said otherwise, or added.
 *
 * What names a shop, an office or the money of the country that the road is written for is never met elsewhere: it is left
 * out, and the check says so, until somebody writes its words or lists it among what is left out.
 */
import { elsewhere, type ByCountry } from "../../bot/country.ts";
import { languages, type Language } from "../../bot/reply.ts";
import type { FlowItem, Line, Step } from "../../subjects/playbook/index.ts";
import { buildStep } from "../playbook/build.ts";
import { planCard, type PlannedItem, type PlannedStep } from "../playbook/order.ts";
import { parseSections, type WordsFile } from "../playbook/words.ts";
import { errorAt, warningAt, type Problem } from "../problem.ts";
import { type FindName, saysChina } from "./names.ts";
import { chainOf, filled, type CountryPack } from "./pack.ts";

/** The road as everybody has it. */
export interface Road {
  readonly planned: readonly PlannedStep[];
  readonly steps: readonly Step[];
  /** `<step>/<task>` of what the program itself looks for: it stands in every country. */
  readonly needed: ReadonlySet<string>;
}

/** The steps of each country that has words; what is wrong goes to `problems`. */
export function localRoads(
  road: Road,
  packs: readonly CountryPack[],
  findName: FindName,
  problems: Problem[],
): ByCountry<readonly Step[]> {
  for (const pack of packs) checkItems(road, pack, problems);
  return new Map(
    packs.map((pack) => {
      const chain = chainOf(packs, pack);
      const steps = road.planned.flatMap((planned) => {
        const step = road.steps.find(({ id }) => id === planned.id);
        return step === undefined
          ? []
          : [localStep(step, planned, chain, { road, findName, problems })];
      });
      return [pack.code, steps] as const;
    }),
  );
}

interface Checks {
  readonly road: Road;
  readonly findName: FindName;
  readonly problems: Problem[];
}

function localStep(
  step: Step,
  planned: PlannedStep,
  chain: readonly CountryPack[],
  checks: Checks,
): Step {
  let { flow } = step;
  for (const pack of chain) flow = flowIn(flow, planned, pack, chain, checks.problems);
  flow = flow.filter((item) => isFit(step.id, item, chain, checks));
  const isSame =
    flow.length === step.flow.length && flow.every((item, at) => item === step.flow[at]);
  return isSame ? step : { ...step, flow, wordsOf: chain.at(-1)!.code };
}

/** The flow with what one pack says of it. */
function flowIn(
  flow: readonly FlowItem[],
  planned: PlannedStep,
  pack: CountryPack,
  chain: readonly CountryPack[],
  problems: Problem[],
): readonly FlowItem[] {
  const { leave_out: leftOut, add, money } = pack.road;
  const nameOf = (id: string) => `${planned.id}/${id}`;
  const added = add.filter(({ card }) => card.startsWith(`${planned.id}/`));
  const said = saidIn(planned, pack, chain, problems);
  const local = flow
    .filter(({ id }) => !leftOut.includes(nameOf(id)))
    .map((item) => said.get(item.id) ?? item)
    .map((item) => (money.includes(nameOf(item.id)) ? withoutMoney(item, chain[0]!) : item));
  for (const { card, before } of added) {
    const item = said.get(card.slice(planned.id.length + 1));
    const at = local.findIndex(({ id }) => id === before);
    if (item !== undefined) local.splice(at < 0 ? 0 : at, 0, item);
  }
  return local;
}

/** Cards and tasks for which the pack has words, in both languages. */
function saidIn(
  planned: PlannedStep,
  pack: CountryPack,
  chain: readonly CountryPack[],
  problems: Problem[],
): ReadonlyMap<string, FlowItem> {
  const files = Object.fromEntries(
    languages.map((language) => [
      language,
      localWords(planned.id, pack, chain, language, problems),
    ]),
  ) as Readonly<Record<Language, WordsFile>>;
  const isSaid = (item: PlannedItem) =>
    languages.some((language) =>
      files[language].sections.some(({ word, id }) => word === item.word && id === item.id),
    );
  const own = chain
    .flatMap(({ road }) => road.add)
    .flatMap(({ card }) => {
      const [step, id = ""] = card.split("/");
      return step === planned.id ? [planCard(id, undefined)] : [];
    });
  const items = [...own, ...planned.items].filter(isSaid);
  const sections = new Set(languages.flatMap((language) => files[language].sections));
  if (items.length === 0 && sections.size === 0) return new Map();
  const built = buildStep({ ...planned, items }, files, problems);
  return new Map((built?.flow ?? []).map((item) => [item.id, item]));
}

/** The part of road.<language>.md below `# <step>`, each row on its own line. Its title and the like say nothing. */
export function localWords(
  stepId: string,
  { rows }: CountryPack,
  chain: readonly CountryPack[],
  language: Language,
  problems: Problem[],
): WordsFile {
  const { file, text } = rows[language];
  let at: string | undefined;
  const own = text.split(/\r?\n/).map((row) => {
    const heading = /^# ([a-z0-9-]+)\s*$/.exec(row)?.[1];
    if (heading !== undefined) at = heading;
    return heading === undefined && at === stepId ? filled(row, chain, language) : "";
  });
  const sections = parseSections(file, language, own, 0, problems);
  // The title of a step is everybody's.
  const title = { title: "·", promise: "·", finish: "·" };
  return { ...title, file, language, lineOf: () => 1, sections };
}

/**
 * An example as a sum only: its numbers are yuan, and with the name of another money they would be wrong.
 *
 * @param general the pack of all countries, whose word for money names none
 */
function withoutMoney(item: FlowItem, general: CountryPack): FlowItem {
  const say = (text: string, language: Language): string =>
    filled(
      language === "zh"
        ? text.replaceAll(/(?<=[\d千万])元/g, "{money}")
        : text
            .replaceAll(/\ba ([\d.]+) yuan coupon\b/g, "a coupon of $1 {money}")
            .replaceAll(/ yuan\b/g, " {money}"),
      [general],
      language,
    );
  return mapTexts(item, say);
}

function mapTexts(item: FlowItem, say: (text: string, language: Language) => string): FlowItem {
  const both = (text: Readonly<Record<Language, string>>) => ({
    en: say(text.en, "en"),
    zh: say(text.zh, "zh"),
  });
  const lines = (found: readonly Line[]) =>
    found.map(({ id, label, reply }) => ({ id, label: both(label), reply: both(reply) }));
  const changed: Record<string, unknown> = { ...item, text: both(item.text) };
  if (item.kind === "card") {
    if (item.simpler !== undefined) changed["simpler"] = both(item.simpler);
    changed["recording"] = {};
  }
  for (const [name, value] of Object.entries(item)) {
    if (isLines(value)) changed[name] = lines(value);
  }
  return changed as unknown as FlowItem;
}

function isLines(value: unknown): value is readonly Line[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (each) => typeof each === "object" && each !== null && "label" in each && "reply" in each,
    )
  );
}

/** Every text of an item that somebody may read. */
export function textsOf(item: FlowItem): readonly string[] {
  const texts: string[] = [];
  mapTexts(item, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function isFit(
  stepId: string,
  item: FlowItem,
  chain: readonly CountryPack[],
  { road, findName, problems }: Checks,
): boolean {
  const name = `${stepId}/${item.id}`;
  const texts = textsOf(item);
  const found = texts.map(findName).find((each) => each !== undefined);
  if (found === undefined) return true;
  const isExample = chain.some(({ road: { examples } }) => examples.includes(name));
  if (isExample && languages.every((language) => saysChina(item.text[language]))) return true;
  const [general] = chain;
  const reason = `${name} names "${found}": write it in road.en.md and road.zh.md, or list it under leave_out`;
  const where = { file: general!.file, line: 1 };
  if (problems.some((problem) => problem.reason.startsWith(`${name} names`))) return false;
  problems.push(
    road.needed.has(name)
      ? errorAt(where.file, where.line, reason)
      : warningAt(where.file, where.line, `${reason}; until then it is left out`),
  );
  return false;
}

/** Names in country.yaml and headings in road.<language>.md that the road does not know. */
function checkItems({ planned, needed }: Road, pack: CountryPack, problems: Problem[]): void {
  const { leave_out: leftOut, money, examples, add } = pack.road;
  const known = new Set(
    planned.flatMap(({ id, items }) => items.map((item) => `${id}/${item.id}`)),
  );
  const say = (reason: string) => problems.push(errorAt(pack.file, 1, reason));
  for (const name of [...leftOut, ...money, ...examples]) {
    if (!known.has(name)) say(`${name} does not stand in playbook.yaml`);
  }
  for (const name of leftOut) {
    if (needed.has(name)) say(`${name} is needed in every country: write it in other words`);
  }
  const steps = new Set(planned.map(({ id }) => id));
  for (const { card, before } of add) {
    const [step = ""] = card.split("/");
    if (!known.has(`${step}/${before}`)) say(`${card}: there is no ${step}/${before}`);
    if (known.has(card) && pack.code === elsewhere) say(`${card} stands in playbook.yaml already`);
  }
  for (const language of languages) {
    const { file, text } = pack.rows[language];
    for (const [at, row] of text.split(/\r?\n/).entries()) {
      const heading = /^# (.*)$/.exec(row)?.[1]?.trim();
      if (heading === undefined || steps.has(heading)) continue;
      problems.push(errorAt(file, at + 1, `there is no step ${heading}`));
    }
  }
}
