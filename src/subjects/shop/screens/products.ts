/**
 * What a member sells, noted when they save it: a price's goods, or the listing that
 * they showed. If many in the village sell the same, they hear so then, and only then.
 */
import type { Article } from "../../answers/index.ts";
import type { Events } from "../../../bot/events.ts";
import type { Member } from "../../../bot/member.ts";
import { hasRole, type Roles } from "../../playbook/index.ts";
import { copycatReply, noteProduct } from "../rules/copycat.ts";
import type { Kinds } from "../rules/goods.ts";
import { nameOfListing } from "../rules/products.ts";
import type { Turn } from "../../../bot/context.ts";

export interface ProductDeps {
  readonly goods: Kinds;
  readonly articles: readonly Article[];
  readonly playbook: Roles;
  /** Of villages that say nothing else. */
  readonly country: string;
}

/** Keeps a product and says the notice, if there is one. */
export async function noteGoods(
  deps: ProductDeps,
  turn: Turn,
  member: Member,
  product: { readonly source: string; readonly name: string },
): Promise<void> {
  const { records, now } = turn;
  const village =
    member.villageId === null ? undefined : await records.members.findVillage(member.villageId);
  const notice = await noteProduct(
    deps.goods,
    records.products,
    { id: member.id, village },
    product,
    now,
  );
  if (notice === undefined) return;
  const country = village?.country ?? deps.country;
  turn.say(copycatReply(notice, deps.goods, deps.articles, turn.language, country));
}

/** The goods that the text names; where it names none, all that the member sells. */
export async function tellFreshness(
  { goods }: Pick<ProductDeps, "goods">,
  { member, records }: Turn,
  asked: Events["freshness-asked"],
): Promise<void> {
  asked.fresh = goods.freshIn(asked.text);
  if (asked.fresh.length > 0 || member === undefined) return;
  const names = await records.products.namesOf(member.id);
  asked.fresh = names.flatMap((name) => goods.isFresh(name) ?? []);
}

/** The listing that this very message showed, if it did, as a product. */
export async function noteListing(deps: ProductDeps, turn: Turn): Promise<void> {
  const { member, records, now, hasShown } = turn;
  if (member === undefined || hasShown !== true) return;
  const [newest] = await records.playbook.shownFor(member.id);
  if (newest === undefined || !hasRole(deps.playbook, "first-listing", newest)) return;
  if (newest.kind !== "text") return;
  if (newest.updatedAt.getTime() !== now.getTime()) return;
  const name = nameOfListing(newest.text ?? "");
  if (name !== undefined) await noteGoods(deps, turn, member, { source: "listing", name });
}
