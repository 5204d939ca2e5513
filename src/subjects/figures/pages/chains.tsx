/**
 * Who brought whom, as a tree that is walked level by level: branches by their size, without a name. What
 * one's own chain shows by name is in the chat.
 */
import { page, type Page, type PageView, under } from "../../../bot/page/page.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import {
  branchesOf,
  follow,
  type Forest,
  generationsOf,
  ground,
  villagesOf,
} from "../../chain/index.ts";
import type { Reading } from "../rules/record.ts";
import { ChainPicture } from "./chain-picture.tsx";
import { counted } from "./parts.tsx";

interface Deps {
  readonly reading: Reading;
}

/** Branches on one page: the others are smaller than these. */
const mostBranches = 40;
const mostVillages = 3;
const mostGenerations = 20;

const title = phrase("chains-title");

const place = under("numbers", title);

export const chains: Page<Deps> = page<Deps, Turn>(officer, place, async ({ reading }, _, ask) => {
  const [rest = ""] = ask.rest;
  if (!/^(\d{1,5}(\.\d{1,5}){0,60})?$/.test(rest)) return undefined;
  const path = rest === "" ? [] : rest.split(".").map(Number);
  const kept = counted(reading, "forest");
  const forest = kept?.forest;
  const node = forest === undefined ? undefined : follow(forest, path);
  if (forest !== undefined && node === undefined) return undefined;
  return {
    kind: "page",
    title,
    body: (
      <>
        <h1>{ask.text(title)}</h1>
        <Above ask={ask} path={path} />
        {forest === undefined || node === undefined ? (
          <p class="news">
            {ask.text(phrase(kept === undefined ? "numbers-counting" : "chains-too-many"))}{" "}
            {kept === undefined ? (
              <a href={addressOf(path)}>{ask.text(phrase("numbers-again"))}</a>
            ) : null}
          </p>
        ) : (
          <Level ask={ask} path={path} forest={forest} node={node} />
        )}
        <details>
          <summary>{ask.text(phrase("page-what"))}</summary>
          <p>{ask.text(phrase("chains-what"))}</p>
        </details>
      </>
    ),
  };
});

const addressOf = (path: readonly number[]) =>
  path.length === 0 ? "/console/chains" : `/console/chains/${path.join(".")}`;

/** The way back, level by level. */
function Above({ ask, path }: { readonly ask: PageView; readonly path: readonly number[] }) {
  if (path.length === 0) return null;
  return (
    <nav aria-label={ask.text(phrase("chains-above"))}>
      <ol class="row">
        {path.map((_, depth) => (
          <li>
            <a href={addressOf(path.slice(0, depth))}>
              {ask.text(
                depth === 0
                  ? phrase("chains-all")
                  : phrase("chains-branch", { number: path[depth - 1]! + 1 }),
              )}
            </a>
          </li>
        ))}
        <li aria-current="page">
          {ask.text(phrase("chains-branch", { number: path.at(-1)! + 1 }))}
        </li>
      </ol>
    </nav>
  );
}

function Level({
  ask,
  path,
  forest,
  node,
}: {
  readonly ask: PageView;
  readonly path: readonly number[];
  readonly forest: Forest;
  readonly node: number;
}) {
  const { shown, rest } = branchesOf(forest, node);
  const generations = generationsOf(forest, node);
  const most = Math.max(1, ...generations.people);
  const drawn = generations.people.slice(0, mostGenerations);
  const picture = ChainPicture({ forest, node, path, most: mostBranches, addressOf });
  return (
    <>
      {node === ground ? null : <p>{ask.text(phrase("chains-here", branchOf(forest, node)))}</p>}
      <h2>{ask.text(phrase("chains-generations"))}</h2>
      <ol class="learners">
        {drawn.map((people, index) => {
          const words = ask.text(phrase("chains-generation", { number: index + 1, people }));
          return (
            <li>
              <span>{words}</span>{" "}
              <progress value={people} max={most} aria-label={words}></progress>
            </li>
          );
        })}
      </ol>
      <p>
        {drawn.length < generations.people.length
          ? ask.text(phrase("chains-deeper", { count: generations.people.length - drawn.length }))
          : sayRest(ask, generations.rest, drawn.length === 0)}
      </p>
      <h2>
        {ask.text(phrase("chains-branches", { level: path.length === 0 ? "first" : "below" }))}
      </h2>
      {picture === null ? null : (
        <>
          {picture}
          <p class="small">{ask.text(phrase("chains-picture"))}</p>
        </>
      )}
      <ol class="learners">
        {shown.slice(0, mostBranches).map((branch, rank) => {
          const { people } = branchOf(forest, branch);
          const villages = villagesOf(forest, branch, mostVillages);
          return (
            <li>
              <a href={addressOf([...path, rank])}>
                {ask.text(phrase("chains-branch", { number: rank + 1 }))}
              </a>
              <progress
                value={people}
                max={Math.max(1, forest.sizes[shown[0]!]!)}
                aria-label={ask.text(phrase("chains-branch", { number: rank + 1 }))}
              ></progress>
              <span>{ask.text(phrase("chains-here", branchOf(forest, branch)))}</span>
              {villages.length === 0 ? null : <span class="small">{villages.join(" · ")}</span>}
            </li>
          );
        })}
      </ol>
      <p>
        {shown.length > mostBranches
          ? ask.text(phrase("chains-more", { count: shown.length - mostBranches }))
          : sayRest(ask, rest, shown.length === 0)}
      </p>
    </>
  );
}

const branchOf = ({ sizes, depths }: Forest, node: number) => ({
  people: sizes[node]!,
  generations: depths[node]!,
});

function sayRest(ask: PageView, rest: number | null, isAll: boolean): string {
  if (rest === null) return ask.text(phrase("chains-few"));
  if (rest === 0 && !isAll) return ask.text(phrase("chains-whole"));
  if (rest === 0) return ask.text(phrase("chains-nobody"));
  return ask.text(phrase("chains-rest", { people: rest, isAll: isAll ? "yes" : "no" }));
}
