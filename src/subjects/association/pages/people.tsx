/** The table of people, and a page of each: what the chat says of somebody, with its buttons. No book is in it. */
import {
  page,
  type ChatActs,
  type Page,
  type PageAnswer,
  type PageView,
  under,
} from "../../../bot/page/page.ts";
import { pageOfOne } from "../../../bot/page/screen.tsx";
import {
  addressWith,
  type Filter,
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
import { stepName } from "../../playbook/index.ts";
import { writeCsv } from "../../shop/index.ts";
import type { Listed, PeopleWanted } from "../rules/people-record.ts";
import type { PeopleDeps } from "../screens/people-page.ts";
import { whereOf } from "../screens/people-say.ts";

type Deps = Pick<PeopleDeps, "playbook">;

const acts: ChatActs = { press: ["officer", "hand", "died"], typed: [] };

const title = phrase("people-title");

export const people: Page<Deps> = {
  ...page<Deps, Turn>(officer, under("people", title), async (deps, turn, ask) => {
    const [rest] = ask.rest;
    if (rest === "table") return saved(deps, turn, ask);
    if (rest !== undefined) return one(turn, ask, rest);
    return { kind: "page", title, body: await list(deps, turn, ask) };
  }),
  chat: acts,
  opens: {
    "people:one": (id = "") => `/${id}`,
    "people:of": (village = "") => `?village=${village}`,
    "people:find": () => "",
    "do:people": () => "",
  },
};

function wantedOf({ query }: PageView): PeopleWanted {
  const step = query.get("step") ?? "";
  return {
    key: parseSearch(query.get("q") ?? ""),
    villageId: query.get("village") ?? undefined,
    stepId: step === "" ? undefined : step === "-" ? "" : step,
    isAlone: query.get("mentor") === "none",
    after: readCursor(query.get("after")),
  };
}

const columns = ["name", "village", "step", "mentor"] as const;

async function list(deps: Deps, turn: Turn, ask: PageView) {
  const wanted = wantedOf(ask);
  const { members, people: record } = turn.records;
  const found = await record.page(wanted, tableRows + 1);
  const shown = found.slice(0, tableRows);
  const last = shown.at(-1);
  const village =
    wanted.villageId === undefined ? undefined : await members.findVillage(wanted.villageId);
  return (
    <>
      <h1>
        {ask.text(
          village === undefined ? title : phrase("people-title-of", { village: village.name }),
        )}
      </h1>
      <p>{ask.text(phrase("people-what"))}</p>
      <Search
        ask={ask}
        to="people"
        label={phrase("people-find-ask")}
        hidden={["village"]}
        filters={filtersOf(deps, turn)}
      />
      <Table
        empty={phrase("people-empty")}
        ask={ask}
        to="people"
        caption={title}
        columns={columns.map((name) => ({ label: phrase("people-column", { name }) }))}
        rows={shown.map((person) => [
          <a href={`/console/people/${person.id}`}>{person.firstName}</a>,
          person.village ?? "–",
          stepCell(deps, turn, ask, person),
          person.mentor ?? "–",
        ])}
        next={
          found.length > tableRows && last !== undefined
            ? writeCursor([last.nameKey, last.id])
            : undefined
        }
      />
      <p class="row">
        <a href={addressWith("people/table", ask.query, {})}>{ask.text(phrase("page-export"))}</a>
        <a href="/console/mentors">{ask.text(phrase("people-mentors"))}</a>
        <a href="/console/classes">{ask.text(phrase("people-classes"))}</a>
      </p>
    </>
  );
}

function filtersOf({ playbook }: Deps, { language }: Turn): readonly Filter[] {
  const all = { value: "", label: phrase("page-all") };
  return [
    {
      name: "step",
      label: phrase("people-column", { name: "step" }),
      options: [
        all,
        { value: "-", label: phrase("people-step", { number: -1, title: "" }) },
        ...playbook.steps.map(({ id }) => ({
          value: id,
          label: phrase("people-step", { ...stepName(playbook, id, language) }),
        })),
      ],
    },
    {
      name: "mentor",
      label: phrase("people-column", { name: "mentor" }),
      options: [all, { value: "none", label: phrase("people-alone") }],
    },
  ];
}

const stepCell = ({ playbook }: Deps, { language }: Turn, ask: PageView, { stepId }: Listed) =>
  ask.text(phrase("people-step", { ...whereOf(playbook, stepId, language) }));

/** What stands in the table, as a file. */
async function saved(deps: Deps, turn: Turn, ask: PageView): Promise<PageAnswer> {
  const found = await turn.records.people.page(wantedOf(ask), mostSaved + 1);
  const header = columns.map((name) => phrase("people-column", { name }));
  const rows = found.map((person) => [
    person.firstName,
    person.village,
    stepCell(deps, turn, ask, person),
    person.mentor,
  ]);
  return saveTable(turn, ask, { name: "people", title, header, rows }, writeCsv);
}

async function one(turn: Turn, ask: PageView, id: string): Promise<PageAnswer | undefined> {
  const person = await turn.records.people.find(id);
  return pageOfOne(
    turn,
    { ask, to: `people/${id}`, acts },
    {
      title,
      name: person?.firstName,
      // Looking is noted as in the chat, and the person can read that.
      opens: person === undefined ? undefined : [`people:one:${id}`],
    },
  );
}
