/** The server of the bench, in a process of its own: the sandbox, in memory. Prints its address. */
import { openSandbox } from "../src/sandbox/sandbox.ts";

const sandbox = await openSandbox({ database: ":memory:", port: 0 });
process.stdout.write(`${JSON.stringify({ url: sandbox.url, token: sandbox.token })}\n`);
