import { describe, expect, it } from "vitest";
import { createBreaker } from "./breaker.ts";
import { hostOf } from "./client.ts";
import { createKnownForm, readIn } from "./forms.ts";
import { createSlots } from "./slots.ts";

describe("the breaker", () => {
  function broken(about?: string) {
    let now = 0;
    const breaker = createBreaker({ clock: () => now, failures: 5, restMs: 60_000 });
    for (let time = 0; time < 5; time += 1) {
      breaker.mayTry(about);
      breaker.failed("server", about);
    }
    return { breaker, wait: (ms: number) => (now += ms) };
  }

  it("opens after five failures in a row, not after four and a success", () => {
    const breaker = createBreaker({ clock: () => 0 });
    for (const _ of [1, 2, 3, 4]) breaker.failed("server");
    breaker.worked();
    for (const _ of [1, 2, 3, 4]) breaker.failed("server");

    expect(breaker.mayTry()).toBe(true);
    breaker.failed("server");
    expect(breaker.mayTry()).toBe(false);
  });

  it("lets one try after a minute, and closes when that works", () => {
    const { breaker, wait } = broken();
    wait(59_999);
    const early = breaker.mayTry();
    wait(1);
    const [one, other] = [breaker.mayTry(), breaker.mayTry()];
    breaker.worked();

    expect([early, one, other]).toEqual([false, true, false]);
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true]);
  });

  it("rests another minute when the one try fails, and lets another try if it was not made", () => {
    const { breaker, wait } = broken();
    wait(60_000);
    breaker.mayTry();
    breaker.untried();
    const again = breaker.mayTry();
    breaker.failed("server");
    wait(59_999);

    expect([again, breaker.mayTry()]).toEqual([true, false]);
  });

  it("rests on one thing alone where all failures were about it", () => {
    const { breaker, wait } = broken("eggs");
    const early = [breaker.mayTry("eggs"), breaker.mayTry("honey"), breaker.mayTry()];
    wait(60_000);
    const [one, other] = [breaker.mayTry("eggs"), breaker.mayTry("eggs")];
    breaker.worked("eggs");

    expect([early, one, other]).toEqual([[false, true, true], true, false]);
    expect([breaker.mayTry("eggs"), breaker.mayTry("eggs")]).toEqual([true, true]);
  });

  it("rests as a whole where failures in a row were about three things", () => {
    const breaker = createBreaker({ clock: () => 0 });
    for (const thing of ["eggs", "honey", "eggs", "tea"]) breaker.failed("server", thing);
    const before = breaker.mayTry("salt");
    breaker.failed("server", "eggs");

    expect([before, breaker.mayTry("salt"), breaker.mayTry()]).toEqual([true, false, false]);
  });

  it("never rests as a whole for answers that were of no use", () => {
    const breaker = createBreaker({ clock: () => 0 });
    const things = ["eggs", "honey", "tea", "salt"];
    for (const thing of [things, things, things].flat()) breaker.failed("answer", thing);

    expect(things.map((thing) => breaker.mayTry(thing))).toEqual([true, true, true, true]);
  });

  it("lets another try where the one try could not be made", () => {
    const { breaker, wait } = broken("eggs");
    wait(60_000);
    const first = breaker.mayTry("eggs");
    breaker.untried("eggs");

    expect([first, breaker.mayTry("eggs")]).toEqual([true, true]);
  });
});

describe("places", () => {
  const never = new AbortController().signal;

  it("are given to whoever waited first", async () => {
    const slots = createSlots(1);
    const release = (await slots.take(0, never))!;
    const order: string[] = [];
    const first = slots.take(5_000, never).then((free) => (order.push("first"), free!()));
    const second = slots.take(5_000, never).then((free) => (order.push("second"), free!()));
    release();
    release();

    await Promise.all([first, second]);

    expect(order).toEqual(["first", "second"]);
    expect(await slots.take(0, never)).toBeDefined();
  });

  it("are not waited for longer than was said, nor beyond the deadline", async () => {
    const slots = createSlots(1);
    const release = (await slots.take(0, never))!;
    const ending = new AbortController();
    const gaveUp = slots.take(60_000, ending.signal);
    ending.abort();

    expect([await slots.take(1, never), await gaveUp]).toEqual([undefined, undefined]);
    expect(await slots.take(0, ending.signal)).toBeUndefined();
    release();
    expect(await slots.take(0, never)).toBeDefined();
  });
});

describe("the form that a server knows", () => {
  it("is found out step by step, and kept once it worked", () => {
    const known = createKnownForm();
    const tried = [known.current()];
    const more = [known.fails("schema")];
    tried.push(known.current());
    known.works("json");
    more.push(known.fails("json"));

    expect([tried, more, known.current()]).toEqual([["schema", "json"], [true, false], "json"]);
  });

  it("is not passed over because several calls found out at once", () => {
    const known = createKnownForm();
    known.fails("schema");
    known.fails("schema");

    expect(known.current()).toBe("json");
  });

  it("is tried from the beginning when none worked", () => {
    const known = createKnownForm();
    const more = (["schema", "json", "tags"] as const).map((form) => known.fails(form));

    expect([more, known.current()]).toEqual([[true, true, false], "schema"]);
  });

  it.each([
    ['{"a":1}', { a: 1 }],
    ['```json\n{"a":1}\n```', { a: 1 }],
    ['<think>{"a":2}</think>Sure: <answer>{"a":1}</answer> Bye }', { a: 1 }],
    ['{"a":', undefined],
    ["no", undefined],
  ])("is read out of %s", (text, value) => {
    expect(readIn(text)).toEqual(value);
  });
});

describe("who reads what is asked", () => {
  it.each([
    [undefined, "api.openai.com", false],
    ["https://models.example.org/v1", "models.example.org", false],
    ["http://localhost:11434/v1", "localhost", true],
    ["http://192.168.1.5:8000/v1", "192.168.1.5", true],
    ["http://ollama:11434/v1", "ollama", true],
  ])("of %s is %s", (address, name, own) => {
    expect(hostOf(address)).toEqual({ name, own });
  });
});
