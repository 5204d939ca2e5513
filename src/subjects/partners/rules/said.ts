/**
 * What people say of partners in words: who carries, photographs, prints; when a named one comes and how to reach them;
 * that their own entry is to go. Pure. Every wish opens a page; words alone change nothing.
 */
import { bareWords } from "../../../bot/bare-words.ts";

/** Characters; whoever writes more tells something else. */
const longest = 60;

/** `own`: the entries that somebody keeps. `kind`: a kind of partner by its id. */
export type PartnersWish =
  | { readonly what: "own" }
  | { readonly what: "kind"; readonly id: string };

const list =
  "(?:the |your |our |that |this )?(?:list of (?:the )?(?:partners|helpers)|(?:partners?|helpers?)'? ?list|partners|helpers)";

const own: readonly RegExp[] = [
  new RegExp(
    `^(?:please |pls |can you |could you |i want you to )*(?:take|remove|delete|strike|get|cross) (?:me|us|my (?:name|entry|number|van|shop)) (?:off|from|out of) ${list}(?: please| now)?$`,
    "u",
  ),
  new RegExp(
    `^(?:i (?:do not|don'?t|no longer) want to be|i want to (?:be off|leave|get off)|how do i (?:leave|get off)|leave|quit) (?:on |in )?${list}(?: any ?more)?$`,
    "u",
  ),
  /^(?:请|帮我|麻烦|我想|我要|能不能|可以)*(?:把)?(?:我|我的名字|我的电话|我家|我的车|我那条)(?:从)?(?:帮忙的?人?|帮手的?|伙伴的?|合作伙伴的?)(?:的)?(?:名单|单子|表)?(?:上|里|里面)?(?:去掉|删掉?|拿掉|划掉|撤下来?|去了|除名|下掉|撤掉)(?:了|吧|吗)*$/u,
  /^(?:请|帮我|麻烦|我想|我要|能不能|可以)*把(?:我|我的名字|我的电话|我家|我的车|我那条)从(?:帮忙的?人?|帮手|伙伴|合作伙伴)(?:的)?(?:名单|单子|表)?(?:上|里|里面)?(?:去掉|删掉?|拿掉|划掉|撤下来?|去了|除名|下掉|撤掉)(?:了|吧|吗)*$/u,
  /^(?:我)?(?:不想|不要|不愿意?)(?:再)?(?:在|留在|待在)(?:帮忙的?人?|帮手|伙伴)(?:的)?(?:名单|单子)(?:上|里)(?:了)?$/u,
];

const whoCan =
  "(?:who (?:here |nearby |around here |in (?:our|my|the) village )?(?:can|could|would|will|might|does|is able to)|(?:is there|do you know|find me|i need) (?:anybody|anyone|somebody|someone)(?: here| nearby)?(?: who| to)?(?: can| could| will)?|who)";
const whoHan =
  "(?:我想|我要|请问|村里|附近|这里|这边)*(?:找|有没有|有)?(?:谁|哪个|哪位|哪家|有谁|人|个人)(?:能|会|可以|肯|愿意)*(?:帮我|帮忙|给我|替我|来)*";

/** What each kind of partner does, as people say it. */
const deeds: readonly (readonly [id: string, english: string, han: string])[] = [
  [
    "driver",
    "(?:carry|carries|haul|hauls|transport|transports|drive|drives|take|takes|bring|brings|move|moves|fetch|fetches) (?:my |our |the |these )?(?:goods|parcels|boxes|things|stuff|baskets|sacks|load|harvest)(?: .{1,24})?",
    "(?:拉货|运货|拉包裹|运包裹|捎货|带货(?:到|去|进|出).{1,6}|拉到.{1,6}|运到.{1,6}|送到(?:镇|县|城|快递).{0,4}|跑运输)",
  ],
  [
    "photographer",
    "(?:photograph|take (?:photos|pictures) of) (?:my |our |the )?(?:goods|things|products|baskets|shop)(?: .{1,20})?",
    "(?:拍商品|拍货|拍产品)",
  ],
];

const asked = deeds.map(([id, english, han]) => ({
  id,
  way: new RegExp(`^(?:${whoCan} ${english}|${whoHan}${han}(?:的|吗|呢|啊|嘛)*)$`, "u"),
}));

/** What the words say of partners; `undefined` for anything else. */
export function wishOfPartners(text: string): PartnersWish | undefined {
  if (text.length > longest) return undefined;
  const bare = bareWords(text);
  if (own.some((way) => way.test(bare))) return { what: "own" };
  const deed = asked.find(({ way }) => way.test(bare));
  return deed === undefined ? undefined : { what: "kind", id: deed.id };
}

/** As one asks of a partner and hardly of anything else: looking for the name costs a statement. */
const aboutOne =
  /几点|几时|什么时候(?:来|收|走|到)|哪天(?:来|收|走|到)|来收|电话|手机号|怎么联系|咋联系|联系方式|怎么找|收多少钱|怎么收费|\b(?:what time|when (?:does|will|is|do)|which day|phone|telephone|number of|number|reach|contact|find|charge|how much does)\b/iu;

export function asksOfOne(text: string): boolean {
  return text.length <= longest && aboutOne.test(text);
}

/** The one that a text names, by the whole name or how it begins: 老周 of 老周的车, "Joe" of "Joe's van". */
export function partnerIn<P extends { readonly name: string | null }>(
  text: string,
  partners: readonly P[],
): P | undefined {
  const said = text.toLowerCase();
  const whole = partners.filter(({ name }) => name !== null && said.includes(name.toLowerCase()));
  const found =
    whole.length > 0
      ? whole
      : partners.filter(({ name }) => {
          const short = /^(?:\p{Script=Han}{2}|[\p{L}]{3,})/u.exec(name ?? "")?.[0];
          return short !== undefined && namesIt(said, short.toLowerCase());
        });
  return found.length === 1 ? found[0] : undefined;
}

function namesIt(said: string, short: string): boolean {
  if (/\p{Script=Han}/u.test(short)) return said.includes(short);
  return said.split(/\P{L}+/u).includes(short);
}
