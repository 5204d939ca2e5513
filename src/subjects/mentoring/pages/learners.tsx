/** Pages of a mentor's learners: the list with its filters, and one of each: where they stand, what was shown, notes. */
import {
  page,
  type ChatActs,
  type Page,
  type PageAsk,
  type PageView,
  under,
} from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { ChatScreen, newsOf } from "../../../bot/page/screen.tsx";
import { addressWith, choiceOf, Search } from "../../../bot/page/table.tsx";
import { phrase } from "../../../bot/reply.ts";
import { localDay } from "../../../bot/local-time.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { locate, type RoadDeps, stepTitle } from "../../playbook/index.ts";
import { since, waiting } from "../rules/mentee-page.ts";
import { chosen, type Mentee, menteeFilters, standingOf } from "../rules/mentees.ts";
import { storyLine } from "../rules/story.ts";
import { filterLabel, marksOf, type MenteesView, sayAway } from "../screens/mentees-say.ts";
import { filterOf, readStory, viewOf } from "../screens/mentees.ts";
import { mentor, type MentorTurn } from "../screens/reviewer.ts";

/** Lines of a learner's story: more are read in the chat. */
const mostLines = 60;

const acts: ChatActs = { press: ["mentees", "hand"], typed: ["mentee-write", "mentee-note"] };

/** `need`: those first who need somebody most. */
const sorts = ["need", "name", "steps", "quiet"] as const;

const place = under("now", phrase("more-mentees"));

export const learners: Page<RoadDeps> = {
  ...page<RoadDeps, MentorTurn>(mentor, place, async (deps, turn, ask) => {
    const { records, member } = turn;
    const title = phrase("more-mentees");
    const view = await viewOf(deps, turn, member);
    if (turn.mentored.every(({ state }) => state === "away")) {
      return { kind: "page", title, body: away(view, ask, turn.mentored[0]?.until ?? null) };
    }
    const [id] = ask.rest;
    if (id === undefined) {
      const mentees = await records.mentees.list(member.id);
      return { kind: "page", title, body: listOf(view, ask, mentees) };
    }
    const mentee = await records.mentees.find(member.id, id);
    if (mentee === undefined) return gone(turn, ask, id);
    const { firstName } = mentee.member;
    const body = await one(view, turn, ask, mentee);
    return { kind: "page", title: firstName, body, about: id };
  }),
  chat: acts,
  opens: { "mentees:one": (_ = "", id = "") => `/${id}` },
};

/** Handed over a moment ago: what was said of it, and nothing of the learner. */
async function gone(turn: MentorTurn, ask: PageView, id: string) {
  if (ask.told.length === 0) return undefined;
  const title = phrase("more-mentees");
  const body = await newsOf(turn, { ask, to: `learners/${id}`, acts });
  return { kind: "page", title, body } as const;
}

/** Those whose name has what is looked for, in the order that was chosen. */
function sorted(view: MenteesView, ask: PageAsk, mentees: readonly Mentee[]) {
  const wanted = (ask.query.get("q") ?? "").normalize("NFKC").trim().toLowerCase();
  const found = mentees.filter(({ member }) =>
    member.firstName.normalize("NFKC").toLowerCase().includes(wanted),
  );
  const by = (order: (mentee: Mentee) => number) =>
    found.toSorted((one, other) => order(one) - order(other));
  switch (choiceOf(ask.query, "sort", sorts)) {
    case "name":
      return found.toSorted(({ member: one }, { member: other }) =>
        one.firstName.localeCompare(other.firstName, view.language),
      );
    case "steps":
      return by((mentee) => standingOf(view, mentee).done);
    case "quiet":
      return by(({ activeAt }) => activeAt.getTime());
    case "need":
      return found;
  }
}

function away(view: MenteesView, ask: PageView, until: string | null) {
  return (
    <>
      <h1>{ask.text(phrase("more-mentees"))}</h1>
      <Said ask={ask} words={sayAway(until, view).words} />
    </>
  );
}

