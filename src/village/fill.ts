/**
 * Village: fills the sandbox with thirty people and a month of their life, in one transaction.
 *
 * The same each time, apart from the day on which it is done. Whoever is a member already keeps the life
 * they have; a village that is full is left as it is.
 */
import { addDays } from "../bot/calendar.ts";
import { atLocalTime, localDay } from "../bot/local-time.ts";
import type { Records } from "../bot/records.ts";
import { countCapitals } from "../subjects/figures/index.ts";
import { planLateLook } from "../subjects/mentoring/index.ts";
import { ask } from "./asking.ts";
import { giveCertificates } from "./certificates.ts";
import type { Life, Neighbour, VillageDeps } from "./life.ts";
import { mentorId, officerId, phoneOfThree, villagers } from "./people.ts";
import { findMentors } from "./mentors.ts";
import { walkRoad } from "./road.ts";
import { fillClass } from "./school.ts";
import { thankEachOther } from "./thanked.ts";
import {
  helpEachOther,
  joinAssociation,
  listPartners,
  showEachOther,
  tellTotals,
  testTips,
} from "./together.ts";
import { sell } from "./trade.ts";

const villageName = "上溪村";
const householdsThere = 120;

/** @returns false if it is full already: then nothing happened */
export async function fillVillage(
  deps: VillageDeps,
  records: Records,
  now: Date,
): Promise<boolean> {
  const { members } = records;
  if ((await members.findByTelegram(villagers.at(-1)!.telegramId)) !== undefined) return false;

  const today = localDay(now, deps.timeZone);
  const dayOf = (daysAgo: number) => addDays(today, -daysAgo);
  const at = (daysAgo: number, hour = 12, minute = 0) => {
    const moment = atLocalTime(dayOf(daysAgo), deps.timeZone, hour, minute);
    return daysAgo >= 0 && moment > now ? now : moment;
  };
  let made = 0;
  const id = (letter: string) => {
    made += 1;
    return `${letter}Village${String(made).padStart(7, "0")}`;
  };

  const villageId = await openVillage(records, at(66, 9), id);
  const people = await moveIn(records, villageId, at);
  const mentor = await members.findByTelegram(mentorId);
  if (mentor === undefined) throw new Error("the mentor has not moved in");
  if (mentor.villageId === null) await members.setVillage(mentor.id, villageId);

  const parcelPhoto = deps.sendParcel();
  const life: Life = {
    deps,
    records,
    villageId,
    people,
    mentor,
    parcelPhoto,
    today,
    at,
    dayOf,
    id,
  };
  await findMentors(life);
  await walkRoad(life);
  await giveCertificates(life);
  await sell(life);
  await ask(life);
  await showEachOther(life);
  await thankEachOther(life);
  await joinAssociation(life);
  await listPartners(life);
  await tellTotals(life);
  await testTips(life);
  await fillClass(life);
  await helpEachOther(life);
  for (const { member } of people) {
    for (const { id: thingId, state } of await records.playbook.shownFor(member.id)) {
      if (state === "waiting") await planLateLook(records, member, thingId);
    }
  }
  await shareAPhone(life);
  await countCapitals(records, today);
  return true;
}

/** Three of one household on one phone, each with the road they have walked. */
async function shareAPhone({ people, records, villageId, at, id }: Life): Promise<void> {
  const of = (telegramId: number) =>
    people.find((person) => person.telegramId === telegramId)?.member;
  const owner = of(phoneOfThree.account);
  const others = phoneOfThree.others.flatMap((each) => of(each) ?? []);
  if (owner === undefined || others.length < phoneOfThree.others.length) return;
  const household = id("h");
  await records.members.createHousehold(household, villageId, owner.id, at(5));
  await records.phones.share(owner, at(5));
  for (const [days, other] of others.entries()) {
    const person = await records.phones.add(phoneOfThree.account, other.firstName, at(4 - days));
    if (person !== undefined) await records.phones.move(other, person, at(4 - days));
  }
  for (const member of [owner, ...others]) await records.members.setHousehold(member.id, household);
}

async function openVillage(
  { members, villages }: Records,
  opened: Date,
  newId: Life["id"],
): Promise<string> {
  const known = await members.findVillageByName(villageName);
  const id = known?.id ?? newId("v");
  const createdBy = `telegram:${officerId}`;
  if (known === undefined) {
    await members.createVillage({ id, name: villageName, state: "listed", createdBy }, opened);
  } else await members.listVillage(id);
  await villages.setHouseholds(id, householdsThere, opened);
  return id;
}

async function moveIn(
  { members }: Records,
  villageId: string,
  at: Life["at"],
): Promise<readonly Neighbour[]> {
  const people: Neighbour[] = [];
  for (const person of villagers) {
    const { telegramId, firstName, language, placement, problem } = person;
    if ((await members.findByTelegram(telegramId)) !== undefined) continue;
    const id = `mVillage${String(telegramId).padStart(7, "0")}`;
    const inviter = person.by === null ? undefined : await members.findByTelegram(person.by);
    const came = at(person.cameAgo, 12);
    await members.create(
      {
        id,
        telegramId,
        firstName,
        language,
        invitedBy: inviter?.id ?? null,
        villageId,
        householdId: null,
      },
      came,
    );
    await members.addConsent(id, "profile", true, came);
    await members.setPlacement(id, placement);
    await members.setWorstProblem(id, problem);
    people.push({ ...person, member: (await members.find(id))! });
  }
  return people;
}
