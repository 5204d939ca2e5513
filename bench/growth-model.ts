/**
 * Growth on paper: what many learners cost, from what one costs. Arithmetic only; growth.ts measures, docs/scale.md shows.
 */

/** How people behave. Nobody has measured that: these are guesses on the high side, to be replaced by a trial's. */
export interface Habits {
  readonly learners: number;
  readonly villages: number;
  /** Of all learners, those who write on one day. */
  readonly activeADay: number;
  /** Taps and texts of one of them on that day. */
  readonly updatesEach: number;
  /** Of these updates, questions, lines of the cash book, parcels and taps on the road; the rest are taps on menus. */
  readonly questions: number;
  readonly cashLines: number;
  readonly parcels: number;
  readonly road: number;
  /** Of a day's updates, those in the market hours, and how many hours these are. */
  readonly inMarketHours: number;
  readonly marketHours: number;
  /** The busiest minute beside the mean of those hours. */
  readonly burst: number;
  /** Messages that nobody asked for, a learner and week; the bot allows two. */
  readonly unaskedAWeek: number;
  /** Of the questions, those that a model words: agreed, answered, not kept already. */
  readonly worded: number;
  /** Of the questions, those that wait for a person. */
  readonly unknown: number;
}

export const guesses: Habits = {
  learners: 1_000_000,
  villages: 10_000,
  activeADay: 0.25,
  updatesEach: 12,
  questions: 0.05,
  cashLines: 0.12,
  parcels: 0.12,
  road: 0.3,
  inMarketHours: 0.4,
  marketHours: 2,
  burst: 3,
  unaskedAWeek: 1.2,
  worded: 0.3,
  unknown: 0.15,
};

/** What was measured, each with its unit. */
export interface Costs {
  /** Processor of the main thread for a turn, in milliseconds, by what somebody does. */
  readonly questionMs: number;
  readonly cashLineMs: number;
  readonly parcelsMs: number;
  readonly roadMs: number;
  readonly menuMs: number;
  /** The same for what comes to each of them: the way in, the commit, the reply, the calls, the garbage. */
  readonly besideMs: number;
  /** What one learner leaves in a year. */
  readonly rowsALearner: number;
  readonly bytesALearner: number;
  /** Rows of one update for the seven days that it is kept: its own and those of its answers. */
  readonly rowsAnUpdate: number;
  /** By which an update makes the file grow: nearly all of it passes in those days. */
  readonly bytesAnUpdate: number;
  /** Megabytes of database that a backup takes in a second. */
  readonly backupMbASecond: number;
  /** Seconds that `/stats` counts a million people. */
  readonly statsSeconds: number;
  /** Broadcast messages a second at the ceiling of 25. */
  readonly broadcastASecond: number;
}

/** Prices and limits that others set. */
export const given = {
  /** Telegram's ceiling for what nobody asked for, and with payment. */
  telegramASecond: 30,
  telegramPaidASecond: 1_000,
  /** From 06:30 to 21:30. */
  wakingHours: 15,
  keptDays: 7,
  mentees: 15,
  modelCallsADay: 2_000,
  tokensIn: 2_000,
  tokensOut: 200,
  usdPerMillionIn: 0.75,
  usdPerMillionOut: 4.5,
  /** Of what one core can do, so much may be planned with. */
  headroom: 0.6,
} as const;

const hourS = 3_600;

export interface Growth {
  readonly updatesADay: number;
  readonly updatesASecondInMarketHours: number;
  readonly updatesASecondAtWorst: number;
  readonly questionsADay: number;
  readonly waitingForAPersonADay: number;
  readonly mentors: number;
  readonly broadcastHours: number;
  readonly broadcastHoursAtTelegramsCeiling: number;
  readonly broadcastMinutesPaid: number;
  readonly unaskedASecond: number;
  readonly rowsKept: number;
  readonly gigabytesKept: number;
  readonly gigabytesPassing: number;
  readonly backupMinutes: number;
  readonly statsSeconds: number;
  readonly modelCallsADay: number;
  readonly modelUsdADay: number;
  readonly processes: number;
}

