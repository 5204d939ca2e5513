/** The table of mentors, by village, and the officers with what an officer can do about them. */
import {
  page,
  type ChatActs,
  type Page,
  type PageAnswer,
  type PageView,
  under,
} from "../../../bot/page/page.ts";
import { ChatScreen, newsOf } from "../../../bot/page/screen.tsx";
import {
  addressWith,
  readCursor,
  Search,
  Table,
  tableRows,
  writeCursor,
} from "../../../bot/page/table.tsx";
import { mostSaved, saveTable } from "../../../bot/page/saved.tsx";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { parseSearch } from "../../joining/index.ts";
import { writeCsv } from "../../shop/index.ts";
import type { MentorRow } from "../rules/people-record.ts";

const acts: ChatActs = { press: ["officer"], typed: [] };

const columns = ["name", "village", "state", "learners"] as const;

const title = phrase("people-mentors");

export const mentors: Page<unknown> = {
  ...page<unknown, Turn>(officer, under("people", title), async (_, turn, ask) => {
    if (ask.rest[0] === "table") return saved(turn, ask);
    if (ask.rest.length > 0) return undefined;
    return { kind: "page", title, body: await list(turn, ask) };
  }),
  chat: acts,
  opens: { "people:mentors": () => "", "officer:list": () => "" },
};

const wantedOf = ({ query }: PageView) => ({
  key: parseSearch(query.get("q") ?? ""),
  after: readCursor(query.get("after")),
});

const stateOf = (ask: PageView, { isAway }: MentorRow) =>
  ask.text(phrase("people-mentor-state", { state: isAway ? "away" : "on" }));

async function list(turn: Turn, ask: PageView) {
  const found = await turn.records.people.mentorPage(wantedOf(ask), tableRows + 1);
  const shown = found.slice(0, tableRows);
  const last = shown.at(-1);
  const [officers] = await ask.hear("officer:list");
  return (
    <>
      {await newsOf(turn, { ask, to: "mentors", acts })}
      <h1>{ask.text(title)}</h1>
      <Search ask={ask} to="mentors" label={phrase("people-find-ask")} filters={[]} />
      <Table
        empty={phrase("people-mentors-none")}
        ask={ask}
        to="mentors"
        caption={title}
        columns={columns.map((name) => ({
          label: phrase("people-column", { name }),
          isNumber: name === "learners",
        }))}
        rows={shown.map((row) => [
          <a href={`/console/people/${row.id}`}>{row.firstName}</a>,
          <a href={`/console/villages/${row.villageId}`}>{row.village}</a>,
          stateOf(ask, row),
          row.mentees,
        ])}
        next={
          found.length > tableRows && last !== undefined
            ? writeCursor([last.villageKey, last.id])
            : undefined
        }
      />
      <p class="row">
        <a href={addressWith("mentors/table", ask.query, {})}>{ask.text(phrase("page-export"))}</a>
      </p>
      <h2>{ask.text(phrase("people-officers"))}</h2>
      {officers === undefined ? null : (
        <ChatScreen ask={ask} to="mentors" acts={acts} told={officers} />
      )}
    </>
  );
}

async function saved(turn: Turn, ask: PageView): Promise<PageAnswer> {
  const found = await turn.records.people.mentorPage(wantedOf(ask), mostSaved + 1);
  const header = columns.map((name) => phrase("people-column", { name }));
  const rows = found.map((row) => [row.firstName, row.village, stateOf(ask, row), row.mentees]);
  return saveTable(turn, ask, { name: "mentors", title, header, rows }, writeCsv);
}
