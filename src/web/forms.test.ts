/** Forms of the console: 5,000 that are forged or from elsewhere, none of which acts; the real one does. */
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import type { Visit } from "../bot/page/page.ts";
import { createPhrasebook } from "../bot/phrasebook.ts";
import type { Records } from "../bot/records.ts";
import { createLog } from "../log.ts";
import { newSecret } from "../subjects/console/index.ts";
import { createConsole, type ConsoleBot } from "./console.tsx";
import { tokenOf } from "./forms.ts";
import { telegramKey } from "./init-data.ts";

const origin = "https://bot.example";
const [mine, theirs, ended] = [newSecret(), newSecret(), newSecret()];
const endsAt = new Date("2027-01-01T00:00:00Z");
const desks = new Map([
  [mine, { person: 5_001, firstName: "Li", language: "en", endsAt, door: "link", id: "a" }],
  [theirs, { person: 5_002, firstName: "Sun", language: "en", endsAt, door: "link", id: "b" }],
]);

/** Two officers with an open desk each; what is done there is counted. */
const acts: string[] = [];
beforeEach(() => void acts.splice(0));
const records = {
  desks: {
    find: async (secret: string) => desks.get(secret),
    open: async () => void acts.push("opened"),
    openInApp: async () => void acts.push("opened"),
    findLink: async () => undefined,
    keepTold: async () => undefined,
    end: async (secret: string) => void acts.push(`closed ${secret}`),
  },
  audit: { write: async () => undefined },
} as unknown as Records;
const visit = {
  turn: { isOfficer: true, person: 5_001, language: "en" },
  isHurried: () => false,
  act: async (name: string) => {
    acts.push(name);
    return [];
  },
} as unknown as Visit;
const app = createConsole(
  {
    publicUrl: origin,
    phrasebook: createPhrasebook(),
    clock: () => new Date("2026-12-01T00:00:00Z"),
    transact: (act) => act(records),
    inspect: (act) => act(records),
    keys: { token: "1:x", telegramKey },
    drawSvg: () => "",
    stopping: new AbortController().signal,
    strangers: {
      each: { burst: 1e9, perSecond: 1e9 },
      all: { burst: 1e9, perSecond: 1e9 },
    },
    bot: () => ({ visit: async () => visit, committed: () => undefined }) as unknown as ConsoleBot,
  },
  createLog("silent"),
);

interface Sent {
  readonly path: string;
  readonly secret: string | undefined;
  readonly token: string | undefined;
  readonly origin: string | undefined;
  readonly site: string | undefined;
  readonly type: string;
}
const real: Sent = {
  path: "/waits",
  secret: mine,
  token: tokenOf(mine),
  origin,
  site: "same-origin",
  type: "application/x-www-form-urlencoded",
};

async function send(sent: Sent) {
  const headers = new Headers({ "content-type": sent.type });
  if (sent.secret !== undefined) headers.set("cookie", `__Host-desk=${sent.secret}`);
  if (sent.origin !== undefined) headers.set("origin", sent.origin);
  if (sent.site !== undefined) headers.set("sec-fetch-site", sent.site);
  const fields = new URLSearchParams({ press: "look:good:x:1", keys: "off", end: "others" });
  if (sent.token !== undefined) fields.set("token", sent.token);
  return app.request(sent.path, { method: "POST", headers, body: fields.toString() });
}

const texts = fc.string({
  unit: fc.constantFrom("A", "z", "0", "-", "_", "=", "%", "+", "/", ".", ":"),
  maxLength: 50,
});
const changedOf = (text: string) =>
  fc.oneof(
    fc.nat(text.length - 1).map((at) => text.slice(0, at)),
    fc
      .tuple(fc.nat(text.length - 1), fc.constantFrom("A", "Z", "a", "z", "0", "9", "-", "_"))
      .map(([at, letter]) => text.slice(0, at) + letter + text.slice(at + 1)),
    texts.map((more) => text + more),
    texts,
  );

