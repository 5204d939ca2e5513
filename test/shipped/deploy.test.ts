/**
 * deploy/: what of it can be tried without systemd, a container engine or Prometheus. How it was tried with those is in
 * docs/running.md.
 */
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { BlockList } from "node:net";
import { join } from "node:path";
import { parse as parseEnv } from "dotenv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openFolder } from "../support/program/bot-process.ts";
import { openBot } from "../support/program/bot.ts";
import { runIn } from "../support/program/operator.ts";
import { knowledgeDir } from "../support/own-knowledge.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const root = join(import.meta.dirname, "../..");
const deploy = join(root, "deploy");
const read = (file: string) => readFileSync(join(deploy, file), "utf8");
const units = readdirSync(join(deploy, "systemd")).filter((name) => name.startsWith("first-mover"));
const services = units.filter((name) => name.endsWith(".service"));

let telegram: TestTelegram;
let folder: ReturnType<typeof openFolder>;
let env: Record<string, string>;
beforeEach(async () => {
  telegram = await openTelegram();
  folder = openFolder();
  env = {
    PATH: process.env["PATH"] ?? "",
    BOT_TOKEN: telegram.sandbox.token,
    TELEGRAM_API_ROOT: telegram.sandbox.url,
    ADMIN_IDS: "9001",
    DATABASE_URL: `sqlite:${join(folder.path, "bot.db")}`,
    BACKUPS_DIR: join(folder.path, "backups"),
    KNOWLEDGE_DIR: knowledgeDir,
    PORT: "0",
  };
});
afterEach(async () => {
  await telegram.stop();
  folder.remove();
});

/** Lines of one name in a unit. */
const linesOf = (unit: string, name: string): string[] =>
  [...read(`systemd/${unit}`).matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(
    ([, value]) => value!,
  );

/** Starts what the unit starts, in its folder, by the Node of this machine. */
function startUnit(unit: string, more: Readonly<Record<string, string>> = {}) {
  const [line = ""] = linesOf(unit, "ExecStart");
  expect(linesOf(unit, "WorkingDirectory")).toEqual(["/opt/first-mover"]);
  const [program, ...args] = line
    .replaceAll(/\$\{(\w+)\}/g, (_, name: string) => more[name] ?? "")
    .split(" ");
  expect(program).toBe("/usr/bin/node");
  const child = spawn(process.execPath, args, { cwd: root, env: { ...env, ...more } });
  let said = "";
  child.stdout.on("data", (data: Buffer) => (said += data.toString()));
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, ended, said: () => said };
}

