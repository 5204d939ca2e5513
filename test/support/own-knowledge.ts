/**
 * A knowledge folder for the tests of one file: small, and right whatever is being written in the
 * shipped one. It goes when the file's tests are over.
 */
import { afterAll } from "vitest";
import { writeKnowledge } from "./sample-knowledge.ts";

const sample = await writeKnowledge();
afterAll(() => sample.remove());

export const knowledgeDir = sample.dir;
