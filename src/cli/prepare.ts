/**
 * Command, run by `npm ci` and `npm install`: builds the program and prepares the knowledge folder, so that the
 * first start is as fast as the second. Whatever fails here is done at the start, and said there.
 */
import { builtProgram } from "../built.mjs";
import { prepareAndKeep } from "../knowledge/prepared.ts";

await builtProgram();
await prepareAndKeep("knowledge").catch(() => undefined);
