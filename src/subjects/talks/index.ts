/** Talks: a learner and a person write to each other through the bot. */
import { button, due, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import { takeBackWords, tellIfNotGone } from "./screens/take-back.ts";
import { endTalkOf } from "./screens/acts.ts";
import { passTalksOn } from "./screens/give.ts";
import { hearWrongWords } from "./screens/wrong-words.ts";
import { pressWhom, talkWhom } from "./screens/whom.ts";
import { threadSilence, type SilenceDeps } from "./screens/silence.ts";
import {
  hearReply,
  hearTalk,
  keepForTalk,
  sayNotPassed,
  pressBack,
  pressBegin,
  pressMore,
  pressThread,
  type TalksDeps as ThreadsDeps,
} from "./screens/threads.ts";

export type TalksDeps = ThreadsDeps & SilenceDeps;

export const talks = {
  name: "talks",
  press: {
    "thread:back": button(member, pressBack),
    "thread:begin": button(anybody, pressBegin),
    "thread:mine": button(anybody, pressWhom),
    "thread:more": button(anybody, pressMore),
    "thread:whom": button(anybody, pressWhom),
    thread: button(anybody, pressThread),
    unsay: button(anybody, (_, turn, press) => takeBackWords(turn, press)),
  },
  chooses: [
    "unsay",
    "thread:end",
    "thread:give",
    "thread:mine",
    "thread:more",
    "thread:pass",
    "thread:to",
    "thread:whom",
  ],
  typed: { "talk-whom": talkWhom },
  hears: { "reply-to-talk": hearReply, talk: hearTalk, "wrong-words": hearWrongWords },
  on: {
    "button-typed": keepForTalk,
    "danger-said": (_, turn, said) => sayNotPassed(turn, said),
    "role-ended": (deps, turn, { member }) => passTalksOn(deps, turn, member),
    "member-died": (deps, turn, { member }) => endTalkOf(deps, turn, member),
  },
  due: {
    "thread-silence": due("task", threadSilence),
    // A moment later: whether Telegram took it away.
    "words-taken-back": due("task", tellIfNotGone),
  },
} satisfies Subject<TalksDeps>;

// What other subjects and the neighbours may use.
export type { Thread } from "./rules/threads-record.ts";
export { type ThreadDeps, endTalksOf, passToLearner } from "./screens/acts.ts";
export { giveWithLearner } from "./screens/give.ts";
export { beginTalk, sayTaken, sayWhoTalks, tellBeginning } from "./screens/begin.ts";
export {
  answeredIn,
  sayUnreached,
  learnerSide,
  offerTalk,
  sendMore,
  takeBackButton,
  talkOn,
} from "./screens/threads-say.ts";
