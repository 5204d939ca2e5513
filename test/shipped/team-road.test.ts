/** The jobs of a shop team on the shipped road: each has something to do, and it can be shared. */
import { expect, it } from "vitest";
import { roles } from "../../src/subjects/playbook/rules/jobs.ts";
import { openShipped } from "../support/program/bot.ts";

it("gives jobs only to tasks of the shipped playbook that another phone can do", async () => {
  const { playbook } = (await openShipped()).knowledge;

  const kinds = [...playbook.jobs.keys()].map((path) => {
    const [stepId, taskId] = path.split("/");
    const step = playbook.steps.find(({ id }) => id === stepId);
    const item = step?.flow.find(({ id }) => id === taskId);
    const kind = item?.kind ?? `no ${path}`;
    // Of the tools a team shares the cash book and the parcels log.
    return item?.kind === "tool" && !["cash", "orders"].includes(item.opens) ? taskId : kind;
  });

  expect(new Set(kinds)).toEqual(new Set(["list", "show", "person", "tool"]));
});

it("has something to do for each job", async () => {
  const { playbook } = (await openShipped()).knowledge;

  expect(new Set([...playbook.jobs.values()].flat())).toEqual(new Set(roles));
});
