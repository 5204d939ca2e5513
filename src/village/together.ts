/** Village: what people are to each other: who showed whom, members, partners, helpers, totals. */
import { salesClasses, salesConsent, totalsConsent } from "../subjects/figures/index.ts";
import { chainConsent } from "../subjects/joining/index.ts";
import { associateConsent, planVote } from "../subjects/members/index.ts";
import { wordsOfEntry } from "../subjects/partners/index.ts";
import { pulseConsent } from "../subjects/reminders/index.ts";
import { monthOf } from "../bot/calendar.ts";
import type { Life, Neighbour } from "./life.ts";
import { asked, helped, jobWords, partners, vote } from "./said.ts";

/** Whoever brought somebody showed them something, and both say so. */
export async function showEachOther(life: Life): Promise<void> {
  const byTelegram = new Map(life.people.map((person) => [person.telegramId, person]));
  const stepIds = life.deps.knowledge.playbook.steps
    .filter(({ number }) => number !== null)
    .map(({ id }) => id);
  for (const person of life.people) {
    const by = byTelegram.get(person.by ?? 0);
    if (by === undefined || person.step < 4) continue;
    const id = life.id("t");
    const { trained } = life.records;
    const at = life.at(Math.max(1, person.cameAgo - 6), 20);
    const stepId = stepIds[person.telegramId % 3]!;
    await trained.ask({ id, memberId: person.member.id, stepId }, at);
    await trained.name(id, person.member.id, by.member.id, at);
    await trained.noteTold(id, at);
    await trained.answer(id, by.member.id, true, at);
  }
}

/** Those who sell are members of the association; each does something for others. */
export async function joinAssociation(life: Life): Promise<void> {
  const { associates, members, pools, votes } = life.records;
  const sellers = life.people.filter(({ parcels }) => parcels >= 2);
  const jobs = ["pack", "photos", "drive", "answer", "room", "grow"] as const;
  for (const [at, { member, language }] of sellers.entries()) {
    const now = life.at(12, 20, at);
    await associates.join(member.id, now);
    await members.addConsent(member.id, associateConsent, true, now);
    const job = jobs[at % jobs.length]!;
    await associates.setOffer(member.id, job, true, now);
    await associates.setWords(member.id, job, jobWords[language]);
  }
  const [first, ...others] = sellers;
  if (first === undefined) return;
  const pool = { id: life.id("o"), villageId: life.villageId };
  const share = ({ member, parcels }: Neighbour) => ({
    memberId: member.id,
    parcels: parcels * 6,
    postageMinor: 420,
  });
  if (await pools.open(pool, share(first), life.at(11))) {
    await pools.setSteps(pool.id, "week", [
      { from: 200, minor: 290 },
      { from: 100, minor: 320 },
    ]);
    for (const each of others.slice(0, 6)) await pools.join(pool.id, share(each), life.at(10));
  }
  const month = monthOf(life.today);
  const posed = { id: life.id("v"), month, ...vote, endsAt: life.at(-4, 20) };
  // This month may have its question already.
  if (!(await votes.ask(posed, life.at(2, 9)))) return;
  await planVote(life.records, posed, life.at(2, 9));
  for (const [at, { member }] of sellers.slice(1, 8).entries()) {
    await votes.cast(posed.id, member.id, at % 3 === 2 ? 1 : 0, life.at(1, 12, at));
  }
}

export async function listPartners(life: Life): Promise<void> {
  const { partners: entries } = life.records;
  const users = life.people.filter(({ parcels }) => parcels > 0);
  for (const [place, { kind, list, name, terms, volume, cutOff }] of partners.entries()) {
    const id = life.id("n");
    const addedBy = users[place]?.member.id;
    if (addedBy === undefined) return;
    const entry = {
      id,
      kindId: kind,
      list,
      addedAs: "member",
      selfId: null,
      county: null,
    } as const;
    await entries.begin({ ...entry, addedBy }, life.at(20));
    await entries.setNamed(id, true);
    const texts = { name, terms, volume, cutOff, reach: "" };
    await entries.write(id, { ...texts, area: "county", villages: [] }, wordsOfEntry(texts));
    await entries.ask(id, life.at(19));
    // The last one waits for an officer's look.
    if (place === partners.length - 1) return;
    await entries.list(id, life.dayOf(18));
    for (const [at, { member }] of users.slice(3, 9).entries()) {
      const verdict = at === 4 ? "mixed" : "good";
      const said = { id: life.id("e"), partnerId: id, memberId: member.id, verdict } as const;
      await entries.judge(said, life.at(5, 12, at));
    }
  }
}

