/**
 * Command, run by `npm ci` and `npm install`: builds the program and prepares the knowledge folder, so that the
 * first start is as fast as the second. Whatever fails here is done at the start, and said there.
 */
import path from "node:path";
import { builtProgram } from "../built.mjs";
import { prepareAndKeep } from "../knowledge/prepared/prepared.ts";

await builtProgram();
// A thread of it, which begins when many wait: nobody has time to build it then.
await builtProgram(path.join(import.meta.dirname, "../knowledge/ahead/looking.ts"));
await prepareAndKeep("knowledge").catch(() => undefined);
