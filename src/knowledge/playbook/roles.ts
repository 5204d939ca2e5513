/**
 * Roles and jobs in playbook.yaml: which tasks the program itself must find, and which
 * a shop team shares out. A role that is missing, unknown or stands twice is said with its line.
 */
import {
  nowhere,
  type Role as Job,
  type Roles,
  roles as shopJobs,
  rolesOfSeveral,
  type TaskAt,
  type TaskRole,
  taskRoles,
} from "../../subjects/playbook/index.ts";
import type { Say } from "./order.ts";

interface WrittenStep {
  readonly id: string;
  readonly flow: readonly Readonly<Record<string, unknown>>[];
}

/** @param warn of a role that no task has: what the program does with that task is off, the rest works */
export function planRoles(steps: readonly WrittenStep[], say: Say, warn: Say): Roles {
  const byRole = new Map<TaskRole, TaskAt[]>();
  const jobs = new Map<string, readonly Job[]>();
  for (const [index, step] of steps.entries()) {
    for (const [at, item] of step.flow.entries()) {
      const path = ["steps", index, "flow", at];
      const task = { stepId: step.id, taskId: String(Object.values(item)[0]) };
      if (item["jobs"] !== undefined) {
        jobs.set(
          `${task.stepId}/${task.taskId}`,
          jobsIn(item["jobs"], (why) => say(path, why)),
        );
      }
      const role = taskRoles.find((each) => each === item["role"]);
      if (role === undefined) {
        if (item["role"] === undefined) continue;
        const known = taskRoles.join(", ");
        say(path, `unknown role ${JSON.stringify(item["role"])}; there are ${known}`);
        continue;
      }
      if ("card" in item) say(path, "a role belongs to a task, not to a card");
      const found = byRole.get(role) ?? [];
      if (found.length > 0 && !rolesOfSeveral.includes(role)) {
        const { stepId, taskId } = found[0]!;
        say(path, `the role ${role} stands twice: ${stepId}/${taskId} has it`);
      }
      byRole.set(role, [...found, task]);
    }
  }
  for (const role of taskRoles.filter((each) => !byRole.has(each))) {
    warn(["steps"], `no task has the role ${role}: what the program does with it is off`);
    byRole.set(role, [nowhere]);
  }
  return { byRole: Object.fromEntries(byRole) as unknown as Roles["byRole"], jobs };
}

function jobsIn(written: unknown, say: (why: string) => void): readonly Job[] {
  const names: readonly unknown[] = Array.isArray(written) ? written : [written];
  return names.flatMap((name) => {
    const job = shopJobs.find((each) => each === name);
    if (job === undefined) say(`unknown job "${String(name)}"; there are ${shopJobs.join(", ")}`);
    return job === undefined ? [] : [job];
  });
}
