/**
 * Statements that every message runs, compiled once.
 *
 * Kysely builds and compiles a query at each call, which takes longer than a small statement itself. Here
 * it is built once for each engine, with a placeholder for each argument; a call only puts the arguments
 * in. What the statement says must not depend on them: where it does, the first call fails.
 */
import {
  createQueryId,
  type CompiledQuery,
  type QueryExecutor,
  type QueryExecutorProvider,
  type QueryResult,
} from "kysely";
import type { Db } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** A query of Kysely's, or a raw one. */
interface Compilable<Row> {
  compile(of: QueryExecutorProvider): CompiledQuery<Row>;
}

/** Runs in a transaction, too; plugins see it as any other query. */
export type Statement<Given, Row> = (db: Db, given: Given) => Promise<QueryResult<Row>>;

interface Prepared<Row> {
  readonly query: CompiledQuery<Row>;
  /** Where among the parameters each argument stands. */
  readonly places: readonly (readonly [at: number, name: string])[];
}

/**
 * @param build Makes the query. What it reads of `given` are placeholders: they go into the query as they are.
 * @returns the statement. Throws at its first call if an argument was looked at, or does not stand in
 *   the query as often as it was read; at any call where an argument is missing.
 */
export function compiled<Given extends object, Row>(
  build: (db: Db, given: Given) => Compilable<Row>,
): Statement<Given, Row> {
  /** By the kind of adapter: each engine has one, and says the same in every database. */
  const known = new WeakMap<object, Prepared<Row>>();

  function filled(executor: QueryExecutor, db: Db, given: Given): CompiledQuery<Row> {
    const engine = executor.adapter.constructor;
    let prepared = known.get(engine);
    if (prepared === undefined) known.set(engine, (prepared = prepare(db, build)));
    const { query, places } = prepared;
    const queryId = createQueryId();
    if (executor.transformQuery(query.query, queryId) !== query.query) {
      throw new Error(`a plugin changes what is compiled already: ${query.sql}`);
    }
    const parameters = [...query.parameters];
    for (const [at, name] of places) {
      const value = given[name as keyof Given];
      if (value === undefined) throw new TypeError(`${name} is missing in: ${query.sql}`);
      parameters[at] = value;
    }
    return { query: query.query, queryId, sql: query.sql, parameters };
  }

  // Not `async`: every statement of a turn comes through here, and each promise more is another round of waiting.
  return (db, given) => {
    const executor = db.getExecutor();
    let query: CompiledQuery<Row>;
    try {
      query = filled(executor, db, given);
    } catch (error) {
      return Promise.reject(error);
    }
    return executor.executeQuery<Row>(query);
  };
}

/** A hundred updates at once, of four columns each; longer ones are rare. */
const longestKept = 512;

/** As `compiled`, for a list of any length: a statement for each length is kept. */
export function compiledList<Item, Given extends object, Row>(
  build: (db: Db, items: readonly Item[], given: Given) => Compilable<Row>,
): (db: Db, items: readonly Item[], given: Given) => Promise<QueryResult<Row>> {
  const kept = new Map<number, Statement<object, Row>>();

  return (db, items, given) => {
    const { length } = items;
    let statement = kept.get(length);
    if (statement === undefined) {
      statement = compiled((of: Db, all: object) => {
        const places = Array.from({ length }, (_, at) => all[String(at) as keyof object] as Item);
        return build(of, places, all as Given);
      });
      if (length <= longestKept) kept.set(length, statement);
    }
    return statement(db, Object.assign({}, given, items));
  };
}

/** A list of values as rows of these columns, for a statement that writes several. */
export function rowsOf<const Column extends string>(
  values: readonly unknown[],
  columns: readonly Column[],
): { readonly [Each in Column]: never }[] {
  return Array.from({ length: values.length / columns.length }, (_, row) => {
    const own = columns.map((column, at) => [column, values[row * columns.length + at]] as const);
    return Object.fromEntries(own) as { [Each in Column]: never };
  });
}

/** Columns that hold a time or a day. */
type Times<Row> = {
  [Column in keyof Row & string]: string extends Row[Column] ? Column : never;
}[keyof Row & string];

const deletes =
  (compares: "<" | "<=") =>
  <Table extends keyof Tables>(table: Table, column: Times<Tables[Table]>) => {
    const statement = compiled((db: Db, given: { time: string }) =>
      // Kysely's types want one table, and any will do.
      db.deleteFrom(table as "last_topic").where(column as "at", compares, given.time),
    );
    return async (db: Db, time: string): Promise<void> => {
      await statement(db, { time });
    };
  };

/**
 * Deletes rows that have served their time, by the one column that says since when: what is from before it. The clean-up
 * of every hour runs some thirty such statements, nearly always for nothing.
 */
export const deletesBefore = deletes("<");

/** The same for what ends at that time or earlier. */
export const deletesEnded = deletes("<=");

function prepare<Row>(db: Db, build: (db: Db, given: never) => Compilable<Row>): Prepared<Row> {
  const read: string[] = [];
  const given = new Proxy({} as never, {
    get(_, name) {
      read.push(String(name));
      return new Placeholder(String(name));
    },
    has: refuse,
    ownKeys: refuse,
  });
  const plain = db.withoutPlugins();
  const query = build(plain, given).compile(plain);
  const places = query.parameters.flatMap((parameter, at) =>
    parameter instanceof Placeholder ? [[at, parameter.name] as const] : [],
  );
  const left = new Map<string, number>();
  for (const [, name] of places) left.set(name, (left.get(name) ?? 0) + 1);
  const lost = read.find((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count === 0;
  });
  if (lost !== undefined) throw new Error(`${lost} was read and does not stand in: ${query.sql}`);
  return { query, places };
}

/** In place of an argument. Nothing can be made of it but a parameter. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  [Symbol.toPrimitive] = refuse;
  toJSON = refuse;
}

function refuse(): never {
  throw new Error("a compiled statement cannot look at its arguments");
}