describe("the units", () => {
  it("start a bot that works and ends when it is told to", async () => {
    const { child, ended, said } = startUnit("first-mover.service");
    await expect.poll(said, { timeout: 60_000 }).toContain('"polling-started"');

    child.kill("SIGTERM");

    expect(await ended).toBe(0);
    expect(said()).toContain('"app-stopped"');
  });

  it("make a backup, and restore it on trial with the key of the drill", async () => {
    const key = join(folder.path, "backup.key");
    const made = spawnSync(process.execPath, ["src/cli/run.mjs", "backup", "--new-key", key], {
      cwd: root,
      encoding: "utf8",
      env,
    });
    const BACKUPS_KEY = /age1\w+/.exec(made.stdout)![0];
    const bot = startUnit("first-mover.service");
    await expect.poll(bot.said, { timeout: 60_000 }).toContain('"polling-started"');

    const backup = startUnit("first-mover-backup.service", { BACKUPS_KEY });
    const backupCode = await backup.ended;
    bot.child.kill("SIGTERM");
    await bot.ended;
    const drill = startUnit("first-mover-drill.service", { CREDENTIALS_DIRECTORY: folder.path });

    expect([backupCode, backup.said()]).toEqual([0, expect.stringContaining("Backup made")]);
    expect([await drill.ended, drill.said()]).toEqual([
      0,
      expect.stringContaining("was restored on trial"),
    ]);
    expect(linesOf("first-mover-drill.service", "LoadCredential")[0]).toMatch(/^backup\.key:/);
  });

  it("name files that there are, and each timer its service", () => {
    const paths = units.flatMap((unit) =>
      [...read(`systemd/${unit}`).matchAll(/\/opt\/first-mover\/([\w./-]+)|(src\/[\w./-]+)/g)].map(
        ([, inside, relative]) => inside ?? relative!,
      ),
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const timers = units.filter((name) => name.endsWith(".timer"));
    expect(timers.filter((name) => !units.includes(name.replace(".timer", ".service")))).toEqual(
      [],
    );
  });

  it("take the same rights from every service", () => {
    const rights = (unit: string) => {
      const text = read(`systemd/${unit}`);
      return /^UMask=[^]*?^ReadWritePaths=.*$/m.exec(text)?.[0];
    };
    expect(rights("first-mover.service")).toContain("NoNewPrivileges=true");
    expect(new Set(services.map(rights)).size).toBe(1);
  });
});

describe("the scripts for a server", () => {
  const sh = (script: string, args: readonly string[], input = "") =>
    spawnSync("sh", [join(deploy, script), ...args], {
      encoding: "utf8",
      input,
      env: { PATH: process.env["PATH"], ROOT: folder.path },
    });
  const at = (path: string) => join(folder.path, path);

  it("install, again without harm, and take away everything but the data", () => {
    const first = sh("install.sh", []);
    writeFileSync(at("var/lib/first-mover/env"), "BOT_TOKEN=ours\n");
    const again = sh("install.sh", []);

    expect([first.status, again.status, first.stderr]).toEqual([0, 0, ""]);
    expect(readFileSync(at("var/lib/first-mover/env"), "utf8")).toBe("BOT_TOKEN=ours\n");
    expect(statSync(at("var/lib/first-mover/env")).mode & 0o777).toBe(0o600);
    expect(statSync(at("var/lib/first-mover")).mode & 0o777).toBe(0o700);
    expect(readdirSync(at("etc/systemd/system")).toSorted()).toEqual([
      "first-mover-backup.service",
      "first-mover-backup.timer",
      "first-mover.service",
    ]);
    expect(sh("install.sh", ["drill"]).status).toBe(0);
    expect(readdirSync(at("etc/systemd/system")).toSorted()).toEqual(units.toSorted());

    const gone = sh("uninstall.sh", []);
    expect([first.stdout, gone.stdout]).toEqual([
      expect.stringMatching(/接下来：[^]*Next: .*npm run setup/),
      expect.stringMatching(/资料还在[^]*The data is still in/),
    ]);
    expect(gone.status).toBe(0);
    expect(readdirSync(at("etc/systemd/system"))).toEqual([]);
    expect(readdirSync(at("etc/systemd/journald.conf.d"))).toEqual([]);
    expect(existsSync(at("var/lib/first-mover/env"))).toBe(true);
  });

  it("say what the units would not find, and nothing where they find it", () => {
    const without = sh("install.sh", []);
    mkdirSync(at("usr/bin"), { recursive: true });
    mkdirSync(at("opt/first-mover"), { recursive: true });
    symlinkSync(process.execPath, at("usr/bin/node"));
    writeFileSync(at("opt/first-mover/package.json"), "{}");
    const whole = sh("install.sh", []);

    expect(without.stdout).toMatch(/must lie in \/opt\/first-mover[^]*no \/usr\/bin\/node/);
    expect(without.stdout).toMatch(/要放在 \/opt\/first-mover[^]*\/usr\/bin\/node 没有/);
    expect(whole.stdout.trim().split("\n")).toHaveLength(2);
    expect([without.status, whole.status]).toEqual([0, 0]);
  });

  it("lead the set-up to the only place where the units may write", async () => {
    sh("install.sh", []);
    symlinkSync(at("var/lib/first-mover/env"), at(".env"));
    const answers = [telegram.sandbox.token, "9001", "", "", "", "", "y"];

    const { code, out } = await runIn(folder.path, "setup", {
      input: answers.map((answer) => `${answer}\n`).join(""),
    });

    expect(code).toBe(0);
    // Started by hand it would make files that the service may not write.
    expect(out).toContain("systemctl enable --now first-mover.service first-mover-backup.timer");
    expect(out).not.toContain("npm start");
    const set = parseEnv(readFileSync(at("var/lib/first-mover/env"), "utf8"));
    const places = [set["DATABASE_URL"]!.replace("sqlite:", ""), set["BACKUPS_DIR"]!];
    for (const place of linesOf("first-mover.service", "ReadWritePaths")) {
      expect(places.filter((each) => !each.startsWith(`${place}/`))).toEqual([]);
    }
  });

  it("delete the data that lies on another disk, too", () => {
    sh("install.sh", []);
    renameSync(at("var/lib/first-mover"), at("volume"));
    symlinkSync(at("volume"), at("var/lib/first-mover"));

    expect(sh("uninstall.sh", ["--with-data"], "delete\n").status).toBe(0);

    expect(readdirSync(at("volume"))).toEqual([]);
  });

  it("delete data only at the word", () => {
    sh("install.sh", []);

    const refused = sh("uninstall.sh", ["--with-data"], "yes\n");
    expect(refused.status).toBe(1);
    expect(readdirSync(at("etc/systemd/system"))).toHaveLength(3);

    expect(sh("uninstall.sh", ["--with-data"], "delete\n").status).toBe(0);
    expect(existsSync(at("var/lib/first-mover"))).toBe(false);
  });
});

/** npm runs the scripts of no other package, from a version to come on; newer ones warn of it. */
it("lets just those packages run a script that have one to install themselves", () => {
  const parsed = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")) as unknown;
  const { allowScripts } = parsed("package.json") as { allowScripts: Record<string, boolean> };
  const { packages } = parsed("package-lock.json") as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const withScript = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));

  expect(allowScripts).toEqual(Object.fromEntries(withScript.map((name) => [name, true])));
});

