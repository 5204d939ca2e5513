/** The association's page of today: what waits, and the words in the chat behind which it is done. */
import { page } from "../../../bot/page/page.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { officer } from "../../../bot/who.ts";
import { sumOf, workOf } from "../screens/work.ts";

/** What is looked at here as well; all else is done in the chat. */
const pageOf: Readonly<Record<string, string>> = { "do:review": "/console/waits" };

export const today = page(officer, phrase("today-title"), async (_: unknown, turn, ask) => {
  const waits = await workOf(turn);
  return {
    kind: "page",
    title: phrase("today-title"),
    body: (
      <>
        <h1>{ask.text(phrase("work-waits", { count: sumOf(waits) }))}</h1>
        <ul class="work">
          {waits.map(({ button }) => (
            <li>
              <Door label={ask.text(button.label)} button={button} />
            </li>
          ))}
        </ul>
        <p>{ask.text(phrase("today-in-chat"))}</p>
      </>
    ),
  };
});

function Door({ label, button }: { readonly label: string; readonly button: Button }) {
  const to = pageOf[button.action];
  if (to !== undefined) return <a href={to}>{label}</a>;
  const [verb, command] = button.action.split(":");
  return (
    <>
      {label} {verb === "do" ? <code>/{command}</code> : null}
    </>
  );
}
