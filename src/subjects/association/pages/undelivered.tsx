/** The page of messages that did not arrive: how many, and why. The words are the chat's. */
import { page } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { phrase } from "../../../bot/reply.ts";
import { officer } from "../../../bot/who.ts";
import { countStuck, undeliveredNow } from "../screens/undelivered.ts";

export const undelivered = page(officer, undefined, async (_: unknown, turn, ask) => {
  const count = await countStuck(turn);
  return {
    kind: "page",
    title: phrase("undelivered-button"),
    body: (
      <>
        <h1>{ask.text(phrase("undelivered-button"))}</h1>
        <Said ask={ask} words={(await undeliveredNow(turn)).words} />
        {count === 0 ? null : (
          <>
            <h2>{ask.text(phrase("undelivered-stuck", { count }))}</h2>
            <Said ask={ask} words={phrase("undelivered-stuck-do")} />
          </>
        )}
        <p>
          <a href="/console/today">{ask.text(phrase("back"))}</a>
        </p>
      </>
    ),
  };
});
