/** Test support: nginx and Caddy of this machine, each with its file of deploy/, before a bot on this machine. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openFolder } from "../program/bot-process.ts";
import { selfSigned } from "./https.ts";
import { freePort } from "./postgres.ts";

export interface Proxy {
  /** Where it is reached without a certificate. */
  readonly url: string;
  stop(): Promise<void>;
}

const deploy = join(import.meta.dirname, "../../../deploy");
const read = (file: string) => readFileSync(join(deploy, file), "utf8");

/** Whether this machine has such a program. */
export const hasTool = (name: string): boolean =>
  spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;

/** @param bot `host:port` */
export type OpenProxy = (bot: string) => Promise<Proxy>;

/** Its file as it is, but for the ports and the certificate, which are this machine's. */
export const openNginx: OpenProxy = async (bot) => {
  const folder = openFolder();
  const at = (name: string) => join(folder.path, name);
  const { key, cert } = selfSigned();
  writeFileSync(at("key.pem"), key);
  writeFileSync(at("cert.pem"), cert);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const server = read("nginx.conf")
    .replace("listen 443 ssl;", `listen 127.0.0.1:${tlsPort} ssl; listen 127.0.0.1:${port};`)
    .replace(/ssl_certificate .*;/, `ssl_certificate ${at("cert.pem")};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${at("key.pem")};`)
    .replace("127.0.0.1:8080", bot);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${at(name)};`)
    .join(" ");
  writeFileSync(
    at("nginx.conf"),
    `daemon off; pid ${at("pid")}; error_log stderr; events {}
http { access_log off; ${places}\n${server} }\n`,
  );
  // As root it would take up another user, who may not read the folder.
  const user = process.getuid?.() === 0 ? ["-g", "user root;"] : [];
  return run("nginx", ["-e", "stderr", "-c", at("nginx.conf"), ...user], {}, port, folder);
};

/** Its file as it is, but for a port of administration that two on one machine would share. */
export const openCaddy: OpenProxy = async (bot) => {
  const folder = openFolder();
  const port = await freePort();
  const file = join(folder.path, "Caddyfile");
  writeFileSync(file, `{\n\tadmin off\n}\n${read("Caddyfile")}`);
  const env = {
    PUBLIC_HOST: `http://127.0.0.1:${port}`,
    BOT_ADDRESS: bot,
    HOME: folder.path,
    XDG_DATA_HOME: folder.path,
    XDG_CONFIG_HOME: folder.path,
  };
  const args = ["run", "--config", file, "--adapter", "caddyfile"];
  return run("caddy", args, env, port, folder);
};

async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  port: number,
  folder: ReturnType<typeof openFolder>,
): Promise<Proxy> {
  const child = spawn(program, args, {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = once(child, "close");
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
  }
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      folder.remove();
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );
