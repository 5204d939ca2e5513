/**
 * All that is kept about a member: a page to read, and one file that any computer can read. Little of it
 * goes with the turn; much is read and written beside everything else, and sent when it is there.
 */
import { setImmediate as breathe } from "node:timers/promises";
import type { Member } from "../../../bot/member.ts";
import { languages, phrase, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { packFile } from "../../../bot/delivery/long-file.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import { readablePieces, type ReadableDeps } from "./readable.ts";
import type { CashFileDeps } from "../../shop/index.ts";
import { onward } from "../../../bot/doors.ts";

/** Rows of one table that a turn may write into a file. */
const mostInTurn = 200;
const sliceRows = 500;

export async function sayExport(deps: ReadableDeps, turn: Turn, member: Member): Promise<void> {
  const { rights, work } = turn.records;
  const day = turn.now.toISOString().slice(0, 10);
  if (await rights.hasMoreThan(mostInTurn, member.id, turn.person)) {
    // Asked for again before it came: one file is enough.
    await work.schedule({
      id: `export:${member.id}`,
      kind: "export",
      payload: { memberId: member.id, chat: turn.person, language: turn.language, day },
      dueAt: turn.now,
    });
    turn.hurry();
    turn.say({ words: phrase("export-later"), buttons: onward });
    return;
  }
  const kept = await rights.collect(member.id, turn.person);
  const page = [...readablePieces(deps, turn.language, kept, day)].join("");
  turn.say(
    sayReadable({ kind: "document", name: nameOf(day, "html"), base64: base64Of(page) }),
    sayHere({
      kind: "document",
      name: nameOf(day, "json"),
      base64: base64Of(JSON.stringify(kept, null, 2)),
    }),
  );
}

export function exportDue(deps: CashFileDeps & ReadableDeps) {
  return {
    async prepare({ payload }: DueWork): Promise<(records: Records) => Promise<void>> {
      const [memberId, chat] = [String(payload["memberId"]), Number(payload["chat"])];
      const language = languages.find((known) => known === payload["language"]) ?? "en";
      const kept = await deps.readBeside(({ rights }) => rights.collect(memberId, chat));
      const day = String(payload["day"]);
      const gzip = await packFile(piecesOf(kept));
      const page = await packFile(inSlices(readablePieces(deps, language, kept, day)));
      return async ({ members, outbox }) => {
        // Whoever was forgotten meanwhile gets nothing.
        if ((await members.findByTelegram(chat))?.id !== memberId) return;
        const replies = [
          sayReadable({ kind: "document", name: nameOf(day, "html"), gzip: page }),
          sayHere({ kind: "document", name: nameOf(day, "json"), gzip }),
        ];
        const to = { chat, language, priority: priorities.reply };
        await post(outbox, deps.phrasebook, replies, to, deps.clock());
      };
    },
  };
}

/** The same text as `JSON.stringify(kept, null, 2)`, some rows a piece. */
async function* piecesOf(
  kept: Readonly<Record<string, readonly object[]>>,
): AsyncGenerator<string> {
  let before = "{\n";
  for (const [table, rows] of Object.entries(kept)) {
    yield `${before}  ${JSON.stringify(table)}: [`;
    for (let from = 0; from < rows.length; from += sliceRows) {
      const some = rows
        .slice(from, from + sliceRows)
        .map((row) => `\n    ${JSON.stringify(row, null, 2).replaceAll("\n", "\n    ")}`);
      yield `${from === 0 ? "" : ","}${some.join(",")}`;
      await breathe();
    }
    yield rows.length === 0 ? "]" : "\n  ]";
    before = ",\n";
  }
  yield "\n}";
}

async function* inSlices(pieces: Iterable<string>): AsyncGenerator<string> {
  let some: string[] = [];
  for (const piece of pieces) {
    some.push(piece);
    if (some.length < sliceRows) continue;
    yield some.join("");
    some = [];
    await breathe();
  }
  yield some.join("");
}

const base64Of = (text: string): string => Buffer.from(text).toString("base64");

function nameOf(day: string, ending: "html" | "json"): string {
  return `first-mover-${day}.${ending}`;
}

/** To be read by whom it is about. The way on stands below the other file, which comes last. */
function sayReadable(attachment: NonNullable<Reply["attachment"]>): Reply {
  return { words: phrase("export-readable"), attachment };
}

function sayHere(attachment: NonNullable<Reply["attachment"]>): Reply {
  return { words: phrase("export-done"), buttons: onward, attachment };
}
