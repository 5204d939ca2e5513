/** Village: the one who has a certificate: the first whose season is finished and looked at. */
import { createPhrasebook } from "../bot/phrasebook.ts";
import { draftOf, finishedSeason, give } from "../subjects/certificates/index.ts";
import type { Life } from "./life.ts";

const daysAgo = 1;

export async function giveCertificate(life: Life): Promise<void> {
  const { records, deps } = life;
  const { playbook } = deps.knowledge;
  const first = playbook.seasons[0]?.id ?? "";
  for (const { member } of life.people) {
    const finished = await finishedSeason(records, { playbook }, member, first);
    if (finished === undefined) continue;
    const now = life.at(daysAgo, 20);
    await records.certificates.offer(member.id, first, now);
    const wish = { name: member.firstName, day: life.dayOf(daysAgo) };
    const draft = await draftOf(records, createPhrasebook(), member, finished, wish);
    await give(records, draft, now);
    return;
  }
}
