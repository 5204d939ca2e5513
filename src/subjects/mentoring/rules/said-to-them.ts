/**
 * "Tell him to take the photo again", 让他重拍, below what a learner shows: the learner reads what they are told, and not
 * that somebody is told. Pure.
 */

/** "Ok but …", 可以 但是…: what comes before it is for whoever passes it on. */
const before =
  /^\W*(?:(?:ok|okay|good|fine|nice|yes|well|not bad|looks? good|it is (?:ok|good|fine)|almost)[\s,.]+)+(?:(?:but|and|just|only|so)[\s,]+)*(?=(?:please |pls )?(?:tell|ask|let) (?:him|her|them)\b)|^(?:(?:好的?|可以|不错|行|还行|还可以|还好|差不多)[\s，,。]*)+(?:(?:但是?|不过|就是|只是|可是)[\s，,]*)*(?=[请麻烦帮我]*(?:让|叫|请|喊|跟|和|给|对|告诉)[他她])/iu;

const heads: readonly RegExp[] = [
  /^\W*(?:(?:please|pls|can you|could you)\W+)*(?:tell|ask|let) (?:him|her|them)(?: that)?(?: to)?\s*[:,]?(?:\s+|$)/iu,
  /^[请麻烦帮我，,\s]*(?:让|叫|请|喊|要)[他她](?:们)?\s*[:：，,]?\s*/u,
  /^[请麻烦帮我，,\s]*(?:跟|和|给|对)[他她](?:们)?(?:说|讲)(?:一?声|一?下)?\s*[:：，,]?\s*/u,
  /^[请麻烦帮我，,\s]*告诉[他她](?:们)?(?:一?声|一?下)?\s*[:：，,]?\s*/u,
];

/** "Tell him so": what it is stands above, and is not said. */
const saysOnlySo = /^(?:so|that|this|it|the same|something|这个|这样|这事|个事)[\s.。!！]*$/iu;

/** @returns the words for them; empty: not said yet; `undefined`: it is for nobody who is only "him" or "her" */
export function wordsForThem(text: string): string | undefined {
  const told = text.replace(before, "");
  for (const head of heads) {
    const said = told.replace(head, "");
    if (said === told) continue;
    return /[\p{L}\p{N}]/u.test(said) && !saysOnlySo.test(said) ? said : "";
  }
  return undefined;
}

export function saidToThem(text: string): string {
  return wordsForThem(text) || text;
}
