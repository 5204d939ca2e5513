import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon, updateOf } from "../../../../test/support/people/members.ts";
import { plan } from "../../../../test/support/people/broadcasts.ts";
import { readEverything } from "../../../../test/support/rows.ts";
import { step as stepOf } from "../../../../test/support/small-playbook.ts";
import { pauseUntil } from "../../reminders/rules/pause-keep.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";
import { tableRights } from "../../rights.ts";

const telegramId = 7_000_000_001;
const officerId = 9_000_000_009;
const name = "Xiaoming";
const words = "my-secret-words";

const message = { chat: telegramId, priority: 0, method: "show", payload: words, about: null };

/** Everything that the program may come to keep about a person. */
async function live(records: Records): Promise<void> {
  const { members, playbook, questions } = records;
  const step = { stepId: "s1", state: "done", at: noon } as const;
  await members.createVillage({ id: "v1", name: "龙井", state: "listed", createdBy: "m1" }, noon);
  await members.createHousehold("h1", "v1", "m1", noon);
  await members.create(newMember("root", 50), noon);
  await members.create(
    newMember("m1", telegramId, { firstName: name, invitedBy: "root", villageId: "v1" }),
    noon,
  );
  await members.create(newMember("m2", 60, { invitedBy: "m1" }), noon);
  await members.create(newMember("m10", 70, { invitedBy: "m2" }), noon);
  await members.setHousehold("m1", "h1");
  await members.setPlacement("m1", "shop");
  await members.setWorstProblem("m1", words);
  await members.addConsent("m1", "memory", true, noon);
  await members.setJoining({ telegramId, language: "zh", code: null, stage: "welcome" }, noon);
  await members.createCode({ code: "aaa", kind: "person", target: "m1", expiresAt: null }, noon);
  await playbook.saveRun({
    memberId: "m1",
    stepId: "s1",
    at: "t1",
    version: "1",
    updatedAt: noon,
  });
  await playbook.setStep("m1", step);
  await playbook.setTask("m1", "s1", {
    taskId: "t1",
    state: "done",
    kept: { text: words },
    at: noon,
  });
  await playbook.addReturn("m1", { stepId: "s1", taskId: "t1", dueAt: noon });
  await playbook.addShown({
    id: "sh1",
    memberId: "m1",
    stepId: "s1",
    taskId: "t1",
    kind: "text",
    fileId: null,
    text: words,
    flags: [],
    state: "waiting",
    createdAt: noon,
    updatedAt: noon,
  });
  await playbook.setTrait("m1", "product", words, noon);
  await playbook.keepVersions([stepOf("s1", 1)], noon);
  await records.comebacks.ask({ id: "b1", person: telegramId, name: words }, noon);
  // Somebody else has asked for their record.
  await records.comebacks.ask({ id: "b2", person: 71, name }, noon);
  await records.comebacks.decide("b2", "moved", "m2", noon);
  await records.comebacks.keep("b2", {
    memberId: "m1",
    oldPerson: telegramId,
    begunId: null,
    lines: undefined,
  });
  await questions.add(
    {
      id: "q1",
      memberId: "m1",
      language: "en",
      text: words,
      outcome: "unknown",
      articles: [],
      state: "asked",
    },
    noon,
  );
  await records.orders.note("m1", { day: "2026-03-01", parcels: 3 }, noon);
  await records.orders.say("m1", "parcels-1", noon);
  await records.stock.save(
    { id: "g1", memberId: "m1", name: words, dailyTenths: 60, leadDays: 4, safety: 10, onHand: 3 },
    noon,
  );
  await records.prices.save(
    { id: "p1", memberId: "m1", facts: { name: words, goods: 900 }, isFinished: false },
    noon,
  );
  await records.products.keep(
    { memberId: "m1", source: "p1", name: words, key: words, told: 0 },
    noon,
  );
  const spent = { day: "2026-03-01", amountMinor: -1, words, kind: "other", sided: true } as const;
  await records.cash.append(
    "m1",
    [{ seq: 1, kind: "add", lineId: 1, content: spent, at: noon }],
    "2026-03-01",
  );
  await records.chain.setTeacher("m1", "offered", noon);
  await talks(records);
  await records.mentors.appoint("m1", "v1", "m2", noon);
  await records.mentors.appoint("m2", "v1", "m1", noon);
  await records.mentors.assign("m1", "m2", noon);
  await records.mentors.assign("m2", "m1", noon);
  const note = { text: words, createdAt: noon };
  await records.notes.add({ ...note, id: "n1", memberId: "m1", mentorId: "m2" });
  await records.notes.add({ ...note, id: "n2", memberId: "m2", mentorId: "m1" });
  await certificates(records);
  await records.letters.keep({ id: "l1", memberId: "m1", mentorId: "m2" }, noon);
  await records.letters.keep({ id: "l2", memberId: "m2", mentorId: "m1" }, noon);
  await records.digests.setHour("m1", "07:00");
  await records.waiting.set(60, { kind: "mentee-note", data: "m1" }, noon);
  const visitor = { person: telegramId, firstName: name, language: "zh" } as const;
  await records.desks.offer("a-link", visitor, noon);
  await records.desks.open("a-link", "a-desk", noon);
  await records.desks.keepTold("a-desk", [{ words }]);
  await records.desks.offer("another-link", visitor, noon);
  const told = { key: "told", endsAt: noon };
  await records.desks.openInApp(told, visitor, "dark", "an-app", noon);
  const look = { lookedAs: "mentor", page: "learners" } as const;
  await records.looked.note({ ...look, memberId: "m1", looker: "root", lookerName: "r" }, noon);
  await records.looked.note({ ...look, memberId: "root", looker: "m1", lookerName: name }, noon);
  const unread = { kind: "unread", line: 2, fact: "name", typed: words } as const;
  const bad = { state: "bad", problems: [unread] } as const;
  await records.villageImports.keep(telegramId, bad, noon);
  await records.teams.create({ id: "t1", name: words, ownerId: "m1" }, noon);
  await records.teams.join("t1", "m2", noon);
  await records.teams.setRole("m1", "pack", "on", noon);
  await members.createCode({ code: "ttt", kind: "team", target: "t1", expiresAt: null }, noon);
  await records.teams.create({ id: "t2", name: "root's", ownerId: "root" }, noon);
  await records.teams.offer("t2", "m1");
  const deed = { stepId: "s1", taskId: "t1", shownAt: noon, at: noon };
  await records.teams.addDeed({ ...deed, teamId: "t2", ownerId: "root", memberId: "m1" });
  await records.teams.addDeed({ ...deed, teamId: "t1", ownerId: "m1", memberId: "m2" });
  await playbook.addShown({
    id: "sh2",
    memberId: "root",
    stepId: "s1",
    taskId: "t1",
    kind: "text",
    fileId: null,
    text: words,
    flags: [],
    state: "waiting",
    createdAt: noon,
    updatedAt: noon,
  });
  await records.trained.ask({ id: "t1", memberId: "m1", stepId: "s1" }, noon);
  await records.trained.name("t1", "m1", "m2", noon);
  await records.trained.ask({ id: "t2", memberId: "m2", stepId: "s1" }, noon);
  await records.trained.name("t2", "m2", "m1", noon);
  await records.trained.answer("t2", "m1", true, noon);
  await records.thanks.credit("m1", "first-parcel", noon);
  await records.thanks.credit("m2", "first-parcel", noon);
  const asked = { stepId: "s1", questionId: null };
  const helper = { helps: "yes", reach: "all", isWoman: true } as const;
  for (const [asker, helping] of [
    ["m1", "m2"],
    ["m2", "m1"],
  ] as const) {
    const id = `p-${asker}`;
    const saidBy = (who: string) =>
      ({ kind: "text", text: who === "m1" ? words : "hello", fileId: null }) as const;
    await playbook.setStep(helping, step);
    await records.peers.saveHelper(helping, helper, noon);
    await records.peers.begin({ id, memberId: asker, ...asked }, noon);
    await records.peers.draft(id, { helperId: helping, way: "women" }, noon);
    await records.peers.addSaid(id, asker, saidBy(asker), noon);
    const draft = (await records.peers.findRequest(id))!;
    await records.peers.send({ id: asker, villageId: null }, draft, noon);
    await records.peers.addSaid(id, helping, saidBy(helping), noon);
    await records.peers.addHelped(draft, noon);
    await records.peers.report(id, "m1", noon);
  }
  await records.peers.block("m1", "m2", noon);
  await records.peers.block("m2", "m1", noon);
  await together(records);
  await phones(records);
  await records.goals.save({
    id: "g1",
    memberId: "m1",
    text: words,
    fileId: null,
    reviewOn: "2026-06-01",
    state: "open",
    createdAt: noon,
    answeredAt: null,
  });
  await pauseUntil(records, "m1", noon, noon);
  await records.exits.answer("m1", "on", noon);
  await records.nudges.seen("m1", "2026-03-01");
  await records.figures.noteRetention("m1", 4);
  await records.nudges.noteTold("m1", ["m2"], noon);
  await records.nudges.noteTold("m2", ["m1"], noon);
  await records.unasked.note("m1", "nudge-3", "2026-02-26", noon);
  await records.unasked.setHour("m1", 420, noon);
  await records.pulse.begin("m1", "2026-03-01", "2026-06-01");
  await records.pulse.answer("m1", { day: "2026-03-01", question: "nature", answer: "two" });
  await registers(records);
  await records.tips.setMuted("m1", true, noon);
  await records.tips.noteSent("m1", "a-tip", noon);
  await records.tips.setSeries("v1", false, noon);
  await fairTest(records);
  await fieldTrial(records);
  await records.year.begin("m1", "2026-03-01");
  await records.year.noteSaid("m1", ["days-30"], noon);
  await records.waiting.set(telegramId, { kind: "either", data: words }, noon);
  await records.outbox.raiseScreen(telegramId, "menu", noon);
  await records.outbox.add([{ ...message, screen: null, revision: null }], noon);
  await records.work.schedule({ id: "ask:m1", kind: "peer-send", payload: { words }, dueAt: noon });
  await records.work.schedule({
    id: "remind:x",
    kind: "remind",
    payload: { chat: telegramId },
    dueAt: noon,
  });
  await records.work.schedule({
    id: "ask:m10",
    kind: "peer-send",
    payload: { member: "m10" },
    dueAt: noon,
  });
  await records.homes.save(
    "m1",
    { works: true, sales: "book", salesOn: "2026-03-01", salesMinor: 7 },
    noon,
  );
  await records.aboutMe.save(
    "m1",
    { isWoman: true, ageGroup: "60-up", hamlet: words, cameBack: "work" },
    noon,
  );
  await records.talk.addToBurst("m1", words, noon);
  await records.talk.setTopic("m1", "photos", noon);
  const mark = { questionId: "q1", slug: "photos", reviewed: "2026-03-01", helped: false } as const;
  await records.marks.mark({ ...mark, memberId: "m1" }, noon);
  // Of nobody: totals of five and more stay when one of them is forgotten.
  await records.capitals.keepMonth("v1", { month: "2026-03", countedOn: "2026-03-01" }, [
    { figure: "trained", value: 5, people: 5, hidden: null },
  ]);
  const act = { at: noon, act: "looked-at", facts: { chat: telegramId, rows: 3 } };
  await records.audit.write({ ...act, actor: "m1", subject: "m2" });
  await records.audit.write({ ...act, actor: "m2", subject: "m1" });
}

