/**
 * `npm run bench -- console [people]`: how long each page of the console takes at the server, and how many
 * bytes its first load is.
 *
 * 100,000 people unless told otherwise, on a SQLite file, over loopback: from the request to the last byte, so
 * with the transaction that each page is. An officer and a mentor with 200 learners, 50 of whom wait for a
 * look, open every page of the program's own list, and one page behind each; what is not for them is left out.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { openHouse } from "../src/bot/turn/house.ts";
import { createPhrasebook } from "../src/bot/phrasebook.ts";
import { openKnowledge } from "../src/knowledge/open.ts";
import { svgForPage } from "../src/charts/for-page.ts";
import { createLog } from "../src/log.ts";
import { newSecret } from "../src/subjects/console/index.ts";
import { subjects } from "../src/subjects/index.ts";
import { openStore, type Store } from "../src/subjects/open-store.ts";
import { createConsole } from "../src/web/console.tsx";
import { telegramKey } from "../src/web/init-data.ts";
import { createBenchBot } from "./bot-on-store.ts";
import { quantile, say } from "./bots.ts";
import { fillWithPeople, firstChat } from "./people.ts";
import { note } from "./kept.ts";

const samples = 60;
const warm = 10;
const officer = 4_000_001;
const learners = 200;
const waiting = 50;

export async function run([people = "100000"]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-console-"));
  try {
    await measureAll(join(folder, "bot.db"), Number(people));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(path: string, people: number): Promise<void> {
  const { knowledge } = await openKnowledge("knowledge");
  const playbook = knowledge.playbook!;
  const first = playbook.steps[0]!;
  const store = await openStore(`sqlite:${path}`);
  const now = new Date();
  const run = { id: first.id, at: first.flow[0]!.id, version: first.version };
  const walked = playbook.steps.filter(({ number }) => number !== null);
  await fillWithPeople(store.db, people, run, walked, now);
  await store.transact((records) => records.playbook.keepVersions(playbook.steps, now));
  await appoint(store, run.id, now);

  const bot = createBenchBot(store, knowledge, [officer]);
  const never = { burst: 1e9, perSecond: 1e9 };
  const app = createConsole(
    {
      publicUrl: undefined,
      phrasebook: createPhrasebook(),
      clock: () => new Date(),
      transact: store.transact,
      inspect: store.transact,
      keys: { token: "1:x", telegramKey },
      drawSvg: svgForPage,
      stopping: new AbortController().signal,
      strangers: { each: never, all: never },
      bot: () => ({
        visit: bot.visit,
        download: () => Promise.reject(new Error("nothing is fetched")),
        upload: () => Promise.reject(new Error("nothing is sent")),
        committed: () => undefined,
      }),
    },
    createLog("silent"),
  );
  const server = serve({
    fetch: (request) => app.fetch(under(request)),
    hostname: "127.0.0.1",
    port: 0,
  });
  await new Promise((listening) => server.once("listening", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/console`;

  const weights = await Promise.all(
    ["desk.css", "dark.css", "desk.js"].map((name) => weigh(`${url}/${name}`)),
  );
  const common = weights.reduce((all, each) => all + each, 0);
  say(
    `\n${people} people; ${samples} requests a page; every page also loads ${kb(common)} kB of style and script, once\n`,
  );
  say("| page | for | p50 ms | p95 ms | kB gzipped | first load, kB gzipped |");
  say("| --- | --- | --- | --- | --- | --- |");
  let slowest = 0;
  let heaviest = common;
  const names = ["", ...(await openHouse(subjects).pages()).keys()];
  for (const [role, person] of [
    ["an officer", officer],
    ["a mentor", firstChat],
  ] as const) {
    const cookie = await sit(store, person);
    const seen = new Set<string>();
    for (const name of names) {
      const path = name === "" ? "" : `/${name}`;
      const body = await counted(`${url}${path}`, cookie);
      if (body === undefined) continue;
      await measure(path === "" ? "first page" : path);
      // One page behind it, such as that of a learner.
      for (const [, behind = ""] of body.matchAll(
        new RegExp(`href="/console(/${name}/[^"?]+)"`, "g"),
      )) {
        // A table to be saved is no page.
        if (name === "" || seen.has(path) || (await open(`${url}${behind}`, cookie)) === undefined)
          continue;
        seen.add(path);
        await measure(behind, `${path}/…`);
      }
    }

    async function measure(path: string, label = path): Promise<void> {
      const to = `${url}${path === "first page" ? "" : path}`;
      const times: number[] = [];
      let bytes = 0;
      for (let sample = -warm; sample < samples; sample += 1) {
        const began = performance.now();
        const body = await open(to, cookie);
        if (sample >= 0) times.push(performance.now() - began);
        bytes = gzipSync(body ?? "").length;
      }
      const sorted = times.toSorted((one, other) => one - other);
      const [p50, p95] = [quantile(sorted, 0.5)!, quantile(sorted, 0.95)!];
      slowest = Math.max(slowest, p95);
      heaviest = Math.max(heaviest, bytes + common);
      say(
        `| ${label} | ${role} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${kb(bytes)} | ${kb(bytes + common)} |`,
      );
    }
  }
  note("slowest page of the console, p95", slowest, "ms");
  note("heaviest page of the console, gzipped", heaviest / 1_000, "kB");
  server.close();
  await store.close();
}

/** The console stands below `/console`. */
function under(request: Request): Request {
  return new Request(request.url.replace("/console", ""), request);
}

/** The page's text, where it is one that this person may see; redirects are followed. */
async function open(url: string, cookie: string): Promise<string | undefined> {
  const response = await fetch(url, { headers: { cookie } });
  const body = await response.text();
  const type = response.headers.get("content-type") ?? "";
  return response.status === 200 && type.startsWith("text/html") ? body : undefined;
}

/** The same, once what is counted beside everything else is there. */
async function counted(url: string, cookie: string): Promise<string | undefined> {
  for (let tries = 0; tries < 600; tries += 1) {
    const body = await open(url, cookie);
    if (body === undefined || !body.includes('<p class="news">')) return body;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`still being counted: ${url}`);
}

const weigh = async (url: string) => gzipSync(await (await fetch(url)).text()).length;
const kb = (bytes: number) => (bytes / 1_000).toFixed(1);

async function sit({ transact }: Store, person: number): Promise<string> {
  const [link, secret] = [newSecret(), newSecret()];
  await transact(async ({ desks }) => {
    await desks.offer(link, { person, firstName: "Li", language: "zh" }, new Date());
    await desks.open(link, secret, new Date());
  });
  return `desk=${secret}`;
}

/** The first of all people looks after the others of the village. */
async function appoint({ db }: Store, stepId: string, now: Date): Promise<void> {
  const mentor = `m${"0".repeat(14)}`;
  const at = now.toISOString();
  await db
    .insertInto("mentor")
    .values({
      member_id: mentor,
      village_id: `v${"0".repeat(14)}`,
      state: "on",
      appointed_by: "x",
      appointed_at: at,
      updated_at: at,
    })
    .execute();
  await sql`insert into mentee (member_id, mentor_id, at)
    select id, ${mentor}, ${at} from member where id > ${mentor} order by id limit ${sql.lit(learners)}`.execute(
    db,
  );
  await sql`insert into shown (id, member_id, step_id, task_id, kind, file_id, flags, state, created_at, updated_at, revision, waits_since)
    select 's' || member_id, member_id, ${stepId}, 'x', 'photo', 'f', '[]', 'waiting', ${at}, ${at}, 1, ${at}
    from mentee order by member_id limit ${sql.lit(waiting)}`.execute(db);
}
