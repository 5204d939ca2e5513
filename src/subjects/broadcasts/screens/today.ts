/** What of broadcasts an officer should see to today: a yes, what stands still, what may not have arrived. */
import { dayMs } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import type { Broadcast } from "../rules/record.ts";
import { hasAuthor } from "./hold.ts";
import type { BroadcastDeps } from "./desk.ts";
import { firstWords } from "./report-say.ts";
import { isAuthor } from "./send.ts";
import { writtenIn } from "./saying.ts";

/** What is older was seen, or does not matter any more. */
const lookedBackMs = 7 * dayMs;
/** More went out in a week than anybody reads of. */
const mostLooked = 20;

interface Line {
  readonly group: "yes" | "failed";
  readonly label: Phrase;
  readonly to: string;
}

export async function todayOf(deps: BroadcastDeps, turn: Turn): Promise<readonly Line[]> {
  const { broadcasts } = turn.records;
  const lines: Line[] = [];
  const add = (group: Line["group"], key: string, broadcast: Broadcast, to = broadcast.id) => {
    const words = firstWords(broadcast, turn.language);
    lines.push({ group, label: phrase(key, { words }), to: `broadcasts/${to}` });
  };
  for (const asked of await askedOf(turn)) add("yes", "broadcast-today-yes", asked);
  const own = await broadcasts.draftOf(turn.person);
  if (own?.state === "draft" && writtenIn(own.content).length > 0) {
    add("yes", "broadcast-today-draft", own, "new");
  }
  for (const broadcast of await broadcasts.list(mostLooked, 0)) {
    if (broadcast.state === "paused" && !(await hasAuthor(deps, turn.records, broadcast))) {
      add("failed", "broadcast-today-held", broadcast);
    }
    const since = turn.now.getTime() - (broadcast.endedAt ?? broadcast.createdAt).getTime();
    if (broadcast.state !== "done" || since > lookedBackMs) continue;
    const { unknown, failed } = await broadcasts.totals(broadcast.id);
    if (unknown > 0 || failed.size > 0) add("failed", "broadcast-today-failed", broadcast);
  }
  return lines;
}

/** Messages to many that wait for the yes of this officer, the oldest first. */
async function askedOf(turn: Turn): Promise<readonly Broadcast[]> {
  const asked = await turn.records.broadcasts.listAsked();
  return asked.filter((each) => !isAuthor(turn, each));
}

/** The same among what waits: the oldest opens. */
export async function addAsked(
  turn: Turn,
  { waits }: { readonly waits: { readonly count: number; readonly button: Button }[] },
): Promise<void> {
  const asked = turn.isOfficer ? await askedOf(turn) : [];
  const [oldest] = asked;
  if (oldest === undefined) return;
  const label = phrase("work-broadcasts", { count: asked.length });
  waits.push({ count: asked.length, button: { label, action: `bc:asked:${oldest.id}` } });
}