/** What people agreed to, and what they tell because of it. */
export async function tellTotals(life: Life): Promise<void> {
  const { members, aboutMe, pulse, peers, figures, nudges } = life.records;
  for (const [place, person] of life.people.entries()) {
    const { member, cameAgo, quiet } = person;
    const joined = life.at(cameAgo, 12);
    await nudges.seen(member.id, life.dayOf(quiet));
    for (const weeks of [1, 2, 4, 8]) {
      if (cameAgo - quiet >= weeks * 7) await figures.noteRetention(member.id, weeks);
    }
    // Some say nothing of themselves: five at least, or they would be told by subtraction.
    if (place % 5 === 4) continue;
    await members.addConsent(member.id, chainConsent, true, joined);
    await members.addConsent(member.id, totalsConsent, true, joined);
    await aboutMe.save(
      member.id,
      {
        isWoman: person.isWoman,
        ageGroup: person.age,
        hamlet: place % 2 === 0 ? "上村" : "下村",
        cameBack: person.age === "under-30" ? "work" : "no",
      },
      joined,
    );
    await tellHome(life, person);
    if (person.step >= 8) {
      const told = life.at(6);
      await peers.saveHelper(
        member.id,
        { helps: "yes", reach: "all", isWoman: person.isWoman },
        told,
      );
      await members.addConsent(member.id, pulseConsent, true, told);
      for (const [day, answers] of roundsOf(place, cameAgo)) {
        await pulse.begin(member.id, life.dayOf(day), life.dayOf(day - 90));
        for (const [question, answer] of answers) {
          await pulse.answer(member.id, { day: life.dayOf(day), question, answer });
        }
      }
    }
  }
}

/** Whoever sells says about how much in a year. */
async function tellHome({ records, at, dayOf }: Life, person: Neighbour): Promise<void> {
  const works = person.parcels > 0;
  const sales = person.parcels >= 5 ? "from-5" : "from-1";
  const told = works
    ? ({ sales, salesOn: dayOf(6), salesMinor: salesClasses[sales] } as const)
    : { sales: null, salesOn: null, salesMinor: null };
  const { id } = person.member;
  if (works) await records.members.addConsent(id, salesConsent, true, at(6));
  await records.homes.save(id, { works, ...told }, at(6));
}

/** The association wanted to know whether the weekly tips help; in one village it cannot be told. */
export async function testTips({ records, people, at, id }: Life): Promise<void> {
  const { fairTests, work } = records;
  const times = { beganAt: at(30), drawsUntil: at(16), looksAt: at(2) };
  const test = { id: id("f"), kind: "tip", about: { en: "", zh: "" }, ...times } as const;
  await fairTests.begin(test);
  const begun = await fairTests.find(test.id);
  if (begun === undefined) return;
  const drawn = people.map(({ member }) => member);
  await fairTests.draw(begun, drawn, at(29));
  const few = { kind: "few", verdict: "few" } as const;
  await fairTests.keep(test.id, { step: few, parcels: few, tried: 2 }, at(2));
  await work.cancel(`fair-test:${test.id}`);
}

/** A question from one neighbour to another, and the word that it helped. */
export async function helpEachOther(life: Life): Promise<void> {
  const { peers } = life.records;
  const helpers = life.people.filter(({ step }) => step >= 10);
  const askers = life.people.filter(({ step }) => step === 4 || step === 6);
  for (const [place, { member }] of askers.slice(0, 7).entries()) {
    const helper = helpers[place + 1];
    if (helper === undefined) return;
    const id = life.id("p");
    const at = life.at(4, 19, place);
    await peers.begin({ id, memberId: member.id, stepId: "products", questionId: null }, at);
    await peers.draft(id, { helperId: helper.member.id, way: "village" }, at);
    const draft = await peers.findRequest(id);
    if (draft === undefined || !(await peers.send(member, draft, at))) continue;
    for (const [by, words] of [
      [member, asked],
      [helper.member, helped],
    ] as const) {
      const said = { kind: "text", text: words[by.language], fileId: null } as const;
      await peers.addSaid(id, by.id, said, at);
    }
    await peers.move(id, ["sent"], "answered", at);
    await peers.move(id, ["answered"], "helped", at);
    const request = await peers.findRequest(id);
    if (request !== undefined) await peers.addHelped(request, at);
  }
}

/** What they answered so many days ago; whoever sells for longer looked at it twice, and sees what has changed. */
function roundsOf(place: number, cameAgo: number) {
  const now = [6, pulseOf(place)] as const;
  return cameAgo < 60 ? [now] : [[40, before] as const, now];
}

const before = [
  ["learning", "learned"],
  ["belonging", "not-yet"],
  ["asking", "nobody"],
  ["keeping", "no"],
  ["nature", "one"],
] as const;

function pulseOf(place: number): readonly (readonly [question: string, answer: string])[] {
  const pick = (answers: readonly string[], step: number) =>
    answers[(place * step) % answers.length]!;
  return [
    ["learning", pick(["both", "showed", "learned"], 1)],
    ["belonging", pick(["clearly", "a-little", "clearly"], 2)],
    ["asking", pick(["several", "one"], 1)],
    ["keeping", pick(["clearly", "a-little", "clearly", "no"], 1)],
    ["nature", pick(["two", "one", "three"], 1)],
  ];
}
