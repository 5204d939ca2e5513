import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import type { Store } from "../../open-store.ts";

const of = (...values: number[]) => Float32Array.from(values);

describe.each(engines)("vectors on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const list = (model: string) => store.transact(({ vectors }) => vectors.list(model));

  it("come back as they were, by model", async () => {
    const vector = of(0.1, -3.5e-9, 1);
    await store.transact(({ vectors }) => vectors.keep("m", [{ hash: "a", vector }]));

    expect(await list("m")).toEqual([{ hash: "a", vector }]);
    expect(await list("other")).toEqual([]);
  });

  it("are kept once a text, the later one", async () => {
    await store.transact(async ({ vectors }) => {
      await vectors.keep("m", []);
      await vectors.keep("m", [{ hash: "a", vector: of(1) }]);
      await vectors.keep("m", [
        { hash: "a", vector: of(2) },
        { hash: "b", vector: of(3) },
      ]);
    });

    expect((await list("m")).toSorted((one, other) => one.hash.localeCompare(other.hash))).toEqual([
      { hash: "a", vector: of(2) },
      { hash: "b", vector: of(3) },
    ]);
  });

  it("of other models, and of texts that are gone, are dropped", async () => {
    const hashes = Array.from({ length: 450 }, (_, at) => `gone${at}`);
    await store.transact(async ({ vectors }) => {
      await vectors.keep("old", [{ hash: "a", vector: of(1) }]);
      await vectors.keep(
        "m",
        ["a", ...hashes].map((hash) => ({ hash, vector: of(1) })),
      );
      await vectors.drop("m", hashes);
    });

    expect(await list("old")).toEqual([]);
    expect(await list("m")).toEqual([{ hash: "a", vector: of(1) }]);
  });
});
