import { describe, expect, it } from "vitest";
import { byTeammate, entrance } from "../../playbook/rules/progress.ts";
import type { TaskState } from "../../playbook/rules/record.ts";
import { card, listTask, photoTask, step } from "../../../../test/support/small-playbook.ts";
import { eyesOn, maySeeBook, needsSecondEye } from "./money.ts";
import type { Team, Teammate } from "./record.ts";
import { jobsOf } from "../../playbook/rules/roles.ts";
import { gapsOf, type Role } from "../../playbook/rules/jobs.ts";
import { ofOwnShop, ofTheirShop, onlyToRead } from "./shop-words.ts";
import { news } from "./tell.ts";

const person = (memberId: string, roles: readonly Role[] = [], seesBook = false): Teammate => ({
  memberId,
  firstName: memberId,
  telegramId: 1,
  language: "en",
  roles,
  asksForMoney: false,
  seesBook,
});
const team = (...people: readonly Teammate[]): Team => ({
  id: "t1",
  name: "Walnuts",
  ownerId: "owner",
  offeredTo: null,
  people,
});
const idsOf = (people: readonly Teammate[]) => people.map(({ memberId }) => memberId);

describe("who does what", () => {
  it("leaves open what nobody does", () => {
    const people = [person("owner", ["money", "chat"]), person("a", ["pack", "send"])];

    expect(gapsOf(people)).toEqual(["source", "photos"]);
  });

  it("gives a task to its jobs, and none to what no job has", () => {
    const jobs = new Map([["shipping/ten-parcels", ["pack", "send"] as const]]);

    expect(jobsOf({ jobs }, { stepId: "shipping", taskId: "ten-parcels" })).toEqual([
      "pack",
      "send",
    ]);
    expect(jobsOf({ jobs }, { stepId: "shipping", taskId: "unknown" })).toEqual([]);
  });
});

describe("who sees the book", () => {
  it("is the owner, whoever keeps the money, and whom the owner named", () => {
    const shop = team(
      person("owner"),
      person("keeper", ["money"]),
      person("eye", [], true),
      person("x"),
    );

    expect(idsOf(eyesOn(shop))).toEqual(["owner", "keeper", "eye"]);
    expect(maySeeBook(shop, "x")).toBe(false);
  });

  it.each([
    ["nobody keeps the money", [person("owner"), person("a")], false],
    ["the owner keeps it alone", [person("owner", ["money"]), person("a")], true],
    [
      "the owner keeps it and another looks",
      [person("owner", ["money"]), person("a", [], true)],
      false,
    ],
    ["another keeps it: the owner sees it too", [person("owner"), person("a", ["money"])], false],
    ["there is nobody else who could look", [person("owner", ["money"])], false],
  ])("needs a second eye or not: %s", (_, people, needs) => {
    expect(needsSecondEye(team(...people))).toBe(needs);
  });
});

describe("the words of a shared tool", () => {
  const book = { shop: "Walnuts", names: "Ann, Ben" };
  const reply = {
    words: [{ key: "cash-begin" }, "a line", { key: "cash-list-how" }],
    buttons: [
      [
        { label: "1", action: "cash:line:1" },
        { label: "on", action: "cash:list:1" },
      ],
      [
        { label: "month", action: "cash:month:2026-12" },
        { label: "file", action: "cash:file:all" },
        { label: "next", action: "do:next" },
      ],
    ],
  } as const;

  it("say who sees the owner's book, and leave its buttons alone", () => {
    const said = ofOwnShop(reply, book);

    expect(said.words).toContainEqual({ key: "team-book-begin", with: book });
    expect(said.buttons).toEqual(reply.buttons);
  });

  it("mark the buttons of a shop's book, so that none works on one's own", () => {
    const actions = ofTheirShop(reply, book)
      .buttons?.flat()
      .map(({ action }) => action);

    expect(actions).toEqual([
      "shopcash:line:1",
      "shopcash:list:1",
      "shopcash:month:2026-12",
      "shopcash:file:all",
      "do:next",
    ]);
  });

  it("leave to whoever only looks no button that changes or takes anything", () => {
    const said = onlyToRead(reply, book);
    const actions = said.buttons?.flat().map(({ action }) => action);

    expect(actions).toEqual(["team:book:list:1", "team:book:month:2026-12", "team:open"]);
    expect(said.words).not.toContainEqual({ key: "cash-list-how" });
  });
});

describe("news of a shop", () => {
  it("begin with a line that says nothing of money", () => {
    const { words } = news("Walnuts", person("a"), [{ key: "team-eyes" }]);

    expect(words).toEqual([{ key: "team-news", with: { shop: "Walnuts" } }, { key: "team-eyes" }]);
  });
});

describe("a step in which a teammate did something", () => {
  const state = (taskId: string, kept: TaskState["kept"] = {}): TaskState => ({
    taskId,
    state: "done",
    kept,
    at: new Date(0),
  });
  const shipping = step("shipping", 1, {
    flow: [card("first"), listTask, card("second"), photoTask],
  });

  it("is entered at its start: what they did is further on than the owner has read", () => {
    const place = entrance(shipping, undefined, [state(photoTask.id, { [byTeammate]: true })]);

    expect(place.index).toBe(0);
  });

  it("is entered after what the owner did, past what was done for them", () => {
    const own = entrance(shipping, undefined, [
      state(listTask.id),
      state(photoTask.id, { [byTeammate]: true }),
    ]);
    const first = step("shipping", 1, { flow: [photoTask, card("next")] });
    const past = entrance(first, undefined, [state(photoTask.id, { [byTeammate]: true })]);

    expect([own.index, past.index]).toEqual([2, 1]);
  });
});
