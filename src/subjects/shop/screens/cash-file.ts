/**
 * The cash book as a file. A short one goes with the turn that asked for it; a long one is
 * written beside everything else, a slice of lines at a time, and sent when it is there.
 */
import { setImmediate as breathe } from "node:timers/promises";
import { languages, phrase, type Language, type Reply } from "../../../bot/reply.ts";
import { balanceAt, monthPlus, withBalance } from "../rules/cash/month.ts";
import type { CashRecord, Place } from "../rules/cash/record.ts";
import { carriedRow, fileColumns, fileRows, type Say } from "./cash-say-month.ts";
import { doneButton, listButton } from "./cash-say.ts";
import { writeCsv, writeCsvRows } from "../rules/csv.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { packFile } from "../../../bot/delivery/long-file.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import type { Desk } from "./cash-desk.ts";

/** Lines that a turn may write into a file. */
const mostInTurn = 300;
const sliceLines = 1_000;

export interface CashFileDeps {
  readonly phrasebook: Phrasebook;
  readonly clock: () => Date;
  /** Reads beside everything else. */
  readonly readBeside: <T>(read: (records: Records) => Promise<T>) => Promise<T>;
}

/** @param month one month, or `all` */
export async function sayFile(desk: Desk, month: string): Promise<void> {
  const { deps, turn, member } = desk;
  const { cash, work } = turn.records;
  const sums = await cash.sums(member.id, "month", ...(month === "all" ? [] : [month, month]));
  if (sums.reduce((lines, sum) => lines + sum.lines, 0) <= mostInTurn) {
    const pieces = await collect(
      piecesOf(cash, member.id, month, sayIn(deps.phrasebook, turn.language)),
    );
    const base64 = Buffer.from(pieces.join("")).toString("base64");
    turn.say(sayHere({ kind: "document", name: nameOf(month), base64 }));
    return;
  }
  // Asked for again before it came: one file is enough.
  await work.schedule({
    id: `cash-file:${turn.person}:${member.id}:${month}`,
    kind: "cash-file",
    payload: { memberId: member.id, month, chat: turn.person, language: turn.language },
    dueAt: turn.now,
  });
  turn.hurry();
  turn.say({ words: phrase("cash-file-later"), buttons: [[listButton, doneButton]] });
}

/** A long book, written for whoever asked for it. */
export function cashFileDue(deps: CashFileDeps) {
  return {
    async prepare({ payload }: DueWork): Promise<(records: Records) => Promise<void>> {
      const [memberId, month] = [String(payload["memberId"]), String(payload["month"])];
      const chat = Number(payload["chat"]);
      const language = languages.find((known) => known === payload["language"]) ?? "en";
      const gzip = await deps.readBeside(({ cash }) =>
        packFile(piecesOf(cash, memberId, month, sayIn(deps.phrasebook, language))),
      );
      return async ({ members, outbox }) => {
        // Whoever was forgotten meanwhile gets nothing.
        if ((await members.findByTelegram(chat)) === undefined) return;
        if ((await members.find(memberId)) === undefined) return;
        const reply = sayHere({ kind: "document", name: nameOf(month), gzip });
        const to = { chat, language, priority: priorities.reply };
        await post(outbox, deps.phrasebook, [reply], to, deps.clock());
      };
    },
  };
}

/** The file, a slice of lines a piece. */
async function* piecesOf(
  cash: CashRecord,
  memberId: string,
  month: string,
  say: Say,
): AsyncGenerator<string> {
  const ofMonth = month === "all" ? {} : { month };
  const months = await cash.sums(memberId, "month");
  let left = month === "all" ? 0 : balanceAt(months, monthPlus(month, -1));
  yield writeCsv(
    fileColumns.map((key) => say(key)),
    [],
  );
  if (month !== "all" && months.some(({ period }) => period < month)) {
    yield writeCsvRows([carriedRow(month, left, say)]);
  }
  let after: Place = { day: "", id: 0 };
  for (;;) {
    const lines = await cash.lines(memberId, { after, ...ofMonth, limit: sliceLines });
    const rows = withBalance(lines, left);
    yield writeCsvRows(fileRows(rows, say));
    const last = rows.at(-1);
    if (last === undefined || lines.length < sliceLines) return;
    left = last.balanceMinor;
    after = last.line;
    await breathe();
  }
}

async function collect(pieces: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

function sayIn(phrasebook: Phrasebook, language: Language): Say {
  return (key, values) => phrasebook.phrase(language, key, values);
}

function nameOf(month: string): string {
  return month === "all" ? "cash-book.csv" : `cash-book-${month}.csv`;
}

function sayHere(attachment: NonNullable<Reply["attachment"]>): Reply {
  return { words: phrase("cash-file-here"), attachment, buttons: [[listButton, doneButton]] };
}
