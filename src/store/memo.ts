/**
 * Rows that a transaction has read, so that each is read once, however many screens ask.
 *
 * A memo ends with its transaction. It sees every statement of it, and forgets a table's rows as soon as
 * anything writes to that table: a record never has to know which others write there.
 */
import { TableNode, type KyselyPlugin, type OperationNode, type RootOperationNode } from "kysely";
import type { Tables } from "./tables.ts";

type Table = keyof Tables;

export interface Memo {
  /** @param alsoOf other tables that the row is read from */
  once<Row>(
    table: Table,
    id: string | number,
    read: () => Promise<Row>,
    alsoOf?: readonly Table[],
  ): Promise<Row>;
  /** A row that was just written, or read beside another one. */
  note(table: Table, id: string | number, row: unknown, alsoOf?: readonly Table[]): void;
}

/** Outside a transaction of a turn: every question goes to the database. */
export const noMemo: Memo = { once: (_table, _id, read) => read(), note: () => undefined };

/** Of a plugin that looks at statements alone: nobody waits for it. */
export const asTheyAre: KyselyPlugin["transformResult"] = async ({ result }) => result;

export interface PluggedMemo extends Memo {
  /** All statements of its transaction have to go through it. */
  readonly plugin: KyselyPlugin;
}

export function createMemo(): PluggedMemo {
  const rows = new Map<Table, Map<string | number, Promise<unknown>>>();
  const readFrom = new Map<string, Set<Table>>();

  function keep(
    table: Table,
    id: string | number,
    row: Promise<unknown>,
    alsoOf: readonly Table[],
  ): void {
    let ofTable = rows.get(table);
    if (ofTable === undefined) rows.set(table, (ofTable = new Map()));
    ofTable.set(id, row);
    for (const other of alsoOf) {
      readFrom.set(other, (readFrom.get(other) ?? new Set()).add(table));
    }
  }

  function forget(written: string | undefined): void {
    if (written === undefined) return rows.clear();
    rows.delete(written as Table);
    for (const table of readFrom.get(written) ?? []) rows.delete(table);
  }

  return {
    once<Row>(
      table: Table,
      id: string | number,
      read: () => Promise<Row>,
      alsoOf: readonly Table[] = [],
    ) {
      const known = rows.get(table)?.get(id);
      if (known !== undefined) return known as Promise<Row>;
      const row = read();
      keep(table, id, row, alsoOf);
      return row;
    },
    note: (table, id, row, alsoOf = []) => keep(table, id, Promise.resolve(row), alsoOf),
    plugin: {
      transformQuery({ node }) {
        if (!isRead(node)) forget(tableOf(node));
        return node;
      },
      transformResult: asTheyAre,
    },
  };
}

/** Of raw statements, by their text: those that are compiled come again. */
const rawReads = new WeakMap<RootOperationNode, boolean>();

function isRead(node: RootOperationNode): boolean {
  if (node.kind !== "RawNode") return node.kind === "SelectQueryNode";
  let isOnlyRead = rawReads.get(node);
  if (isOnlyRead === undefined) {
    isOnlyRead = !/\b(insert|update|delete)\b/i.test(node.sqlFragments.join());
    rawReads.set(node, isOnlyRead);
  }
  return isOnlyRead;
}

/** @returns the one table that is written to; `undefined` where it may be another, or several */
function tableOf(node: RootOperationNode): string | undefined {
  if ("with" in node && node.with !== undefined) return undefined;
  const target: OperationNode | undefined =
    node.kind === "InsertQueryNode"
      ? node.into
      : node.kind === "UpdateQueryNode"
        ? node.table
        : node.kind === "DeleteQueryNode"
          ? node.from.froms[0]
          : undefined;
  return target !== undefined && TableNode.is(target) ? target.table.identifier.name : undefined;
}
