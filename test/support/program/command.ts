/** Runs a command of package.json as people do: a process of its own. */
import { spawn } from "node:child_process";

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