/** A phone of others, on which something waits; a code for an own one, and a try at another; a friend. */
async function phones({ members, phones: record, friends }: Records): Promise<void> {
  const root = (await members.find("root"))!;
  await record.share({ ...root, telegramId: 61, firstName: "Zhao" }, noon);
  await record.hold(61, { update_id: 1 }, noon);
  await record.makeCode("m1", noon);
  await record.mayTry(telegramId, noon);
  await friends.pair("m1", "m2", noon);
}

/** One of theirs that they proposed to withdraw, another's that they looked at, and the key they made. */
async function certificates({
  certificates: kept,
  certificateKeys,
}: Pick<Records, "certificates" | "certificateKeys">): Promise<void> {
  const one = {
    language: "zh",
    season: "sell",
    proofs: ["first-month"],
    village: "龙井",
    day: "2026-03-01",
    state: "good",
    signed: words,
    reason: null,
    askedBy: null,
  } as const;
  await kept.wish("m1", "sell", words, noon);
  await kept.offer("m1", "open", noon);
  const theirs = { number: "AAAA", memberId: "m1", name: words, shown: [words], lookers: ["m2"] };
  const others = { number: "BBBB", memberId: "m2", name: "of m2", shown: ["of m2"] };
  await kept.give({ ...one, ...theirs, lookedBy: "Li" });
  await kept.give({ ...one, ...others, lookedBy: name, lookers: ["m1"] });
  await kept.ask("AAAA", "m2", words, noon);
  await kept.ask("BBBB", "m1", "of m2", noon);
  const { id } = await certificateKeys.signing("m1", noon);
  await certificateKeys.ask(id, `telegram:${telegramId}`, noon);
}

