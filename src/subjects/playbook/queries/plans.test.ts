/** Which index SQLite reads for the questions that are asked on every message. */
import Database from "better-sqlite3";
import { Kysely, SqliteDialect, type CompiledQuery } from "kysely";
import { beforeEach, expect, it } from "vitest";
import { newMember, noon, updateOf } from "../../../../test/support/people/members.ts";
import { createAuditLogRecord } from "../../association/queries/audit-log.ts";
import { createInbox } from "../../../store/inbox.ts";
import { createMemberRecord, noteGone } from "../../joining/queries/members.ts";
import { migrate } from "../../../store/migrations/index.ts";
import { createOutboxRecord } from "../../../store/outbox.ts";
import { createPeerRecord } from "../../peers/queries/peers.ts";
import { createPeopleRecord } from "../../association/queries/people.ts";
import { createRetentionRecord } from "../../privacy/queries/retention.ts";
import type { Tables } from "../../../store/tables.ts";
import { createSending } from "../../../store/sending.ts";
import { createCapitalRecord } from "../../figures/queries/capitals.ts";
import { createDueWork } from "../../../store/due-work.ts";
import { createThanksRecord } from "../../chain/queries/thanks.ts";
import { createWorkRecord } from "../../../store/due-work.ts";
import { createRecords } from "../../ports.ts";
import { rights } from "../../rights.ts";
import { keepSpeech } from "../../voice/queries/speech.ts";

const needs = { keepFile: keepSpeech, noteGone };

let raw: Database.Database;
let db: Kysely<Tables>;
let asked: CompiledQuery[];
beforeEach(async () => {
  raw = new Database(":memory:");
  asked = [];
  const dialect = new SqliteDialect({ database: raw });
  db = new Kysely<Tables>({ dialect, log: ({ query }) => void asked.push(query) });
  await migrate(db, "sqlite");
});

/** The steps of the plans of all that `act` asks, as SQLite words them. */
async function plansOf(act: () => Promise<unknown>): Promise<string[]> {
  asked = [];
  await act();
  return asked
    .filter(({ sql }) => /^\s*(select|update|delete|with)/.test(sql))
    .flatMap(({ sql, parameters }) => raw.prepare(`explain query plan ${sql}`).all(parameters))
    .map((step) => (step as { detail: string }).detail);
}

/** What waits behind is neither looked through nor sorted. */
const grows = (plans: readonly string[]) =>
  plans.filter((step) =>
    /^SCAN (?!.*USING (COVERING )?INDEX|next|json_each)|TEMP B-TREE/.test(step),
  );

it("takes lanes in the order of their index, and the first updates of each", async () => {
  const inbox = createInbox(db, () => "o", "sqlite", createRecords);
  await inbox.receive([updateOf(1, 1)], noon);

  const plans = await plansOf(() => inbox.claimLanes(noon, 10, 1_000));

  expect(plans).toContain("SCAN lane USING INDEX lane_by_since");
  expect(plans).toContain("SEARCH next USING INDEX inbox_pending (person=? AND seq<?)");
  expect(plans).toContain("SEARCH later USING COVERING INDEX inbox_pending (person=?)");
  // At most twenty of each lane are sorted.
  expect(grows(plans)).toEqual([]);
});

it("takes messages in the order of their index, and looks a chat's earlier ones up", async () => {
  const row = { chat: 1, priority: 0, method: "show", payload: "{}" };
  await createOutboxRecord(db, null).add(
    [{ ...row, about: null, screen: null, revision: null }],
    noon,
  );

  const plans = await plansOf(() =>
    createSending(db, () => "o", "sqlite", needs).exchange([], 10, [2], noon),
  );

  expect(plans).toContain("SEARCH outbox USING INDEX outbox_ready (priority>?)");
  expect(plans).toContain("SEARCH flying USING COVERING INDEX outbox_in_flight (chat=?)");
  expect(plans).toContain("SEARCH earlier USING COVERING INDEX outbox_queued_by_chat (chat=?)");
  expect(grows(plans)).toEqual([]);
});

it("finds due work by its date or the end of its lease, and leases it by its key", async () => {
  await createWorkRecord(db).schedule({ id: "a", kind: "remind", payload: {}, dueAt: noon });

  const plans = await plansOf(() =>
    createDueWork(db, () => "o", "sqlite", createRecords).claim(noon, 1_000, 16),
  );

  expect(plans).toContain("SEARCH work USING INDEX work_by_claim (<expr><?)");
  expect(plans).toContainEqual(
    expect.stringMatching(
      /^SEARCH work USING (COVERING )?INDEX sqlite_autoindex_work_\d \(id=\?\)$/,
    ),
  );
  expect(grows(plans)).toEqual([]);
});

