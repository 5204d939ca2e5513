/**
 * Sizes of the reliability suite: small enough for every run, full with `LONG=1`.
 *
 * The full ones are the figures that the project promises; a size is changed here only.
 */
const isLong = process.env["LONG"] === "1";

const size = (usual: number, full: number): number => (isLong ? full : usual);

export const sizes = {
  /** Updates while the process is killed at random, and how often it is. */
  killedUpdates: size(600, 20_000),
  kills: size(3, 60),
  /** Updates that are served three times and once more after a restart. */
  replayedUpdates: size(150, 5_000),
  /** Updates that wait while Telegram is out of order, and for how long it is. */
  backlog: size(300, 5_000),
  outageMs: size(1_200, 600_000),
  /** An outage whose length does not matter, only what it answers. */
  shortOutageMs: 1_200,
  fuzzedUpdates: size(500, 10_000),
  fuzzedWords: size(1_000, 10_000),
  forgedTaps: size(400, 5_000),
  forgedWebhooks: size(200, 1_000),
  guessedCodes: size(200, 10_000),
  /** Times that two mentors press at the same moment. */
  races: size(100, 1_000),
  /** Learners who tap and type at random, and how much each of them does. */
  randomLearners: size(2, 20),
  randomActs: size(40, 250),
  /** The same learners each time, others with `LONG=1`; `SEED=…` plays those of a failure again. */
  randomSeed: Number(process.env["SEED"] ?? size(20_261_126, Date.now() % 2 ** 31)),
  /** People who press Start at the same moment; the longest chain of invitations. */
  crowd: 100,
  chain: size(12, 50),
  /** Weeks of a mentor's digests under clocks that jump at random. */
  digestClocks: size(5, 40),
  /** Interleavings of people who name and confirm each other; pairs who close a loop together. */
  chainRuns: size(30, 1_000),
  chainRaces: size(20, 1_000),
  /** A ring of made-up people who bring each other. */
  ring: 20,
  /** Recipients of a broadcast that is killed, flooded or blocked, and how often the process is. */
  recipients: size(400, 10_000),
  broadcastKills: size(4, 200),
  /** Recipients while Telegram asks to wait again and again: each time costs a second. */
  floodedRecipients: size(300, 10_000),
  /** People of an audience that is prepared while somebody waits for a reply. */
  audience: size(20_000, 1_000_000),
  /** Questions of one person in a day, far beyond what a model may be asked. */
  costlyQuestions: size(40, 10_000),
  /** How long another process holds the database: within the wait for a lock, and beyond it. */
  lockMs: [size(2_500, 4_000), size(6_000, 10_000)],
} as const;
