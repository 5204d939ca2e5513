/**
 * Words of somebody who cannot type, written down by who can: 爷爷说可以, "my mother asks what it costs". What stands
 * before them says only whose they are. Those who are at home and seldom type themselves: what a husband or a buyer says
 * is a story.
 */
const elders =
  "爷爷|奶奶|外公|外婆|姥姥|姥爷|阿公|阿婆|嘎公|嘎婆|婆婆|公公|老人家?|我?(?:妈妈?|爸爸?|娘|爹)";
const teller = new RegExp(
  [
    `^\\s*(?:我|俺|咱|我家|俺家)?(?:${elders})(?:他|她)?(?:就|又|还|也)?(?:[说讲](?:是|的是)?|[叫让喊]我(?:[说讲回]|问问?)|想?要?问(?:问|一下|一哈|你|您|下)?|(?=同意|答应|愿意|要得|住))[\\s,，:：]*(?=\\S)`,
    "^\\s*(?:my )?(?:grand(?:father|mother|pa|ma|mum|mom|dad)|granny|gran|mother|father|mum|mom|dad|mama|papa) (?:says?|said|asks?|asked|wants? to know|is asking|tells? me to (?:say|ask))[\\s,:]+(?=\\S)",
  ].join("|"),
  "iu",
);

/** The words alone; all of the text where nobody else is named, or nothing else stands there. */
export function withoutTeller(text: string): string {
  return text.replace(teller, "");
}

const asker = /问|ask|want/iu;

/** The same of a question alone: what somebody says may be a trouble of the house. */
export function withoutAsker(text: string): string {
  const [told] = teller.exec(text) ?? [];
  return told === undefined || !asker.test(told) ? text : text.slice(told.length);
}