it("finds a member by the unique index on the Telegram id", async () => {
  const plans = await plansOf(() => createMemberRecord(db).findByTelegram(1));

  expect(plans).toEqual([
    expect.stringMatching(/^SEARCH member USING INDEX sqlite_autoindex_member_\d \(telegram_id=\?/),
  ]);
});

it("finds helpers of a village by the village, others in the order in which they are asked", async () => {
  const { findHelpers } = createPeerRecord(db);
  const find = (way: "village" | "outside") =>
    plansOf(() => findHelpers({ id: "m1", villageId: "v1" }, "products", way, noon, 50));

  const near = await find("village");
  const far = await find("outside");

  expect(near.join("\n")).toMatch(
    /SEARCH member USING .*INDEX member_by_village\w* \(village_id=\?\)/,
  );
  expect(far.join("\n")).toContain("SEARCH peer USING INDEX peer_by_helps (helps=? AND reach=?)");
  expect([...near, ...far].filter((step) => step.startsWith("SCAN"))).toEqual([]);
  expect(far.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
});

it("finds what was found good since a moment by the time of the look", async () => {
  const { parcelsSeen } = createThanksRecord(db);

  const plans = await plansOf(() =>
    parcelsSeen({ stepId: "shipping", taskId: "first-parcel" }, noon, noon, 200),
  );

  expect(plans).toContain("SEARCH look USING INDEX look_good (at>? AND at<?)");
  expect(plans.filter((step) => step.startsWith("SCAN"))).toEqual([]);
});

it("lists villages by how many live there in the order of an index, and people by name", async () => {
  const { listVillages } = createMemberRecord(db);
  const { findByName, findBehind, roster } = createPeopleRecord(db);
  await createMemberRecord(db).create(newMember("m1", 1), noon);

  const villages = await plansOf(() => listVillages(9, 80));
  const people = [
    ...(await plansOf(() => findByName("li", 9))),
    ...(await plansOf(() => findBehind("m1", 2, 9))),
  ];
  const lived = await plansOf(() => roster("v1", 9, 80));

  expect(villages).toEqual(["SCAN village USING INDEX village_by_members"]);
  expect(people.join("\n")).toContain(
    "SEARCH member USING INDEX member_by_name (name_key>? AND name_key<?)",
  );
  expect(lived).toContain("SEARCH member USING INDEX member_by_village_and_name (village_id=?)");
  const all = [...villages, ...people, ...lived];
  expect(all.filter((step) => step.startsWith("SCAN") && !step.includes("INDEX"))).toEqual([]);
  expect([...people, ...lived].filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
});

it("reads the list of acts by the index of what is asked for, newest first", async () => {
  const { list } = createAuditLogRecord(db);

  const plans = [
    ...(await plansOf(() => list({ kind: "all" }, 100, 11))),
    ...(await plansOf(() => list({ kind: "of", ids: ["m1"] }, 100, 11))),
    ...(await plansOf(() => list({ kind: "acts", acts: ["look-good"] }, 100, 11))),
    ...(await plansOf(() => list({ kind: "to", memberId: "m1", acts: ["look-good"] }, 100, 11))),
  ];

  expect(plans.filter((step) => /SCAN|TEMP B-TREE/.test(step))).toEqual([]);
});

it("purges acts and classes by their days", async () => {
  const plans = await plansOf(() => createRetentionRecord(db, rights).purge(noon));

  expect(plans).toContain("SEARCH audit USING INDEX audit_by_day (at<?)");
  expect(plans).toContain("SEARCH class USING INDEX class_by_end (ends_at<?)");
});

it("counts people in the order of an index, a slice at a time, and never all of them", async () => {
  const { people } = createCapitalRecord(db);
  const places = [
    { villageId: "v1", joinedAt: noon.toISOString(), memberId: "m1" },
    { villageId: "", joinedAt: noon.toISOString(), memberId: "m1" },
  ];

  for (const place of places) {
    const plans = await plansOf(() => people(place, 300, "2026-03-01"));

    expect(plans.join("\n")).toContain("SEARCH member USING INDEX member_by_village_and_time");
    expect(plans.filter((step) => step.startsWith("SCAN"))).toEqual([]);
    expect(plans.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
  }
});
