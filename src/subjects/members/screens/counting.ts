/**
 * Where parcels or things that are bought together wait for a number or a day, what was asked is said again after a look
 * elsewhere. What is bought is called by its name, so that question is no such place.
 */
import { phrase } from "../../../bot/reply.ts";
import type { Counting } from "../../../bot/subject.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { askCount } from "./buy-say-asking.ts";
import { askDraftAgain } from "./buys.ts";
import { askSteps } from "./pool-say-asking.ts";
import { share } from "./pools-share.ts";
import { toTogether } from "./pools-say.ts";

const pool: Counting<RoadDeps> = {
  waits: () => true,
  async again(deps, turn, data) {
    const [what, id = "", parcels = ""] = data.split("/");
    if (what === "steps") {
      const found = await turn.records.pools.find(id);
      return turn.say(found === undefined ? { words: phrase("pool-gone") } : askSteps(found));
    }
    const weekly = parcels === "" ? undefined : Number(parcels);
    await share(deps, turn, turn.member, id, weekly, undefined);
  },
  back: () => toTogether,
};

const buy: Counting<RoadDeps> = {
  waits: (_, data) => !data.endsWith("/next"),
  async again(deps, turn, data) {
    const [id = "", what] = data.split("/");
    if (what !== "count") return askDraftAgain(deps, turn, turn.member, id);
    const found = await turn.records.buys.find(id);
    turn.say(found === undefined ? { words: phrase("buy-over") } : askCount(found));
  },
  back: () => toTogether,
};

export const counting = { pool, buy };
