/** Peers: telling the association of a conversation, and what its officers can do about it. */
import { askOfStep, associateCase } from "../../members/index.ts";
import { type Playbook, stepName } from "../../playbook/index.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import type { PeerRequest, Said } from "../rules/request.ts";
import { attachmentOf, type Speaker } from "./thread-say.ts";
import { goOn } from "../../../bot/doors.ts";

/** "Before it goes": who will see it. */
export function confirmReport(id: string, name: string): Reply {
  return {
    words: phrase("peer-report-confirm", { name }),
    buttons: [
      [{ label: phrase("relay-send"), action: `peer:tell:${id}`, style: "danger" }],
      [{ label: phrase("leave-it"), action: `peer:keep:${id}` }],
    ],
  };
}

export function sayReported(): Reply {
  return { words: phrase("peer-reported"), buttons: [[goOn]] };
}

/** The thread as an officer reads it: who said what, pictures and voices after it. */
export function reportFor(
  playbook: Playbook,
  request: PeerRequest,
  by: Speaker,
  about: Speaker,
  thread: readonly (Said & { readonly isReporter: boolean })[],
  language: Language,
): readonly Reply[] {
  const step = stepName(playbook, request.stepId, language);
  const ask = askOfStep(request.stepId);
  const lines = thread.map(({ isReporter, kind, text }) =>
    phrase("case-line", { name: isReporter ? by.name : about.name, kind, text }),
  );
  const files = thread.flatMap((said): Reply[] => {
    const attached = attachmentOf(said);
    const { name } = said.isReporter ? by : about;
    return attached.attachment === undefined
      ? []
      : [{ words: phrase("case-file", { name }), ...attached }];
  });
  return [
    ...files,
    {
      words: [
        ask === undefined
          ? phrase("case-head", {
              by: by.name,
              byVillage: by.village === "" ? "–" : by.village,
              about: about.name,
              aboutVillage: about.village === "" ? "–" : about.village,
              ...step,
            })
          : associateCase(ask, by, about),
        lines.length === 0 ? phrase("case-no-words") : { lines },
      ],
      buttons: [
        [{ label: phrase("case-leave"), action: `case:leave:${request.id}` }],
        [
          {
            label: phrase("case-end", { name: about.name }),
            action: `case:end:${request.id}`,
            style: "danger",
          },
        ],
      ],
    },
  ];
}

export function sayDecided(request: PeerRequest, report: "left" | "ended", name: string): Reply {
  if (report === "left") return { words: phrase("case-left") };
  const again = { label: phrase("case-again", { name }), action: `case:again:${request.id}` };
  return { words: phrase("case-ended", { name }), buttons: [[again]] };
}
