/**
 * A knowledge folder for tests: small, and right whatever is being written in the shipped one. Nobody
 * changes it; it goes when the worker ends, which may run many files.
 */
import { rmSync } from "node:fs";
import { writeKnowledge } from "./sample-knowledge.ts";

const sample = await writeKnowledge();
process.once("exit", () => rmSync(sample.dir, { recursive: true, force: true }));

export const knowledgeDir = sample.dir;
