/**
 * Answers, core: does a text sound like a question? Only used while a task waits for words, to know
 * when to ask "is this your answer or a question?"; a wrong guess costs one tap.
 */

const english =
  /^(who|what|when|where|why|how|which|whose|can|could|may|must|should|shall|do|does|did|is|are|am|will|would|has|have)\b/i;

const chinese =
  /吗|呢[？?。]?$|么$|怎么|怎样|咋|什么|啥|多少|几个|几天|哪|为什么|为啥|能不能|会不会|要不要|是不是|可不可以|行不行|得不得|该不该/u;

export function isQuestion(text: string): boolean {
  const trimmed = text.trim();
  return /[?？]/u.test(trimmed) || english.test(trimmed) || chinese.test(trimmed);
}
