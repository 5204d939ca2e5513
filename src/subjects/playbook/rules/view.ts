/**
 * Playbook: one member's playbook: the items that are for them, and the step they are in as it was
 * when they began it.
 *
 * `viewOf` is pure; `openView` reads what it needs. Everything else walks the view and never
 * knows that others have another one.
 */
import type { FlowItem, Playbook, Step } from "./playbook.ts";
import { findStep } from "./progress.ts";
import type { PlaybookRecord } from "./record.ts";
import { findKind } from "./tasks/index.ts";
import { isFor, traitNames, type Traits } from "./traits.ts";

/** The step that a member is in, as they began it and as it is today. */
export interface Renewed {
  readonly from: Step;
  readonly to: Step;
}

export interface View {
  readonly playbook: Playbook;
  /** Absent when the step they are in is today's. */
  readonly renewed?: Renewed;
}

/** @param begun the step that the member is in, if it has changed since they began it */
export function viewOf(playbook: Playbook, traits: Traits, begun?: Step): View {
  const today = begun === undefined ? undefined : findStep(playbook, begun.id);
  const forThem = (step: Step): Step => {
    const flow = step.flow.filter((item) => isFor(item.when, traits));
    // A step without an item leads nowhere: better one that is for somebody else.
    return flow.length === 0 || flow.length === step.flow.length ? step : { ...step, flow };
  };
  if (begun === undefined || today === undefined) {
    return { playbook: { ...playbook, steps: playbook.steps.map(forThem) } };
  }
  const from = forThem(withToday(begun, today));
  const steps = playbook.steps.map((step) => (step === today ? from : forThem(step)));
  return { playbook: { ...playbook, steps }, renewed: { from, to: forThem(today) } };
}

/** The member's view, by their traits and by where they stand. */
export async function openView(
  playbook: Playbook,
  record: PlaybookRecord,
  memberId: string,
): Promise<View> {
  const traits = await record.traits(memberId);
  const run = await record.findRun(memberId);
  const today = run === undefined ? undefined : findStep(playbook, run.stepId);
  if (run === undefined || today === undefined || run.version === today.version) {
    return keptView(playbook, traits);
  }
  const begun = await findBegun(playbook, record, run.version);
  // Begun where other rules hold, or before there were words for here: then as it is here today.
  const isTheirs = begun?.id === run.stepId && begun.wordsOf === today.wordsOf;
  return keptView(playbook, traits, isTheirs ? begun : undefined);
}

/** A view never changes, and most people have one of a few. */
const views = new WeakMap<Playbook, Map<string, View>>();
const mostViews = 200;

function keptView(playbook: Playbook, traits: Traits, begun?: Step): View {
  let known = views.get(playbook);
  if (known === undefined) views.set(playbook, (known = new Map<string, View>()));
  const key = [begun?.version, ...traitNames.map((name) => traits[name])].join();
  let view = known.get(key);
  if (view === undefined) {
    view = viewOf(playbook, traits, begun);
    if (known.size >= mostViews) known.clear();
    known.set(key, view);
  }
  return view;
}

/** Bodies never change, so each is read once while a playbook is in use. */
const bodies = new WeakMap<Playbook, Map<string, Step>>();

async function findBegun(
  playbook: Playbook,
  record: PlaybookRecord,
  version: string,
): Promise<Step | undefined> {
  const known = bodies.get(playbook) ?? new Map<string, Step>();
  bodies.set(playbook, known);
  const step = known.get(version) ?? (await record.findVersion(version));
  if (step === undefined || !step.flow.every(isKnown)) return undefined;
  known.set(version, step);
  return step;
}

/** A later program may have kept a kind of task that this one does not have. */
function isKnown(item: FlowItem): boolean {
  return item.kind === "card" || findKind(item.kind) !== undefined;
}

/**
 * What still says the same has today's recording, simpler words, picture and short name; what changed has none: they would tell
 * of other words.
 */
function withToday(begun: Step, today: Step): Step {
  const flow = begun.flow.map((item): FlowItem => {
    const now = today.flow.find((each) => each.id === item.id && each.kind === item.kind);
    const same = now !== undefined && now.text.en === item.text.en && now.text.zh === item.text.zh;
    if (item.kind !== "card") {
      return { ...item, job: same && now.kind !== "card" ? now.job : undefined };
    }
    return same && now.kind === "card"
      ? { ...item, recording: now.recording, simpler: now.simpler, picture: now.picture }
      : { ...item, recording: {}, simpler: undefined, picture: undefined };
  });
  return { ...begun, flow };
}
