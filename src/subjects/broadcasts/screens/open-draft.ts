/** /broadcast, its first screen: what was begun, or an empty sheet; and the question for other words. */
import { audienceWords } from "../rules/audience-words.ts";
import { isEverybody } from "../rules/choose.ts";
import type { Broadcast } from "../rules/record.ts";
import { draftScreen } from "./audience-say.ts";
import { aboutDraft } from "./below-draft.ts";
import { beginDraft, leave, waitForWords } from "./compose.ts";
import { here, namingOf, say, type BroadcastDeps } from "./desk.ts";
import { firstWords } from "./report-say.ts";
import { writtenIn } from "./saying.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button } from "../../../bot/reply.ts";

/** The first screen: what was begun, or an empty sheet. */
export async function openBroadcast(deps: BroadcastDeps, turn: Turn): Promise<void> {
  const draft = await turn.records.broadcasts.draftOf(turn.person);
  const isBegun = draft !== undefined && writtenIn(draft.content).length > 0;
  if (!isBegun) return begin(deps, turn, draft);
  const words = firstWords(draft, turn.language);
  const buttons: Button[] =
    draft.state === "draft"
      ? [
          { label: phrase("broadcast-go-on"), action: "bc:go", style: "primary", means: "yes" },
          { label: phrase("broadcast-throw"), action: "bc:throw", style: "danger" },
        ]
      : [{ label: phrase("broadcast-take-back"), action: "bc:back" }];
  await say(deps, here(turn), {
    words:
      draft.state === "draft"
        ? phrase("broadcast-unfinished", { words })
        : phrase("broadcast-unanswered", { words }),
    buttons: [buttons, [earlier]],
    ...(draft.state === "draft" && { about: aboutDraft }),
  });
}

const earlier: Button = { label: phrase("broadcast-earlier"), action: "bc:list:0" };

async function begin(deps: BroadcastDeps, turn: Turn, draft: Broadcast | undefined): Promise<void> {
  if (draft === undefined) await beginDraft(turn);
  // The page of an earlier one is no page of this.
  await turn.records.outbox.raiseScreen(turn.person, draftScreen, turn.now);
  await waitForWords(turn, "any");
  const place = here(turn);
  const audience = draft?.audience ?? {};
  const whom = audienceWords(audience, await namingOf(deps, place, audience));
  await say(deps, place, {
    words: [...(isEverybody(audience) ? [] : [whom]), phrase("broadcast-ask")],
    buttons: [[earlier, leave]],
  });
}

/** The next message takes the place of the words that are there. */
export async function askForWords(
  deps: BroadcastDeps,
  turn: Turn,
  language: "any" | "en" | "zh",
  ...more: readonly Button[]
): Promise<void> {
  await waitForWords(turn, language);
  await say(deps, here(turn), {
    words:
      language === "any" ? phrase("broadcast-ask-anew") : phrase("broadcast-ask-in", { language }),
    buttons: [
      ...more.map((each) => [each]),
      [{ label: phrase("broadcast-back"), action: "bc:below" }],
    ],
  });
}
