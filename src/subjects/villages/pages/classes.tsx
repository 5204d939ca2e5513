/** The table of classes, and a page of each: what the chat says of it, with its buttons. The list of pupils is the teacher's alone. */
import { localDay } from "../../../bot/local-time.ts";
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
import type { ClassesWanted, ListedClass } from "../rules/classes-record.ts";
import type { VillageDeps } from "../screens/page.ts";

type Deps = Pick<VillageDeps, "timeZone">;

const acts: ChatActs = { press: ["class"], typed: ["class-fact"] };

const title = phrase("people-classes");
const sorts = ["name", "end"] as const;

function wantedOf({ query }: PageView): ClassesWanted {
  const begins = (query.get("q") ?? "").trim().replaceAll(/[\\%_]/g, "");
  return {
    begins: begins === "" ? undefined : begins.slice(0, 60),
    villageId: query.get("village") ?? undefined,
    sort: choiceOf(query, "sort", sorts),
    after: readCursor(query.get("after")),
  };
}

const columnOf = (name: string) => ({ label: phrase("class-column", { name }) });

const list: List<Deps, ListedClass> = {
  name: "classes",
  title,
  write: writeCsv,
  columns: [
    { ...columnOf("school"), sort: "name" },
    columnOf("teacher"),
    columnOf("village"),
    { ...columnOf("pupils"), isNumber: true },
    { ...columnOf("end"), sort: "end", isDay: true },
  ],
  sort: (ask) => wantedOf(ask).sort,
  find: (turn, ask, most) => turn.records.classes.page(wantedOf(ask), turn.now, most),
  cells: ({ timeZone }, _turn, _ask, { name, teacher, village, pupils, endsAt }) => [
    name,
    teacher,
    village,
    pupils,
    localDay(endsAt, timeZone),
  ],
  links: ({ id }) => [`classes/${id}`],
  cursor: (ask, { name, endsAt, id }) => [
    wantedOf(ask).sort === "name" ? name : endsAt.toISOString(),
    id,
  ],
};

export const classes: Page<Deps> = {
  ...page<Deps, Turn>(officer, under("people", title), showList(list, lay, one)),
  chat: acts,
  opens: {
    "class:one": (id = "") => `/${id}`,
    "class:list": () => "",
    "class:of": (village = "") => `?village=${village}`,
  },
};

async function lay(_: Deps, turn: Turn, ask: PageView, { table, saved }: Listed) {
  const action = `class:add:${wantedOf(ask).villageId ?? ""}`;
  return (
    <>
      {await newsOf(turn, { ask, to: "classes", acts })}
      <h1>{ask.text(title)}</h1>
      <Search
        ask={ask}
        to="classes"
        label={phrase("class-search")}
        hidden={["sort", "village"]}
        filters={[]}
      />
      {table}
      <ChatScreen
        ask={ask}
        to="classes"
        acts={acts}
        told={{ words: [], buttons: [[{ label: phrase("class-new"), action }]] }}
      />
      <p class="row">{saved}</p>
    </>
  );
}

async function one(turn: Turn, ask: PageView, id: string): Promise<PageAnswer | undefined> {
  const found = await turn.records.classes.find(id, turn.now);
  const opens = found === undefined ? undefined : [`class:one:${id}`];
  // Without a teacher its link leads nowhere.
  const hasLink = found !== undefined && found.teacherId !== null;
  return pageOfOne(
    turn,
    { ask, to: `classes/${id}`, acts },
    {
      title,
      name: found?.name,
      opens,
      beside: hasLink ? { to: `slips/class-${id}`, label: phrase("slips-open") } : undefined,
    },
  );
}
