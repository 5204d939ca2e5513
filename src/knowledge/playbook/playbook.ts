/**
 * Reads the playbook folder: order, words in every language, recordings.
 *
 * Never throws on what curators wrote: every mistake becomes a problem with file, line and reason,
 * and with any error there is no playbook.
 */
import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { FlowItem, Playbook, Step } from "../../subjects/playbook/index.ts";
import { languages, type Language } from "../../bot/reply.ts";
import type { FindName } from "../countries/names.ts";
import type { CountryPack } from "../countries/pack.ts";
import { localRoads } from "../countries/road.ts";
import { buildStep, type BuiltStep } from "./build.ts";
import { parseOrder, type PlannedStep } from "./order.ts";
import { createReader } from "./reading.ts";
import { parseWords, type WordsFile } from "./words.ts";
import { errorAt, warningAt, type Problem } from "../problem.ts";
import { parseWorstProblems } from "./worst-problems.ts";

export interface ReadPlaybook {
  /** Absent when there is an error among the problems. */
  readonly playbook: Playbook | undefined;
  readonly problems: readonly Problem[];
}

/** Of other countries: their packs, and what must not be met there. */
export interface Countries {
  readonly packs: readonly CountryPack[];
  readonly findName: FindName;
}

/**
 * @param dir the folder that holds playbook.yaml
 * @param countries absent: everybody has the same road
 */
export async function readPlaybook(
  dir: string,
  { packs, findName }: Countries = { packs: [], findName: () => undefined },
): Promise<ReadPlaybook> {
  const problems: Problem[] = [];
  const hash = createHash("sha256");
  const read = async (file: string): Promise<string | undefined> => {
    const text = await readText(file);
    if (text === undefined) problems.push(errorAt(file, 1, "the file is missing"));
    hash.update(`${path.relative(dir, file)}\0${text ?? ""}\0`);
    return text;
  };

  const orderFile = path.join(dir, "playbook.yaml");
  const orderText = await read(orderFile);
  const order = orderText === undefined ? undefined : parseOrder(orderFile, orderText, problems);

  const worstFile = path.join(dir, "worst-problem.yaml");
  const worstText = await read(worstFile);
  const worstProblems =
    worstText === undefined ? [] : parseWorstProblems(worstFile, worstText, problems);

  const steps: Step[] = [];
  const readStep = createReader(problems);
  for (const planned of order?.steps ?? []) {
    const files = await readWords(dir, planned, read, problems);
    const step = files === undefined ? undefined : buildStep(planned, files, problems);
    for (const language of languages) if (files !== undefined) readStep(planned, files[language]);
    const folder = path.join(dir, planned.id);
    if (step !== undefined) steps.push(versioned(await addRecordings(folder, step, problems)));
  }
  if (order !== undefined) {
    await findStrangers(
      dir,
      order.steps.map((step) => step.id),
      problems,
    );
  }

  hash.update(JSON.stringify(steps.map(({ version }) => version)));
  const isBroken = () => problems.some((problem) => problem.severity === "error");
  if (isBroken() || order === undefined) return { playbook: undefined, problems };
  const needed = new Set(
    Object.values(order.byRole).flatMap((tasks) =>
      tasks.map(({ stepId, taskId }) => `${stepId}/${taskId}`),
    ),
  );
  const road = { planned: order.steps, steps, needed };
  const roads = localRoads(road, packs, findName, problems);
  if (isBroken()) return { playbook: undefined, problems };
  const version = hash.digest("hex").slice(0, 12);
  const { seasons, placement, papers, byRole, jobs } = order;
  const playbook = { version, seasons, steps, placement, papers, worstProblems, byRole, jobs };
  const others = [...roads].map(([code, local]) => {
    const theirs = local.map((step) => (step.wordsOf === undefined ? step : versioned(step)));
    return [code, { ...playbook, version: `${version}-${code}`, steps: theirs }] as const;
  });
  return {
    playbook: others.length === 0 ? playbook : { ...playbook, elsewhere: new Map(others) },
    problems,
  };
}

async function readWords(
  dir: string,
  step: PlannedStep,
  read: (file: string) => Promise<string | undefined>,
  problems: Problem[],
): Promise<Readonly<Record<Language, WordsFile>> | undefined> {
  const parse = async (language: Language): Promise<WordsFile | undefined> => {
    const file = path.join(dir, step.id, `${language}.md`);
    const text = await read(file);
    return text === undefined ? undefined : parseWords(file, language, text, problems);
  };
  const en = await parse("en");
  const zh = await parse("zh");
  return en === undefined || zh === undefined ? undefined : { en, zh };
}

/** A recording lies at <step>/<card>/<language>.ogg. */
async function addRecordings(
  folder: string,
  step: BuiltStep,
  problems: Problem[],
): Promise<BuiltStep> {
  const cards = step.flow.filter((item) => item.kind === "card").map((card) => card.id);
  await findStrangers(folder, cards, problems);

  const flow: FlowItem[] = [];
  for (const item of step.flow) {
    if (item.kind !== "card") {
      flow.push(item);
      continue;
    }
    const names = (await entriesOf(path.join(folder, item.id))).map((entry) => entry.name);
    const found = languages.filter((language) => names.includes(`${language}.ogg`));
    const recording = Object.fromEntries(
      found.map((language) => [language, path.join(folder, item.id, `${language}.ogg`)]),
    );
    flow.push({ ...item, recording });
  }
  return { ...step, flow };
}

/**
 * The step with its version: the same for the same words, order and numbers, wherever they lie. Recordings, simpler
 * words, pictures and short names belong to an item that says the same as before, so they are no part of it (view.ts).
 */
function versioned(step: BuiltStep): Step {
  const flow = step.flow.map((item) =>
    // Names of the languages only: the same folder elsewhere is the same step.
    item.kind === "card"
      ? { ...item, recording: Object.keys(item.recording), simpler: undefined, picture: undefined }
      : { ...item, job: undefined },
  );
  const hash = createHash("sha256").update(JSON.stringify({ ...step, flow }));
  return { ...step, version: hash.digest("hex").slice(0, 16) };
}

/** Folders that nothing names: probably a slip in an id. */
async function findStrangers(
  dir: string,
  known: readonly string[],
  problems: Problem[],
): Promise<void> {
  for (const entry of await entriesOf(dir)) {
    if (!entry.isDirectory() || known.includes(entry.name)) continue;
    const reason = "the folder is named nowhere in playbook.yaml";
    problems.push(warningAt(path.join(dir, entry.name), 1, reason));
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}

async function entriesOf(dir: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries.toSorted((one, other) => one.name.localeCompare(other.name));
  } catch {
    return [];
  }
}