/** What differs from the real one; each alone is enough. */
const wrong: fc.Arbitrary<Partial<Sent>> = fc.oneof(
  fc.record({
    token: fc.oneof(
      changedOf(tokenOf(mine)),
      fc.constantFrom(undefined, tokenOf(theirs), tokenOf(ended), mine),
    ),
  }),
  fc.record({
    secret: fc.oneof(changedOf(mine), fc.constantFrom(undefined, theirs, ended, tokenOf(mine))),
  }),
  fc.constantFrom({ secret: ended, token: tokenOf(ended) }),
  fc.record({
    origin: fc.oneof(
      changedOf(origin),
      fc.constantFrom(undefined, "null", "http://bot.example", `${origin}:444`, `${origin}.cn`),
    ),
  }),
  fc.record({ site: fc.constantFrom("cross-site", "same-site", "none", "") }),
  fc.record({
    type: fc.constantFrom("text/plain", "application/json", "multipart/form-data; boundary=x", ""),
  }),
);
const paths = fc.constantFrom("/waits", "/desks", "/close", "/keys", "/open", "/app", "/nowhere");

it("act for none of 5,000", async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(wrong, paths, async (change, path) => {
      const sent = { ...real, path, ...change };
      // Some changes change nothing.
      if (sent.secret === mine && sent.token === real.token && sent.origin === origin) {
        if (sent.site === real.site && sent.type === real.type) return;
      }
      // Nobody needs a desk to come in: there it is the link that counts, and the origin.
      const isDoor = path === "/open" || path === "/app";
      if (isDoor && sent.origin === origin && sent.site === real.site && sent.type === real.type)
        return;
      tried += 1;
      const { status, headers } = await send(sent);
      // Too many that say they bring a file are not even looked at.
      expect([401, 403, 404, 429]).toContain(status);
      expect(headers.get("set-cookie") ?? "").not.toMatch(/desk-keys|__Host-desk=[\w-]/);
    }),
    { numRuns: 6_500, seed: 20_261_128 },
  );

  expect(acts).toEqual([]);
  expect(tried).toBeGreaterThan(5_000);
});

it("act for the real one", async () => {
  const statuses = [];
  for (const path of ["/waits", "/keys", "/close"])
    statuses.push((await send({ ...real, path })).status);

  expect(statuses).toEqual([303, 303, 200]);
  expect(acts).toEqual(["waits", `closed ${mine}`]);
});

it("bring no more files at once, nor in a minute, than there is room for, and keep none of the rest", async () => {
  const sendFile = async (body: BodyInit) =>
    app.request("/waits", {
      method: "POST",
      headers: {
        cookie: `__Host-desk=${theirs}`,
        origin,
        "content-type": "multipart/form-data; boundary=x",
      },
      body,
      duplex: "half",
    } as RequestInit);
  // The desk is known to be open from its first page on.
  await send({ ...real, secret: theirs });
  const ends: (() => void)[] = [];
  const held = [1, 2].map(() =>
    sendFile(new ReadableStream({ start: (all) => void ends.push(() => all.close()) })),
  );
  let read = 0;
  const large = new ReadableStream({
    pull(all) {
      if ((read += 1) > 100) all.close();
      else all.enqueue(new Uint8Array(100_000));
    },
  });
  const third = await sendFile(large);
  const sentence = await third.text();
  for (const end of ends) end();
  const first = await Promise.all(held);
  const statuses: number[] = [];
  for (const _ of Array(25).keys()) statuses.push((await sendFile("--x--")).status);

  expect(third.status).toBe(429);
  expect(sentence).toContain("照片或文件一下子传得太多了");
  expect(sentence).toContain("Too many pictures or files at once");
  // A browser shows no answer before all of it was taken.
  expect(read).toBe(101);
  expect(first.map(({ status }) => status)).toEqual([403, 403]);
  expect(statuses[0]).toBe(403);
  expect(statuses.at(-1)).toBe(429);
});
