/**
 * "Looks good to me", 好了 right below something that was shown: the verdict, as the button gives it, with its way back.
 * While other words wait for a tap it is heard there.
 */
import type { Turn } from "../../../../bot/context.ts";
import { rightTo } from "../../rules/review.ts";
import { saysGood } from "../../rules/says-good.ts";
import type { ReviewDeps } from "../review.ts";
import { takeReason } from "../review-typed.ts";
import { reviewerOf } from "../reviewer.ts";
import { thingSeenLast } from "./typed-reason.ts";

/** @returns false where it is no such verdict */
export async function takeGood(deps: ReviewDeps, turn: Turn, text: string): Promise<boolean> {
  // A name may stand in it: whose it is comes later.
  if (!maySayGood(text)) return false;
  const { records, now } = turn;
  if ((await records.waiting.find(turn.person)) !== undefined) return false;
  const thing = await thingSeenLast(turn);
  if (thing?.state !== "waiting" || !saysGood(text, thing.learner.firstName)) return false;
  const reviewer = await reviewerOf(turn);
  const as = await rightTo(records, deps.playbook, reviewer, thing, now);
  if (as === undefined) return false;
  const { id: thingId, revision } = thing;
  await takeReason(deps, turn, { thingId, revision }, { verdict: "good" });
  return true;
}

/** Cheaper than to look up what was shown. */
const maySayGood = (text: string): boolean =>
  text.length <= 48 &&
  /good|great|nice|fine|ok|perfect|beautiful|lovely|excellent|clear|better|correct|right|super|well|approve|accept|pass|like|love|change|problem|thumbs|keep|好|可以|行|不错|过|合格|没|清楚|够|棒|漂亮|满意|对|成|中|要得|巴适/iu.test(
    text,
  );
