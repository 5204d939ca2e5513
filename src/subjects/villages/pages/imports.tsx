/** Villages brought in by a table, in three steps: checked, looked at, done. Works with a file or with pasted lines. */
import { page, type Page, type PageView } from "../../../bot/page/page.ts";
import { Form, Said } from "../../../bot/page/parts.tsx";
import { phrase, type Words } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { sayOld } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import type { Changed, VillageImport } from "../rules/import-record.ts";
import type { ImportProblem, VillageLine } from "../rules/import.ts";
import { bringIn, checkTable, takeBack, undoable } from "../screens/import.ts";

/** Lines of problems and of changes on one page. */
const mostShown = 50;

const title = phrase("imports-title");

export const imports: Page<unknown> = page<unknown, Turn>(
  officer,
  undefined,
  async (_, turn, ask) => {
    if (ask.rest.length > 0) return undefined;
    const found = await turn.records.villageImports.find(turn.person);
    return {
      kind: "page",
      title,
      body: (
        <>
          <div role="status">
            {ask.told.map(({ words }) => (
              <div class="news">
                <Said ask={ask} words={words} />
              </div>
            ))}
          </div>
          <h1>{ask.text(title)}</h1>
          {found === undefined ? null : await stateOf(turn, ask, found)}
          {found?.state === "checked" ? null : <Sending ask={ask} />}
          <p class="row">
            <a href="/console/villages">{ask.text(phrase("villages-table"))}</a>
          </p>
        </>
      ),
    };
  },
  async (_, turn, form) => {
    switch (form.get("do")) {
      case "check":
        return checkTable(turn, form.get("file") || form.get("lines") || "");
      case "bring":
        return bringIn(turn);
      case "leave":
        return turn.records.villageImports.drop(turn.person);
      case "undo":
        return takeBack(turn);
      default:
        sayOld(turn);
    }
  },
);

async function stateOf(turn: Turn, ask: PageView, found: VillageImport) {
  if (found.state === "bad") return <Bad ask={ask} problems={found.problems} />;
  if (found.state === "checked") return checked(turn, ask, found.lines);
  const fresh = found.changed.filter(({ isNew }) => isNew).length;
  const done = phrase("imports-done", { fresh, changed: found.changed.length - fresh });
  return (
    <article>
      <h2>{ask.text(done)}</h2>
      {(await undoable(turn)) === undefined ? null : (
        <Doing ask={ask} does="undo" label={phrase("undo-ten")} />
      )}
    </article>
  );
}

function Doing({
  ask,
  does,
  label,
  style,
}: {
  readonly ask: PageView;
  readonly does: string;
  readonly label: Words;
  readonly style?: string;
}) {
  return (
    <Form ask={ask} to="imports">
      <button name="do" value={does} class={style}>
        {ask.text(label)}
      </button>
    </Form>
  );
}

/** The first step. */
function Sending({ ask }: { readonly ask: PageView }) {
  return (
    <>
      <Said ask={ask} words={[phrase("imports-how"), phrase("imports-people")]} />
      <pre tabindex={0}>{ask.text(phrase("imports-example"))}</pre>
      <Form ask={ask} to="imports" brings="files">
        <label>
          {ask.text(phrase("imports-file"))}
          <input type="file" name="file" accept=".csv,text/csv" />
        </label>
        <label>
          {ask.text(phrase("imports-lines"))}
          <textarea name="lines" rows={4}></textarea>
        </label>
        <button name="do" value="check" class="primary">
          {ask.text(phrase("imports-check"))}
        </button>
      </Form>
    </>
  );
}

function Bad({
  ask,
  problems,
}: {
  readonly ask: PageView;
  readonly problems: readonly ImportProblem[];
}) {
  return (
    <article>
      <h2>{ask.text(phrase("imports-bad", { count: problems.length }))}</h2>
      <ul>
        {problems.slice(0, mostShown).map((problem) => (
          <li>{ask.text(sayProblem(problem))}</li>
        ))}
      </ul>
    </article>
  );
}

function sayProblem(problem: ImportProblem): Words {
  switch (problem.kind) {
    case "letters":
    case "separator":
    case "empty":
    case "no-name-column":
      return phrase("imports-whole", { kind: problem.kind });
    case "too-many":
      return phrase("imports-too-many", { most: problem.most });
    case "quote":
    case "cells":
      return phrase("imports-line", { kind: problem.kind, line: problem.line });
    case "twice":
      return phrase("imports-twice", { line: problem.line, name: problem.name });
    case "unread":
      return phrase("imports-unread", {
        line: problem.line,
        fact: problem.fact,
        typed: problem.typed,
        isEmpty: problem.typed === "" ? "yes" : "no",
      });
  }
}

/** The second step: what would change. */
async function checked(turn: Turn, ask: PageView, lines: readonly VillageLine[]) {
  const changes: { readonly name: string; readonly change: Changed }[] = [];
  for (const line of lines) {
    const change = await turn.records.villageImports.differs(line);
    if (change !== undefined) changes.push({ name: line.name, change });
  }
  const fresh = changes.filter(({ change }) => change.isNew).length;
  const counts = {
    fresh,
    changed: changes.length - fresh,
    same: lines.length - changes.length,
  };
  return (
    <article>
      <h2>{ask.text(phrase("imports-checked", counts))}</h2>
      <ul>
        {changes.slice(0, mostShown).map(({ name, change }) => (
          <li>
            <b>{name}</b>{" "}
            {ask.text(phrase("imports-change", { kind: change.isNew ? "new" : "old" }))}{" "}
            {Object.entries(change.since)
              .filter(([fact]) => fact !== "state")
              .map(([fact, value]) =>
                ask.text(
                  phrase("imports-fact", {
                    fact,
                    value: String(value),
                    before: String(change.before[fact] ?? ""),
                    had: change.before[fact] == null ? "no" : "yes",
                  }),
                ),
              )
              .join(" · ")}
          </li>
        ))}
      </ul>
      {changes.length > mostShown ? (
        <p>{ask.text(phrase("imports-more", { count: changes.length - mostShown }))}</p>
      ) : null}
      <div class="row">
        {changes.length === 0 ? null : (
          <Doing
            ask={ask}
            does="bring"
            label={phrase("imports-bring", { count: changes.length })}
            style="primary"
          />
        )}
        <Doing ask={ask} does="leave" label={phrase("leave-it")} />
      </div>
    </article>
  );
}
