/**
 * Answers: words that every conversation has, whatever it is about.
 *
 * They help to rank articles (how, when, must) but say nothing on whether an article is about the
 * question at all, and a misspelling is never guessed from them.
 */
import { wordsOf } from "./tokens.ts";

const english = `
  a about after again all also always am an and another any anybody anyone anything are around as ask
  at away back bad be because been before began begin best better big both bring but by call came can
  come could day did do does done down during each early easy either else end enough even ever every
  everybody everyone everything explain far feel few find first for friend from get gets getting give
  go goes going gone good got great had half happen happens hard has have having he hello help her
  here hers hey hi him his home hour house how however i if in into is it its just keep kind know last
  late later least leave left less let like little long look lot made make makes making man many may
  maybe me mean meant men might mine minute month more morning most much must my myself name need
  needs never new next nice night no nobody none nor not nothing now of off often ok okay old on once
  one only open or other our out over own part people per perhaps person place please put quite
  really right said same saw say says see seem seen set several shall she should show simple since so
  some somebody someone something somewhere soon start started still stop such sure take takes tell
  than thank thanks that the their them then there these they thing things think this those though
  thought three through time to today together told tomorrow too took tried try trying turn two under
  until up us use used using very want wanted wants was way we week well went were what whatever when
  where whether which while who whole whom whose why will with without woman women won word work
  would wrong year years yes yesterday yet you your yours
`;

const han =
  "的了着过得地是有在我你您他她它们这那哪谁啥咋什么怎样为何几多少个些一二两三不没别也都就还再又才只很太最更要想会能可以该应" +
  "去来到给把被让叫跟和与或从对向往上下里外中前后大小好吗呢吧啊呀嘛哦请问说看知道今明昨天年月日点时候办用做弄搞家人事东西";

const commonWords: ReadonlySet<string> = new Set(wordsOf(english));
const commonCharacters: ReadonlySet<string> = new Set(han);

/** Whether a term (a stem, or Han characters) belongs to any conversation. */
export function isCommon(term: string): boolean {
  if (commonWords.has(term)) return true;
  for (const character of term) if (!commonCharacters.has(character)) return false;
  return true;
}
