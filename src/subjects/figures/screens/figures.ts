/**
 * The association's figures: who may ask, and where an answer comes from. What was counted a
 * few minutes ago is said at once; else the turn ends, and due.ts writes when it is counted.
 *
 * What leaves the chat as a file is noted in the audit list.
 */
import type { Article } from "../../answers/index.ts";
import { sayFitting } from "./say-problems.ts";
import { tableNames } from "../rules/tables.ts";
import { parseWish, wishButton, type Wish } from "../rules/wish.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { answerKept, noteExport, type AnswerDeps } from "./answer.ts";
import { sayMeaning } from "./meaning.ts";
import { turnPage } from "../../../bot/turn/press.ts";
import { withModelUse, type ModelFigureDeps } from "./model.ts";
import { actorOf } from "../../../bot/officers.ts";
import type { LibraryDeps } from "../../broadcasts/index.ts";

export interface FiguresDeps extends AnswerDeps, ModelFigureDeps, Pick<LibraryDeps, "tips"> {
  readonly articles: readonly Article[];
}

/** Villages on one page. */
const onPage = 8;

export async function pressFigures(deps: FiguresDeps, turn: Turn, press: Press): Promise<void> {
  const [verb = "", argument = "", month = ""] = press.args;
  if (verb === "what") {
    const page = sayMeaning(argument);
    // Under the sheet it is a message of its own: the picture stays.
    const isPage = press.message !== undefined && "text" in press.message;
    return isPage ? turnPage(turn, press, page) : turn.say(page);
  }
  if (verb === "villages") return sayPlaces(turn, Number(argument) || 0);
  if (verb === "tables") return sayTables(turn, argument);
  if (verb === "fits") return sayWhatFits(deps, turn, argument);
  const wish = parseWish(verb, argument, month);
  if (wish === undefined) return sayOld(turn);
  await askFigures(deps, turn, wish);
}

/** Says what is wished, now or as soon as it is counted. */
export async function askFigures(deps: FiguresDeps, turn: Turn, wish: Wish): Promise<void> {
  const { records, now, person, language } = turn;
  const answer = answerKept(deps, wish, language);
  if (answer !== undefined) {
    await noteExport(records, { actor: actorOf(turn), at: now }, wish, answer);
    return turn.say(await withModelUse(deps, records, wish, answer, now));
  }
  turn.say({ words: phrase("figures-counting") });
  await records.work.schedule({
    id: ["figures", wish.want, wish.villageId ?? "all", wish.month ?? [], person].flat().join(":"),
    kind: "figures",
    payload: {
      chat: person,
      actor: actorOf(turn),
      language,
      want: wish.want,
      village: wish.villageId ?? "",
      month: wish.month ?? "",
      tries: 0,
    },
    dueAt: now,
  });
}

async function sayPlaces({ records, say }: Turn, wanted: number): Promise<void> {
  const page = Number.isSafeInteger(wanted) && wanted > 0 && wanted < 10_000 ? wanted : 0;
  const villages = await records.members.listVillages(onPage + 1, page * onPage);
  const rows: Button[][] = villages
    .slice(0, onPage)
    .map(({ id, name }) => [{ label: name, action: `stats:all:${id}` }]);
  if (villages.length > onPage) {
    rows.push([{ label: phrase("more"), action: `stats:villages:${page + 1}` }]);
  }
  rows.push([wishButton(phrase("figures-to-all"), "all", null)]);
  say({ words: phrase("figures-which-village"), buttons: rows });
}

async function sayTables({ records, say }: Turn, argument: string): Promise<void> {
  const village = argument === "-" ? undefined : await records.members.findVillage(argument);
  const villageId = village?.id ?? null;
  // Weeks and villages are told of all together only.
  const names = tableNames.filter(
    (name) => villageId === null || (name !== "weeks" && name !== "villages"),
  );
  say({
    words: phrase("figures-which-table", {
      scope: villageId === null ? "all" : "one",
      village: village?.name ?? "",
    }),
    buttons: [
      ...names.map((table): Button[] => [
        wishButton(phrase("figures-table", { table }), `csv-${table}`, villageId),
      ]),
      [wishButton(phrase("figures-back"), "all", villageId)],
    ],
  });
}

function sayWhatFits({ playbook, articles, tips }: FiguresDeps, turn: Turn, id: string): void {
  const problem = playbook.worstProblems.find((known) => known.id === id);
  if (problem === undefined) return sayOld(turn);
  turn.say(sayFitting(problem, turn.language, articles, tips));
}
