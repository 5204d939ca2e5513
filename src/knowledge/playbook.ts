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
import type { FlowItem, Playbook, Step } from "../subjects/playbook/index.ts";
import { languages, type Language } from "../bot/reply.ts";
import { buildStep, type BuiltStep } from "./playbook-build.ts";
import { parseOrder, type PlannedStep } from "./playbook-order.ts";
import { createReader } from "./playbook-reading.ts";
import { parseWords, type WordsFile } from "./playbook-words.ts";
import { errorAt, warningAt, type Problem } from "./problem.ts";
import { parseWorstProblems } from "./worst-problems.ts";

export interface ReadPlaybook {
  /** Absent when there is an error among the problems. */
  readonly playbook: Playbook | undefined;
  readonly problems: readonly Problem[];
}

/** @param dir the folder that holds playbook.yaml */
export async function readPlaybook(dir: string): Promise<ReadPlaybook> {
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
    await findStrangers(dir, order.steps.map((step) => step.id), problems);
  }

  hash.update(JSON.stringify(steps.map(({ version }) => version)));
  const isBroken = problems.some((problem) => problem.severity === "error");
  if (isBroken || order?.byRole === undefined || order.jobs === undefined) {
    return { playbook: undefined, problems };
  }
  return {
    playbook: {
      version: hash.digest("hex").slice(0, 12),
      seasons: order.seasons,
      steps,
      placement: order.placement,
      papers: order.papers,
      worstProblems,
      byRole: order.byRole,
      jobs: order.jobs,
    },
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
 * The step with its version: the same for the same words, order and numbers, wherever they lie. Recordings and simpler
 * words belong to a card that says the same as before, so they are no part of it (view.ts).
 */
function versioned(step: BuiltStep): Step {
  const flow = step.flow.map((item) =>
    // Names of the languages only: the same folder elsewhere is the same step.
    item.kind === "card"
      ? { ...item, recording: Object.keys(item.recording), simpler: undefined }
      : item,
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