/** An officer who proposed another and agreed to a third; a teacher, and a pupil of somebody else. */
async function registers({
  officers,
  classes,
  audit,
}: Pick<Records, "officers" | "classes" | "audit">): Promise<void> {
  await officers.ask("m1", "m2", noon);
  await officers.agree("m1", "root", noon);
  await officers.ask("m2", "m1", noon);
  await officers.ask("root", "m2", noon);
  await officers.agree("root", `telegram:${telegramId}`, noon);
  const endsAt = after(365 * 86_400_000);
  await classes.add({ id: "k1", name: "School", endsAt, createdBy: "m1" }, noon);
  await classes.setTeacher("k1", "m1");
  await classes.join("k1", "root", noon);
  await classes.add(
    { id: "k2", name: "Other school", endsAt, createdBy: `telegram:${telegramId}` },
    noon,
  );
  await classes.setTeacher("k2", "m2");
  await classes.join("k2", "m1", noon);
  // Done before they were a member.
  const early = { at: noon, actor: `telegram:${telegramId}`, act: "village-listed" };
  await audit.write({ ...early, subject: "v1", facts: { officer: `telegram:${telegramId}` } });
}

/** An entry of themselves, one that they added, one that they say to be, a draft; how it was for them. */
async function partnersOf({ partners }: Records): Promise<void> {
  const entry = { kindId: "driver", list: "earth", addedAs: "member", county: null } as const;
  await partners.begin({ ...entry, id: "e1", addedBy: "m1", selfId: "m1" }, noon);
  await partners.write("e1", { name, terms: words }, [words]);
  await partners.list("e1", "2026-03-01");
  await partners.begin({ ...entry, id: "e2", addedBy: "m1", selfId: null }, noon);
  const served = { area: "villages", villages: [{ id: "v1", name: "龙井" }] } as const;
  await partners.write("e2", { name: "Wang's van", ...served }, ["van"]);
  await partners.setNamed("e2", true);
  await partners.list("e2", "2026-03-01");
  await partners.begin({ ...entry, id: "e3", addedBy: "m2", selfId: null }, noon);
  await partners.write("e3", { name: "Zhao's cart" }, ["cart"]);
  await partners.list("e3", "2026-03-01");
  await partners.claim("e3", "m1", noon);
  await partners.begin({ ...entry, id: "e4", addedBy: "m1", selfId: null }, noon);
  await partners.write("e4", { name: words }, []);
  for (const [id, memberId, partnerId] of [
    ["x1", "m1", "e2"],
    ["x2", "m2", "e2"],
    ["x3", "m2", "e1"],
  ] as const) {
    await partners.judge({ id, partnerId, memberId, verdict: "good" }, noon);
    await partners.tell(partnerId, memberId, memberId === "m1" ? words : "on time");
  }
  await partners.openTalk("k1", "e1", "m2", noon);
  await partners.openTalk("k2", "e3", "m1", noon);
}

