/**
 * "Tell him to take the photo again", 让他重拍, below what a learner shows: the learner reads what they are told, and not
 * that somebody is told. Pure.
 */

const heads: readonly RegExp[] = [
  /^\W*(?:(?:please|pls|can you|could you)\W+)*(?:tell|ask|let) (?:him|her|them)(?: that)?(?: to)?\s*[:,]?\s+/iu,
  /^[请麻烦帮我，,\s]*(?:让|叫|请|喊|要)[他她](?:们)?\s*[:：，,]?\s*/u,
  /^[请麻烦帮我，,\s]*(?:跟|和|给|对)[他她](?:们)?(?:说|讲)(?:一?声|一?下)?\s*[:：，,]?\s*/u,
  /^[请麻烦帮我，,\s]*告诉[他她](?:们)?(?:一?声|一?下)?\s*[:：，,]?\s*/u,
];

export function saidToThem(text: string): string {
  for (const head of heads) {
    const said = text.replace(head, "");
    if (said !== text && /[\p{L}\p{N}]/u.test(said)) return said;
  }
  return text;
}
