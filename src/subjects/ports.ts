/**
 * The ports of one transaction: each subject's, listed once, and those of the way of a message. A port
 * is made when it is first asked for; one without a maker does not compile.
 */
import type { Records } from "../bot/records.ts";
import { createMemo, type Memo, type PluggedMemo } from "../store/memo.ts";
import { type CreateRecords, ports as messages } from "../store/ports.ts";
import { ports as answers } from "./answers/ports.ts";
import { ports as association } from "./association/ports.ts";
import { ports as broadcasts } from "./broadcasts/ports.ts";
import { ports as certificates } from "./certificates/ports.ts";
import { ports as chain } from "./chain/ports.ts";
import { ports as comebacks } from "./comebacks/ports.ts";
import { ports as desks } from "./console/ports.ts";
import { ports as fairtests } from "./fairtests/ports.ts";
import { ports as figures } from "./figures/ports.ts";
import { ports as friends } from "./friends/ports.ts";
import { ports as joining } from "./joining/ports.ts";
import { ports as members } from "./members/ports.ts";
import { ports as mentoring } from "./mentoring/ports.ts";
import { ports as partners } from "./partners/ports.ts";
import { ports as peers } from "./peers/ports.ts";
import { portsOver as phoneOver } from "./phone/ports.ts";
import { ports as playbook } from "./playbook/ports.ts";
import { portsOver as privacyOver } from "./privacy/ports.ts";
import { ports as questions } from "./questions/ports.ts";
import { ports as reminders } from "./reminders/ports.ts";
import { rights } from "./rights.ts";
import { ports as season } from "./season/ports.ts";
import { ports as shop } from "./shop/ports.ts";
import { ports as talks } from "./talks/ports.ts";
import { ports as teams } from "./teams/ports.ts";
import { ports as trials } from "./trials/ports.ts";
import { ports as villages } from "./villages/ports.ts";
import { ports as voice } from "./voice/ports.ts";
import type { Db } from "../store/rows.ts";

type Makers = {
  readonly [Port in keyof Records]: (tx: Db, memo: Memo, updateId: number | null) => Records[Port];
};

const makers: Makers = {
  ...messages,
  ...association,
  ...joining,
  ...playbook,
  ...fairtests,
  ...friends,
  ...reminders,
  ...answers,
  ...voice,
  ...questions,
  ...talks,
  ...mentoring,
  ...certificates,
  ...chain,
  ...teams,
  ...season,
  ...shop,
  ...members,
  ...peers,
  ...partners,
  ...villages,
  ...broadcasts,
  ...figures,
  ...trials,
  ...desks,
  ...comebacks,
  ...phoneOver(rights),
  ...privacyOver(rights),
};

/** @see CreateRecords of store/ports.ts */
export const createRecords: CreateRecords = (tx, updateId = null, memo = createMemo()) =>
  new MadeRecords(tx, updateId, memo) as unknown as Records;

/** A class, so that the getters of all ports are made once and not at each turn. */
class MadeRecords {
  readonly #memo: Memo;
  /** What was asked for already, by its place among the makers. */
  readonly #made: unknown[] = [];
  readonly #tx: Db;
  readonly #updateId: number | null;

  constructor(tx: Db, updateId: number | null, memo: PluggedMemo) {
    this.#memo = memo;
    this.#tx = tx.withPlugin(memo.plugin);
    this.#updateId = updateId;
  }

  static {
    const all = Object.entries(makers) as [keyof Records, Makers["work"]][];
    for (const [place, [port, make]] of all.entries()) {
      Object.defineProperty(this.prototype, port, {
        enumerable: true,
        get(this: MadeRecords) {
          return (this.#made[place] ??= make(this.#tx, this.#memo, this.#updateId));
        },
      });
    }
  }
}
