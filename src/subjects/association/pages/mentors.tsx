/** The table of mentors, by village, and the officers with what an officer can do about them. */
import { showList, type List, type Listed } from "../../../bot/page/list.tsx";
import { page, type ChatActs, type Page, type PageView, under } from "../../../bot/page/page.ts";
import { ChatScreen, newsOf } from "../../../bot/page/screen.tsx";
import { readCursor, Search } from "../../../bot/page/table.tsx";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { parseSearch } from "../../joining/index.ts";
import { writeCsv } from "../../shop/index.ts";
import type { MentorRow } from "../rules/people-record.ts";

const acts: ChatActs = { press: ["officer"], typed: [] };

const title = phrase("people-mentors");

const wantedOf = ({ query }: PageView) => ({
  key: parseSearch(query.get("q") ?? ""),
  after: readCursor(query.get("after")),
});

const columnOf = (name: string) => ({ label: phrase("people-column", { name }) });

const list: List<unknown, MentorRow> = {
  name: "mentors",
  title,
  empty: phrase("people-mentors-none"),
  write: writeCsv,
  columns: [
    columnOf("name"),
    columnOf("village"),
    columnOf("state"),
    { ...columnOf("learners"), isNumber: true },
  ],
  find: (turn, ask, most) => turn.records.people.mentorPage(wantedOf(ask), most),
  cells: (_, _turn, ask, { firstName, village, isAway, mentees }) => [
    firstName,
    village,
    ask.text(phrase("people-mentor-state", { state: isAway ? "away" : "on" })),
    mentees,
  ],
  links: ({ id, villageId }) => [`people/${id}`, `villages/${villageId}`],
  cursor: (_, { villageKey, id }) => [villageKey, id],
};

export const mentors: Page<unknown> = {
  ...page<unknown, Turn>(officer, under("people", title), showList(list, lay)),
  chat: acts,
  opens: { "people:mentors": () => "", "officer:list": () => "" },
};

async function lay(_: unknown, turn: Turn, ask: PageView, { table, saved }: Listed) {
  const [officers] = await ask.hear("officer:list");
  return (
    <>
      {await newsOf(turn, { ask, to: "mentors", acts })}
      <h1>{ask.text(title)}</h1>
      <Search ask={ask} to="mentors" label={phrase("people-find-ask")} filters={[]} />
      {table}
      <p class="row">{saved}</p>
      <h2>{ask.text(phrase("people-officers"))}</h2>
      {officers === undefined ? null : (
        <ChatScreen ask={ask} to="mentors" acts={acts} told={officers} />
      )}
    </>
  );
}
