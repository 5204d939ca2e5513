/** The association's page of today: what needs a yes, what failed, what is due; each leads to where it is done. */
import { page, type PageAsk, type PageView, under } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { sumOf, workOf } from "../screens/work.ts";

/** Something for an officer to see to today. */
export interface TodayLine {
  readonly group: "yes" | "failed" | "due";
  readonly label: string | Phrase;
  /** Behind `/console/`. */
  readonly to: string;
}

/** What waits in the chat as well, and is done on a page of another kind than the chat's screen. */
const pageOf: Readonly<Record<string, Pick<TodayLine, "group" | "to">>> = {
  "do:review": { group: "yes", to: "waits" },
  "do:questions": { group: "yes", to: "questions" },
  "case:list": { group: "yes", to: "reports" },
  "articles:due": { group: "due", to: "knowledge#due" },
};

const groups = ["yes", "failed", "due"] as const;

const standing = under("now", phrase("today-title"));

export const today = page(officer, standing, async (_: unknown, turn, ask) => {
  const waits = await workOf(turn);
  const there = waits.filter(({ count }) => count > 0);
  const own = await linesOf(turn);
  const lines = [...own];
  const inChat: Button[] = [];
  for (const { button } of there) {
    const place = pageOf[button.action] ?? laidOut(ask, button);
    if (place === undefined) inChat.push(button);
    else lines.push({ ...place, label: button.label });
  }
  return {
    kind: "page",
    title: phrase("today-title"),
    body: (
      <>
        <h1>{ask.text(phrase("work-waits", { count: sumOf(waits) + own.length }))}</h1>
        {groups.map((group) => (
          <Group
            ask={ask}
            group={group}
            lines={lines.filter((line) => line.group === group)}
            inChat={group === "yes" ? inChat : []}
          />
        ))}
        {inChat.length === 0 ? null : <p class="small">{ask.text(phrase("today-in-chat"))}</p>}
        {lines.length + inChat.length > 0 ? null : (
          <p class="row">
            <a href="/console/numbers">{ask.text(phrase("today-numbers"))}</a>
            <a href="/console/broadcasts">{ask.text(phrase("today-write"))}</a>
          </p>
        )}
      </>
    ),
  };
});

/** The page on which the chat's screen is laid out, where there is one. */
function laidOut(ask: PageView, { action }: Button): Pick<TodayLine, "group" | "to"> | undefined {
  const at = ask.addressOf(action);
  return at === undefined ? undefined : { group: "yes", to: at.replace(/^\/console\//, "") };
}

async function linesOf(turn: Turn): Promise<readonly TodayLine[]> {
  const lines: TodayLine[] = [];
  await turn.tell("today-asked", { lines });
  return lines;
}

function Group({
  ask,
  group,
  lines,
  inChat,
}: {
  readonly ask: PageAsk;
  readonly group: TodayLine["group"];
  readonly lines: readonly TodayLine[];
  readonly inChat: readonly Button[];
}) {
  const isEmpty = lines.length + inChat.length === 0;
  return (
    <section aria-labelledby={`today-${group}`}>
      <h2 id={`today-${group}`}>{ask.text(phrase("today-group", { group }))}</h2>
      {isEmpty ? <Said ask={ask} words={phrase("today-none")} /> : null}
      <ul class="rows work">
        {lines.map(({ label, to }) => (
          <li>
            <a href={`/console/${to}`}>{ask.text(label)}</a>
          </li>
        ))}
        {inChat.map((button) => (
          <li>
            <InChat label={ask.text(button.label)} button={button} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function InChat({ label, button }: { readonly label: string; readonly button: Button }) {
  const [verb, command] = button.action.split(":");
  return (
    <>
      {label} {verb === "do" ? <code>/{command}</code> : null}
    </>
  );
}
