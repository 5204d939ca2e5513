/**
 * deploy/ by the tools of a server: what systemd, nginx, Caddy and Prometheus themselves make of these files. A tool
 * that this machine does not have is left out; on Debian: apt install nginx caddy promtool.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cookieOf } from "../support/console/desk.ts";
import { openBot, type TestBot } from "../support/program/bot.ts";
import { openFolder } from "../support/program/bot-process.ts";
import { doorEnv, doorSecret } from "../support/program/door.ts";
import { createBotApi } from "../support/servers/bot-api.ts";
import { hasTool, openCaddy, openNginx, type Proxy } from "../support/servers/proxies.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const deploy = join(import.meta.dirname, "../../deploy");

/** Exit code and all that was said. */
function runTool(tool: string, args: readonly string[], cwd = deploy) {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

describe.skipIf(!hasTool("systemd-analyze"))("systemd", () => {
  const units = readdirSync(join(deploy, "systemd")).filter((name) =>
    /\.(?:service|timer)$/.test(name),
  );
  const services = units.filter((name) => name.endsWith(".service"));

  it("has no complaint about a unit", () => {
    const folder = openFolder();
    for (const name of units) {
      // Node is where this machine has it.
      const text = readFileSync(join(deploy, "systemd", name), "utf8");
      writeFileSync(join(folder.path, name), text.replace("/usr/bin/node", process.execPath));
    }

    const found = runTool(
      "systemd-analyze",
      ["verify", ...units.map((name) => `./${name}`)],
      folder.path,
    );

    folder.remove();
    expect(found).toEqual({ status: 0, said: "" });
  });

  it.each(services)("finds at most 2.5 of 10 exposed in %s", (name) => {
    const args = ["security", "--offline=yes", "--no-pager", "--threshold=25"];

    const { status, said } = runTool("systemd-analyze", [...args, `systemd/${name}`]);

    expect(said).toContain("Overall exposure level");
    expect(status, said).toBe(0);
  });
});

describe.skipIf(!hasTool("promtool"))("Prometheus", () => {
  it.each([
    ["check", "rules", "alerts.yml"],
    ["check", "config", "prometheus.yml"],
    ["test", "rules", "alerts.test.yml"],
  ])("takes its files: promtool %s %s %s", (...args) => {
    const { status, said } = runTool("promtool", args, join(deploy, "watch"));

    expect(status, said).toBe(0);
  });
});

const metricsToken = "a-token-for-figures";
/** A page of the bot, whatever it says. */
const isOurs = ({ headers }: Response) => headers.has("content-security-policy");
/** Of one address, without a desk: a link is opened with two of them. */
const strangers = { each: { burst: 6, perSecond: 1e-6 }, all: { burst: 1_000, perSecond: 1_000 } };

describe.each([
  ["nginx", openNginx],
  ["caddy", openCaddy],
] as const)("%s before the bot", (tool, openProxy) => {
  describe.skipIf(!hasTool(tool))("as documented", () => {
    let telegram: TestTelegram;
    let bot: TestBot;
    let proxy: Proxy;

    beforeEach(async () => {
      telegram = await openTelegram();
      const env = { ...doorEnv, METRICS_TOKEN: metricsToken };
      bot = await openBot(telegram, { env, strangers });
      proxy = await openProxy(new URL(bot.url()).host);
      await expect.poll(() => bot.lines.map(({ event }) => event)).toContain("webhook-set");
      const url = `${proxy.url}/telegram`;
      const { call } = createBotApi(telegram.sandbox);
      expect(await call("setWebhook", { url, secret_token: doorSecret })).toMatchObject({
        ok: true,
      });
    });
    afterEach(async () => {
      await proxy.stop();
      await bot.close();
      await telegram.stop();
    });

    const ask = (path: string, init: RequestInit = {}) =>
      fetch(proxy.url + path, { redirect: "manual", ...init });

    it("passes webhook, console, health and figures, and nothing else", async () => {
      const zhou = telegram.person(9_001, { firstName: "Zhou" });
      await zhou.start();
      await zhou.say("/console");
      const { text = "" } = await zhou.waitFor(/\/console\/open\//);
      const link = /https:\/\/bot\.invalid\/console\/open\/(\S+)/.exec(text)?.[1] ?? "none";
      const opened = await ask("/console/open", {
        method: "POST",
        headers: { origin: "https://bot.invalid" },
        body: new URLSearchParams({ link }),
      });
      const headers = { cookie: cookieOf(opened) };
      const desk = await ask("/console/settings", { headers });
      const forged = await ask("/telegram", { method: "POST", body: "{}" });
      const health = await ask("/healthz");
      const figures = await ask("/metrics", {
        headers: { authorization: `Bearer ${metricsToken}` },
      });
      const others = ["/", "/.env", "/sandbox", "/telegram/x", "/metrics/x", "/healthz/x"];

      expect([opened.status, desk.status]).toEqual([303, 200]);
      expect(await desk.text()).toContain("</html>");
      expect(forged.status).toBe(401);
      expect([health.status, await health.json()]).toEqual([200, { status: "ok" }]);
      expect((await ask("/metrics")).status).toBe(403);
      expect([figures.status, await figures.text()]).toEqual([
        200,
        expect.stringContaining("first_mover_messages_queued"),
      ]);
      expect(isOurs(await ask("/verify/x"))).toBe(true);
      for (const path of others) expect([path, (await ask(path)).status]).toEqual([path, 404]);
    });

    it("says who asks, whatever they say of themselves", async () => {
      const statuses: number[] = [];
      for (let count = 1; count <= 2 * strangers.each.burst; count += 1) {
        const headers = { "x-forwarded-for": `203.0.113.${count}` };
        statuses.push((await ask("/console/open/x", { headers })).status);
      }

      expect(statuses.at(-1)).toBe(429);
    });

    it("leaves it to the bot how large a form may be, up to a picture", async () => {
      const headers = { origin: "https://bot.invalid" };
      const body = new FormData();
      body.set("file", new Blob([new Uint8Array(11_000_000)]), "picture.png");

      const answer = await ask("/console/broadcasts", { method: "POST", headers, body });

      // A proxy that refuses it says so in its own page.
      expect(isOurs(answer)).toBe(true);
    });
  });
});
