/** The table of villages, and a page of each: what the chat says of it and of its mentors, with the buttons. */
import {
  page,
  type ChatActs,
  type Page,
  type PageAnswer,
  type PageView,
  under,
} from "../../../bot/page/page.ts";
import { mostSaved, saveTable } from "../../../bot/page/saved.tsx";
import { ChatScreen, newsOf, pageOfOne } from "../../../bot/page/screen.tsx";
import {
  addressWith,
  choiceOf,
  readCursor,
  Search,
  Table,
  tableRows,
  writeCursor,
} from "../../../bot/page/table.tsx";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { writeCsv } from "../../shop/index.ts";
import type { VillageRow, VillagesWanted } from "../rules/record.ts";

const acts: ChatActs = {
  press: ["village", "mentors", "hand"],
  typed: ["village-to-list", "village-fact"],
};

const title = phrase("villages-table");
const shows = ["all", "proposed", "no-households", "no-mentor"] as const;
const sorts = ["most-people", "name"] as const;
const columns = ["name", "county", "people", "households", "mentors", "state"] as const;

export const villages: Page<unknown> = {
  ...page<unknown, Turn>(officer, under("people", title), async (_, turn, ask) => {
    const [rest] = ask.rest;
    if (rest === "table") return saved(turn, ask);
    if (rest !== undefined) return one(turn, ask, rest);
    return { kind: "page", title, body: await list(turn, ask) };
  }),
  chat: acts,
  opens: {
    "village:show": (id = "") => `/${id}`,
    "mentors:of": (id = "") => `/${id}`,
    "village:find": () => "",
    "do:villages": () => "",
  },
};

const wantedOf = ({ query }: PageView): VillagesWanted => ({
  part: query.get("q") ?? undefined,
  show: choiceOf(query, "show", shows),
  sort: choiceOf(query, "sort", sorts),
  after: readCursor(query.get("after")),
});

const header = () => columns.map((name) => phrase("villages-column", { name }));

const stateOf = (ask: PageView, { state }: VillageRow) =>
  ask.text(phrase("villages-state", { state }));

async function list(turn: Turn, ask: PageView) {
  const wanted = wantedOf(ask);
  const found = await turn.records.villages.page(wanted, tableRows + 1);
  const shown = found.slice(0, tableRows);
  const last = shown.at(-1);
  const sortOf: Readonly<Partial<Record<string, string>>> = { name: "name", people: "most-people" };
  return (
    <>
      {await newsOf(turn, { ask, to: "villages", acts })}
      <h1>{ask.text(title)}</h1>
      <Search
        ask={ask}
        to="villages"
        label={phrase("villages-search")}
        hidden={["sort"]}
        filters={[
          {
            name: "show",
            label: phrase("villages-which"),
            options: shows.map((show) => ({
              value: show === "all" ? "" : show,
              label: phrase("villages-show", { show }),
            })),
          },
        ]}
      />
      <Table
        ask={ask}
        to="villages"
        caption={title}
        sort={wanted.sort}
        columns={columns.map((name) => {
          const sort = sortOf[name];
          return {
            label: phrase("villages-column", { name }),
            isNumber: ["people", "households", "mentors"].includes(name),
            ...(sort === undefined ? {} : { sort }),
          };
        })}
        rows={shown.map((row) => [
          <a href={`/console/villages/${row.id}`}>{row.name}</a>,
          row.county ?? "–",
          row.members,
          row.households ?? "–",
          row.mentors,
          stateOf(ask, row),
        ])}
        next={
          found.length > tableRows && last !== undefined
            ? writeCursor([wanted.sort === "name" ? last.nameKey : last.members, last.nameKey])
            : undefined
        }
      />
      <ChatScreen
        ask={ask}
        to="villages"
        acts={acts}
        told={{
          words: [],
          buttons: [[{ label: phrase("villages-add"), action: "village:add" }]],
        }}
      />
      <p class="row">
        <a href="/console/imports">{ask.text(phrase("imports-open"))}</a>
        <a href={addressWith("villages/table", ask.query, {})}>{ask.text(phrase("page-export"))}</a>
      </p>
    </>
  );
}

/** The columns of the form that an import reads, and what else is known. */
async function saved(turn: Turn, ask: PageView): Promise<PageAnswer> {
  const found = await turn.records.villages.page(wantedOf(ask), mostSaved + 1);
  const rows = found.map((row) => [
    row.name,
    row.county,
    row.members,
    row.households,
    row.mentors,
    stateOf(ask, row),
  ]);
  return saveTable(turn, ask, { name: "villages", title, header: header(), rows }, writeCsv);
}

async function one(turn: Turn, ask: PageView, id: string): Promise<PageAnswer | undefined> {
  const village = await turn.records.members.findVillage(id);
  const opens =
    village === undefined ? undefined : [`village:show:${village.id}`, `mentors:of:${village.id}`];
  return pageOfOne(
    turn,
    { ask, to: `villages/${id}`, acts },
    {
      title,
      name: village?.name,
      opens,
      list: "villages",
      beside: village && { to: `slips/village-${village.id}`, label: phrase("slips-open") },
    },
  );
}
