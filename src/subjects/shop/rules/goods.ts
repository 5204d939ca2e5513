/**
 * Shop: which kind of goods a name means, in either language.
 *
 * "Our own wallnuts in shell, 500 g" and 纸皮核桃 are one kind, walnut oil is another. A name means a kind
 * where it ends with one of the kind's names: the last words say what it is, those before say how it
 * is. Pure.
 */
import { type Language, languages } from "../../../bot/reply.ts";
import { isHan, wordsOf } from "../../answers/index.ts";
import { plainName, productKey } from "./products.ts";

/** Of `knowledge/goods.yaml`: every name of one kind of goods, the one to say first. */
export type GoodsKind = Readonly<Record<Language, readonly [string, ...string[]]>> & {
  /** They spoil within days. */
  readonly fresh?: true | undefined;
};

export interface Kinds {
  /** What is the same for all names of the same goods; empty when nothing telling is left of the name. */
  keyOf(name: string): string;
  /** The goods' usual name in this language, or as it is given where their kind is not known. */
  sayGoods(name: string, language: Language): string;
  /** Whether goods of this name spoil within days; `undefined` where their kind is not known. */
  isFresh(name: string): boolean | undefined;
  /** The same of all goods that a text names. */
  freshIn(text: string): readonly boolean[];
}

/** What stands before goods and makes other goods of them: dried persimmons, 烤红薯. */
const made = {
  en: new Set(wordsOf("dried smoked pickled candied roasted fried salted frozen canned fermented")),
  zh: /[烤炸腌熏卤酱糖冻酿]$/u,
};
/** Behind this an English name says how the goods are, not what: walnuts in shell. */
const manner = /\b(?:in|with|from|for|without|by)\b/u;
/** What holds goods: a jar of honey. */
const holds = /^.*\bof\s/u;
/** No name of goods is longer; a single character is one only by itself. */
const longestName = { words: 3, characters: 5 };
const marks = /[()[\]（）【】,，;；:：、·・|/-]+/u;

/** Of each list once, however many bots a process begins. */
const kindsByName = new WeakMap<readonly GoodsKind[], ReadonlyMap<string, GoodsKind>>();

function byNameOf(goods: readonly GoodsKind[]): ReadonlyMap<string, GoodsKind> {
  const made = kindsByName.get(goods);
  if (made !== undefined) return made;
  const byName = new Map<string, GoodsKind>();
  for (const kind of goods) {
    for (const language of languages) {
      for (const name of kind[language]) byName.set(wordsOf(name).join(" "), kind);
    }
  }
  kindsByName.set(goods, byName);
  return byName;
}

export function createKinds(goods: readonly GoodsKind[]): Kinds {
  const byName = byNameOf(goods);

  /** The longest name first: 红薯粉条 before 粉条. A single character is a name only by itself: 手撕鸡 is no chicken. */
  function endOf(words: readonly string[], isHanRun: boolean): GoodsKind | undefined {
    for (let at = 0; at < words.length; at += 1) {
      const before = words.slice(0, at);
      if (isHanRun && at > 0 && at === words.length - 1) return undefined;
      const kind = byName.get(words.slice(at).join(isHanRun ? "" : " "));
      if (kind === undefined) continue;
      const isMade = isHanRun
        ? made.zh.test(before.join(""))
        : before.some((word) => made.en.has(word));
      return isMade ? undefined : kind;
    }
    return undefined;
  }

  /** 干笋 is 笋干, and no 笋. */
  function endOfHan(word: string): GoodsKind | undefined {
    if (!word.startsWith("干")) return endOf(Array.from(word), true);
    return byName.get(word) ?? endOf([...Array.from(word).slice(1), "干"], true);
  }

  function kindOf(name: string): GoodsKind | undefined {
    for (const part of partsOf(madeFirst(plainName(name)))) {
      const words = wordsOf(part);
      const last = words.at(-1) ?? "";
      const kind = isHan(last) ? endOfHan(last) : endOf(words, false);
      if (kind !== undefined) return kind;
    }
    return undefined;
  }

  /** "Customer says the dried mango is bad": each name in it, the longest first. */
  function freshIn(text: string): readonly boolean[] {
    return wordsOf(text.normalize("NFKC")).flatMap((word, at, words) =>
      isHan(word) ? freshInHan(Array.from(word)) : freshAt(words, at),
    );
  }

  function freshAt(words: readonly string[], at: number): readonly boolean[] {
    for (let count = longestName.words; count > 0; count -= 1) {
      const kind = byName.get(words.slice(at, at + count).join(" "));
      if (kind === undefined) continue;
      return [kind.fresh === true && !made.en.has(words[at - 1] ?? "")];
    }
    // Dried goods of a kind that the list does not know.
    return made.en.has(words[at]!) ? [false] : [];
  }

  function freshInHan(characters: readonly string[]): readonly boolean[] {
    const found: boolean[] = [];
    for (let at = 0; at < characters.length; at += 1) {
      for (let count = longestName.characters; count > 1; count -= 1) {
        const kind = byName.get(characters.slice(at, at + count).join(""));
        if (kind === undefined) continue;
        const [before = "", behind = ""] = [characters[at - 1], characters[at + count]];
        const isDry = [before, behind].includes("干") || made.zh.test(before);
        found.push(kind.fresh === true && !isDry);
        at += count - 1;
        break;
      }
    }
    return found;
  }

  return {
    isFresh(name) {
      const kind = kindOf(name);
      return kind === undefined ? freshIn(name)[0] : kind.fresh === true;
    },
    freshIn,
    keyOf(name) {
      const kind = kindOf(name);
      return kind === undefined ? productKey(name) : `= ${kind.en[0]}`;
    },
    sayGoods: (name, language) => kindOf(name)?.[language][0] ?? name,
  };
}

/** "Bamboo shoots, dried" are dried bamboo shoots. */
function madeFirst(plain: string): string {
  const pieces = plain.split(marks).map((piece) => piece.trim());
  const isHow = (piece: string) =>
    piece !== "" && wordsOf(piece).every((word) => made.en.has(word));
  const how = pieces.filter(isHow);
  if (how.length === 0) return plain;
  return [...how, pieces.filter((piece) => !isHow(piece)).join(", ")].join(" ");
}

/** The whole name, what comes before "in" or "with", what is in the jar; in Chinese each piece. */
function partsOf(plain: string): readonly string[] {
  return plain.split(marks).flatMap((piece) => {
    const what = piece.split(manner)[0]!;
    const pieces = piece.trim().split(/\s+/u);
    return [piece, what, what.replace(holds, ""), ...pieces.filter((each) => isHan(each))];
  });
}
