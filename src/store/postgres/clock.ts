/**
 * The database's clock, which all processes share. It is heard now and then, and counted on from by a clock that
 * never jumps; the clock of the machine is not asked.
 */
export interface DatabaseClock {
  now(): Date;
  /**
   * The database said how late it is.
   *
   * @param askedMs when it was asked, and `heardMs` when the answer came, by this process's own clock: it was that late in between
   */
  heard(at: Date, askedMs: number, heardMs: number): void;
}

/** @param nowMs milliseconds that only grow */
export function createDatabaseClock(nowMs = () => performance.now()): DatabaseClock {
  let ahead: number | undefined;

  return {
    now: () => (ahead === undefined ? new Date() : new Date(Math.round(nowMs() + ahead))),
    heard(at, askedMs, heardMs) {
      const [least, most] = [at.getTime() - heardMs, at.getTime() - askedMs];
      // What may be right stays: a slow answer says little.
      ahead = ahead === undefined ? (least + most) / 2 : Math.min(Math.max(ahead, least), most);
    },
  };
}
