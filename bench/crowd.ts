/**
 * A crowd for the benches: people on the sandbox's side, the same people as members in the bot's
 * database, each in front of a quiz question.
 */
import { resume } from "../src/subjects/playbook/rules/walk/walk.ts";
import { openKnowledge } from "../src/knowledge/open.ts";
import { openStore } from "../src/subjects/open-store.ts";
import { ask, type Server } from "./bots.ts";

export const firstPerson = 1_000_000;

/**
 * Makes a database with `count` members who stand at the first quiz question of their road.
 *
 * @returns what a press of the first answer carries
 */
export async function fillDatabase(url: string, count: number): Promise<string> {
  const { knowledge } = await openKnowledge("knowledge");
  const playbook = knowledge.playbook!;
  const step = playbook.steps[0]!;
  const quiz = step.flow.find((item) => item.kind === "quiz")!;
  const store = await openStore(url);
  const now = new Date();
  let press = "";
  for (let from = 0; from < count; from += 1_000) {
    await store.transact(async (records) => {
      for (let i = from; i < Math.min(count, from + 1_000); i += 1) {
        const telegramId = firstPerson + i;
        const id = `m${String(i).padStart(14, "0")}`;
        await records.members.create(
          {
            id,
            telegramId,
            firstName: "Chen",
            language: "en",
            invitedBy: null,
            villageId: null,
            householdId: null,
          },
          now,
        );
        await records.members.setPlacement(id, "nothing");
        await records.members.setWorstProblem(id, "-");
        await records.playbook.saveRun({
          memberId: id,
          stepId: step.id,
          at: quiz.id,
          version: playbook.version,
          updatedAt: now,
        });
        await records.outbox.raiseScreen(telegramId, "step", now);
        if (press !== "") continue;
        const deps = { playbook, record: records.playbook, clock: () => now, newId: () => "s" };
        const walked = await resume(deps, { id, language: "en", placement: "nothing" });
        press = `${walked.replies.at(-1)!.buttons![0]![0]!.action}~step.1`;
      }
    });
  }
  await store.close();
  return press;
}

export const questionText = "Do I need a food licence to sell walnuts?";

/** Somebody presses a button that carries this. */
export const press = (server: Server, person: number, data: string) =>
  ask(server, `/sandbox/chats/${person}/press`, { messageId: 1, data, forged: true });

/** Everybody presses Start, and the updates of that are confirmed by a poller of our own. */
export async function moveIn(server: Server, people: number): Promise<void> {
  const everybody = Array.from({ length: people }, (_, i) => firstPerson + i);
  await ask(server, "/sandbox/bulk", {
    people: everybody.map((id) => ({
      id,
      firstName: "Chen",
      languageCode: "en",
      role: "villager",
    })),
    texts: ["/start"],
  });
  for (let offset = 0; ;) {
    const response = await fetch(`${server.url}/bot${server.token}/getUpdates?offset=${offset}`);
    const { result } = (await response.json()) as { result: { update_id: number }[] };
    if (result.length === 0) return;
    offset = result.at(-1)!.update_id + 1;
  }
}
