/** The officers' table of entries, and a page of each: what the chat says of it, with its buttons. */
import {
  page,
  type ChatActs,
  type Page,
  type PageAnswer,
  type PageView,
  under,
} from "../../../bot/page/page.ts";
import { mostSaved, saveTable } from "../../../bot/page/saved.tsx";
import { newsOf, pageOfOne } from "../../../bot/page/screen.tsx";
import {
  addressWith,
  choiceOf,
  type Filter,
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
import { findKind, partnerLists } from "../rules/kind.ts";
import type { PartnerRow, PartnersWanted } from "../rules/record.ts";
import { kindsOf, type PartnerDeps } from "../screens/near.ts";

type Deps = Pick<PartnerDeps, "partners">;

const acts: ChatActs = { press: ["partner", "partners"], typed: ["partner"] };

const title = phrase("partners-table");
const shows = ["all", "waiting", "asked", "hidden"] as const;
const sorts = ["name", "confirmed"] as const;
const columns = ["name", "kind", "county", "state", "confirmed"] as const;

export const partners: Page<Deps> = {
  ...page<Deps, Turn>(officer, under("people", title), async (deps, turn, ask) => {
    const [rest] = ask.rest;
    if (rest === "table") return saved(deps, turn, ask);
    if (rest !== undefined) return one(turn, ask, rest);
    return { kind: "page", title, body: await list(deps, turn, ask) };
  }),
  chat: acts,
  opens: {
    "partner:see": (id = "") => `/${id}`,
    "partners:look": (id = "") => `/${id}`,
    "partners:desk": (show = "") => `?show=${show}`,
    "do:partners": () => "",
  },
};

function wantedOf({ query }: PageView): PartnersWanted {
  return {
    part: query.get("q") ?? undefined,
    list: partnerLists.find((each) => each === query.get("list")),
    show: choiceOf(query, "show", shows),
    sort: choiceOf(query, "sort", sorts),
    after: readCursor(query.get("after")),
  };
}

/** As the table has it, in a line. */
function cellsOf(deps: Deps, { language }: Turn, ask: PageView, row: PartnerRow) {
  const kind = findKind(kindsOf(deps), row.kindId);
  const state = row.state === "listed" && row.isWaiting ? "waiting" : row.state;
  return {
    kind: kind?.words[language].name ?? null,
    county: row.county,
    state: ask.text(phrase("partners-state", { state })),
    confirmed: row.confirmedOn === "" ? null : row.confirmedOn,
  };
}

const filters: readonly Filter[] = [
  {
    name: "show",
    label: phrase("partners-which"),
    options: shows.map((show) => ({
      value: show === "all" ? "" : show,
      label: phrase("partners-show", { show }),
    })),
  },
  {
    name: "list",
    label: phrase("partners-which-list"),
    options: [
      { value: "", label: phrase("page-all") },
      ...partnerLists.map((each) => ({
        value: each,
        label: phrase("partners-of-list", { list: each }),
      })),
    ],
  },
];

async function list(deps: Deps, turn: Turn, ask: PageView) {
  const wanted = wantedOf(ask);
  const found = await turn.records.partners.page(wanted, tableRows + 1);
  const shown = found.slice(0, tableRows);
  const last = shown.at(-1);
  const sortOf: Readonly<Partial<Record<string, string>>> = {
    name: "name",
    confirmed: "confirmed",
  };
  return (
    <>
      {await newsOf(turn, { ask, to: "partners", acts })}
      <h1>{ask.text(title)}</h1>
      <Search
        ask={ask}
        to="partners"
        label={phrase("partners-part")}
        hidden={["sort"]}
        filters={filters}
      />
      <Table
        empty={phrase("partners-empty")}
        ask={ask}
        to="partners"
        caption={title}
        sort={wanted.sort}
        columns={columns.map((name) => {
          const sort = sortOf[name];
          return {
            label: phrase("partners-column", { name }),
            ...(sort === undefined ? {} : { sort }),
          };
        })}
        rows={shown.map((row) => {
          const cells = cellsOf(deps, turn, ask, row);
          return [
            <a href={`/console/partners/${row.id}`}>{row.name === "" ? "–" : row.name}</a>,
            cells.kind ?? "–",
            cells.county ?? "–",
            cells.state,
            cells.confirmed ?? "–",
          ];
        })}
        next={
          found.length > tableRows && last !== undefined
            ? writeCursor([wanted.sort === "name" ? last.name : last.confirmedOn, last.id])
            : undefined
        }
      />
      <p class="row">
        <a href={addressWith("partners/table", ask.query, {})}>{ask.text(phrase("page-export"))}</a>
      </p>
    </>
  );
}

async function saved(deps: Deps, turn: Turn, ask: PageView): Promise<PageAnswer> {
  const found = await turn.records.partners.page(wantedOf(ask), mostSaved + 1);
  const header = columns.map((name) => phrase("partners-column", { name }));
  const rows = found.map((row) => {
    const { kind, county, state, confirmed } = cellsOf(deps, turn, ask, row);
    return [row.name, kind, county, state, confirmed];
  });
  return saveTable(turn, ask, { name: "partners", title, header, rows }, writeCsv);
}

async function one(turn: Turn, ask: PageView, id: string): Promise<PageAnswer | undefined> {
  const found = await turn.records.partners.find(id);
  // A draft is its writer's.
  const isThere = found !== undefined && found.state !== "draft";
  const waits =
    isThere && (found.state === "asked" || found.change !== null || found.claimId !== null);
  const opens = isThere
    ? [
        ...(waits ? [`partners:look:${id}`] : []),
        ...(found.state === "asked" ? [] : [`partner:see:${id}`]),
      ]
    : undefined;
  return pageOfOne(
    turn,
    { ask, to: `partners/${id}`, acts },
    { title, name: isThere ? (found.name ?? undefined) : undefined, opens, list: "partners" },
  );
}
