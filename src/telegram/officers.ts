/**
 * Telegram room: the association's officers: villages and their codes. Rights are checked on every
 * message and tap; each privileged act is noted in the audit list. Questions are questions.ts.
 */
import { Composer } from "grammy";
import { ensureCode, linkOf } from "../core/joining/invitations.ts";
import { proposeVillage } from "../core/joining/where-you-live.ts";
import { parseVillageName } from "../core/joining/villages.ts";
import { sayUsual } from "../core/mentoring/wait.ts";
import { phrase, type Button } from "../core/reply.ts";
import type { Records } from "../core/turn.ts";
import type { BotContext, Turn } from "./context.ts";
import type { PlaybookDeps } from "./playbook.ts";

/** No screen that is shown: it marks a chat in which an officer pressed Start. */
const officerScreen = "officer";
/** Villages on one page. */
const onPage = 8;

export function createOfficers(deps: PlaybookDeps): Composer<BotContext> {
  const everybody = new Composer<BotContext>();
  const officers = everybody.filter((ctx) => ctx.turn.isOfficer);

  officers.on("message:text", async (ctx, next) => {
    const { turn } = ctx;
    const waiting = await turn.records.waiting.find(turn.person);
    if (waiting?.kind !== "village-to-list" || ctx.message.text.startsWith("/")) return next();
    const name = parseVillageName(ctx.message.text);
    if (name === undefined) {
      turn.say({ words: phrase("joining-village-unreadable") });
      return;
    }
    const village = await proposeVillage(
      turn.records.members,
      name,
      actorOf(turn),
      turn.now,
      "listed",
    );
    await turn.records.members.listVillage(village.id);
    await turn.records.waiting.clear(turn.person);
    await note(turn, "village-listed", village.id);
    await sayVillage(deps, turn, village.id);
  });

  officers.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("village:"),
    async (ctx) => {
      const { turn } = ctx;
      const [, verb = "", id = ""] = ctx.action.split(":");
      if (verb === "page") return sayVillages(turn, Number(id) || 0);
      if (verb === "add") {
        await turn.records.waiting.set(
          turn.person,
          { kind: "village-to-list", data: "" },
          turn.now,
        );
        turn.say({ words: phrase("villages-name-ask") });
        return;
      }
      if ((await turn.records.members.findVillage(id)) === undefined) return;
      if (verb === "list") {
        await turn.records.members.listVillage(id);
        await note(turn, "village-listed", id);
      }
      if (verb === "new-code") {
        await turn.records.members.revokeCodes("village", id, turn.now);
        await note(turn, "village-code-revoked", id);
      }
      await sayVillage(deps, turn, id);
    },
  );

  // Buttons of an officer in the hands of somebody who is none: forged, or appointed no more.
  everybody.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("village:"),
    (ctx) => {
      ctx.turn.note(phrase("officers-only"));
    },
  );

  return everybody;
}

/** An officer pressed Start: from now on questions reach them. */
export async function raiseOfficerScreen(turn: Turn): Promise<void> {
  await turn.records.outbox.raiseScreen(turn.person, officerScreen, turn.now);
}

export async function isReachable(records: Records, officer: number): Promise<boolean> {
  return (await records.outbox.findScreen(officer, officerScreen)).revision > 0;
}

export async function sayVillages(turn: Turn, page = 0): Promise<void> {
  const villages = await turn.records.members.listVillages(onPage + 1, page * onPage);
  const rows: Button[][] = villages.slice(0, onPage).map((village) => [
    {
      label: phrase("villages-row", {
        name: village.name,
        members: village.members,
        state: village.state,
      }),
      action: `village:show:${village.id}`,
    },
  ]);
  if (villages.length > onPage) {
    rows.push([{ label: phrase("more"), action: `village:page:${page + 1}` }]);
  }
  rows.push([{ label: phrase("villages-add"), action: "village:add" }]);
  turn.say({ words: phrase("villages-title"), buttons: rows });
}

async function sayVillage(deps: PlaybookDeps, turn: Turn, id: string): Promise<void> {
  const { members } = turn.records;
  const village = await members.findVillage(id);
  if (village === undefined) return;
  const link = linkOf(deps.botUsername, await ensureCode(members, "village", id, turn.now));
  const mentors = await turn.records.mentors.listOf(id);
  const buttons: Button[][] = [
    [{ label: phrase("mentors-of", { count: mentors.length }), action: `mentors:of:${id}` }],
    [{ label: phrase("villages-new-code"), action: `village:new-code:${id}` }],
  ];
  if (village.state === "proposed") {
    buttons.unshift([{ label: phrase("villages-list"), action: `village:list:${id}` }]);
  }
  turn.say({
    words: [
      phrase("villages-one", { name: village.name, link }),
      ...sayUsual(await turn.records.reviews.lastWaits(id)),
    ],
    attachment: { kind: "qr", link },
    buttons,
  });
}

/** Officers need not be learners; then the Telegram id stands in the audit list. */
export function actorOf(turn: Turn): string {
  return turn.member?.id ?? `telegram:${turn.person}`;
}

export async function note(turn: Turn, act: string, subject: string): Promise<void> {
  await turn.records.audit.write({ at: turn.now, actor: actorOf(turn), act, subject });
}
