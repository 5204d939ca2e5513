/** The officers' table of entries, and a page of each: what the chat says of it, with its buttons. */
import { showList, type List, type Listed } from "../../../bot/page/list.tsx";
import {
  page,
  type ChatActs,
  type Page,
  type PageAnswer,
  type PageView,
  under,
} from "../../../bot/page/page.ts";
import { newsOf, pageOfOne } from "../../../bot/page/screen.tsx";
import { choiceOf, type Filter, readCursor, Search } from "../../../bot/page/table.tsx";
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
function wantedOf({ query }: PageView): PartnersWanted {
  return {
    part: query.get("q") ?? undefined,
    list: partnerLists.find((each) => each === query.get("list")),
    show: choiceOf(query, "show", shows),
    sort: choiceOf(query, "sort", sorts),
    after: readCursor(query.get("after")),
  };
}

const columnOf = (name: string) => ({ label: phrase("partners-column", { name }) });

const list: List<Deps, PartnerRow> = {
  name: "partners",
  title,
  empty: phrase("partners-empty"),
  write: writeCsv,
  columns: [
    { ...columnOf("name"), sort: "name" },
    columnOf("kind"),
    columnOf("county"),
    columnOf("state"),
    { ...columnOf("confirmed"), sort: "confirmed", isDay: true },
  ],
  sort: (ask) => wantedOf(ask).sort,
  find: (turn, ask, most) => turn.records.partners.page(wantedOf(ask), most),
  cells(deps, { language }, ask, row) {
    const state = row.state === "listed" && row.isWaiting ? "waiting" : row.state;
    return [
      row.name,
      findKind(kindsOf(deps), row.kindId)?.words[language].name ?? null,
      row.county,
      ask.text(phrase("partners-state", { state })),
      row.confirmedOn === "" ? null : row.confirmedOn,
    ];
  },
  links: ({ id }) => [`partners/${id}`],
  cursor: (ask, { name, confirmedOn, id }) => [
    wantedOf(ask).sort === "name" ? name : confirmedOn,
    id,
  ],
};

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

export const partners: Page<Deps> = {
  ...page<Deps, Turn>(officer, under("people", title), showList(list, lay, one)),
  chat: acts,
  opens: {
    "partner:see": (id = "") => `/${id}`,
    "partners:look": (id = "") => `/${id}`,
    "partners:desk": (show = "") => `?show=${show}`,
    "do:partners": () => "",
  },
};

async function lay(_: Deps, turn: Turn, ask: PageView, { table, saved }: Listed) {
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
      {table}
      <p class="row">{saved}</p>
    </>
  );
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
