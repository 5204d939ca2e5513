/**
 * Village: the thirty people who fill the sandbox, as a table. Nobody of them is real.
 *
 * Two are people whom the sandbox's page plays: the seller who brings others, and the mentor.
 */
import type { Language } from "../bot/reply.ts";
import type { Placement } from "../bot/member.ts";

/** Telegram ids of the people whom the page plays. */
export const sellerId = 1001;
export const mentorId = 1003;
export const officerId = 1004;

export interface Villager {
  readonly telegramId: number;
  readonly firstName: string;
  readonly language: Language;
  /** Telegram id of who brought them; `null`: came alone. */
  readonly by: number | null;
  /** How many days ago they joined. */
  readonly cameAgo: number;
  readonly placement: Placement;
  /** As in worst-problem.yaml. */
  readonly problem: string;
  /** Number of the step they are in; those before it are behind them. */
  readonly step: number;
  /** Parcels on a usual day of the last week; 0: sells nothing yet. */
  readonly parcels: number;
  readonly isWoman: boolean;
  readonly age: "under-30" | "30-44" | "45-59" | "60-up";
  /** Days since they were here last. */
  readonly quiet: number;
}

type Row = readonly [
  telegramId: number,
  firstName: string,
  language: Language,
  by: number | null,
  cameAgo: number,
  placement: Placement,
  problem: string,
  step: number,
  parcels: number,
  sex: "w" | "m",
  age: Villager["age"],
  quiet: number,
];

/** Five came on one evening, and five stand at each step where anybody stands: the association sees nothing of fewer. */
const rows: readonly Row[] = [
  [mentorId, "李师傅", "zh", null, 66, "neighbours", "unsold", 12, 9, "m", "45-59", 0],
  [sellerId, "陈姐", "zh", mentorId, 66, "daily", "money", 12, 7, "w", "30-44", 0],
  [2001, "赵婶", "zh", mentorId, 66, "daily", "unsold", 12, 8, "w", "45-59", 0],
  [2002, "Mei", "en", sellerId, 66, "shop", "children", 12, 6, "w", "under-30", 0],
  [2003, "阿强", "zh", sellerId, 66, "goods", "unsold", 12, 5, "m", "30-44", 1],
  [2004, "吴叔", "zh", 2001, 52, "goods", "unsold", 10, 4, "m", "60-up", 0],
  [2005, "Rose", "en", sellerId, 52, "nothing", "know-how", 10, 4, "w", "30-44", 1],
  [2006, "周妹", "zh", 2002, 52, "nothing", "money", 10, 3, "w", "under-30", 0],
  [2007, "小刘", "zh", 2003, 52, "goods", "money", 10, 3, "m", "under-30", 2],
  [2008, "Han", "en", 2001, 52, "goods", "unsold", 10, 2, "m", "45-59", 0],
  [2009, "孙大爷", "zh", 2004, 38, "nothing", "children", 9, 1, "m", "60-up", 3],
  [2010, "何嫂", "zh", sellerId, 38, "goods", "unsold", 9, 2, "w", "45-59", 0],
  [2011, "Ping", "en", 2006, 38, "nothing", "money", 9, 1, "w", "30-44", 0],
  [2012, "老马", "zh", 2001, 38, "goods", "unsold", 9, 0, "m", "45-59", 1],
  [2013, "Lan", "en", 2001, 38, "nothing", "children", 9, 0, "w", "30-44", 0],
  [2014, "徐姐", "zh", sellerId, 24, "shop", "know-how", 6, 2, "w", "30-44", 0],
  [2015, "小董", "zh", 2002, 24, "nothing", "money", 6, 0, "m", "under-30", 4],
  [2016, "Feng", "en", 2003, 24, "goods", "unsold", 6, 0, "m", "30-44", 0],
  [2017, "曹婶", "zh", 2014, 24, "nothing", "unsold", 6, 0, "w", "60-up", 0],
  [2018, "Jun", "en", 2003, 24, "nothing", "know-how", 6, 0, "m", "under-30", 1],
  [2019, "丁伯", "zh", sellerId, 14, "goods", "children", 4, 0, "m", "60-up", 12],
  [2020, "Xia", "en", 2005, 14, "nothing", "money", 4, 0, "w", "30-44", 0],
  [2021, "胡嫂", "zh", 2012, 14, "nothing", "know-how", 4, 0, "w", "45-59", 2],
  [2022, "大勇", "zh", 2016, 14, "goods", "money", 4, 0, "m", "under-30", 0],
  [2023, "Bo", "en", sellerId, 14, "nothing", "unsold", 4, 0, "m", "45-59", 9],
  [2024, "林婆婆", "zh", 2017, 6, "nothing", "children", 2, 0, "w", "60-up", 0],
  [2025, "Yan", "en", 2018, 6, "nothing", "know-how", 2, 0, "w", "under-30", 1],
  [2026, "小贺", "zh", 2020, 6, "goods", "money", 2, 0, "m", "under-30", 0],
  [2027, "余嫂", "zh", 2021, 6, "nothing", "unsold", 2, 0, "w", "30-44", 0],
  [2028, "Tao", "en", 2022, 6, "nothing", "money", 2, 0, "m", "30-44", 0],
];

/** Grandmother and granddaughter learn with this neighbour's phone, and have none of their own. */
export const phoneOfThree = { account: 2017, others: [2024, 2025] } as const;

/** Whoever brings others stands before them. */
export const villagers: readonly Villager[] = rows.map(
  ([
    telegramId,
    firstName,
    language,
    by,
    cameAgo,
    placement,
    problem,
    step,
    parcels,
    sex,
    age,
    quiet,
  ]) => ({
    telegramId,
    firstName,
    language,
    by,
    cameAgo,
    placement,
    problem,
    step,
    parcels,
    isWoman: sex === "w",
    age,
    quiet,
  }),
);