describe("the container", () => {
  it("is built without an engine by the same steps, and its command runs", async () => {
    // Fetching packages is npm's business; here they are there already.
    const bin = join(folder.path, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "npm"), '#!/bin/sh\necho "$@" >npm-was-asked\n', { mode: 0o755 });
    symlinkSync(process.execPath, join(bin, "node"));
    const box = join(folder.path, "box");
    const inside = join(box, "home/node/first-mover");
    const packages = join(inside, "node_modules");
    mkdirSync(packages, { recursive: true });
    // A folder of its own, with the packages as links: what it builds there takes the place of what was built before.
    for (const name of readdirSync(join(root, "node_modules"))) {
      if (name !== ".cache") symlinkSync(join(root, "node_modules", name), join(packages, name));
    }
    const script = join(deploy, "container/without-engine.mjs");
    const child = spawn(process.execPath, [script, box, "--start"], {
      env: { ...env, PATH: `${bin}:${env["PATH"]}`, HOST: "127.0.0.1" },
    });
    let said = "";
    child.stdout.on("data", (data: Buffer) => (said += data.toString()));
    child.stderr.on("data", (data: Buffer) => (said += data.toString()));
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));

    await expect.poll(() => said, { timeout: 60_000 }).toContain('"polling-started"');
    child.kill("SIGTERM");

    expect(await ended).toBe(0);
    expect(readFileSync(join(inside, "npm-was-asked"), "utf8")).toBe("ci --omit=dev\n");
    expect(statSync(join(inside, "data")).mode & 0o777).toBe(0o700);
  });

  it("sends to whoever builds it what the steps copy, and nothing else", () => {
    const copied = [...read("container/Containerfile").matchAll(/^COPY (.*) \S+$/gm)].flatMap(
      ([, sources]) => sources!.split(" ").filter((source) => !source.startsWith("--")),
    );
    const lines = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
    const sent = lines.filter((line) => line !== "" && !line.startsWith("#"));

    expect(sent.toSorted()).toEqual(["*", ...copied.map((source) => `!${source}`)].toSorted());
    expect(sent[0]).toBe("*");
  });

  it("believes the proxy beside the bot about visitors, whose address nobody else is given", () => {
    const { services, networks } = parse(read("container/compose.yaml"), { merge: true }) as {
      services: {
        bot: { environment: Record<string, string> };
        caddy: { networks: { default: { ipv4_address: string } } };
      };
      networks: { default: { ipam: { config: [{ subnet: string; ip_range: string }] } } };
    };
    const address = services.caddy.networks.default.ipv4_address;
    const { subnet, ip_range } = networks.default.ipam.config[0];
    const isIn = (network: string) => {
      const list = new BlockList();
      list.addSubnet(network.split("/")[0]!, Number(network.split("/")[1]));
      return list.check(address);
    };

    expect(services.bot.environment["TRUSTED_PROXY"]).toBe(address);
    expect([isIn(subnet), isIn(ip_range)]).toEqual([true, false]);
  });

  it("sets only what the settings know", () => {
    const settings = [
      ...readFileSync(join(root, ".env.example"), "utf8").matchAll(/^#?([A-Z_]+)=/gm),
    ];
    const known = new Set(settings.map(([, name]) => name));
    const containerfile = read("container/Containerfile").matchAll(/^ENV (\w+)=/gm);
    const compose = parse(read("container/compose.yaml"), { merge: true }) as {
      services: Record<"bot", { environment: object }>;
    };
    const set = [
      ...[...containerfile].map(([, name]) => name!),
      ...Object.keys(compose.services.bot.environment),
    ];
    expect(set.length).toBeGreaterThan(5);
    expect(set.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("what stands before and beside the bot", () => {
  it("passes on the addresses that the bot has, and no other", async () => {
    const bot = await openBot(telegram, {
      env: { PUBLIC_URL: "https://bot.example", METRICS_TOKEN: "a-token-for-figures" },
    });
    const caddy = /@bot path (.*)/.exec(read("Caddyfile"))![1]!.split(" ");
    const nginx = new RegExp(/location ~ (\S+) \{/.exec(read("nginx.conf"))![1]!);
    const statuses = await Promise.all(
      caddy.map(async (path) => {
        const method = path === "/telegram" ? "POST" : "GET";
        return (await fetch(bot.url() + path.replace("*", "x"), { method })).status;
      }),
    );
    await bot.close();

    expect(statuses).not.toContain(404);
    expect(caddy.filter((path) => !nginx.test(path.replace("*", "x")))).toEqual([]);
    expect(["/", "/telegram/x", "/.env", "/sandbox"].filter((path) => nginx.test(path))).toEqual(
      [],
    );
  });

  it("asks for figures that /metrics prints, by labels that they have", async () => {
    const bot = await openBot(telegram);
    const printed = await (await fetch(`${bot.url()}/metrics`)).text();
    await bot.close();
    const names = new Set([...printed.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!));
    const rules = parse(read("watch/alerts.yml")) as {
      groups: { rules: { alert: string; expr: string }[] }[];
    };
    const dashboard = JSON.parse(read("watch/grafana.json")) as {
      panels: { targets: { expr: string }[] }[];
    };
    const asked = [
      ...rules.groups.flatMap((group) => group.rules.map(({ expr }) => expr)),
      ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ].join("\n");
    const figures = [...asked.matchAll(/\b(?:first_mover|process|nodejs)_[a-z0-9_]+/g)].map(
      ([name]) => name,
    );

    expect(figures.length).toBeGreaterThan(25);
    expect([...new Set(figures)].filter((name) => !names.has(name))).toEqual([]);
    const own = [...asked.matchAll(/(first_mover_\w+)\{(\w+)/g)];
    const labels = readFileSync(join(root, "src/web/metrics.ts"), "utf8");
    expect(own.length).toBeGreaterThan(3);
    for (const [, name, label] of own) {
      expect(labels).toMatch(new RegExp(`name: "${name}"[^}]*labelNames: \\["${label}"\\]`));
    }
  });

  it("has an entry in the runbook and a trial for each alert", () => {
    const alerts = [...read("watch/alerts.yml").matchAll(/- alert: (\w+)/g)].map(
      ([, name]) => name!,
    );
    const running = readFileSync(join(root, "docs/running.md"), "utf8");

    const entries = new Map(
      [...running.matchAll(/^\| `(\w+)` \((?:page|look)\) +\|(.*)\|$/gm)].map(([, name, row]) => [
        name,
        row!.split("|").filter((cell) => cell.trim() !== ""),
      ]),
    );

    expect(alerts.length).toBeGreaterThan(10);
    // What it means, what to look at, what to do, how it was tried.
    expect(alerts.filter((name) => entries.get(name)?.length !== 4)).toEqual([]);
    expect(entries.size).toBe(alerts.length);
    expect(read("watch/alerts.test.yml")).toContain(`value: ${alerts.length} }`);
  });
});
