/** Texts are looked at in a thread, and whatever becomes of it nobody waits for ever. */
import { afterEach, expect, it, vi } from "vitest";
import { createDecider } from "../../subjects/answers/index.ts";
import { requireKnowledge } from "../prepared/prepared.ts";
import { openAhead, type AheadOptions, type LookingAhead } from "./ahead.ts";

const knowledge = await requireKnowledge("knowledge");
const folder = { dir: "knowledge", keptElsewhere: undefined, of: knowledge.of };
const question = "how do I pack eggs so that they do not break?";

let ahead: LookingAhead;
afterEach(() => ahead.close());

function open(options: AheadOptions = {}, of = folder): void {
  ahead = openAhead(of, { cores: 2, opensAfterMs: 0, ...options });
}

const program = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const ready = `import { parentPort } from "node:worker_threads"; parentPort.postMessage([], []);`;

/** The first look that somebody waits for. */
const waited = () =>
  vi.waitFor(() => ahead.look(question, 1) ?? Promise.reject(new Error("not yet")), {
    timeout: 60_000,
  });

it("finds what the turn then need not search for", async () => {
  open({ waitsMs: 60_000 });
  await waited();
  let searches = 0;
  const countWork = (what: string, times: number) =>
    void (searches += what === "searches" ? times : 0);
  const decide = createDecider({ ...knowledge, countWork, before: ahead.before });

  expect(decide(question, "en")).toEqual(createDecider(knowledge)(question, "en"));
  expect(searches).toBe(0);
});

it("is not waited for while it opens, nor for what is no text to search for", async () => {
  open({ waitsMs: 60_000 });

  expect(ahead.look(question, 1)).toBeUndefined();
  await waited();
  expect(["", "/start"].map((text) => ahead.look(text, 1))).toEqual([undefined, undefined]);
});

it.each([
  ["dies", `${ready} parentPort.on("message", () => { throw new Error("a fault") });`, 60_000],
  ["is silent", `${ready} parentPort.on("message", () => undefined);`, 10],
])("one that %s is left alone for a while", async (_, text, waitsMs) => {
  open({ file: program(text), waitsMs });
  await waited();

  expect(ahead.look(question, 1)).toBeUndefined();
});

it("is not opened for a burst that is soon over", async () => {
  const file = program(`${ready} parentPort.on("message", () => undefined);`);
  const patient = openAhead(folder, { cores: 2, opensAfterMs: 60_000, file });
  open({ file, waitsMs: 10 });
  void patient.look(question, 1);
  await waited();

  // By now it would be there, too.
  expect(patient.look(question, 1)).toBeUndefined();
  patient.close();
});

it("is never opened where one core has to do all of it", () => {
  open({ cores: 1, file: program("process.exit(1)") });

  expect(ahead.look(question, 1)).toBeUndefined();
});

it("ends what is in hand when it is closed", async () => {
  open({ file: program(`${ready} parentPort.on("message", () => undefined);`), waitsMs: 60_000 });
  const look = waited();
  await vi.waitFor(() => expect(ahead.look(question, 1)).toBeDefined());
  ahead.close();

  await look;
  expect(ahead.look(question, 1)).toBeUndefined();
});
