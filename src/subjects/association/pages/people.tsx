/** The table of people, and a page of each: what the chat says of somebody, with its buttons. No book is in it. */
import { showList, type List, type Listed } from "../../../bot/page/list.tsx";
import {
  page,
  type ChatActs,
  type Page,
  type PageAnswer,
  type PageView,
  under,
} from "../../../bot/page/page.ts";
import { pageOfOne } from "../../../bot/page/screen.tsx";
import { type Filter, readCursor, Search } from "../../../bot/page/table.tsx";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { parseSearch } from "../../joining/index.ts";
import { stepName } from "../../playbook/index.ts";
import { writeCsv } from "../../shop/index.ts";
import type { ListedRow, PeopleWanted } from "../rules/people-record.ts";
import type { PeopleDeps } from "../screens/people-page.ts";
import { whereOf } from "../screens/people-say.ts";

type Deps = Pick<PeopleDeps, "playbook">;

const acts: ChatActs = { press: ["officer"], typed: [] };

const title = phrase("people-title");

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

const columnOf = (name: string) => ({ label: phrase("people-column", { name }) });

const list: List<Deps, ListedRow> = {
  name: "people",
  title,
  empty: phrase("people-empty"),
  write: writeCsv,
  columns: ["name", "village", "step", "mentor"].map(columnOf),
  find: (turn, ask, most) => turn.records.people.page(wantedOf(ask), most),
  cells: ({ playbook }, { language }, ask, { firstName, village, stepId, mentor }) => [
    firstName,
    village,
    ask.text(phrase("people-step", { ...whereOf(playbook, stepId, language) })),
    mentor,
  ],
  links: ({ id }) => [`people/${id}`],
  cursor: (_, { nameKey, id }) => [nameKey, id],
};

export const people: Page<Deps> = {
  ...page<Deps, Turn>(officer, under("people", title), showList(list, lay, one)),
  chat: acts,
  opens: {
    "people:one": (id = "") => `/${id}`,
    "people:of": (village = "") => `?village=${village}`,
    "people:find": () => "",
    "do:people": () => "",
  },
};

async function lay(deps: Deps, turn: Turn, ask: PageView, { table, saved }: Listed) {
  const { villageId } = wantedOf(ask);
  const { members } = turn.records;
  const village = villageId === undefined ? undefined : await members.findVillage(villageId);
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
      {table}
      <p class="row">
        {saved}
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
