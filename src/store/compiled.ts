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
  type QueryExecutorProvider,
  type QueryResult,
} from "kysely";
import type { Db } from "./rows.ts";

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

  return async (db, given) => {
    const executor = db.getExecutor();
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
    return executor.executeQuery<Row>({ ...query, queryId, parameters });
  };
}

/** Longer ones are rare, and building them is little beside reading what they find. */
const longestKept = 64;

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
  const count = (names: readonly string[], name: string) =>
    names.filter((each) => each === name).length;
  const placed = places.map(([, name]) => name);
  const lost = read.find((name) => count(placed, name) < count(read, name));
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