/** A question of theirs that m2 answered and kept, and m2's that they took; a draft of each. */
async function talks({
  questions,
  threads,
  drafts,
}: Pick<Records, "questions" | "threads" | "drafts">): Promise<void> {
  const heard = { language: "en", outcome: "unknown", articles: [], state: "asked" } as const;
  await questions.add({ ...heard, id: "q2", memberId: "m2", text: "of m2" }, noon);
  await questions.claim(["q1"], "m2", "answered", noon);
  await questions.claim(["q2"], "m1", "asked", noon);
  await threads.open(
    { id: "t1", memberId: "m1", questionId: "q1", keeper: "m2", keeperName: "Li" },
    noon,
  );
  await threads.open(
    { id: "t2", memberId: "m2", questionId: "q2", keeper: "m1", keeperName: name },
    noon,
  );
  const draft = { authorRole: "mentor", language: "en", text: "an answer" } as const;
  await drafts.add({ ...draft, id: "d1", authorId: "m2", authorName: "Li" }, ["q1", "q2"], noon);
  await drafts.setQuestion("d1", "worded by Li", noon);
  await drafts.move("d1", "waiting", "published", noon);
  await drafts.add({ ...draft, id: "d2", authorId: "m1", authorName: name }, ["q1"], noon);
  await drafts.setQuestion("d2", "worded by somebody", noon);
  await drafts.add({ ...draft, id: "d3", authorId: "m1", authorName: name, text: words }, [], noon);
}

