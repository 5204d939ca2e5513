/** `npm run cards`: the fourteen steps as two pages of A4. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createPhrasebook } from "../../src/bot/phrasebook.ts";
import { cardSheets } from "../../src/subjects/playbook/screens/cards.ts";
import { runCommand } from "../support/program/command.ts";
import { road } from "../support/pictures.ts";

describe("npm run cards", () => {
  it("writes two pages at 300 dots an inch", async () => {
    const folder = await mkdtemp(join(tmpdir(), "cards-"));
    const { code, out, err } = await runCommand("cards", { args: [folder] });
    const files = ["cards-1.png", "cards-2.png"].map((name) => join(folder, name));
    const pngs = await Promise.all(files.map((file) => readFile(file)));
    await rm(folder, { recursive: true });

    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toEqual(files);
    expect(pngs.map((png) => [png.readUInt32BE(16), png.readUInt32BE(20)])).toEqual([
      [2_480, 3_508],
      [2_480, 3_508],
    ]);
  });

  it("says so where there is no playbook", async () => {
    const folder = await mkdtemp(join(tmpdir(), "cards-"));
    const { code, err } = await runCommand("cards", {
      args: [folder],
      env: { KNOWLEDGE_DIR: folder },
    });
    await rm(folder, { recursive: true });

    expect(code).toBe(1);
    expect(err).toContain("There are no steps");
  });

  it("has each step once, with the words of the playbook in both languages", () => {
    const cards = cardSheets(road, createPhrasebook()).flatMap((sheet) => sheet.cards);
    const numbered = road.steps.filter(({ number }) => number !== null);

    expect(cards.map(({ number }) => number)).toEqual(
      Array.from({ length: 14 }, (_, at) => at + 1),
    );
    expect(cards.map(({ titles }) => titles)).toEqual(
      numbered.map(({ words }) => [words.zh.title, words.en.title]),
    );
    expect(cards.map(({ promises }) => promises)).toEqual(
      numbered.map(({ words }) => [words.zh.promise, words.en.promise]),
    );
  });
});
