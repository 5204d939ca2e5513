/** The page of settings that are safe to change, as in the chat: the weekly tips of each village. */
import { page, type PageView, under } from "../../../bot/page/page.ts";
import { Form, Said, Tellings } from "../../../bot/page/parts.tsx";
import {
  Further,
  isNarrowed,
  readCursor,
  Search,
  tableRows,
  writeCursor,
} from "../../../bot/page/table.tsx";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import { setSeries } from "../screens/tips.ts";

const title = phrase("settings-desk-title");

export const settings = page(
  officer,
  under("house", title),
  async (_: unknown, turn, ask) => ({ kind: "page", title, body: await show(turn, ask) }),
  async (_, turn, form) => {
    const [verb = "", id = ""] = (form.get("press") ?? "").split(":");
    const village = await turn.records.members.findVillage(id);
    const isTurn = verb === "on" || verb === "off";
    if (!isTurn || village === undefined) return sayOld(turn);
    await setSeries(turn, id, verb);
    turn.say({ words: phrase("settings-desk-set", { name: village.name, state: verb }) });
  },
);

async function show(turn: Turn, ask: PageView) {
  const { tips, villages } = turn.records;
  const found = await villages.page(
    {
      part: ask.query.get("q") ?? undefined,
      show: "all",
      sort: "most-people",
      after: readCursor(ask.query.get("after")),
    },
    tableRows + 1,
  );
  const shown = found.slice(0, tableRows);
  const last = shown.at(-1);
  const off = await tips.seriesOff(shown.map(({ id }) => id));
  return (
    <>
      <Tellings ask={ask} />
      <h1>{ask.text(title)}</h1>
      <h2>{ask.text(phrase("tips-series"))}</h2>
      <Said ask={ask} words={phrase("settings-desk-tips")} />
      <Search ask={ask} to="settings" label={phrase("villages-search")} filters={[]} />
      <ul class="rows">
        {shown.map(({ id, name }) => {
          const isOff = off.has(id);
          return (
            <li>
              <Form ask={ask} to="settings" named="acts">
                <span>
                  {ask.text(phrase("settings-desk-row", { name, state: isOff ? "off" : "on" }))}
                </span>
                <button name="press" value={`${isOff ? "on" : "off"}:${id}`}>
                  {ask.text(phrase("settings-desk-turn", { name, state: isOff ? "on" : "off" }))}
                </button>
              </Form>
            </li>
          );
        })}
      </ul>
      <Further
        ask={ask}
        to="settings"
        next={
          found.length > tableRows && last !== undefined
            ? writeCursor([last.members, last.nameKey])
            : undefined
        }
      />
      {shown.length > 0 ? null : (
        <p>{ask.text(phrase(isNarrowed(ask.query) ? "page-none" : "page-empty"))}</p>
      )}
      <Said ask={ask} words={phrase("settings-desk-others")} />
    </>
  );
}
