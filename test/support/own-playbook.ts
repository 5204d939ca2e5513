/**
 * Test support: a playbook of a few lines as files, for a knowledge folder whose words a test
 * wants to choose, or to change under a running learner.
 */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { taskRoles } from "../../src/subjects/playbook/rules/roles.ts";
import { writeKnowledge, type SampleKnowledge } from "./sample-knowledge.ts";

export interface WrittenItem {
  /** As it stands in playbook.yaml: `{ card: hello }`. */
  readonly yaml: string;
  readonly en: string;
  readonly zh: string;
  /** `id: label | reply`, by language. */
  readonly lines?: readonly { readonly en: string; readonly zh: string }[];
}

export interface WrittenStep {
  readonly id: string;
  readonly number?: number;
  readonly road?: string;
  readonly items: readonly WrittenItem[];
}

export const writtenCard = (id: string, en: string, zh: string, more = ""): WrittenItem => ({
  yaml: `{ card: ${id}${more} }`,
  en,
  zh,
});

/** Roles by task, and jobs by step and task, as the shipped road has them: a test that writes one of these means it. */
const shippedRoles = new Map<string, string>();
const shippedJobs = new Map<string, string>();
let stepId = "";
for (const line of readFileSync("knowledge/playbook/playbook.yaml", "utf8").split("\n")) {
  stepId = /^ {2}- id: (\S+)/.exec(line)?.[1] ?? stepId;
  const id = /^ {6}- \{ \w+: ([a-z0-9-]+)/.exec(line)?.[1];
  const role = /\brole: ([a-z-]+)/.exec(line)?.[1];
  const jobs = /\bjobs: \[[^\]]*\]/.exec(line)?.[0];
  if (id !== undefined && role !== undefined) shippedRoles.set(id, role);
  if (id !== undefined && jobs !== undefined) shippedJobs.set(`${stepId}/${id}`, jobs);
}

/** The steps with every role that the program needs; what a test has not written lies on no road. */
function withRoles(steps: readonly WrittenStep[]): readonly WrittenStep[] {
  const given = new Set<string>();
  const roled = steps.map((step) => ({
    ...step,
    items: step.items.map((item) => {
      const [, id = ""] = /^\{ \w+: ([a-z0-9-]+)/.exec(item.yaml) ?? [];
      const written = /\brole: ([a-z-]+)/.exec(item.yaml)?.[1];
      const shipped = shippedRoles.get(id);
      const role = written ?? (shipped !== undefined && !given.has(shipped) ? shipped : undefined);
      if (role !== undefined) given.add(role);
      const jobs = shippedJobs.get(`${step.id}/${id}`);
      const more = [
        ...(role !== undefined && written === undefined ? [`, role: ${role}`] : []),
        ...(jobs !== undefined && !item.yaml.includes("jobs:") ? [`, ${jobs}`] : []),
      ];
      return { ...item, yaml: item.yaml.replace(/ \}$/, `${more.join("")} }`) };
    }),
  }));
  const rest = taskRoles.filter((role) => !given.has(role));
  if (rest.length === 0) return roled;
  const items = rest.map((role) => ({
    yaml: `{ show: ${role}, accepts: [text], role: ${role} }`,
    en: "Write it down.",
    zh: "写下来。",
  }));
  return [...roled, { id: "on-no-road", road: "none", items }];
}

/** Files by path inside a knowledge folder. Everybody begins at the first step. */
export function playbookFiles(given: readonly WrittenStep[]): Readonly<Record<string, string>> {
  const steps = withRoles(given);
  const files: Record<string, string> = {};
  const numbers = steps.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const begin = steps[0]!.id;
  files["playbook/playbook.yaml"] = [
    "seasons:",
    `  - { id: get-ready, steps: [1, ${Math.max(...numbers)}] }`,
    "placement:",
    ...["nothing", "goods", "shop", "daily", "neighbours"].map((name) => `  ${name}: ${begin}`),
    "steps:",
    ...steps.flatMap((step) => [
      `  - id: ${step.id}`,
      `    number: ${step.number ?? "null"}`,
      `    road: ${step.road ?? "shop"}`,
      "    season: get-ready",
      "    country: any",
      "    minutes: 5",
      "    flow:",
      ...step.items.map(({ yaml }) => `      - ${yaml}`),
    ]),
    "",
  ].join("\n");
  for (const step of steps) {
    for (const language of ["en", "zh"] as const) {
      files[`playbook/${step.id}/${language}.md`] = wordsFile(step, language);
    }
  }
  return files;
}

function wordsFile(step: WrittenStep, language: "en" | "zh"): string {
  const isZh = language === "zh";
  return [
    "---",
    `title: ${isZh ? "题目" : "Title"} ${step.id}`,
    `promise: ${isZh ? "这一步" : "Promise of"} ${step.id}`,
    `finish: ${isZh ? "走完" : "End of"} ${step.id}`,
    "---",
    ...step.items.flatMap((item) => {
      const [, kind = "", id = ""] = /^\{ (\w+): ([a-z0-9-]+)/.exec(item.yaml) ?? [];
      const lines = (item.lines ?? []).map((line) => `- ${line[language]}`);
      // Simpler words have no figure that the card has not.
      const simpler = isZh ? "就是这么回事。" : "It means just that.";
      const more = kind === "card" ? [`simpler: ${simpler}`] : [];
      return [`## ${kind} ${id}`, item[language], ...more, ...lines, ""];
    }),
  ].join("\n");
}

/** A knowledge folder with this playbook. */
export function writePlaybook(steps: readonly WrittenStep[]): Promise<SampleKnowledge> {
  return writeKnowledge(playbookFiles(steps));
}

/** Writes other words into a folder: a curator at work. */
export async function editPlaybook(dir: string, steps: readonly WrittenStep[]): Promise<void> {
  for (const [name, text] of Object.entries(playbookFiles(steps))) {
    await writeFile(path.join(dir, name), text);
  }
}
