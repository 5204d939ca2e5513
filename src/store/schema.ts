/**
 * The tables, as Kysely sees them. The migrations make them; each column is explained there.
 *
 * Rules that hold on both engines: times are ISO 8601 UTC text with milliseconds, booleans are
 * 0 or 1, JSON is text, Telegram ids are 64-bit integers that fit a JavaScript number.
 */
import type { Generated } from "kysely";

export interface Tables {
  member: MemberTable;
  consent: { member_id: string; purpose: string; given: number; at: string };
  joining: JoiningTable;
  village: VillageTable;
  household: { id: string; village_id: string | null; created_by: string; created_at: string };
  code: CodeTable;
  run: RunTable;
  step_state: {
    member_id: string;
    step_id: string;
    state: "open" | "done" | "claimed";
    at: string;
  };
  task_state: TaskStateTable;
  quiz_return: { member_id: string; step_id: string; task_id: string; due_at: string };
  shown: ShownTable;
  step_version: { version: string; step_id: string; body: string; first_at: string };
  trait: { member_id: string; name: string; value: string; at: string };
  waiting: { telegram_id: number; kind: string; data: string; created_at: string };
  question: QuestionTable;
  burst: { member_id: string; text: string; began_at: string };
  last_topic: { member_id: string; slug: string; at: string };
  article_mark: {
    question_id: string;
    slug: string;
    member_id: string;
    reviewed: string;
    helped: number;
    reason: string | null;
    at: string;
  };
  article_tally: {
    slug: string;
    reviewed: string;
    helped: number;
    unclear: number;
    long: number;
    words: number;
    other: number;
    here: number;
  };
  price: PriceTable;
  product: ProductTable;
  audit: {
    id: Generated<number>;
    at: string;
    actor: string;
    act: string;
    subject: string;
    facts: string;
  };
  inbox: InboxTable;
  lane: { person: number; owner: string; leased_until: string; since: number; arrivals: number };
  leader: { one: 1; term: number };
  outbox: OutboxTable;
  screen: ScreenTable;
  clock_seen: { one: 1; at: string; jumped_at: string | null; agreed: number };
  cash_event: CashEventTable;
  cash_book: {
    member_id: string;
    last_seq: number;
    top: number | null;
    noted_on: string | null;
    noted: number;
  };
  cash_line: { member_id: string; id: number; seq: number; day: string; sided: number };
  cash_undo: { member_id: string; seq: number; below: number | null; was: number | null };
  cash_sum: CashSumTable;
  parcels_day: { member_id: string; day: string; parcels: number; noted_at: string };
  parcels_said: { member_id: string; what: string; at: string };
  stock_item: StockItemTable;
  second_teacher: {
    member_id: string;
    state: "offered" | "declined" | "wished";
    offered_at: string;
    updated_at: string;
  };
  goal: GoalTable;
  pause: { member_id: string; until: string | null; at: string };
  exit_question: {
    member_id: string;
    planned_at: string | null;
    asked_at: string | null;
    answer: "stop" | "change" | "work" | "sold" | "on" | null;
    answered_at: string | null;
  };
  mentor: {
    member_id: string;
    village_id: string;
    state: "on" | "away";
    appointed_by: string;
    appointed_at: string;
    updated_at: string;
  };
  mentee: { member_id: string; mentor_id: string; at: string };
  thread: ThreadTable;
  draft: DraftTable;
  draft_question: { draft_id: string; question_id: string; member_id: string };
  draft_version: { one: 1; version: string };
  mentor_note: {
    id: string;
    member_id: string;
    mentor_id: string;
    text: string;
    created_at: string;
  };
  mentor_letter: { id: string; member_id: string; mentor_id: string; at: string };
  mentor_digest: {
    member_id: string;
    hour: "07:00" | "12:30" | "19:30" | "off";
    sent_on: string | null;
    told: string;
  };
  team: {
    id: string;
    name: string;
    owner_id: string;
    offered_to: string | null;
    created_at: string;
    changed_at: string;
  };
  teammate: { member_id: string; team_id: string; sees_book: number; joined_at: string };
  team_role: { member_id: string; role: string; state: "on" | "asked"; at: string };
  team_deed: TeamDeedTable;
  look: LookTable;
  second_look: SecondLookTable;
  look_skip: { looker_id: string; thing_id: string; revision: number; at: string };
  look_asked: { member_id: string; at: string };
  own_sentence: { id: string; member_id: string; text: string; created_at: string };
  unasked: { member_id: string; kind: string; about: string | null; at: string };
  reach: { member_id: string; hour: number | null; is_off: number; looked_at: string };
  trainer_hint: { member_id: string; stuck_id: string; at: string };
  pulse: { member_id: string; next_on: string | null; round_on: string | null };
  pulse_answer: { member_id: string; day: string; question: string; answer: string };
  trained_by: TrainedByTable;
  trained_step: { step_id: string; yeses: number };
  helped_by: {
    id: string;
    member_id: string | null;
    helper_id: string;
    step_id: string;
    at: string;
  };
  trainee_milestone: { member_id: string; what: "first-parcel" | "orders-30"; at: string };
  thanks: ThanksTable;
  peer: PeerTable;
  peer_block: { member_id: string; other_id: string; at: string };
  peer_request: PeerRequestTable;
  peer_message: {
    id: string;
    request_id: string;
    member_id: string;
    kind: "text" | "photo" | "voice" | "document";
    text: string;
    file_id: string | null;
    at: string;
  };
  work: WorkTable;
  association_member: { member_id: string; joined_at: string };
  tips_off: { member_id: string; at: string };
  tip_sent: { member_id: string; tip_id: string; at: string };
  series_off: { village_id: string; at: string };
  year: { member_id: string; since: string; look_on: string; restock_off: number };
  year_said: { member_id: string; mark: string; at: string };
  about_me: AboutMeTable;
  stayed: { member_id: string; weeks: number };
  broadcast: BroadcastTable;
  broadcast_row: {
    broadcast_id: string;
    member_id: string;
    state: "waiting" | "sending" | "sent" | "blocked" | "failed" | "unknown" | "left-out";
    not_before: string;
  };
  broadcast_sum: { broadcast_id: string; state: string; reason: string; people: number };
  officer: OfficerTable;
  class: ClassTable;
  class_pupil: { member_id: string; class_id: string; agreed: number; joined_at: string };
  partner: PartnerTable;
  partner_village: { partner_id: string; village_id: string };
  partner_word: { partner_id: string; word: string };
  partner_experience: {
    id: string;
    partner_id: string;
    member_id: string | null;
    verdict: "good" | "mixed" | "bad";
    words: string;
    at: string;
  };
  partner_talk: {
    id: string;
    partner_id: string;
    member_id: string;
    state: "open" | "ended";
    at: string;
  };
  fellow_job: { member_id: string; job: string; words: string; at: string };
  pool: PoolTable;
  pool_member: PoolMemberTable;
  buy: BuyTable;
  buy_order: { buy_id: string; member_id: string; count: number; at: string };
  vote: VoteTable;
  ballot: { vote_id: string; member_id: string; answer: number; at: string };
  totals_home: TotalsHomeTable;
  capital_month: CapitalMonthTable;
  written_answer: { key: string; version: string; text: string; cited: string; at: string };
  written_asked: { member_id: string; host: string; at: string };
  model_use: ModelUseTable;
  model_use_member: { member_id: string; day: string; calls: Generated<number> };
  speech: SpeechTable;
  speech_wanted: { key: string; member_id: string; at: string };
  article_vector: { model: string; hash: string; vector: string };
}