/** They were asked whether a model may write, and it did. */
async function wordAnswers({ written, modelUse, speech, vectors }: Records): Promise<void> {
  await speech.want({ key: "k1", language: "zh", text: "用蛋托。" }, "m1", noon);
  await written.noteAsked("m1", "models.example", noon);
  await modelUse.reserve("m1", "2026-03-01", { perPerson: 5, inAll: 5 });
  await vectors.keep("measures", [{ hash: "h", vector: Float32Array.of(1) }]);
  await written.keep("hash", "v1", { text: "an answer", cited: ["a"] }, noon);
}

/** They agreed to a field trial, and answered. */
async function fieldTrial({ trials }: Records): Promise<void> {
  await trials.addVersion("t1", { body: "registered", hash: "hash", reason: "" }, noon);
  const villages = [{ villageId: "v1", arm: "now", block: 1 }] as const;
  await trials.start("t1", "seed", { text: "drawn", hash: "hash", villages }, noon);
  await trials.noteAsked("t1", "m1", "v1", noon);
  await trials.join("t1", "m1", "2026-03-01", "2026-09-01");
  const answer = { question: "trust", answer: "yes", day: "2026-03-01" };
  await trials.answer("t1", "m1", "first", answer);
}

/** They were drawn in a fair test. */
async function fairTest({ fairTests, work }: Records): Promise<void> {
  const times = { beganAt: noon, drawsUntil: after(9_000), looksAt: after(9_000) };
  await fairTests.begin({ id: "f1", kind: "broadcast", about: { en: "a", zh: "b" }, ...times });
  await fairTests.draw(
    { id: "f1", seed: "seed", drawsUntil: after(1) },
    [{ id: "m1", householdId: null }],
    noon,
  );
  await work.cancel("fair-test:f1");
}

/** A member of the association: offers something, looks after a pool and a purchase, has voted. */
async function together({
  associates,
  pools,
  buys,
  votes,
}: Pick<Records, "associates" | "pools" | "buys" | "votes">): Promise<void> {
  for (const id of ["m1", "m2"]) await associates.join(id, noon);
  await associates.setOffer("m1", "pack", true, noon);
  await associates.setWords("m1", "pack", words);
  const share = { parcels: 20, postageMinor: 400 };
  await pools.open({ id: "o1", villageId: "v1" }, { memberId: "m1", ...share }, noon);
  await pools.join("o1", { memberId: "m2", ...share }, after(1));
  const owner = { coordinatorId: "m1", villageId: "v1" };
  await buys.begin({ id: "b1", ...owner }, noon);
  const terms = { aloneMinor: 350, togetherMinor: 280, from: 100, lastDay: "2026-03-09" };
  // The name of what others ordered as well stays theirs.
  await buys.saveDraft({ ...(await buys.findDraft("b1"))!, ...terms, item: "tape" });
  await buys.publish("b1", after(9_000), noon);
  await buys.order("b1", "m1", 20, noon);
  await buys.order("b1", "m2", 10, noon);
  await buys.begin({ id: "b2", ...owner }, noon);
  await buys.saveDraft({ ...(await buys.findDraft("b2"))!, item: words });
  const question = { question: "Which?", answers: ["a", "b"], endsAt: after(9_000) };
  await votes.ask({ id: "v1", month: "2026-03", ...question }, noon);
  await votes.cast("v1", "m1", 1, noon);
}

/** They showed something that others looked at, and looked at what others showed. */
async function look({ playbook, reviews }: Records): Promise<void> {
  const shown = { taskId: "t1", kind: "photo", fileId: "f1", text: null, flags: [] } as const;
  const times = { createdAt: noon, updatedAt: noon };
  await playbook.addShown({
    ...shown,
    ...times,
    id: "sh3",
    memberId: "m2",
    stepId: "s1",
    state: "waiting",
  });
  const verdict = { revision: 1, villageId: "v1", as: "mentor", waitedMinutes: 1 } as const;
  const said = { verdict: "change", reason: "words", words, at: noon, isUndone: false } as const;
  const one = { ...verdict, ...said, id: "k1", thingId: "sh1", memberId: "m1", reviewerId: "m2" };
  const other = { ...verdict, ...said, id: "k2", thingId: "sh3", memberId: "m2", reviewerId: "m1" };
  for (const each of [one, other]) {
    await reviews.give(each);
    await reviews.chooseAgain(each.id, noon);
  }
  await reviews.giveAgain(other, `telegram:${telegramId}`, true, noon);
  await reviews.skip("m1", { id: "sh3", revision: 1 }, noon);
  await reviews.skip("m2", { id: "sh1", revision: 1 }, noon);
  await reviews.noteAsked("m1", noon);
  await reviews.addSentence({ id: "e1", memberId: "m1", text: words }, noon);
}

