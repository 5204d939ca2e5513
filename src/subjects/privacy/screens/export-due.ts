/**
 * All that is kept about a member, as one file that any computer can read. Little of it
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
import type { CashFileDeps } from "../../shop/index.ts";
import { onward } from "../../../bot/doors.ts";

/** Rows of one table that a turn may write into a file. */
const mostInTurn = 200;
const sliceRows = 500;

export async function sayExport(turn: Turn, member: Member): Promise<void> {
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
  const base64 = Buffer.from(JSON.stringify(kept, null, 2)).toString("base64");
  turn.say(sayHere({ kind: "document", name: nameOf(day), base64 }));
}

export function exportDue(deps: CashFileDeps) {
  return {
    async prepare({ payload }: DueWork): Promise<(records: Records) => Promise<void>> {
      const [memberId, chat] = [String(payload["memberId"]), Number(payload["chat"])];
      const language = languages.find((known) => known === payload["language"]) ?? "en";
      const kept = await deps.readBeside(({ rights }) => rights.collect(memberId, chat));
      const gzip = await packFile(piecesOf(kept));
      return async ({ members, outbox }) => {
        // Whoever was forgotten meanwhile gets nothing.
        if ((await members.findByTelegram(chat))?.id !== memberId) return;
        const reply = sayHere({ kind: "document", name: nameOf(String(payload["day"])), gzip });
        const to = { chat, language, priority: priorities.reply };
        await post(outbox, deps.phrasebook, [reply], to, deps.clock());
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

function nameOf(day: string): string {
  return `first-mover-${day}.json`;
}

function sayHere(attachment: NonNullable<Reply["attachment"]>): Reply {
  return { words: phrase("export-done"), buttons: onward, attachment };
}
