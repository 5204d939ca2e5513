/** Playbook: "I want my own shop now", in the words in which people say it. A question how to open one is none of these. */

const english = new RegExp(
  String.raw`^\W*(?:(?:but|and|so|ok|well|now|please|later|maybe|one day|next)\W+)*` +
    String.raw`(?:i(?:['’]d| would)? (?:also |now |really )*(?:want|like|wish|need|plan)(?: to)?|i(?:['’]m| am) ready (?:for|to)|(?:can|may|could) i(?: now| also)?|let me|want(?: to)?|(?=my own|own))` +
    String.raw`(?: now| also)?(?: ?(?:open|start|have|make|run|begin|try|set up|get))?` +
    String.raw` ?(?:my|an?|own|the)?(?: ?(?:own|online|little|small|new))* ?\b(?:shop|store)` +
    String.raw`(?: of my own| for myself| myself| now| too| also| online| one day| please| instead| next| later)*\W*$`,
  "iu",
);
const chinese =
  /^[我也还现在就，,\s]*(?:想|要|打算|准备|能不能|可不可以|可以|能)(?:[也要去现在试着\s]{0,3})(?:自己|自家|自个儿)?(?:也|来)?[开弄搞办](?:个|一个|一间|一家|家|间)?(?:自己的|我自己的|自家的)?(?:小|网|网上|线上|小网)?店(?:铺|面)?[了呀啊吧吗嘛呢行不可以]{0,4}[\s。.！!？?～~]*$/u;

export function saysShopWish(text: string): boolean {
  return english.test(text) || chinese.test(text);
}