export function grow(habits: Habits, costs: Costs): Growth {
  const { learners } = habits;
  const updatesADay = learners * habits.activeADay * habits.updatesEach;
  const market = (updatesADay * habits.inMarketHours) / (habits.marketHours * hourS);
  const worst = market * habits.burst;
  const questionsADay = updatesADay * habits.questions;
  const modelCallsADay = questionsADay * habits.worded;
  const usdACall =
    (given.tokensIn * given.usdPerMillionIn + given.tokensOut * given.usdPerMillionOut) / 1e6;
  const kept = learners * costs.bytesALearner;
  const passing = updatesADay * given.keptDays * costs.bytesAnUpdate;
  return {
    updatesADay,
    updatesASecondInMarketHours: market,
    updatesASecondAtWorst: worst,
    questionsADay,
    waitingForAPersonADay: questionsADay * habits.unknown,
    mentors: learners / given.mentees,
    broadcastHours: learners / costs.broadcastASecond / hourS,
    broadcastHoursAtTelegramsCeiling: learners / given.telegramASecond / hourS,
    broadcastMinutesPaid: learners / given.telegramPaidASecond / 60,
    unaskedASecond: (learners * habits.unaskedAWeek) / (7 * given.wakingHours * hourS),
    rowsKept: learners * costs.rowsALearner + updatesADay * given.keptDays * costs.rowsAnUpdate,
    gigabytesKept: kept / 1e9,
    gigabytesPassing: passing / 1e9,
    backupMinutes: (kept + passing) / 1e6 / costs.backupMbASecond / 60,
    statsSeconds: (learners / 1e6) * costs.statsSeconds,
    modelCallsADay,
    modelUsdADay: modelCallsADay * usdACall,
    processes: worst / processCapacity(habits, costs),
  };
}

/** Updates a second that one process may be planned with. */
function processCapacity(habits: Habits, costs: Costs): number {
  return (given.headroom * 1_000) / (costs.besideMs + turnMs(habits, costs));
}

/** How often people do each of these. */
export type Mix = Pick<Habits, "questions" | "cashLines" | "parcels" | "road">;

/** What the mean turn takes of the main thread. */
export function turnMs(mix: Mix, costs: Omit<TurnCosts, "besideMs">): number {
  const { questions, cashLines, parcels, road } = mix;
  const menu = 1 - questions - cashLines - parcels - road;
  return (
    questions * costs.questionMs +
    cashLines * costs.cashLineMs +
    parcels * costs.parcelsMs +
    road * costs.roadMs +
    menu * costs.menuMs
  );
}

export type TurnCosts = Pick<
  Costs,
  "questionMs" | "cashLineMs" | "parcelsMs" | "roadMs" | "menuMs" | "besideMs"
>;

export interface Limit {
  readonly name: string;
  /** Learners with whom it is reached. */
  readonly learners: number;
  /** What is done then. */
  readonly remedy: string;
}

/** The limit that comes first stands first. Each is proportional to the learners, so it is found from one case. */
export function limits(habits: Habits, costs: Costs): readonly Limit[] {
  const at = grow(habits, costs);
  const when = (reached: number, allowed: number) => (habits.learners * allowed) / reached;
  return [
    {
      name: `the model's ${given.modelCallsADay.toLocaleString("en")} calls a day`,
      learners: when(at.modelCallsADay, given.modelCallsADay),
      remedy:
        "nothing breaks: articles are said as they stand. Raise AI_ANSWERS_PER_DAY_ALL to what may be paid, or run a model of your own (OPENAI_BASE_URL)",
    },
    {
      name: "a warning to everybody within an hour",
      learners: when(at.broadcastHours, 1),
      remedy:
        "warn the villages concerned first; a Telegram channel beside the bot reaches all with one call. Paid broadcasts (1,000 a second) are not built",
    },
    {
      name: "one mentor a village, fifteen learners each",
      learners: when(at.mentors, habits.villages),
      remedy:
        "more mentors a village. Who finished teaches: the first limit of people, and the program cannot lift it",
    },
    {
      name: "one process at the worst minute",
      learners: when(at.processes, 1),
      remedy:
        "a faster core; then PostgreSQL with several processes, which share the work; or one bot a county, which share nothing",
    },
    {
      name: "a message to everybody within one day (06:30 to 21:30)",
      learners: when(at.broadcastHours, given.wakingHours),
      remedy: "two days, or by village and step: most messages are for some only",
    },
    {
      name: "`/stats` within a minute",
      learners: when(at.statsSeconds, 60),
      remedy: "count at night and keep the figures; on PostgreSQL from a replica",
    },
    {
      name: "an hourly backup of one SQLite file within ten minutes",
      learners: when(at.backupMinutes, 10),
      remedy: "Litestream beside a daily backup; or PostgreSQL with its own archiving",
    },
    {
      name: "reminders and tips, all week at the ceiling",
      learners: when(at.unaskedASecond, costs.broadcastASecond),
      remedy: "fewer of them, or one bot a county: the ceiling holds for each bot",
    },
  ].toSorted((one, other) => one.learners - other.learners);
}
