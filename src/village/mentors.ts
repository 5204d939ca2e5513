/** Village: its two mentors, and who learns from which. */
import { assignVillage } from "../subjects/mentoring/index.ts";
import type { Life } from "./life.ts";
import { officerId } from "./people.ts";

const officer = `telegram:${officerId}`;

/** Two mentors, so that everybody has one. */
export async function findMentors(life: Life): Promise<void> {
  const { mentors, audit } = life.records;
  const second = life.people.find(({ telegramId }) => telegramId === 2001);
  for (const member of [life.mentor, second?.member]) {
    if (member === undefined) continue;
    const at = life.at(40, 9);
    if (!(await mentors.appoint(member.id, life.villageId, officer, at))) continue;
    const facts = { village: life.villageId };
    await audit.write({ at, actor: officer, act: "mentor-appointed", subject: member.id, facts });
  }
  const cameAgo = new Map(life.people.map(({ member, cameAgo }) => [member.id, cameAgo]));
  for (const { learner, mentor } of await assignVillage(
    life.records,
    life.villageId,
    life.at(39),
  )) {
    const days = cameAgo.get(learner.id) ?? 39;
    // Nobody has a mentor before the evening on which they came.
    if (days < 39) await mentors.assign(learner.id, mentor.memberId, life.at(days, 20));
  }
  // Mentors learn, too, and each looks at what the other shows.
  if (second === undefined) return;
  await mentors.assign(second.member.id, life.mentor.id, life.at(39));
  await mentors.assign(life.mentor.id, second.member.id, life.at(39));
}
