/** Field trials: what begins one and what ends it, in the database. */
import { existsSync, readFileSync } from "node:fs";
import { newId } from "../../bot/ids.ts";
import { localDay } from "../../bot/local-time.ts";
import type { Records } from "../../bot/records.ts";
import { openStore } from "../../subjects/open-store.ts";
import {
  assign,
  codeOf,
  hashOf,
  leastVillages,
  readRegistration,
  trialConsent,
} from "../../subjects/trials/index.ts";
import { refuse, say } from "../say.ts";
import { keyIn, type Given } from "./given.ts";

async function change({ config }: Given, act: (records: Records) => Promise<void>): Promise<void> {
  const store = await openStore(config.DATABASE_URL);
  try {
    await store.transact(act);
  } finally {
    await store.close();
  }
}

/** What is counted, before anything begins; afterwards a further version beside it. */
export async function register(given: Given): Promise<void> {
  const body = readFileSync(given.first, "utf8");
  readRegistration(body);
  const hash = hashOf(body);
  await change(given, async ({ trials }) => {
    const trial = await trials.current();
    if (trial === undefined || trial.state === "ended") {
      await trials.addVersion(newId("t"), { body, hash, reason: "" }, given.now);
      return tell(1);
    }
    if (trial.versions.at(-1)!.hash === hash) return tell(trial.versions.length);
    if (trial.state === "registered") {
      await trials.replaceVersion(trial.id, body, hash, given.now);
      return tell(1);
    }
    if (given.why === undefined || given.why.trim() === "") {
      const began = trial.startedAt!.toISOString().slice(0, 10);
      return refuse(
        `研究${began}已经开始，登记的不能改。非改不可就写明为什么：--why "…"，记成新的一版，原来的还在。`,
        `The trial began on ${began}: what was registered does not change. If it must, say why: --why "…"; it becomes a further version, and the first stays.`,
      );
    }
    tell(await trials.addVersion(trial.id, { body, hash, reason: given.why }, given.now));
  });

  function tell(version: number): void {
    say(
      `第${version}版登记好了。SHA-256：${hash}。把这一行和文件一起存到别处。`,
      `Version ${version} is registered. SHA-256: ${hash}. Keep this line and the file elsewhere, too.`,
    );
  }
}

/** Which villages begin now: from here on people are asked. */
export async function assignVillages(given: Given): Promise<void> {
  await change(given, async ({ trials }) => {
    const trial = await trials.current();
    if (trial?.state !== "registered") {
      return refuse(
        trial?.state === "running"
          ? "已经抽过签了，不能再抽。"
          : "先登记：npm run trial -- register <文件>",
        trial?.state === "running"
          ? `The villages were drawn already: ${trial.assignmentHash}.`
          : "Register first: npm run trial -- register <file>",
      );
    }
    const names = given.villages?.split(/[,，]/u).map((name) => name.trim());
    const all = await trials.villages();
    const unknown = names?.filter((name) => !all.some((village) => village.name === name)) ?? [];
    const chosen = all.filter(({ name }) => names?.includes(name) ?? true);
    if (unknown.length > 0 || chosen.length < leastVillages) {
      return refuse(
        `至少要${leastVillages}个村。${unknown.length > 0 ? `没有这些村：${unknown.join("，")}` : ""}`,
        `At least ${leastVillages} villages are needed.${unknown.length > 0 ? ` Not known: ${unknown.join(", ")}` : ""}`,
      );
    }
    const { seed } = given;
    if (seed === undefined || seed.trim() === "") {
      const promised = readRegistration(trial.versions.at(-1)!.body).seed;
      return refuse(
        `登记的种子是：${promised}。等那个数出来了：--seed <数>`,
        `Registered as the seed: ${promised}. Once that number is known: --seed <number>`,
      );
    }
    const villages = assign(chosen, seed);
    const text = JSON.stringify({ seed, at: given.now.toISOString(), sizes: chosen, villages });
    const hash = hashOf(text);
    await trials.start(trial.id, seed, { text, hash, villages }, given.now);
    const nameOf = new Map(chosen.map(({ id, name }) => [id, name]));
    for (const { villageId, arm, block } of villages) {
      process.stdout.write(`${block}\t${arm}\t${nameOf.get(villageId)}\n`);
    }
    say(
      `抽好了，种子 ${seed}，SHA-256：${hash}。从现在起，机器人会问这些村的人愿不愿意。`,
      `Drawn with the seed ${seed}. SHA-256: ${hash}. From now on the bot asks the people of these villages.`,
    );
  });
}

/** Somebody told the university their wish to leave: by the code in its file. */
export async function withdraw(given: Given): Promise<void> {
  if (given.first === "" || given.key === undefined || !existsSync(given.key)) {
    return refuse(
      "用法：npm run trial -- withdraw <号码> --key <钥匙文件>",
      "How to use it: npm run trial -- withdraw <code> --key <key file>",
    );
  }
  const key = keyIn(given.key);
  await change(given, async ({ trials, members }) => {
    const trial = await trials.current();
    const all =
      trial === undefined
        ? []
        : await trials.participants(trial.id, localDay(given.now, given.config.TIME_ZONE));
    const found = all.find(({ memberId }) => codeOf(key, "person", memberId) === given.first);
    if (trial === undefined || found === undefined) {
      return refuse("没有这个号码，或者已经退出了。", "No such code, or they have left already.");
    }
    await trials.leave(trial.id, found.memberId);
    await members.addConsent(found.memberId, trialConsent, false, given.now);
    say("退出了，以后的文件里没有这一行。", "They have left: no later file has that row.");
  });
}

/** Nobody is asked any more; what is there can still be exported, and left. */
export async function end(given: Given): Promise<void> {
  await change(given, async ({ trials }) => {
    const trial = await trials.current();
    if (trial?.state !== "running") return refuse("没有进行中的研究。", "No trial is running.");
    await trials.end(trial.id, given.now);
    say("研究结束了，不再问了。", "The trial is over: nobody is asked any more.");
  });
}
