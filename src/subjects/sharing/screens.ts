/**
 * The tap on "A picture to show". What the button names is looked up again: it may be forged, or no more
 * be so. The name is written on it only after a second tap.
 */
import type { Turn } from "../../bot/context.ts";
import { onward } from "../../bot/doors.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../bot/reply.ts";
import { type Press, sayOld } from "../../bot/subject.ts";
import type { MemberTurn } from "../../bot/who.ts";
import { findStep, type Playbook, stateOf } from "../playbook/index.ts";

export interface SharingDeps {
  readonly playbook: Playbook;
}

interface Reached {
  /** `null`: no number says it. */
  readonly number: number | null;
  readonly title: Phrase;
}

/** What a picture may be asked of: `sale`, `step:<id>`, `parcels:<number>`, `taught`. */
export async function pressPicture(
  deps: SharingDeps,
  turn: MemberTurn,
  { args }: Press,
): Promise<void> {
  const isNamed = args.at(-1) === "named";
  const what = isNamed ? args.slice(0, -1) : args;
  const reached = await lookUp(deps, turn, what);
  if (reached === undefined) return sayOld(turn);
  turn.say(await pictureOf(turn, reached, isNamed, `picture:${what.join(":")}:named`));
}

async function lookUp(
  { playbook }: SharingDeps,
  { member, records }: MemberTurn,
  [what, value = "", ...rest]: readonly string[],
): Promise<Reached | undefined> {
  if (rest.length > 0) return undefined;
  switch (what) {
    case "sale":
      return (await hasSold(playbook, records, member.id))
        ? { number: 1, title: phrase("sharing-sale") }
        : undefined;
    case "step": {
      const step = findStep(playbook, value);
      const states = await records.playbook.stepStates(member.id);
      if (step === undefined || stateOf(states, step.id) !== "done") return undefined;
      const { number } = step;
      const { title } = step.words[member.language];
      const last = playbook.seasons.at(-1)?.steps[1] ?? playbook.steps.length;
      return number === null
        ? { number, title: phrase("sharing-learnt", { title }) }
        : { number, title: phrase("sharing-step", { number, last, title }) };
    }
    case "parcels": {
      const parcels = Number(value);
      const isSo =
        /^[1-9]\d{0,5}$/.test(value) && (await records.orders.totalParcels(member.id)) >= parcels;
      return isSo ? { number: parcels, title: phrase("sharing-parcels", { parcels }) } : undefined;
    }
    case "taught": {
      const people = await records.trained.peopleTaught(member.id);
      return people > 0
        ? { number: people, title: phrase("sharing-taught", { people }) }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** They said so to the task that asks for a first sale. */
async function hasSold(
  playbook: Playbook,
  { playbook: record }: Turn["records"],
  memberId: string,
): Promise<boolean> {
  for (const { id: stepId, flow } of playbook.steps) {
    for (const task of flow) {
      if (task.kind !== "person" || task.proud === undefined) continue;
      const states = await record.taskStates(memberId, stepId);
      if (states.some(({ taskId, kept }) => taskId === task.id && kept["option"] === task.proud)) {
        return true;
      }
    }
  }
  return false;
}

async function pictureOf(
  { member, records }: MemberTurn,
  { number, title }: Reached,
  isNamed: boolean,
  named: string,
): Promise<Reply> {
  const { language, villageId, firstName } = member;
  const village = villageId === null ? undefined : await records.members.findVillage(villageId);
  const withName: Button = { label: phrase("sharing-with-name"), action: named };
  return {
    words: isNamed ? phrase("sharing-here-named") : phrase("sharing-here"),
    attachment: {
      kind: "chart",
      chart: {
        kind: "keepsake",
        language,
        number,
        title,
        goods: (await records.products.newest(member.id)) ?? "",
        village: village?.name ?? phrase("sharing-no-village"),
        name: isNamed ? firstName : "",
        foot: phrase("sharing-foot"),
      },
      instead: phrase("sharing-failed"),
    },
    buttons: [...(isNamed ? [] : [[withName]]), ...onward],
  };
}