export interface PoolTable {
  id: string;
  village_id: string;
  coordinator_id: string;
  per: "week" | "day";
  steps: string;
  weekday: number | null;
  created_at: string;
  changed_at: string;
}

export interface PoolMemberTable {
  member_id: string;
  pool_id: string;
  parcels: number;
  postage_minor: number;
  reminds: number;
  joined_at: string;
}

export interface BuyTable {
  id: string;
  village_id: string;
  coordinator_id: string | null;
  item: string | null;
  alone_minor: number | null;
  together_minor: number | null;
  from_count: number | null;
  last_day: string | null;
  closes_at: string | null;
  state: "draft" | "open" | "closed";
  created_at: string;
  changed_at: string;
}

export interface VoteTable {
  id: string;
  month: string;
  question: string;
  answers: string;
  ends_at: string;
  asked_at: string;
  result: string | null;
}

export interface MemberTable {
  id: string;
  telegram_id: number | null;
  first_name: string;
  language: "en" | "zh";
  village_id: string | null;
  household_id: string | null;
  invited_by: string | null;
  placement: string | null;
  worst_problem: string | null;
  blocked_at: string | null;
  erased_at: string | null;
  counts: Generated<number>;
  created_at: string;
  last_seen_day: string | null;
  name_key: string | null;
}

export interface JoiningTable {
  telegram_id: number;
  language: "en" | "zh";
  code: string | null;
  stage: string;
  created_at: string;
}

