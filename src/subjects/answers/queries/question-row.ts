/** A row of the questions as the rules know it. */
import type { Selectable } from "kysely";
import type { Question } from "../rules/record.ts";
import type { QuestionTable } from "../tables.ts";

export function questionOf(row: Selectable<QuestionTable>): Question {
  return {
    id: row.id,
    memberId: row.member_id,
    language: row.language,
    text: row.text,
    outcome: row.outcome,
    articles: JSON.parse(row.articles),
    state: row.state,
    sentTo: row.sent_to,
    keeper: row.keeper,
    spoken:
      row.voice_message === null
        ? null
        : { messageId: row.voice_message, fileId: row.voice_file ?? "" },
    album: row.album,
    createdAt: new Date(row.created_at),
    ...(row.open_since === null ? {} : { openSince: new Date(row.open_since) }),
    ...(row.shown === null ? {} : { shown: row.shown }),
    ...(row.helped === 0 ? { isUnclear: true } : {}),
  };
}
