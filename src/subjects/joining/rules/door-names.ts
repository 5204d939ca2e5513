/**
 * What people call the door to their own invitation. Only what is theirs: "somebody sent me a link" and "the link of my
 * shop" are none of it.
 */
const wants = [
  "",
  "where is ",
  "where do i find ",
  "where do i get ",
  "where can i get ",
  "how do i get ",
  "how can i get ",
  "how do i send ",
  "how do i share ",
  "how can i share ",
  "can i have ",
  "give me ",
  "send me ",
  "i need ",
  "i want ",
  "i lost ",
];
const mine = [
  "my link",
  "my own link",
  "my qr",
  "my qr code",
  "my invitation",
  "my invite",
  "my invitation link",
  "my invite link",
  "an invitation",
  "the invitation",
  "the invite link",
  "the qr",
  "the qr code",
  "a qr code",
];

const wantsHan = [
  "",
  "给我",
  "给俺",
  "把",
  "发我",
  "我要",
  "俺要",
  "看看",
  "哪里有",
  "怎么发",
  "咋发",
  "怎么拿",
];
const mineHan = [
  "我的链接",
  "俺的链接",
  "我的二维码",
  "俺的二维码",
  "我的邀请",
  "邀请链接",
  "邀请码",
  "邀请二维码",
];
const behindHan = [
  "",
  "在哪",
  "在哪里",
  "在哪儿",
  "在哪嘞",
  "在哪点",
  "呢",
  "给我",
  "发我",
  "发给我",
  "找不到了",
  "找不着了",
  "怎么发",
  "咋发",
];

export const invitationNames = [
  "invite",
  "邀请",
  "请邻居来",
  "把邀请给我",
  "给我邀请",
  "给我二维码",
  "给我个二维码",
  "给我一个二维码",
  "二维码给我",
  "把二维码给我",
  ...wants.flatMap((one) => mine.map((each) => `${one}${each}`)),
  ...wantsHan.flatMap((one) =>
    mineHan.flatMap((each) => behindHan.map((behind) => `${one}${each}${behind}`)),
  ),
];
