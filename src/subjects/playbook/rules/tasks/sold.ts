/**
 * Playbook: "sold it, first one!" as the answer to how the first sale went. Every piece of what is typed must say that
 * something was sold, or be joy over it: a condition, a doubt or an amount is none.
 */

/** Where one piece ends. */
const ends = /(?:[.。!！,，;；~～…:：、\n]|\uFE0F|\p{Extended_Pictographic})+/u;

const begin = "(?:(?:yes|yay|hey|omg|wow|hooray|finally|and|so|now|today|yesterday|just now) )*";
const thing =
  "(?:it|one|them|something|some|all|two|three|the first(?: one)?|my first(?: one)?|out)";
const person = "(?: (?:my|a|an|our|the) [a-z]+(?: [a-z]+)?| (?:him|her|them))";
const sold: readonly RegExp[] = [
  new RegExp(
    `^${begin}(?:(?:i|we)(?:['’]ve)? )?(?:(?:have|just|really|finally|did) )*sold(?: ${thing})?(?: to${person})?(?: (?:today|yesterday|already|just now|finally|now))?$`,
    "iu",
  ),
  new RegExp(
    `^${begin}(?:she|he|they|my [a-z]+) (?:(?:has|have|just|really) )*bought ${thing}(?: (?:today|yesterday|already))?$`,
    "iu",
  ),
  /^(?:[我俺咱]们?|终于|总算|可算|真的?|居然|没想到|今天|昨天|今朝|刚刚?|已经|头一回|哈+|耶)*卖(?:出去?|掉|脱)?[了啦咯嘞]?(?:我的)?(?:第?[一两二三]|头一|几)?[个单份样件篮箱袋斤瓶罐]?(?:给(?:我)?\p{Script=Han}{1,3}?)?[了啦咯嘞啊呀]+$/u,
  /^(?:[我俺]们?|终于|总算|可算|真的?|居然|今天|昨天)*卖(?:出去?|掉)[了啦咯嘞]?(?:第?[一两二三]|头一|几)?[个单份样件篮箱袋斤瓶罐]$/u,
  /^(?:[他她]们?|(?:我|邻居)?(?:家)?[妈爸姐哥弟妹姑姨叔婶舅表]{1,2}|有人|朋友|邻居|同学)(?:真的?|终于|刚)?买(?:走|下)?了(?:[一两二三几]?[个单份样件篮箱袋斤瓶罐])?[啦咯嘞呀]*$/u,
];
const joy: readonly RegExp[] = [
  /^(?:(?:my|the|it is my|it['’]s my|it was my)? ?(?:very )?first (?:one|sale|order)(?: ever)?|yes|yay+|wow|omg|hooray|finally|so happy|i am so happy|i['’]m so happy|thank you|thanks|ha(?:ha)+)$/iu,
  /^(?:(?:我的?|这是|是)*(?:第一|头一|首)[单个份笔回次][了啦呀啊哦]*|成了|开张[了啦]|太好了|耶+|哈+|好?高兴|[好真太]?开心[了啊]?|谢谢)$/u,
];

export function saysSold(text: string): boolean {
  const said = text
    .split(ends)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const isSold = (piece: string) => sold.some((each) => each.test(piece));
  return (
    said.some(isSold) &&
    said.every((piece) => isSold(piece) || joy.some((each) => each.test(piece)))
  );
}
