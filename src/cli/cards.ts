/**
 * Command: the cards of the steps as pages of A4 at 300 dots an inch, from the knowledge folder, without the
 * bot and without a database. `npm run cards [folder]`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { config as loadEnv } from "dotenv";
import { createPhrasebook } from "../bot/phrasebook.ts";
import { createDraw } from "../charts/draw.ts";
import { openKnowledge } from "../knowledge/open.ts";
import { requireKnowledge } from "../knowledge/prepared/prepared.ts";
import { type CardsChart, cardSheets } from "../subjects/playbook/index.ts";
import { refuse } from "./say.ts";

loadEnv({ quiet: true });

const dir = process.env["KNOWLEDGE_DIR"] || "knowledge";
const [folder = "data/cards"] = process.argv.slice(2);

// As a start of the bot reads it; a folder with a mistake elsewhere has its cards, too.
const { playbook } = await requireKnowledge(dir).catch(
  async () => (await openKnowledge(dir)).knowledge,
);
const draw = createDraw({
  // Somebody waits for it, and nothing else does.
  timeoutMs: 120_000,
  failed: (error) => process.stderr.write(`${String(error)}\n`),
});
if (playbook === undefined) refuse(`${dir}里没有步子。`, `There are no steps in ${dir}.`);
else await writeSheets(cardSheets(playbook, createPhrasebook()));

async function writeSheets(sheets: readonly CardsChart[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, sheet] of sheets.entries()) {
    const file = path.join(folder, `cards-${index + 1}.png`);
    const png = await draw(sheet);
    if (png === undefined) return refuse(`${file}画不出来。`, `${file} could not be drawn.`);
    await writeFile(file, png);
    process.stdout.write(`${file}\n`);
  }
}