/** They sent something to everybody, and are among those who get it. */
async function broadcast(store: Store): Promise<void> {
  await plan(store, { at: noon, officer: telegramId, audience: { villages: ["v1"] } });
  while (
    await store.broadcasts.prepare({
      now: noon,
      timeZone: "UTC",
      officers: new Set([telegramId]),
    })
  );
}

describe.each(engines)("a person's rights on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(live);
    await store.transact(look);
    await store.transact(wordAnswers);
    await broadcast(store);
    await store.transact(partnersOf);
    await store.turns.receive([updateOf(telegramId, 1), updateOf(telegramId, 2)], noon);
    await store.turns.claimLanes(noon, 5, 1_000);
    await store.db.insertInto("leader").values({ one: 1, term: 1 }).execute();
    await store.db
      .insertInto("clock_seen")
      .values({ one: 1, at: noon.toISOString(), jumped_at: null, agreed: 0 })
      .execute();
  });
  afterEach(() => store.close());

  const erase = () => store.transact(({ rights }) => rights.erase("m1", telegramId, after(1)));

  it("hands over everything that is kept about them", async () => {
    const kept = await store.transact(({ rights }) => rights.collect("m1", telegramId));

    expect(
      Object.entries(kept)
        .filter(([, rows]) => rows.length > 0)
        .map(([table]) => table)
        .toSorted(),
    ).toEqual([
      "about_me",
      "app_data_used",
      "article_mark",
      "association_member",
      "ballot",
      "broadcast",
      "broadcast_row",
      "burst",
      "buy",
      "buy_order",
      "cash_event",
      "certificate",
      "certificate_offer",
      "class",
      "class_pupil",
      "code",
      "comeback",
      "consent",
      "desk",
      "desk_link",
      "draft",
      "draft_question",
      "exit_question",
      "fair_test_row",
      "fellow_job",
      "friend",
      "goal",
      "helped_by",
      "household",
      "joining",
      "last_topic",
      "look",
      "look_asked",
      "look_given",
      "member",
      "mentee",
      "mentor",
      "mentor_digest",
      "mentor_letter",
      "mentor_note",
      "mentor_note_about_me",
      "model_use_member",
      "officer",
      "outbox",
      "own_sentence",
      "page_look",
      "parcels_day",
      "parcels_said",
      "partner",
      "partner_experience",
      "partner_talk",
      "pause",
      "peer",
      "peer_block",
      "peer_message",
      "peer_request",
      "phone_code",
      "phone_try",
      "pool",
      "pool_member",
      "price",
      "product",
      "pulse",
      "pulse_answer",
      "question",
      "quiz_return",
      "reach",
      "run",
      "screen",
      "second_teacher",
      "shown",
      "speech_wanted",
      "stayed",
      "step_state",
      "stock_item",
      "task_state",
      "team",
      "team_deed",
      "team_role",
      "teammate",
      "thanks",
      "thread",
      "tip_sent",
      "tips_off",
      "totals_home",
      "trained_by",
      "trainee_milestone",
      "trainer_hint",
      "trait",
      "trial_answer",
      "trial_person",
      "unasked",
      "village",
      "village_import",
      "waiting",
      "written_asked",
      "year",
      "year_said",
    ]);
    expect(kept["question"]).toMatchObject([{ text: words }]);
    expect(kept["member"]).toMatchObject([{ first_name: name }]);
  });

  it("hands over no id and no name of anybody else", async () => {
    await store.transact(async ({ officers, questions, mentors }) => {
      // The officer is no member: the Telegram id stands where a member's id would.
      await questions.claim(["q1"], `telegram:${officerId}`, "answered", noon);
      await officers.remove("m1", "on");
      await officers.ask("m1", `telegram:${officerId}`, noon);
      await officers.agree("m1", `telegram:${officerId}`, noon);
      await mentors.appoint("m1", "v1", `telegram:${officerId}`, noon);
    });
    await store.db
      .updateTable("look")
      .set({ looker_id: `telegram:${officerId}` })
      .execute();
    await store.db
      .updateTable("mentor")
      .set({ appointed_by: `telegram:${officerId}` })
      .execute();
    await store.db
      .updateTable("question")
      .set({ keeper: `telegram:${officerId}` })
      .execute();

    const kept = await store.transact(({ rights }) => rights.collect("m1", telegramId));

    const text = JSON.stringify(kept);
    expect(text).not.toContain(String(officerId));
    expect(text).not.toMatch(/"(?:root|m2|m10|Li|Zhao's cart)"/);
  });

  it("hands over nothing of anybody else", async () => {
    const kept = await store.transact(({ rights }) => rights.collect("m10", 70));

    const { member, ...rest } = kept;
    expect(member).toHaveLength(1);
    expect(Object.values(rest).flat()).toEqual([]);
  });

  it("is tried here with something in every table there is", async () => {
    const tables = Object.entries(await readEverything(store));

    expect(tables.filter(([, rows]) => rows.length === 0)).toEqual([]);
  });

  it.each([
    ["Telegram id", String(telegramId)],
    ["name", name],
    ["words", words],
  ])("leaves no row in any table with their %s", async (_, trace) => {
    const before = JSON.stringify(await readEverything(store));
    await erase();
    const afterwards = JSON.stringify(await readEverything(store));

    expect(before).toContain(trace);
    expect(afterwards).not.toContain(trace);
  });

  it("deletes their rows, instead of emptying them, where that is declared", async () => {
    const isMine = (row: string) =>
      [/\bm1\b/, new RegExp(String(telegramId)), new RegExp(words)].some((each) => each.test(row));
    const before = await readEverything(store);
    await erase();
    const afterwards = await readEverything(store);

    const left = Object.entries(tableRights)
      .filter(([table, { forget }]) => forget === "erased" && before[table]!.some(isMine))
      .map(([table]) => table)
      .filter((table) => afterwards[table]!.length >= before[table]!.length);
    expect(left).toEqual([]);
  });

  it("leaves nothing by their member id but the row that holds the chain together", async () => {
    await erase();

    const { member, ...rest } = await readEverything(store);
    expect(JSON.stringify(rest)).not.toMatch(/\bm1\b/);
    expect(member!.filter((row) => /\bm1\b/.test(row))).toHaveLength(2);
  });

  it("keeps the chain of those they brought as long as it was", async () => {
    await erase();

    const chain = await store.db.selectFrom("member").select(["id", "invited_by"]).execute();
    expect(Object.fromEntries(chain.map((row) => [row.id, row.invited_by]))).toEqual({
      root: null,
      m1: "root",
      m2: "m1",
      m10: "m2",
    });
    expect(await store.transact(({ members }) => members.countBrought("root"))).toBe(1);
  });

  it("counts them among nobody's people when they had finished no step, and the chain stays as long", async () => {
    await store.db.deleteFrom("step_state").where("member_id", "=", "m1").execute();
    const settled = after(40 * 86_400_000);
    const read = () =>
      store.transact(async ({ members, chain }) => ({
        brought: await members.countBrought("root"),
        generations: (await chain.find("root")).generations,
        measured: await chain.measure(settled),
      }));
    const before = await read();
    await erase();
    const first = await read();
    await erase();

    expect(before).toMatchObject({ brought: 1, generations: [1, 1, 1] });
    expect(first).toMatchObject({ brought: 0, generations: [0, 1, 1] });
    expect(first.measured).toMatchObject({
      people: before.measured.people - 1,
      deepest: before.measured.deepest,
    });
    expect(await read()).toEqual(first);
  });

  it("keeps what belongs to others", async () => {
    await erase();

    expect(
      await store.db.selectFrom("look").select(["id", "looker_id", "words"]).execute(),
    ).toEqual([{ id: "k2", looker_id: "erased", words: null }]);
    expect(await store.db.selectFrom("look_skip").select("thing_id").execute()).toEqual([]);

    expect(await store.db.selectFrom("work").select("id").execute()).toEqual([{ id: "ask:m10" }]);
    expect(
      await store.db
        .selectFrom("audit")
        .select(["actor", "subject", "facts"])
        .orderBy("id")
        .execute(),
    ).toEqual([
      { actor: "erased", subject: "v1", facts: '{"officer":"erased"}' },
      { actor: "erased", subject: "m2", facts: '{"chat":"erased","rows":3}' },
      { actor: "m2", subject: "erased", facts: '{"chat":"erased","rows":3}' },
    ]);
  });

  it("deletes a village that only they proposed, and keeps one where somebody else lives", async () => {
    await store.transact(async ({ members }) => {
      const village = { state: "proposed", createdBy: "m1" } as const;
      await members.createVillage({ ...village, id: "v2", name: "只我村" }, noon);
      await members.createVillage({ ...village, id: "v3", name: "我们村" }, noon);
      await members.setVillage("m1", "v2");
      await members.setVillage("m2", "v3");
    });
    await erase();

    const left = await store.db.selectFrom("village").select(["id", "created_by"]).execute();
    expect(left.filter(({ id }) => id !== "v1")).toEqual([{ id: "v3", created_by: "erased" }]);
  });

  it("keeps officers whom they agreed to, and a class without its teacher, whom nobody sees", async () => {
    await erase();

    const { officers, classes } = await store.transact(async (records) => ({
      officers: await records.officers.list(),
      classes: await records.classes.list(undefined, noon, 5, 0),
    }));
    expect(officers.map(({ memberId, state }) => [memberId, state])).toEqual([["root", "on"]]);
    expect(classes.map(({ id, teacherId, pupils }) => [id, teacherId, pupils])).toEqual([
      ["k1", null, 1],
      ["k2", "m2", 0],
    ]);
    expect(await store.transact((records) => records.classes.pupils("k1"))).toEqual([]);
    expect(await store.transact(({ members }) => members.listVillages(1, 0))).toMatchObject([
      { id: "v1", members: 0 },
    ]);
  });

  it("hands what they looked after to whoever came next", async () => {
    await erase();

    expect(await store.db.selectFrom("pool").select("coordinator_id").execute()).toEqual([
      { coordinator_id: "m2" },
    ]);
    expect(await store.db.selectFrom("buy").select(["coordinator_id", "item"]).execute()).toEqual([
      { coordinator_id: "m2", item: "tape" },
    ]);
  });

  it("keeps answers without whoever gave them, and without the words of whoever asked", async () => {
    const version = () => store.transact(({ drafts }) => drafts.version());
    const before = await version();
    await erase();

    expect(await store.db.selectFrom("draft").selectAll().orderBy("id").execute()).toMatchObject([
      { id: "d1", author_id: "m2", author_name: "Li" },
      { id: "d2", author_id: null, author_name: "", text: "an answer" },
    ]);
    expect(await store.transact(({ drafts }) => drafts.listPublished())).toMatchObject([
      { id: "d1", question: "worded by Li", phrasings: ["of m2"] },
    ]);
    expect(await version()).not.toBe(before);
  });

  it("leaves nobody waiting for an answer that they took upon themselves", async () => {
    await erase();

    const { open, talk } = await store.transact(async ({ questions, threads }) => ({
      open: await questions.listOpen(10),
      talk: await threads.findOf("m2"),
    }));
    expect(open.map(({ id }) => id)).toEqual(["q2"]);
    expect(talk).toBeUndefined();
  });

  it("keeps entries of others without who added them, and how it was without who said so", async () => {
    await erase();

    const { partner, last, counts, waiting, own } = await store.transact(async ({ partners }) => ({
      partner: await partners.find("e2"),
      ...(await partners.experiencesOf("e2", 5)),
      waiting: await partners.countWaiting(),
      own: [await partners.find("e1"), await partners.find("e4")],
    }));
    expect(partner).toMatchObject({ name: "Wang's van", addedBy: null, isNamed: false });
    expect(partner).toMatchObject({ adder: undefined, villages: [{ id: "v1" }] });
    expect(counts).toEqual({ good: 2, mixed: 0, bad: 0 });
    expect(last.map((each) => each.words)).toEqual(["on time"]);
    expect(waiting).toBe(0);
    expect(own).toEqual([undefined, undefined]);
  });

  it("finds them no more, and lets them join again as somebody new", async () => {
    await erase();

    const { found, again } = await store.transact(async ({ members }) => ({
      found: [await members.find("m1"), await members.findByTelegram(telegramId)],
      again: await members.create(newMember("m9", telegramId), noon),
    }));

    expect(found).toEqual([undefined, undefined]);
    expect(again).toBeUndefined();
  });

  it("drops their updates that wait, and still knows them if they come again", async () => {
    await erase();

    expect(await store.turns.claimLanes(after(60_000), 5, 1_000)).toEqual([]);
    expect(await store.turns.receive([updateOf(telegramId, 2)], after(2))).toBe(0);
  });

  it("may be repeated", async () => {
    await erase();
    const once = await readEverything(store);
    await erase();

    expect(await readEverything(store)).toEqual(once);
  });
});
