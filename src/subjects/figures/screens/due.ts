/**
 * Figures that an officer waits for, counted beside everything else and sent when they are
 * there. What cannot be counted is tried once more by itself; then the officer is told.
 */
import { parseWish, wishButton } from "../rules/wish.ts";
import { languages, phrase, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { answerWish, noteExport, type AnswerDeps } from "./answer.ts";
import { withModelUse, type ModelFigureDeps } from "./model.ts";
import { post, priorities } from "../../../bot/outlet.ts";

export interface FiguresDueDeps extends AnswerDeps, ModelFigureDeps {
  /** Telegram ids of the officers of the settings. */
  readonly officers: ReadonlySet<number>;
  readonly clock: () => Date;
}

const againMs = 60_000;
const mostTries = 2;

export function figuresDue(deps: FiguresDueDeps) {
  return {
    async prepare(work: DueWork): Promise<(records: Records) => Promise<void>> {
      const { payload } = work;
      const wish = parseWish(
        String(payload["want"]),
        String(payload["village"]),
        String(payload["month"] ?? ""),
      );
      const language = languages.find((known) => known === payload["language"]);
      if (wish === undefined || language === undefined) return async () => undefined;
      const chat = Number(payload["chat"]);
      // Planned by a former version, which did not say who.
      const actor = String(payload["actor"] ?? `telegram:${chat}`);
      const say = ({ outbox }: Records, reply: Reply) =>
        post(
          outbox,
          deps.phrasebook,
          [reply],
          { chat, language, priority: priorities.reply },
          deps.clock(),
        );
      // Whoever asked may be no officer any more by now.
      const mayRead = (records: Records) =>
        records.officers.isOfficer(`telegram:${chat}`, deps.officers);
      try {
        const reply = await answerWish(deps, wish, language);
        return async (records) => {
          if (!(await mayRead(records))) return;
          await noteExport(records, { actor, at: deps.clock() }, wish, reply);
          await say(records, await withModelUse(deps, records, wish, reply, deps.clock()));
        };
      } catch {
        // Why is written down in the room that counts.
        const tries = Number(payload["tries"]) + 1;
        return async (records) => {
          if (!(await mayRead(records))) return;
          if (tries >= mostTries) {
            const again = wishButton(phrase("figures-try"), wish.want, wish.villageId, wish.month);
            return say(records, { words: phrase("figures-broken"), buttons: [[again]] });
          }
          await say(records, { words: phrase("figures-broken-again") });
          const dueAt = new Date(deps.clock().getTime() + againMs);
          await records.work.schedule({ ...work, payload: { ...payload, tries }, dueAt });
        };
      }
    },
  };
}
