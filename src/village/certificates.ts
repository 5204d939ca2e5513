/** Village: the seasons that are finished and looked at have their certificates. */
import { createPhrasebook } from "../bot/phrasebook.ts";
import { draftOf, finishedSeason, give } from "../subjects/certificates/index.ts";
import type { Life } from "./life.ts";

const daysAgo = 1;

export async function giveCertificates(life: Life): Promise<void> {
  const { records, deps } = life;
  const { playbook } = deps.knowledge;
  const phrasebook = createPhrasebook();
  const now = life.at(daysAgo, 20);
  for (const { member } of life.people) {
    for (const { id } of playbook.seasons) {
      const finished = await finishedSeason(records, { playbook }, member, id);
      if (finished === undefined) continue;
      await records.certificates.offer(member.id, id, now);
      const wish = { name: member.firstName, day: life.dayOf(daysAgo) };
      await give(records, await draftOf(records, phrasebook, member, finished, wish), now);
    }
  }
}