export interface VillageTable {
  id: string;
  name: string;
  name_key: string;
  county: string | null;
  country: string | null;
  time_zone: string | null;
  state: "proposed" | "listed";
  created_by: string;
  created_at: string;
  households: number | null;
  households_at: string | null;
  members: Generated<number>;
  merged_into: string | null;
}

export interface CodeTable {
  code: string;
  kind: "person" | "village" | "household" | "team" | "class";
  target: string;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
}

export interface RunTable {
  member_id: string;
  step_id: string;
  /** Id of the flow item that waits, or `finish` after the last one. */
  at: string;
  version: string;
  updated_at: string;
  tip_at: string | null;
}

export interface TaskStateTable {
  member_id: string;
  step_id: string;
  task_id: string;
  state: "open" | "done";
  value: string;
  at: string;
}

export interface ShownTable {
  id: string;
  member_id: string;
  step_id: string;
  task_id: string;
  kind: string;
  file_id: string | null;
  text: string | null;
  flags: string;
  state: "waiting" | "good" | "change" | "kept";
  created_at: string;
  updated_at: string;
  revision: Generated<number>;
  waits_since: string | null;
}

export interface LookTable {
  id: string;
  thing_id: string;
  revision: number;
  member_id: string;
  village_id: string | null;
  looker_id: string;
  looked_as: "mentor" | "neighbour" | "association";
  verdict: "good" | "change" | "private";
  reason: string | null;
  words: string | null;
  waited_minutes: number;
  at: string;
  undone_at: string | null;
}

export interface SecondLookTable {
  look_id: string;
  state: "waiting" | "agrees" | "differs";
  chosen_at: string;
  looker_id: string | null;
  at: string | null;
}

export interface QuestionTable {
  id: string;
  member_id: string;
  language: "en" | "zh";
  text: string;
  outcome: string;
  articles: string;
  state: "heard" | "asked" | "answered" | "left";
  helped: number | null;
  sent_to: "mentor" | "association" | null;
  keeper: string | null;
  open_since: string | null;
  voice_message: number | null;
  voice_file: string | null;
  album: string | null;
  shown: string | null;
  created_at: string;
  updated_at: string;
}

export interface ThreadTable {
  id: string;
  member_id: string;
  question_id: string | null;
  keeper: string;
  keeper_name: string;
  state: "open" | "handed" | "closed";
  noted: number;
  last_at: string;
  ended_by: "learner" | "keeper" | "silence" | "gone" | null;
  created_at: string;
}

export interface DraftTable {
  id: string;
  author_id: string | null;
  author_name: string;
  author_role: "mentor" | "officer";
  language: "en" | "zh";
  question: string;
  text: string;
  state: "offered" | "waiting" | "published" | "thrown";
  created_at: string;
  updated_at: string;
  published_at: string | null;
}

export interface PriceTable {
  id: string;
  member_id: string;
  facts: string;
  finished: number;
  created_at: string;
  updated_at: string;
}

export interface ProductTable {
  member_id: string;
  source: string;
  name: string;
  key: string;
  told: number;
  updated_at: string;
}

export interface InboxTable {
  seq: Generated<number>;
  update_id: number;
  person: number;
  body: string | null;
  state: "pending" | "done" | "set-aside";
  attempts: Generated<number>;
  received_at: string;
  done_at: string | null;
}

export interface OutboxTable {
  id: Generated<number>;
  chat: number;
  priority: number;
  method: string;
  payload: string | null;
  state: "queued" | "sending" | "sent" | "failed" | "blocked" | "unknown";
  not_before: string;
  attempts: Generated<number>;
  /** Times that Telegram said "not now". */
  refusals: Generated<number>;
  /** Why it was not sent. */
  reason: string | null;
  about: string | null;
  screen: string | null;
  revision: number | null;
  message_id: number | null;
  update_id: number | null;
  created_at: string;
  sent_at: string | null;
  behind: Generated<number>;
}

export interface ScreenTable {
  chat: number;
  subject: string;
  message_id: number | null;
  revision: number;
  raised_at: string;
}

export interface CashEventTable {
  member_id: string;
  seq: number;
  kind: "add" | "edit" | "remove" | "undo";
  line: number;
  day: string | null;
  amount_minor: number | null;
  words: string | null;
  line_kind: string | null;
  sided: number | null;
  at: string;
}

export interface CashSumTable {
  member_id: string;
  grain: "month" | "day";
  period: string;
  kind: string;
  in_minor: number;
  out_minor: number;
  lines: number;
  unsided: number;
}

