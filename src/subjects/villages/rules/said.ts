/** Villages: what an officer says about a village by its name, and words about how pupils get into a class. Pure. */

/** `code`: its link as a picture; `delete`: it is to go; `mentors`: who they are. */
export type VillageWish = "code" | "delete" | "mentors";

export interface SaidOfVillage {
  readonly wish: VillageWish;
  /** As it was typed; whether a village has this name is not known here. */
  readonly name: string;
}

/** Characters; who writes more tells something else. */
const longest = 80;

const before =
  "(?:(?:please|pls|can you|could you|can i|can we|how do i|how can i|how do we|i want to|i need to|i need|i want|we need|show me|show|give me|get me|send me|where is|what is)\\s+)*(?:the |a )?";
const name = "(?:the )?(?:village (?:of |called )?)?(?<name>.+?)";
const ways: readonly (readonly [VillageWish, RegExp])[] = [
  [
    "delete",
    new RegExp(
      `^${before}(?:delete|remove|erase|get rid of|take away|throw away)\\s+${name}$`,
      "iu",
    ),
  ],
  ["delete", new RegExp(`^${before}(?:take|strike) ${name} off(?: (?:the|my|our) list)?$`, "iu")],
  [
    "mentors",
    new RegExp(
      `^${before}(?:who(?: is|['’]?s| are) )?(?:the |all )?mentors? (?:of|for|in|at) ${name}$`,
      "iu",
    ),
  ],
  [
    "code",
    new RegExp(
      `^${before}(?:qr(?: code)?|code|link|poster|invitation)s? (?:of|for|to) ${name}$`,
      "iu",
    ),
  ],
  ["code", new RegExp(`^${before}${name}(?:['’]s)? (?:qr(?: code)?|code|link|poster)$`, "iu")],
  [
    "delete",
    /^(?:请|帮我|我要|我想|想|怎么|怎样|能不能|可以|能)*把?(?<name>.+?)(?:从名单(?:上|里)?)?(?:给)?(?:删掉|删了|删除|删去|去掉|拿掉|撤掉|撤销|注销|取消掉?|不要)[吧吗呢了]*$/u,
  ],
  [
    "delete",
    /^(?:请|帮我|我要|我想|想|怎么|怎样|能不能|可以|能)*(?:删掉|删除|删了|删去|去掉|撤掉|撤销|注销|取消掉?)(?<name>.+?)(?:这个村子?)?[吧吗呢]*$/u,
  ],
  [
    "mentors",
    new RegExp(
      `^${before}who (?:could|can|should|might|will) be(?:come)? (?:a |the )?mentor (?:in|at|of|for) ${name}$`,
      "iu",
    ),
  ],
  ["mentors", /^(?:谁是)(?<name>.+?)的?(?:师傅|导师|师父)$/u],
  [
    "mentors",
    /^(?<name>.+?)的?(?:(?:师傅|导师|师父)(?:是谁|有谁|是哪个|有哪些|有几个|们)|(?:有|是)?(?:哪些|哪个|几个|谁是|谁当|谁做)(?:师傅|导师|师父)|(?:现在|已经|还)?(?:没有?|缺|缺个|缺一个|缺一位|有没有|有)(?:师傅|导师|师父)(?:了|呢|啊|没|没有|吗)*|(?:请|找|让)?谁(?:能|可以)?(?:来)?(?:当|做)(?:师傅|导师|师父)(?:好|呢|吗|啊)*)$/u,
  ],
  [
    "mentors",
    new RegExp(
      `^${name} (?:still )?(?:has|have|got|needs) (?:no|a) mentors?(?: yet| any ?more| now| left)?$`,
      "iu",
    ),
  ],
  [
    "code",
    /^(?:请|给我|发我|我要|我想要|看看|看|找)*(?<name>.+?)的?(?:二维码|邀请码|码|邀请链接|链接|海报)$/u,
  ],
];

/** Every way in which the words may be about a village. */
export function saidOfVillage(text: string): readonly SaidOfVillage[] {
  if (text.length > longest) return [];
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/(?:[\s,，。.!！?？~～]|\b(?:please|pls))+$/iu, "");
  return ways.flatMap(([wish, way]) => {
    const found = way.exec(plain)?.groups?.["name"];
    return found === undefined ? [] : [{ wish, name: found }];
  });
}

/** "A village", 一个村, "the village": none by its name. */
const anyVillage =
  /^(?:an?|the|this|that|my|our|one)?\s*villages?$|^(?:一个|这个|那个|某个)?村子?$/iu;

export function isAnyVillage(named: string): boolean {
  return anyVillage.test(named);
}

const asksForClass =
  /^(?:(?:my|the|our|a) )?(?:class|school)(?:'s)? (?:code|link|qr|qr code)$|\b(?:code|link|qr(?: code)?) (?:for|of|to) (?:my|the|our) (?:class|pupils|students)\b|\b(?:how|where)\b.{0,24}\b(?:pupils?|students?)\b.{0,16}\b(?:get in|come in|join|enter|sign up|get here|register)\b|\b(?:add|invite|bring in|let in)\b.{0,12}\b(?:pupils?|students?)\b|^(?:我的?)?(?:班级|班上|班里|全班|这个班|学校)的?(?:码|二维码|邀请码|链接)$|(?:怎么|咋|怎样|如何).{0,6}(?:学生|同学|班上).{0,4}(?:进来|进班|加入|加进|进得来)|(?:学生|同学们?).{0,4}(?:怎么|咋|怎样|如何).{0,4}(?:进来|进班|加入|进)/iu;

export function asksForClassCode(text: string): boolean {
  return text.length <= longest && asksForClass.test(text.trim().replace(/[\s。.!！?？]+$/u, ""));
}
