/** The table of villages, and a page of each: what the chat says of it and of its mentors, with the buttons. */
import { showList, type List, type Listed } from "../../../bot/page/list.tsx";
import {
  page,
  type ChatActs,
  type Page,
  type PageAnswer,
  type PageView,
  under,
} from "../../../bot/page/page.ts";
import { ChatScreen, newsOf, pageOfOne } from "../../../bot/page/screen.tsx";
import { choiceOf, readCursor, Search } from "../../../bot/page/table.tsx";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { writeCsv } from "../../shop/index.ts";
import type { VillageRow, VillagesWanted } from "../rules/record.ts";

const acts: ChatActs = {
  press: ["village", "mentors"],
  typed: ["village-to-list", "village-fact"],
};

const title = phrase("villages-table");
const shows = ["all", "proposed", "no-households", "no-mentor"] as const;
const sorts = ["most-people", "name"] as const;

const wantedOf = ({ query }: PageView): VillagesWanted => ({
  part: query.get("q") ?? undefined,
  show: choiceOf(query, "show", shows),
  sort: choiceOf(query, "sort", sorts),
  after: readCursor(query.get("after")),
});

const columnOf = (name: string) => ({ label: phrase("villages-column", { name }) });

/** A file of it has the columns of the form that an import reads, and what else is known. */
const list: List<unknown, VillageRow> = {
  name: "villages",
  title,
  write: writeCsv,
  columns: [
    { ...columnOf("name"), sort: "name" },
    columnOf("county"),
    { ...columnOf("people"), isNumber: true, sort: "most-people" },
    { ...columnOf("households"), isNumber: true },
    { ...columnOf("mentors"), isNumber: true },
    columnOf("state"),
  ],
  sort: (ask) => wantedOf(ask).sort,
  find: (turn, ask, most) => turn.records.villages.page(wantedOf(ask), most),
  cells: (_, _turn, ask, row) => [
    row.name,
    row.county,
    row.members,
    row.households,
    row.mentors,
    ask.text(phrase("villages-state", { state: row.state })),
  ],
  links: ({ id }) => [`villages/${id}`],
  cursor: (ask, { members, nameKey }) => [
    wantedOf(ask).sort === "name" ? nameKey : members,
    nameKey,
  ],
};

export const villages: Page<unknown> = {
  ...page<unknown, Turn>(officer, under("people", title), showList(list, lay, one)),
  chat: acts,
  opens: {
    "village:show": (id = "") => `/${id}`,
    "mentors:of": (id = "") => `/${id}`,
    "village:find": () => "",
    "do:villages": () => "",
  },
};

async function lay(_: unknown, turn: Turn, ask: PageView, { table, saved }: Listed) {
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
      {table}
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
        {saved}
      </p>
    </>
  );
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
