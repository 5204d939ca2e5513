/**
 * Shop: when many shops of a village sell the same, whoever saves it hears so, with what helps.
 *
 * The same goods under another name, or in the other language, are the same (goods.ts). Told only at the moment of saving and only from three homes on. Nobody is named and no price is
 * ever compared.
 */
import { type Article, findByRole } from "../../answers/index.ts";
import { isElsewhere } from "../../../bot/country.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import type { ProductRecord } from "./price-record.ts";
import type { Kinds } from "./goods.ts";

/** From here on a number of shops tells nothing about one neighbour. */
const fewestShops = 3;

export interface Notice {
  readonly shops: number;
  readonly village: string;
  /** As the member named them. */
  readonly goods: string;
}

export interface Seller {
  readonly id: string;
  readonly village: { readonly id: string; readonly name: string } | undefined;
}

/**
 * Keeps what somebody sells, and counts the homes of the village that sell it.
 *
 * @returns the notice, if there are enough and it is not what they heard last time
 */
export async function noteProduct(
  { keyOf }: Kinds,
  record: ProductRecord,
  seller: Seller,
  product: { readonly source: string; readonly name: string },
  now: Date,
): Promise<Notice | undefined> {
  const { source, name } = product;
  const key = keyOf(name);
  if (key === "") {
    await record.remove(seller.id, source);
    return undefined;
  }
  const before = await record.find(seller.id, source);
  const told = before?.key === key ? before.told : 0;
  const kept = { memberId: seller.id, source, name, key, told };
  await record.keep(kept, now);
  if (seller.village === undefined) return undefined;

  const sold = await record.soldIn(seller.village.id);
  const shops = new Set(sold.filter((each) => keyOf(each.name) === key).map(({ home }) => home))
    .size;
  if (shops < fewestShops || shops === told) return undefined;
  await record.keep({ ...kept, told: shops }, now);
  return { shops, village: seller.village.name, goods: name };
}

/** The notice in words, with the article if there is one. */
export function copycatReply(
  notice: Notice,
  { sayGoods }: Kinds,
  articles: readonly Article[],
  language: Language,
  country: string,
): Reply {
  const article = findByRole(articles, "same-goods");
  const topic =
    article === undefined
      ? []
      : [[{ label: article.words[language].label, action: `topic:${article.slug}` }]];
  return {
    words: [
      phrase("copycat-count", {
        count: notice.shops,
        village: notice.village,
        goods: sayGoods(notice.goods, language),
      }),
      phrase("copycat-what-helps"),
      phrase("copycat-never-prices", { elsewhere: isElsewhere(country) }),
    ],
    buttons: topic,
  };
}
