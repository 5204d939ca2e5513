/** The page of open desks: where each stands and until when, ended with a tap; whether keys of one letter do something. */
import { page, type PageAsk, under } from "../../../bot/page/page.ts";
import { Form, Said } from "../../../bot/page/parts.tsx";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import type { OpenDesk } from "../rules/desk.ts";
import { type DeskDeps, deskUser, linesOf } from "../screens/console.ts";

export const desks = page<DeskDeps, Turn>(
  deskUser,
  under("house", phrase("console-desks")),
  async (deps, turn, ask) => {
    const open = await turn.records.desks.list(turn.person, turn.now);
    const lines = await linesOf(deps, turn, open);
    return {
      kind: "page",
      title: phrase("console-desks"),
      body: (
        <>
          <div role="status">
            {ask.told.map(({ words }) => (
              <div class="news">
                <Said ask={ask} words={words} />
              </div>
            ))}
          </div>
          <h1>{ask.text(phrase("console-desks"))}</h1>
          <ul class="learners">
            {open.map((desk, index) => (
              <li>
                <span>{ask.text(lines[index]!)}</span> <End ask={ask} desk={desk} />
              </li>
            ))}
          </ul>
          {open.length > 1 ? (
            <Form ask={ask} to="desks">
              <input type="hidden" name="here" value={ask.desk.id} />
              <button name="end" value="others">
                {ask.text(phrase("console-end-others"))}
              </button>
            </Form>
          ) : null}
          <Keys ask={ask} />
          <p class="small">{ask.text(phrase("console-kept"))}</p>
        </>
      ),
    };
  },
  async (_, turn, form) => {
    const end = form.get("end") ?? "";
    const { records, person, now } = turn;
    const mine = await records.desks.list(person, now);
    const here = form.get("here") ?? "";
    const named = mine.filter(({ id }) => (end === "others" ? id !== here : id === end));
    let count = 0;
    for (const { id } of named) if (await records.desks.endOne(person, id)) count += 1;
    if (count > 0) await note(turn, "desks-closed", actorOf(turn), { count });
    turn.say({ words: phrase("console-ended-some", { count }) });
  },
);

function End({ ask, desk }: { readonly ask: PageAsk; readonly desk: OpenDesk }) {
  const isHere = desk.id === ask.desk.id;
  return (
    <Form ask={ask} to="desks">
      <button name="end" value={desk.id}>
        {ask.text(phrase(isHere ? "console-end-here" : "console-end-one"))}
      </button>
    </Form>
  );
}

function Keys({ ask }: { readonly ask: PageAsk }) {
  const { hasKeys } = ask.desk;
  return (
    <>
      <h2>{ask.text(phrase("console-keys"))}</h2>
      <p>{ask.text(phrase(hasKeys ? "console-keys-on" : "console-keys-off"))}</p>
      <Form ask={ask} to="keys">
        <button name="keys" value={hasKeys ? "off" : "on"}>
          {ask.text(phrase(hasKeys ? "console-keys-stop" : "console-keys-start"))}
        </button>
      </Form>
    </>
  );
}
