/** Test support: commands as whoever looks after a server runs them: in a folder, with the environment given and no other. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

const runner = new URL("../../../src/cli/run.mjs", import.meta.url).pathname;

export async function runIn(
  folder: string,
  name: "backup" | "restore" | "doctor" | "setup",
  {
    args = [],
    env = {},
    input = "",
  }: {
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string;
  } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [runner, name, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { code, out, err };
}
