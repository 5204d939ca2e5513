/** The page of who did what: by kind, by person, from a day to a day; older acts behind the last one shown. */
import { page, type Page, type PageAsk, under } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { addDays, isDay } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { atLocalTime } from "../../../bot/local-time.ts";
import { phrase } from "../../../bot/reply.ts";
import { officer } from "../../../bot/who.ts";
import { parseSearch } from "../../joining/index.ts";
import type { AuditFilter } from "../rules/audit-log-record.ts";
import { auditKinds, isAuditKind } from "../rules/kinds.ts";
import { auditLine, idsIn } from "../screens/audit-log-say.ts";
import { beforeIn, kindLabels, viewOf, type AuditDeps } from "../screens/audit-log.ts";

/** Acts on one page. */
const onPage = 30;
/** People who are called so: more are found by more letters. */
const mostNamed = 12;

const title = phrase("acts-button");

export const audit: Page<AuditDeps> = {
  ...page<AuditDeps, Turn>(officer, under("house", title), async (deps, turn, ask) => ({
    kind: "page",
    title,
    body: await show(deps, turn, ask),
  })),
  opens: { "acts:of": (id = "") => `?of=${id}` },
};

async function show(deps: AuditDeps, turn: Turn, ask: PageAsk) {
  const { acts } = turn.records;
  const { query } = ask;
  const filter = await filterOf(deps, turn, query);
  const found = await acts.list(filter, beforeIn(query.get("before") ?? ""), onPage + 1);
  const shown = found.slice(0, onPage);
  const names = await acts.namesOf([...new Set(shown.flatMap(idsIn))]);
  const view = viewOf(deps, turn);
  const older = new URLSearchParams(query);
  older.set("before", String(shown.at(-1)?.id ?? ""));
  return (
    <>
      <h1>{ask.text(title)}</h1>
      <Filters ask={ask} />
      {shown.length === 0 ? <Said ask={ask} words={phrase("acts-none")} /> : null}
      <ul class="rows">
        {shown.map((act) => (
          <li>{ask.text(auditLine(view, act, names))}</li>
        ))}
      </ul>
      {found.length > onPage ? (
        <p>
          <a href={`/console/audit?${older.toString()}`} data-key="j">
            {ask.text(phrase("acts-older"))}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Filters({ ask }: { readonly ask: PageAsk }) {
  const { query } = ask;
  return (
    <form method="get" action="/console/audit" class="pairs">
      <label>
        {ask.text(phrase("acts-desk-kind"))}
        <select name="kind">
          <option value="">{ask.text(phrase("acts-all"))}</option>
          {Object.entries(kindLabels).map(([kind, label]) => (
            <option value={kind} selected={query.get("kind") === kind}>
              {ask.text(label)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {ask.text(phrase("acts-desk-who"))}
        <input
          type="search"
          name="who"
          minlength={2}
          maxlength={60}
          value={query.get("who") ?? ""}
        />
      </label>
      <label>
        {ask.text(phrase("acts-desk-from"))}
        <input type="date" name="from" value={query.get("from") ?? ""} />
      </label>
      <label>
        {ask.text(phrase("acts-desk-to"))}
        <input type="date" name="to" value={query.get("to") ?? ""} />
      </label>
      <button>{ask.text(phrase("acts-desk-show"))}</button>
    </form>
  );
}

async function filterOf(
  { timeZone }: AuditDeps,
  turn: Turn,
  query: URLSearchParams,
): Promise<AuditFilter> {
  const kind = query.get("kind") ?? "";
  const [from, to] = ["from", "to"].map((name) => query.get(name) ?? "") as [string, string];
  const midnight = (day: string) => atLocalTime(day, timeZone, 0, 0);
  return {
    kind: "search",
    acts: isAuditKind(kind) ? auditKinds[kind] : undefined,
    ids: await idsOf(turn, query),
    from: isDay(from) ? midnight(from) : undefined,
    // The last day belongs to it.
    until: isDay(to) ? midnight(addDays(to, 1)) : undefined,
  };
}

/** @returns `undefined` where nobody is asked for; none for a name that nobody has */
async function idsOf(
  { records }: Turn,
  query: URLSearchParams,
): Promise<readonly string[] | undefined> {
  const name = query.get("who") ?? "";
  const own = query.get("of") ?? "";
  if (name.trim() === "" && own === "") return undefined;
  const key = parseSearch(name);
  if (key === undefined && own === "") return [];
  const named = key === undefined ? [{ id: own }] : await records.people.findByName(key, mostNamed);
  const ids: string[] = [];
  for (const { id } of named) {
    const member = await records.members.find(id);
    ids.push(id);
    // Before they were a member an officer stands there by another id.
    if (member !== undefined) ids.push(`telegram:${member.telegramId}`);
  }
  return ids;
}
