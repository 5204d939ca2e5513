/**
 * What happens by itself between two members: a question that waited for the morning is
 * delivered, and a day later the asker hears that there was no answer, or is asked whether it helped.
 *
 * Both were asked for, so a pause holds neither; the hours of the night do.
 */
import { askOfStep } from "../../members/index.ts";
import type { Member } from "../../../bot/member.ts";
import { sayNextWay } from "./ask-say.ts";
import type { PeerRequest } from "../rules/request.ts";
import { askDidItHelp } from "./thread-say.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { dueOf, personOf, planned, sayQuestion } from "./deliver.ts";
import { memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import type { RoadDueDeps } from "../../playbook/index.ts";

/** Delivers a question that waited for the morning. */
export function peerSend(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const request = await records.peers.findRequest(String(work.payload["request"]));
    const helper = await memberOf(work, records);
    if (request?.state !== "sent" || helper === undefined) return;
    const later = await planned(deps, records, helper, now);
    if (later !== undefined) return records.work.schedule({ ...work, dueAt: later });
    if (!(await stillHelps(records, request, helper))) {
      // Not asked after all: whoever asked hears of the next way now.
      await records.peers.move(request.id, ["sent"], "expired", now);
      await records.work.cancel(dueOf(request, now).id);
      const asker = await records.members.find(request.memberId);
      if (asker === undefined) return;
      const person = await personOf({ records, now }, asker, request);
      const said = sayNextWay("peer-stopped", request, undefined, person);
      return sayUnasked(deps, records, asker, said);
    }
    await records.work.schedule(dueOf(request, now));
    const asked = await sayQuestion(deps, records, request, helper);
    if (asked !== undefined) await sayUnasked(deps, records, helper, asked);
  };
}

/** They may have stopped helping, or left the association's members, since the evening. */
async function stillHelps(
  { peers, associates }: Records,
  { stepId }: PeerRequest,
  { id }: Member,
): Promise<boolean> {
  if (askOfStep(stepId) !== undefined) return associates.isIn(id);
  return (await peers.findHelper(id)).helps === "yes";
}

/** No answer in a day: the next way. An answer of which nothing was said: did it help? */
export function peerDue(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const { peers, members } = records;
    const now = deps.clock();
    const asker = await memberOf(work, records);
    const id = String(work.payload["request"]);
    if (asker === undefined) return;
    await peers.move(id, ["sent"], "expired", now);
    const request = await peers.findRequest(id);
    if (request === undefined || !["expired", "answered"].includes(request.state)) return;

    const isAnswered = request.state === "answered";
    const again = dueOf(request, request.updatedAt).dueAt;
    const later = isAnswered && again > now ? again : await planned(deps, records, asker, now);
    if (later !== undefined) return records.work.schedule({ ...work, dueAt: later });
    const helper = request.helperId === null ? undefined : await members.find(request.helperId);
    if (!isAnswered) {
      const person = await personOf({ records, now }, asker, request);
      const said = sayNextWay("peer-expired", request, helper?.firstName, person);
      return sayUnasked(deps, records, asker, said);
    }
    if (helper === undefined || askOfStep(request.stepId) !== undefined) return;
    await sayUnasked(deps, records, asker, askDidItHelp(request, helper.firstName));
  };
}
