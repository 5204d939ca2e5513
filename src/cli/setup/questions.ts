/** The six questions of `npm run setup`, and what each makes of an answer. */
import { dirname, join } from "node:path";
import { faultOf } from "../../config.ts";
import { told, type Told } from "../operator.ts";
import type { Values } from "./env-file.ts";

/** Settings, or why the answer cannot be used. */
export type Taken = { readonly values: Values } | { readonly problem: Told };

export interface Question {
  readonly name: string;
  /** What an empty answer means, as it is shown; empty: nothing is set. */
  readonly usual: (known: Values) => Told | undefined;
  /** @param answer trimmed and not empty */
  readonly take: (answer: string, known: Values) => Taken;
  /** For an empty answer; absent: nothing changes. */
  readonly takeNothing?: (known: Values) => Taken;
}

/** Says "none" where an empty answer keeps what there is. */
const none = "-";

const usualDatabase = "sqlite:data/first-mover.db";
const shown = (value: string | undefined): Told | undefined =>
  value === undefined ? undefined : told("setup-shown", { value });

export const questions: readonly Question[] = [
  {
    name: "token",
    usual: ({ BOT_TOKEN }) => (BOT_TOKEN === undefined ? undefined : told("setup-kept")),
    take: (answer) => one("BOT_TOKEN", answer, "setup-token-wrong"),
  },
  {
    name: "officers",
    usual: ({ ADMIN_IDS }) => shown(ADMIN_IDS),
    take: takeOfficers,
    takeNothing: ({ BOT_TOKEN, ADMIN_IDS }) =>
      BOT_TOKEN !== undefined && ADMIN_IDS === undefined
        ? { problem: told("setup-officers-none") }
        : { values: {} },
  },
  {
    name: "place",
    usual: ({ COUNTRY = "CN", TIME_ZONE = "Asia/Shanghai" }) => shown(`${COUNTRY} ${TIME_ZONE}`),
    take: takePlace,
  },
  {
    name: "database",
    usual: ({ DATABASE_URL = usualDatabase }) => shown(withoutPassword(DATABASE_URL)),
    take: (answer) =>
      one(
        "DATABASE_URL",
        /^\w+:/.test(answer) ? answer : `sqlite:${answer}`,
        "setup-database-wrong",
      ),
  },
  {
    name: "address",
    usual: ({ PUBLIC_URL }) => shown(PUBLIC_URL),
    take: takeAddress,
  },
  {
    name: "backups",
    usual: (known) => shown(usualBackups(known)),
    take: (answer) => ({ values: { BACKUPS_DIR: answer === none ? undefined : answer } }),
    takeNothing: (known) => ({ values: { BACKUPS_DIR: usualBackups(known) } }),
  },
];

function one(name: "BOT_TOKEN" | "ADMIN_IDS" | "DATABASE_URL", value: string, key: string): Taken {
  if (value === none && name === "BOT_TOKEN") return { values: { BOT_TOKEN: undefined } };
  return faultOf(name, value) === undefined
    ? { values: { [name]: value } }
    : { problem: told(key) };
}

/** Whose Telegram id happens to be somebody's telephone number would be an officer here. */
const telephone = /^(?:\+?0\d*|\+\d+|1[3-9]\d{9}|\d{12,})$/;

function takeOfficers(answer: string): Taken {
  const ids = answer
    .normalize("NFKC")
    .split(/[\s,;、]+/u)
    .filter((id) => id !== "");
  if (ids.some((id) => telephone.test(id))) return { problem: told("setup-officers-telephone") };
  return one("ADMIN_IDS", ids.join(","), "setup-officers-wrong");
}

/** China has one clock; of any other country the clock is asked as well. */
function takePlace(answer: string): Taken {
  const [country = "", zone = country.toUpperCase() === "CN" ? "Asia/Shanghai" : ""] =
    answer.split(/[\s,，]+/);
  const code = country.toUpperCase();
  if (faultOf("COUNTRY", code) !== undefined) return { problem: told("setup-place-wrong") };
  if (zone === "" || faultOf("TIME_ZONE", zone) !== undefined) {
    return { problem: told("setup-place-no-zone") };
  }
  return { values: { COUNTRY: code, TIME_ZONE: zone } };
}

function takeAddress(answer: string): Taken {
  if (answer === none) return { values: { PUBLIC_URL: undefined } };
  const url = /^\w+:\/\//.test(answer) ? answer : `https://${answer}`;
  if (faultOf("PUBLIC_URL", url) !== undefined || !/^https:\/\/[^/]+\.[^/]+\/?$/.test(url)) {
    return { problem: told("setup-address-wrong") };
  }
  return { values: { PUBLIC_URL: url.replace(/\/$/, "") } };
}

/** Beside the database; with PostgreSQL beside the program. */
function usualBackups({ BACKUPS_DIR, DATABASE_URL = usualDatabase }: Values): string {
  if (BACKUPS_DIR !== undefined) return BACKUPS_DIR;
  const file = /^sqlite:(.+)$/.exec(DATABASE_URL)?.[1];
  return join(file === undefined ? "data" : dirname(file), "backups");
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]*@/, ":…@");
}