function listOf(view: MenteesView, ask: PageView, mentees: readonly Mentee[]) {
  if (mentees.length === 0) {
    return (
      <>
        <h1>{ask.text(phrase("more-mentees"))}</h1>
        <Said ask={ask} words={phrase("mentees-none")} />
      </>
    );
  }
  const filter = filterOf(ask.query.get("filter") ?? "");
  const found = sorted(view, ask, chosen(view, mentees, filter));
  return (
    <>
      <h1>{ask.text(phrase("mentees-title", { count: mentees.length }))}</h1>
      <nav class="filters" aria-label={ask.text(phrase("desk-filters"))}>
        {menteeFilters.map((each) => (
          <a
            href={addressWith("learners", ask.query, { filter: each })}
            aria-current={each === filter ? "true" : undefined}
          >
            {ask.text(filterLabel(each, chosen(view, mentees, each).length, false))}
          </a>
        ))}
      </nav>
      <Search
        ask={ask}
        to="learners"
        label={phrase("desk-name")}
        hidden={["filter"]}
        filters={[
          {
            name: "sort",
            label: phrase("desk-sort"),
            options: sorts.map((sort) => ({
              value: sort === "need" ? "" : sort,
              label: phrase("desk-sorted", { sort }),
            })),
          },
        ]}
      />
      {found.length === 0 ? <Said ask={ask} words={phrase("mentees-filter-nobody")} /> : null}
      <ul class="learners">
        {found.map((mentee, index) => (
          <li>
            <a
              href={`/console/learners/${mentee.member.id}`}
              data-key={index === 0 ? "j" : undefined}
            >
              {mentee.member.firstName}
            </a>
            <Bar view={view} ask={ask} mentee={mentee} />
            <span>{ask.text(phrase("mentees-marks", marksOf(view, mentee)))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way along the road. */
function Bar({
  view,
  ask,
  mentee,
}: {
  readonly view: MenteesView;
  readonly ask: PageAsk;
  readonly mentee: Mentee;
}) {
  const { done, all } = standingOf(view, mentee);
  const words = ask.text(phrase("mentees-steps-done", { done, all }));
  return <progress value={done} max={Math.max(all, 1)} aria-label={words} title={words}></progress>;
}

async function one(view: MenteesView, turn: MentorTurn, ask: PageView, mentee: Mentee) {
  const { id, firstName } = mentee.member;
  const to = `learners/${id}`;
  const screen = { ask, to, acts };
  const press = (label: string, action: string) => (
    <ChatScreen {...screen} told={{ words: [], buttons: [[{ label: phrase(label), action }]] }} />
  );
  const story = await readStory(turn, mentee);
  const notes = await turn.records.notes.list(turn.member.id, id);
  const { step, done, all } = standingOf(view, mentee);
  const place = mentee.run === undefined ? undefined : locate(view.playbook, mentee.run, []);
  const today = localDay(view.now, view.timeZone);
  const day = (at: Date) => writeDay(localDay(at, view.timeZone), view.language, today);
  return (
    <>
      {await newsOf(turn, screen)}
      <h1>{firstName}</h1>
      {step === undefined ? (
        <Said ask={ask} words={phrase("mentees-not-begun")} />
      ) : (
        <p>
          {ask.text(stepTitle(view.playbook, step, view.language))}{" "}
          <progress
            value={place?.index ?? 0}
            max={Math.max(step.flow.length, 1)}
            aria-label={ask.text(stepTitle(view.playbook, step, view.language))}
          ></progress>
        </p>
      )}
      <p>
        {ask.text(phrase("mentees-steps-done", { done, all }))}{" "}
        <Bar view={view} ask={ask} mentee={mentee} />
      </p>
      <Said ask={ask} words={{ lines: since(view, mentee) }} />
      <Said ask={ask} words={waiting(view, mentee)} />
      {mentee.isBlocked ? null : press("mentees-write", `mentees:write:${id}`)}
      {press("hand-button", `hand:one:${id}`)}
      <h2>{ask.text(phrase("mentees-story"))}</h2>
      <ul>
        {story.slice(0, mostLines).map((happened) => (
          <li>{ask.text(storyLine(view, happened))}</li>
        ))}
      </ul>
      <h2>{ask.text(phrase("mentees-notes-title", { name: firstName }))}</h2>
      <ul>
        {notes.map(({ id: noteId, createdAt, text }) => (
          <li>
            {ask.text(phrase("mentees-note-line", { day: day(createdAt), text }))}
            {press("desk-unnote", `mentees:unnote:${noteId}`)}
          </li>
        ))}
      </ul>
      {press("mentees-note-write", `mentees:note:${id}`)}
      <p class="small">{ask.text(phrase("mentees-notes-who", { name: firstName }))}</p>
      <p>
        <a href="/console/learners" data-key="k">
          {ask.text(phrase("back"))}
        </a>
      </p>
    </>
  );
}
