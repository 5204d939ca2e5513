/** The jobs of a shop team against the shipped road: every task they name is there and can be shared. */
import { expect, it } from "vitest";
import { roleTasks } from "../src/core/team/role-tasks.ts";
import { roles } from "../src/core/team/roles.ts";
import { openShipped } from "./support/bot.ts";

const named = Object.entries(roleTasks).flatMap(([stepId, tasks]) =>
  Object.entries(tasks).map(([taskId, jobs]) => ({ stepId, taskId, jobs })),
);

it("names only tasks of the shipped playbook that another phone can do", async () => {
  const { knowledge } = await openShipped();

  const kinds = named.map(({ stepId, taskId }) => {
    const step = knowledge.playbook.steps.find(({ id }) => id === stepId);
    const item = step?.flow.find(({ id }) => id === taskId);
    const kind = item?.kind ?? `no ${stepId}/${taskId}`;
    // Of the tools a team shares the cash book and the parcels log.
    return item?.kind === "tool" && !["cash", "orders"].includes(item.opens) ? taskId : kind;
  });

  expect(new Set(kinds)).toEqual(new Set(["list", "show", "person", "tool"]));
});

it("has something to do for each job", () => {
  expect(new Set(named.flatMap(({ jobs }) => jobs))).toEqual(new Set(roles));
});
