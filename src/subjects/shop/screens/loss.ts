/**
 * A shop that costs more than it brings: heard when somebody says so, and said once when their own numbers
 * do, in answer to what they noted. What the numbers say is rules/loss.ts.
 */
import type { Message } from "@grammyjs/types";
import { personFor } from "../../answers/index.ts";
import { keepTrouble, taskOf, type RoadDeps } from "../../playbook/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { lossOf, saysLoss, type Loss, type OwnLoss } from "../rules/loss.ts";
import { reckon } from "../rules/price-facts.ts";
import { sayLoss } from "./loss-say.ts";

/** The prices touched last. */
const looked = 5;

type LossDeps = Pick<RoadDeps, "playbook">;

/** "I lose money on every order": whatever a task waits for, this is said to somebody. */
export async function hearLoss(deps: LossDeps, turn: Turn, { text }: Message): Heard {
  const { member } = turn;
  if (text === undefined || member === undefined || !saysLoss(text)) return pass;
  await say(deps, turn, member, await ownLoss(deps, turn, member), undefined);
  if (member.placement === null) await turn.resume();
}

/**
 * After something was noted in one's own book or log.
 *
 * @returns true if it was said now; each kind is said once
 */
export async function tellLoss(deps: LossDeps, turn: Turn, member: Member): Promise<boolean> {
  const own = await ownLoss(deps, turn, member);
  const loss = lossOf(own);
  if (loss === undefined) return false;
  if (!(await turn.records.orders.say(member.id, `loss-${loss}`, turn.now))) return false;
  await say(deps, turn, member, own, loss);
  return true;
}

async function say(
  _: LossDeps,
  turn: Turn,
  member: Member,
  own: OwnLoss,
  loss: Loss | undefined,
): Promise<void> {
  await keepTrouble(turn, member, "loss");
  const to = await personFor(turn, member, { outcome: "unknown" });
  turn.say(sayLoss(loss, own, member.firstName, to));
}

async function ownLoss({ playbook }: LossDeps, turn: Turn, { id }: Member): Promise<OwnLoss> {
  const { prices, cash, orders, playbook: road } = turn.records;
  const sums = (await prices.list(id, looked, 0)).flatMap(({ facts }) => reckon(facts) ?? []);
  const months = (await cash.sums(id, "month")).filter(({ kind }) => kind !== "own");
  const limit = taskOf(playbook, "family-limit");
  const told = (await road.taskStates(id, limit.stepId)).find(
    ({ taskId }) => taskId === limit.taskId,
  );
  const limitMinor = minorIn(told?.kept);
  const [newest] = sums;
  return {
    parcels: await orders.totalParcels(id),
    ...(newest === undefined
      ? {}
      : {
          sale: {
            priceMinor: newest.priceMinor,
            leftMinor: newest.atPrice.leftMinor,
            lowestMinor: newest.lowestMinor,
            isEvery: sums.every(({ atPrice }) => atPrice.leftMinor < 0),
          },
        }),
    ...(months.length === 0
      ? {}
      : {
          book: {
            inMinor: months.reduce((sum, { inMinor }) => sum + inMinor, 0),
            outMinor: months.reduce((sum, { outMinor }) => sum + outMinor, 0),
          },
        }),
    ...(limitMinor === undefined ? {} : { limitMinor }),
  };
}

/** The number that was written for the limit. */
function minorIn(kept: unknown): number | undefined {
  const units =
    typeof kept === "object" && kept !== null && "minorUnits" in kept ? kept.minorUnits : undefined;
  const first: unknown = Array.isArray(units) ? units[0] : undefined;
  return typeof first === "number" ? first : undefined;
}
