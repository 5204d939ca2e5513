/**
 * A playbook record in memory, for tests of the rule and for walks through a whole playbook.
 *
 * Behaves like subjects/playbook/queries/playbook.ts, whose own suite runs on both engines.
 */
import type { Step } from "../../src/subjects/playbook/rules/playbook.ts";
import type {
  PlaybookRecord,
  QuizReturn,
  Run,
  Shown,
  StepState,
  TaskState,
} from "../../src/subjects/playbook/rules/record.ts";

export function createMemoryRecord(): PlaybookRecord {
  const runs = new Map<string, Run>();
  const steps = new Map<string, StepState>();
  const tasks = new Map<string, TaskState & { stepId: string; memberId: string }>();
  const returns = new Map<string, QuizReturn & { memberId: string }>();
  const shown = new Map<string, Shown>();
  const traits = new Map<string, Record<string, string>>();
  const versions = new Map<string, Step>();

  return {
    findRun: async (memberId) => runs.get(memberId),
    saveRun: async (run) => void runs.set(run.memberId, run),
    stepStates: async (memberId) =>
      [...steps].filter(([id]) => id.startsWith(`${memberId}/`)).map(([, state]) => state),
    setStep: async (memberId, state) => void steps.set(key(memberId, state.stepId), state),
    taskStates: async (memberId, stepId) =>
      [...tasks.values()].filter((each) => each.memberId === memberId && each.stepId === stepId),
    setTask: async (memberId, stepId, state) =>
      void tasks.set(key(memberId, stepId, state.taskId), { ...state, stepId, memberId }),
    traits: async (memberId) => traits.get(memberId) ?? {},
    setTrait: async (memberId, name, value) =>
      void traits.set(memberId, { ...traits.get(memberId), [name]: value }),
    async keepVersions(steps) {
      const walked = [...runs.values()].map(({ version }) => version);
      for (const version of versions.keys()) {
        if (!walked.includes(version)) versions.delete(version);
      }
      for (const step of steps) versions.set(step.version, step);
    },
    findVersion: async (version) => versions.get(version),
    addReturn: async (memberId, back) =>
      void returns.set(key(memberId, back.stepId, back.taskId), { ...back, memberId }),
    dueReturn: async (memberId, now) =>
      [...returns.values()]
        .filter((each) => each.memberId === memberId && each.dueAt <= now)
        .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime())[0],
    removeReturn: async (memberId, stepId, taskId) =>
      void returns.delete(key(memberId, stepId, taskId)),
    async addShown(thing) {
      const id = key(thing.memberId, thing.stepId, thing.taskId);
      const earlier = shown.get(id);
      if (earlier?.state === "good") return undefined;
      const { createdAt } = earlier ?? thing;
      shown.set(id, { ...thing, id: earlier?.id ?? thing.id, createdAt });
      return earlier?.id ?? thing.id;
    },
    shownFor: async (memberId) =>
      [...shown.values()].filter((each) => each.memberId === memberId).toReversed(),
  };
}

function key(...parts: readonly string[]): string {
  return parts.join("/");
}