export interface StockItemTable {
  id: string;
  member_id: string;
  name: string;
  daily_tenths: number;
  lead_days: number;
  safety: number;
  on_hand: number;
  created_at: string;
  updated_at: string;
}

export interface GoalTable {
  id: string;
  member_id: string;
  text: string | null;
  file_id: string | null;
  review_on: string | null;
  state: "open" | "asked" | "reached" | "partly" | "not-yet";
  created_at: string;
  answered_at: string | null;
}

export interface TeamDeedTable {
  team_id: string;
  owner_id: string;
  member_id: string;
  step_id: string;
  task_id: string;
  shown_at: string | null;
  told: number;
  at: string;
}

export interface TrainedByTable {
  id: string;
  member_id: string;
  step_id: string;
  trainer_id: string | null;
  state: "asked" | "nobody" | "named" | "confirmed" | "denied";
  asked_at: string;
  trainer_asked_at: string | null;
  updated_at: string;
}

export interface ThanksTable {
  id: string;
  member_id: string;
  trainee_id: string | null;
  what: "first-parcel" | "orders-30";
  brought: number;
  steps: string;
  at: string;
  told_at: string | null;
}

export interface PeerTable {
  member_id: string;
  helps: "none" | "offered" | "yes" | "no" | "ended";
  reach: "village" | "all";
  is_woman: number;
  asked_at: string;
  updated_at: string;
}

export interface PeerRequestTable {
  id: string;
  member_id: string;
  helper_id: string | null;
  step_id: string;
  question_id: string | null;
  way: "village" | "outside" | "women" | null;
  state: "draft" | "sent" | "answered" | "helped" | "unhelped" | "expired" | "ended";
  sent_at: string | null;
  updated_at: string;
  reported_by: string | null;
  report: "open" | "left" | "ended" | null;
}

export interface WorkTable {
  id: string;
  kind: string;
  payload: string;
  due_at: string;
  leased_until: string | null;
  attempts: number;
  member_id: string | null;
}

export interface AboutMeTable {
  member_id: string;
  is_woman: number | null;
  age_group: "under-30" | "30-44" | "45-59" | "60-up" | null;
  hamlet: string | null;
  came_back: "study" | "work" | "no" | null;
  updated_at: string;
}

export interface BroadcastTable {
  id: string;
  author: string;
  chat: number;
  language: "en" | "zh";
  kind: "news" | "tip" | "safety";
  audience: string;
  content: string;
  state: "draft" | "approval" | "due" | "preparing" | "sending" | "paused" | "done" | "cancelled";
  starts_day: string | null;
  starts_minute: number | null;
  approved_by: string | null;
  prepared_to: string | null;
  is_prepared: number;
  speed: number;
  created_at: string;
  started_at: string | null;
  ended_at: string | null;
}

export interface ModelUseTable {
  day: string;
  calls: Generated<number>;
  prompt_tokens: Generated<number>;
  completion_tokens: Generated<number>;
  cost: Generated<number>;
  written: Generated<number>;
  not_written: Generated<number>;
  told: Generated<number>;
}

export interface OfficerTable {
  member_id: string;
  state: "asked" | "on";
  asked_by: string;
  asked_at: string;
  agreed_by: string | null;
  since: string | null;
}

export interface ClassTable {
  id: string;
  name: string;
  village_id: string | null;
  teacher_id: string | null;
  created_by: string;
  created_at: string;
  ends_at: string;
}

export interface PartnerTable {
  id: string;
  kind_id: string;
  list: "niche" | "earth" | "heaven";
  name: string | null;
  area: "villages" | "county" | "unknown" | null;
  terms: string | null;
  volume: string | null;
  cut_off: string | null;
  reach: string | null;
  relays: number;
  county: string | null;
  added_by: string | null;
  added_as: "member" | "officer";
  is_named: number | null;
  self_id: string | null;
  claim_id: string | null;
  state: "draft" | "asked" | "listed" | "hidden";
  change: string | null;
  waits_since: string | null;
  confirmed_on: string | null;
  asked_on: string | null;
  told_on: string | null;
  created_at: string;
}

export interface TotalsHomeTable {
  member_id: string;
  works: number | null;
  sales: string | null;
  sales_on: string | null;
  sales_minor: number | null;
  updated_at: string;
}

export interface CapitalMonthTable {
  place: string;
  month: string;
  figure: string;
  value: number | null;
  hidden: "few" | "most" | "one" | null;
  people: number;
  counted_on: string;
}

export interface SpeechTable {
  key: string;
  language: "en" | "zh";
  text: string;
  file_id: string | null;
  used_at: string;
}
