/** Runs a command of package.json as people do, a process of its own; or by a call, where it runs as well so. */
import { spawn } from "node:child_process";
import type { Command } from "../../../src/cli/call.ts";

/** Whatever key the machine has is not for tests: each call would cost. */
const noModel = { OPENAI_API_KEY: "", OPENAI_BASE_URL: "" };

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run <name>` until it ends, without npm. */
export async function runCommand(
  name: string,
  options: {
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string;
    /** Closes the pipe that it writes to, as `head` does. */
    readonly readsNothing?: boolean;
  } = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, ["src/cli/run.mjs", name, ...(options.args ?? [])], {
    env: { ...process.env, ...noModel, ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  if (options.readsNothing === true) child.stdout.destroy();
  child.stdin.end(options.input ?? "");
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, out, err };
}

/** The same for a command that exports `run`, in this process: that one knows the program already. */
export async function callCommand(
  command: Command,
  {
    args = [],
    folder = process.cwd(),
    env = {},
  }: {
    readonly args?: readonly string[];
    readonly folder?: string;
    /** All of its environment. */
    readonly env?: Readonly<Record<string, string | undefined>>;
  },
): Promise<CommandResult> {
  let out = "";
  let err = "";
  const code = await command({
    args,
    folder,
    env: { ...env },
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}
