/**
 * The way of a statement to SQLite and back.
 *
 * SQLite answers at once, so where the one connection is held already, as in a transaction, a statement is executed as it
 * is called. Kysely's own way there, through a lock and a dozen promises, takes longer than most statements. Whoever
 * holds nothing waits for the connection, as ever.
 */
import type Database from "better-sqlite3";
import {
  DefaultConnectionProvider,
  DefaultQueryExecutor,
  Kysely,
  SqliteDialect,
  type CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  type DialectAdapter,
  type KyselyPlugin,
  type QueryCompiler,
  type QueryResult,
  type UnknownRow,
} from "kysely";
import { asTheyAre } from "../memo.ts";
import type { Tables } from "../tables.ts";

/** Kysely over a file. */
export function openConnection(raw: Database.Database): Kysely<Tables> {
  const dialect = new SqliteDialect({ database: raw });
  const driver = dialect.createDriver();
  const opened = driver.init();
  const free = new DefaultConnectionProvider(driver);
  const connection = createConnection(raw);
  const executor = new Executor({
    compiler: dialect.createQueryCompiler(),
    adapter: dialect.createAdapter(),
    free: {
      async provideConnection(consumer) {
        await opened;
        return free.provideConnection(() => consumer(connection));
      },
    },
    held: { provideConnection: (consumer) => consumer(connection) },
    connection,
  });
  return new Kysely<Tables>({ config: { dialect }, dialect, driver, executor });
}

/**
 * SQLite looks at the value of a bare limit when it plans, and so plans anew at each execution: that takes several times
 * as long as most of these statements.
 */
const limit = /\blimit \?/g;

/** Kysely prepares a statement for each execution; keeping them makes small queries several times faster. */
function createConnection(raw: Database.Database): DatabaseConnection {
  const kept = new Map<string, Statement>();

  function prepare(text: string): Statement {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const of = raw.prepare<unknown[], unknown[]>(text.replaceAll(limit, "$& + 0"));
    // Rows as arrays: with many columns the driver takes longer to name them than to read them.
    const columns = of.reader ? of.raw().columns() : undefined;
    const statement = { of, names: columns?.map(({ name }) => name) };
    if (text.startsWith("pragma")) return statement; // some take effect as they are prepared
    // After it tables have other columns.
    if (/^\s*(?:create|alter|drop)\b/i.test(text)) {
      kept.clear();
      return statement;
    }
    if (kept.size >= 500) kept.clear(); // IN lists of every length must not pile up
    kept.set(text, statement);
    return statement;
  }

  return {
    async executeQuery({ sql, parameters }: CompiledQuery) {
      const { of, names } = prepare(sql);
      if (names !== undefined) return { rows: named(names, of.all(...parameters)) };
      return { rows: [], numAffectedRows: BigInt(of.run(...parameters).changes) };
    },
    streamQuery() {
      throw new Error("the one connection is not held for a stream");
    },
  };
}

interface Statement {
  readonly of: Database.Statement<unknown[], unknown[]>;
  /** Of its columns; absent: it gives no rows. */
  readonly names: readonly string[] | undefined;
}

function named(names: readonly string[], rows: readonly unknown[][]): never[] {
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at += 1) row[names[at]!] = values[at];
    return row as never;
  });
}

interface Engine {
  readonly compiler: QueryCompiler;
  readonly adapter: DialectAdapter;
  /** Waits until nobody has the connection. */
  readonly free: ConnectionProvider;
  /** For whoever has it. */
  readonly held: ConnectionProvider;
  readonly connection: DatabaseConnection;
}

/** Executes at once where the connection is held. */
class Executor extends DefaultQueryExecutor {
  readonly #engine: Engine;
  readonly #isHeld: boolean;
  /** Plugins that do something with rows. */
  readonly #changing: readonly KyselyPlugin[];

  constructor(engine: Engine, isHeld = false, plugins: readonly KyselyPlugin[] = []) {
    const { compiler, adapter, free, held } = engine;
    super(compiler, adapter, isHeld ? held : free, [...plugins]);
    this.#engine = engine;
    this.#isHeld = isHeld;
    this.#changing = plugins.filter(({ transformResult }) => transformResult !== asTheyAre);
  }

  override executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.#isHeld) return super.executeQuery<Row>(query);
    const result = this.#engine.connection.executeQuery<Row>(query);
    return this.#changing.length === 0 ? result : this.#changed(result, query);
  }

  async #changed<Row>(
    given: Promise<QueryResult<Row>>,
    { queryId }: CompiledQuery,
  ): Promise<QueryResult<Row>> {
    let result = (await given) as QueryResult<UnknownRow>;
    for (const plugin of this.#changing) {
      result = await plugin.transformResult({ result, queryId });
    }
    return result as QueryResult<Row>;
  }

  /** Whoever provides a connection has it: there is one. */
  override withConnectionProvider(_: ConnectionProvider): Executor {
    return this.#isHeld ? this : new Executor(this.#engine, true, this.plugins);
  }

  override withPlugin(plugin: KyselyPlugin): Executor {
    return this.withPlugins([plugin]);
  }

  override withPlugins(plugins: readonly KyselyPlugin[]): Executor {
    return new Executor(this.#engine, this.#isHeld, [...this.plugins, ...plugins]);
  }

  override withPluginAtFront(plugin: KyselyPlugin): Executor {
    return new Executor(this.#engine, this.#isHeld, [plugin, ...this.plugins]);
  }

  override withoutPlugins(): Executor {
    return new Executor(this.#engine, this.#isHeld);
  }
}
