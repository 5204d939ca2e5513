/** What is known of somebody who sells, gathered for the word of the day (word.ts). Changes nothing. */
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { type RoadDeps, type Roles, taskOf } from "../../playbook/index.ts";
import type { Records } from "../../../bot/records.ts";
import type { SeasonEntry } from "../rules/season.ts";
import { wordFor, type Seller, type Word } from "../rules/word.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import type { UnaskedDeps } from "../../../bot/gate/unasked.ts";

export interface YearDeps extends UnaskedDeps, Pick<RoadDeps, "playbook"> {
  readonly season: readonly SeasonEntry[];
}

const restock = "restock-";

/** @returns `undefined` for who has sent no parcel: nothing noted, or all of it taken back */
export async function sellerOf(
  deps: YearDeps,
  records: Records,
  member: Member,
): Promise<{ readonly seller: Seller; readonly today: string } | undefined> {
  const { year, playbook } = records;
  const selling = await year.find(member.id);
  if (selling === undefined) return undefined;
  const log = await year.parcelLog(member.id);
  if (log.parcels === 0 && !(await hasShown(deps.playbook, records, member))) return undefined;

  const { timeZone, country } = await localRulesOf(deps, { records }, member);
  const dayOf = (at: Date) => localDay(at, timeZone);
  const said = await year.saidTo(member.id);
  const reminded = [...said].filter(([mark]) => mark.startsWith(restock)).map(([, at]) => at);
  const last = reminded.toSorted((one, other) => one.getTime() - other.getTime()).at(-1);
  const stock = selling.isRestockOff ? [] : await records.stock.listOf(member.id);
  return {
    today: dayOf(deps.clock()),
    seller: {
      sold: {
        firstOn: [selling.since, log.firstOn ?? selling.since].toSorted()[0]!,
        parcels: log.parcels,
        days: log.days,
        lastOn: log.lastOn,
      },
      country,
      traits: await playbook.traits(member.id),
      stock: stock.map((item) => ({ ...item, countedOn: dayOf(item.countedAt) })),
      restockedOn: last === undefined ? undefined : dayOf(last),
      said: new Set(said.keys()),
    },
  };
}

/** What is to be said to them today, if anything: it comes before a tip. */
export async function findWord(
  deps: YearDeps,
  records: Records,
  member: Member,
): Promise<Word | undefined> {
  const known = await sellerOf(deps, records, member);
  return known === undefined ? undefined : wordFor(deps.season, known.seller, known.today);
}

async function hasShown(roles: Roles, { playbook }: Records, member: Member): Promise<boolean> {
  const parcel = taskOf(roles, "first-parcel");
  const tasks = await playbook.taskStates(member.id, parcel.stepId);
  return tasks.some(({ taskId, state }) => taskId === parcel.taskId && state === "done");
}
