/**
 * The association's members: their page, who does what, what oneself does, as replies. Joining and
 * leaving are say-joining.ts; what an officer sees is say-office.ts.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import type { Ask } from "../rules/asks.ts";
import { jobs, longestWords, type Job, type JobWords } from "../rules/jobs.ts";
import type { Doing, Associate, Offer } from "../rules/members-record.ts";
import { home } from "../../../bot/doors.ts";

/** To the members' page. */
export const toMembers: Button = { label: phrase("members-back"), action: "do:members" };
const tickScreen = "fellow-jobs";

/** "Ask {name}", by the relay. */
export function askAssociate(ask: Ask, { memberId, firstName }: Associate): Button {
  return {
    label: phrase("fellow-ask", { name: firstName }),
    action: `fellow:ask:${ask}:${memberId}`,
  };
}

export interface Village {
  readonly name: string;
  readonly count: number;
  readonly doing: readonly Doing[];
}

export function membersPage(village: Village, hasVote: boolean, language: Language): Reply {
  const doing = village.doing.map(({ job }): Button => ({
    label: phrase("fellow-job", { job }),
    action: `fellow:who:${job}:0`,
  }));
  return {
    words: [
      phrase("members-title", { village: village.name, count: village.count }),
      whoDoesWhat(village.doing, language),
    ],
    buttons: [
      ...inRows(doing, 3),
      [{ label: phrase("fellow-mine"), action: "fellow:mine" }],
      [{ label: phrase("together-button"), action: "pool:open" }],
      ...(hasVote ? [[{ label: phrase("vote-button"), action: "vote:open" }]] : []),
      [{ label: phrase("members-leave"), action: "fellow:leave" }, home],
    ],
  };
}

/** A line a job, with the first names of those who do it. */
export function whoDoesWhat(doing: readonly Doing[], language: Language): Paragraph {
  if (doing.length === 0) return phrase("members-nobody-yet");
  return {
    lines: doing.map(({ job, names, count }) =>
      phrase("members-does", {
        job,
        names: names.join(language === "zh" ? "、" : ", "),
        more: count - names.length,
      }),
    ),
  };
}

/** Who does one job, each behind a button. */
export function whoPage(
  job: Job,
  people: readonly (Associate & { readonly words: string })[],
  me: string,
  next: number | undefined,
): Reply {
  return {
    words:
      people.length === 0
        ? phrase("fellow-who-nobody", { job })
        : [
            phrase("fellow-who", { job }),
            {
              lines: people.map(({ firstName, words }) =>
                phrase("fellow-line", {
                  name: firstName,
                  words,
                  says: words === "" ? "nothing" : "words",
                }),
              ),
            },
          ],
    buttons: [
      ...people.filter(({ memberId }) => memberId !== me).map((each) => [askAssociate(job, each)]),
      ...(next === undefined
        ? []
        : [[{ label: phrase("more"), action: `fellow:who:${job}:${next}` }]]),
      [toMembers],
    ],
  };
}

/** What I do for others, to tick; what is ticked may have words. */
export function minePage(offers: readonly Offer[], isFirst = false): Reply {
  const rows = jobs.map((job): Button[] => {
    const offer = offers.find((each) => each.job === job);
    const box = offer === undefined ? "☐" : "☑";
    const tick: Button = {
      label: phrase("fellow-box", { box, job }),
      action: `fellow:tick:${job}:${offer === undefined ? "+" : "-"}`,
    };
    const words: Button = { label: phrase("fellow-words"), action: `fellow:words:${job}` };
    return offer === undefined ? [tick] : [tick, words];
  });
  const said = offers.filter(({ words }) => words !== "");
  return {
    words: [
      ...(isFirst ? [phrase("members-joined")] : []),
      phrase("fellow-mine-how"),
      ...(said.length === 0
        ? []
        : [{ lines: said.map(({ job, words }) => phrase("fellow-said", { job, words })) }]),
    ],
    buttons: [...rows, [toMembers]],
    screen: tickScreen,
  };
}

export function askJobWords(job: Job): Reply {
  return {
    words: phrase("fellow-words-ask", { job }),
    buttons: [
      [{ label: phrase("fellow-words-none"), action: `fellow:bare:${job}` }],
      [{ label: phrase("back"), action: "fellow:mine" }],
    ],
  };
}

export function sayWordsUnread(job: Job, why: Exclude<JobWords, { kind: "read" }>["why"]): Reply {
  return { ...askJobWords(job), words: phrase("fellow-words-unread", { why, most: longestWords }) };
}

function inRows(buttons: readonly Button[], length: number): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += length) rows.push(buttons.slice(at, at + length));
  return rows;
}
