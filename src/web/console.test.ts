/** The console behind a public address: its cookie goes over https alone, and forms come from there alone. */
import { describe, expect, it } from "vitest";
import type { Visit } from "../bot/page/page.ts";
import { createPhrasebook } from "../bot/phrasebook.ts";
import type { Records } from "../bot/records.ts";
import { createLog } from "../log.ts";
import { createConsole, type ConsoleBot } from "./console.tsx";
import { telegramKey } from "./init-data.ts";

const li = { person: 5_001, firstName: "Li", language: "en" } as const;

/** Everybody who brings a link is an officer here; what is asked is only the door. */
function openDoor(publicUrl: string | undefined) {
  const records = {
    desks: { open: async () => ({ ...li, endsAt: new Date() }), end: async () => undefined },
    audit: { write: async () => undefined },
  } as unknown as Records;
  const visit = { turn: { isOfficer: true, person: 5_001 } } as unknown as Visit;
  const bot = { visit: async () => visit } as unknown as ConsoleBot;
  const app = createConsole(
    {
      publicUrl,
      phrasebook: createPhrasebook(),
      clock: () => new Date(),
      transact: (act) => act(records),
      inspect: (act) => act(records),
      keys: { token: "1:x", telegramKey },
      drawSvg: () => "",
      bot: () => bot,
      stopping: new AbortController().signal,
    },
    createLog("silent"),
  );
  return (headers: Record<string, string>) =>
    app.request("/open", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: "link=x",
    });
}

describe("a desk behind https://bot.example", () => {
  const open = openDoor("https://bot.example");

  it("has a cookie that is bound to the host and never goes without https", async () => {
    const { status, headers } = await open({ origin: "https://bot.example" });

    expect(status).toBe(303);
    expect(headers.get("set-cookie")).toMatch(/^__Host-desk=[\w-]{22};.*HttpOnly; Secure; Same/);
    expect(headers.get("strict-transport-security")).toMatch(/max-age/);
  });

  it.each([
    "http://bot.example",
    "https://bot.example.elsewhere.example",
    "https://bot.example:8443",
    "http://127.0.0.1:8080",
    "null",
    "",
  ])("takes no form from %j", async (origin) => {
    expect((await open({ origin })).status).toBe(403);
  });
});

it("without a public address only this machine's own names lead to a desk", async () => {
  const open = openDoor(undefined);

  const statuses = await Promise.all(
    ["127.0.0.1:8080", "localhost:8080", "rebound.example:8080", "127.0.0.1.example"].map(
      async (host) => (await open({ host, origin: `http://${host}` })).status,
    ),
  );

  expect(statuses).toEqual([303, 303, 403, 403]);
});
