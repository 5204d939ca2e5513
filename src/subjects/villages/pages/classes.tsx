/** The table of classes, and a page of each: what the chat says of it, with its buttons. The list of pupils is the teacher's alone. */
import { localDay } from "../../../bot/local-time.ts";
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
import type { ClassesWanted, ListedClass } from "../rules/classes-record.ts";
import type { VillageDeps } from "../screens/page.ts";

type Deps = Pick<VillageDeps, "timeZone">;

const acts: ChatActs = { press: ["class"], typed: ["class-fact"] };

const title = phrase("people-classes");
const sorts = ["name", "end"] as const;
const columns = ["school", "teacher", "village", "pupils", "end"] as const;

export const classes: Page<Deps> = {
  ...page<Deps, Turn>(officer, under("people", title), async (deps, turn, ask) => {
    const [rest] = ask.rest;
    if (rest === "table") return saved(deps, turn, ask);
    if (rest !== undefined) return one(turn, ask, rest);
    return { kind: "page", title, body: await list(deps, turn, ask) };
  }),
  chat: acts,
  opens: {
    "class:one": (id = "") => `/${id}`,
    "class:list": () => "",
    "class:of": (village = "") => `?village=${village}`,
  },
};

function wantedOf({ query }: PageView): ClassesWanted {
  const begins = (query.get("q") ?? "").trim().replaceAll(/[\\%_]/g, "");
  return {
    begins: begins === "" ? undefined : begins.slice(0, 60),
    villageId: query.get("village") ?? undefined,
    sort: choiceOf(query, "sort", sorts),
    after: readCursor(query.get("after")),
  };
}

const dayOf = ({ timeZone }: Deps, { endsAt }: ListedClass) => localDay(endsAt, timeZone);

async function list(deps: Deps, turn: Turn, ask: PageView) {
  const wanted = wantedOf(ask);
  const found = await turn.records.classes.page(wanted, turn.now, tableRows + 1);
  const shown = found.slice(0, tableRows);
  const last = shown.at(-1);
  const sortOf: Readonly<Partial<Record<string, string>>> = { school: "name", end: "end" };
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
      <Table
        ask={ask}
        to="classes"
        caption={title}
        sort={wanted.sort}
        columns={columns.map((name) => {
          const sort = sortOf[name];
          return {
            label: phrase("class-column", { name }),
            isNumber: name === "pupils",
            ...(sort === undefined ? {} : { sort }),
          };
        })}
        rows={shown.map((one) => [
          <a href={`/console/classes/${one.id}`}>{one.name}</a>,
          one.teacher ?? "–",
          one.village ?? "–",
          one.pupils,
          dayOf(deps, one),
        ])}
        next={
          found.length > tableRows && last !== undefined
            ? writeCursor([wanted.sort === "name" ? last.name : last.endsAt.toISOString(), last.id])
            : undefined
        }
      />
      <ChatScreen
        ask={ask}
        to="classes"
        acts={acts}
        told={{
          words: [],
          buttons: [
            [{ label: phrase("class-new"), action: `class:add:${wanted.villageId ?? ""}` }],
          ],
        }}
      />
      <p class="row">
        <a href={addressWith("classes/table", ask.query, {})}>{ask.text(phrase("page-export"))}</a>
      </p>
    </>
  );
}

async function saved(deps: Deps, turn: Turn, ask: PageView): Promise<PageAnswer> {
  const found = await turn.records.classes.page(wantedOf(ask), turn.now, mostSaved + 1);
  const header = columns.map((name) => phrase("class-column", { name }));
  const rows = found.map((one) => [
    one.name,
    one.teacher,
    one.village,
    one.pupils,
    dayOf(deps, one),
  ]);
  return saveTable(turn, ask, { name: "classes", title, header, rows }, writeCsv);
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
