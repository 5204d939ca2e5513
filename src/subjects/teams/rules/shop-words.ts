/**
 * Shop teams: what the cash book and the parcels log say, when they are a shop's and not only one's own.
 *
 * The screens of both tools stay as they are. Buttons of a shop's book begin differently from those
 * of one's own, so that a tap on an old message never changes the other book.
 */
import type { Button, Paragraph, Reply } from "../../../bot/reply.ts";
import { phrase } from "../../../bot/reply.ts";

export interface ShopBook {
  readonly shop: string;
  /** Who sees the book. */
  readonly names: string;
}

const tools = ["cash:", "orders:"] as const;
/** `cash:line:3` of the shop is `shopcash:line:3`. */
const shopPrefix = "shop";

/** Said above the screens that note something for the shop. */
const headed = new Set(["orders-ask", "orders-noted", "cash-noted", "cash-changed"]);

/** The owner's own book, which others see as well. */
export function ofOwnShop(reply: Reply, book: ShopBook): Reply {
  return { ...reply, words: listOf(reply.words).map((words) => seenBy(words, book)) };
}

/** The shop's book or log, as another than its owner writes it. */
export function ofTheirShop(reply: Reply, book: ShopBook): Reply {
  const words = listOf(reply.words);
  const isHeaded = words.some((each) => headed.has(keyOf(each) ?? ""));
  return {
    ...reply,
    words: [
      ...(isHeaded ? [phrase("team-for", { shop: book.shop })] : []),
      ...words.map((each) => seenBy(each, book)),
    ],
    ...(reply.buttons === undefined ? {} : { buttons: eachButton(reply.buttons, toShop) }),
  };
}

/** The shop's book to look at: pages and months, nothing that changes a line. */
export function onlyToRead(reply: Reply, book: ShopBook): Reply {
  const look = (button: Button): readonly Button[] => {
    const [, verb, argument] = button.action.split(":");
    return verb === "list" || verb === "month"
      ? [{ ...button, action: `team:book:${verb}:${argument}` }]
      : [];
  };
  const rows = (reply.buttons ?? []).map((row) => row.flatMap(look));
  return {
    words: [
      phrase("team-book-of", { shop: book.shop }),
      ...listOf(reply.words).filter((words) => keyOf(words) !== "cash-list-how"),
    ],
    buttons: [
      ...rows.filter(({ length }) => length > 0),
      [{ label: phrase("team-back"), action: "team:open" }],
    ],
  };
}

function seenBy(words: Paragraph, { shop, names }: ShopBook): Paragraph {
  const key = keyOf(words);
  if (key === "cash-begin") return phrase("team-book-begin", { shop, names });
  return key === "cash-first-line" ? phrase("team-book-first", { names }) : words;
}

function toShop(button: Button): Button {
  return tools.some((tool) => button.action.startsWith(tool))
    ? { ...button, action: shopPrefix + button.action }
    : button;
}

function eachButton(
  rows: NonNullable<Reply["buttons"]>,
  change: (button: Button) => Button,
): NonNullable<Reply["buttons"]> {
  return rows.map((row) => row.map(change));
}

function listOf(words: Reply["words"]): readonly Paragraph[] {
  return Array.isArray(words) ? (words as readonly Paragraph[]) : [words as Paragraph];
}

function keyOf(words: Paragraph): string | undefined {
  return typeof words === "object" && "key" in words ? words.key : undefined;
}
