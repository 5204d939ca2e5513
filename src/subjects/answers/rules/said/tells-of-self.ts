/**
 * Answers: what somebody tells in English of themselves and of those at home, and asks nothing: who helps, what they make,
 * what was sold, where they live. By likeness such words are near to anything: to an article, to grief, to a danger.
 *
 * One word of trouble, and it is for whoever hears of trouble.
 */
import { plainWords } from "../../../../bot/bare-words.ts";
import { asksInside, isQuestion } from "../../../../bot/typed.ts";

/**
 * What it is about. `home`: those who help; `sent`: who brought them here; `met`: a name, an age, a place; `wish`: to sell
 * something.
 */
export type ToldOfSelf = "goods" | "home" | "sent" | "sale" | "met" | "wish";

/** Words; more is a story. */
const longest = 16;

const trouble = new RegExp(
  `\\b(?:${[
    "not|never|no|none|nobody|nothing|without|cannot|\\w+n't|dont|cant|wont|didnt|doesnt|isnt|arent|nuh|nah|but|however|if|unless|or|instead",
    "die|dies|died|dead|death|kill\\w*|suicide|sick|ill|illness|hospital|clinic|pain|hurts?|fever|blood|poison\\w*|pills?|knife|weak|pregnant|mad|drunk|drinks?|drinking",
    "beats?|beaten|beating|hits?|shout\\w*|fights?|fighting|quarrel\\w*|angry|rude|jealous|insult\\w*|laugh\\w*|cry|cries|crying|cried|afraid|fear\\w*|scared|worr\\w+|tired|sad|lonely|hate\\w*|shame|hungry|starv\\w*",
    "leave|leaves|left|ran|gone|lost|lose\\w*|losing|loss|steal\\w*|stole\\w*|cheat\\w*|fake\\w*|cop(?:y|ies|ied)|broke\\w*|damage\\w*|spoil\\w*|spoilt|rot\\w*|burn\\w*|fire|flood\\w*|accident|problem\\w*|trouble\\w*|bad|wrong|hard|difficult|stop\\w*|refuse\\w*|forc\\w+|lock\\w*|block\\w*|banned|suspended|removed|late|wait\\w*|missing|miss|help me",
    "buyers?|customers?|clients?|refund\\w*|returns?|complain\\w*|police|court|bank|tax\\w*|fine|loans?|debts?|owe\\w*|credit|borrow\\w*|deposit|advance|code|codes|pin|otp|password|link|calls?|called|caller|calling|money|pay\\w*|paid|price|prices|fees?|charge\\w*",
    "fun|fool|nonsense|forbid\\w*|sulphur|mercury|drugs?|savings|jobs?|shares?|screen|trading|some man|a man|a woman|boss|agent|powder|antibiotics|shoe color",
    "what|which|who|whom|when|where|how|why|is it|is that|is this|does she|does he|can she|can he|am i|should|which",
    "went|jump\\w*|hang\\w*|river|roof|give up|everything|goodbye|bye|forever|more than|too (?:much|many|old|slow|small|low|high)|away|school|need|please",
  ].join("|")})\\b`,
  "u",
);
/** "So that my girl goes to school": what they sell for is a reason, and no trouble. */
const reason = / (?:so that|so|to pay|to send|for) .*$/u;
const ofReason = /\b(?:school|fees?|tuition|pay|money|need)\b/gu;
const withoutReason = (said: string) =>
  said.replace(reason, (why) => why.replaceAll(ofReason, " "));

const open =
  "(?:(?:yes|yeah|ok|okay|oh|hi|hello|hey|so|and|well|sir|madam|now|actually|bro|sis|po|dear|good|morning|here|then|mambo|namaste) )*";
const relative =
  "(?:wife|wives|husband|hubby|sister|sisters|brother|brothers|daughter|daughters|son|sons|child|children|kids?|boys?|girls?|mother|mom|mum|mama|mummy|nanay|father|dad|papa|tatay|parents|grandson|grandsons|granddaughter|grandchild|grandchildren|grandmother|grandma|granny|grandfather|grandpa|aunt|auntie|aunty|uncle|cousins?|nieces?|nephews?|pikney|neighbou?rs?|friends?|family|in laws?|(?:mother|father|sister|brother|daughter|son) in law|co wife|household)";
const mine = `(?:my|mi|me|our) (?:(?:old|older|elder|eldest|young|younger|youngest|small|big|little|first|second|last|dear|good|best|own|two|three) )?${relative}`;
const helping =
  /\b(?:help\w*|pack(?:s|ed|ing)?|photos?|drives?|carry|carries|carrying|supports?|supporting|agree|agrees|agreed|(?:say|says|said) (?:yes|ok|okay|go ahead)|happy|glad|ok|okay|ready|willing|free|go ahead|fish|fishes|fishing|weaves?|sews?|knits?|cooks?|bakes?|grows?|farms?|dries|dry|sells? (?!her\b|his\b|all\b)|makes? (?!me\b|us\b|him\b|her\b|them\b|noise\b)|knows? (?:the )?(?:phone|computer|internet|english))\b/u;
const bringing =
  /\b(?:(?:told|tell|tells|asked|said) (?:me|mi|us) (?:to|about|of|fi)|(?:sent|send|brought|bring|showed|show|gave|give|recommended|introduced) (?:me|mi|us)(?: (?:to|here|this|the|your|it)\b|$)|set up|sets up|put (?:this|you|it) (?:in|on) (?:my|mi|the) phone|installed|downloaded)\b/u;

const home: readonly RegExp[] = [
  new RegExp(`^${open}${mine}\\b`, "u"),
  new RegExp(
    `^${open}(?:i|we) (?:have |already |just )*(?:ask|asked|told|tell|talked to|talked with|spoke to|spoke with|speak with) (?:${mine}|him|her|them|dem)\\b`,
    "u",
  ),
  new RegExp(
    `^${open}(?:it is |its )?(?:only )?me and (?:my|mi) ${relative} (?:we )?(?:do|make|pack|sell|work|live)\\b`,
    "u",
  ),
];

const who = "(?:i|we|mi|me|im|i'm|i am|we are|me and (?:my|mi) \\w+(?: we)?)";
const often =
  "(?:(?:already|also|now|just|only|always|still|am|are|do|does|a|can|use to|usually) )*";
const goods: readonly RegExp[] = [
  new RegExp(
    `^${open}${who} ${often}(?:makes?|making|mek|mekking|sells?|selling|sews?|sewing|weaves?|weaving|knits?|knitting|crochets?|plaits?|plaiting|grows?|growing|raises?|rears?|rearing|bakes?|baking|cooks?|cooking|fish|fishing|dry|drying|carves?|carving|repairs?|repairing|fix|fixing|produces?|farms?|farming|dye|dyeing|roasts?|roasting|grinds?|grinding|keeps?(?! \\w+ing\\b)) (?!now\\b|for now\\b|at (?:home|night)\\b)\\p{L}`,
    "u",
  ),
  new RegExp(
    `^${open}${who} ${often}(?:have|has|hav) (?!(?:\\p{L}+ ){0,3}(?:minutes?|hours?|days?|weeks?|evenings?|years?|time|jobs?|work|children|kids|sons|daughters|phones?|orders?|parcels?|stars?|views?|photos?|ideas?|questions?|lines?|houses|put|a (?:day|week|month))\\b)(?:(?:\\p{L}+ ){1,3}\\d+(?: (?:kg|kilos?|g|grams|pcs|pieces|bags?|boxes|jars|bottles|litres?|liters?|dozens?|bundles?))?$|\\d+|some|many|plenty|enough|a few|few|a lot of|two|three|four|five|six|ten|twelve|twenty|about)\\b`,
    "u",
  ),
  new RegExp(
    `^${open}(?:i am|i'm|im|am|mi a|me is|mi is|i work as|my work is|my job is|by profession i am|i be|we are) (?:an? |the |just |only )*(?:small |old |poor |retired |village |local |mobile |phone |motorbike |market )*(?:tailor|carpenter|farmer|fisherman|fisherwoman|fisher|fishmonger|weaver|potter|baker|cook|teacher|driver|rider|mechanic|technician|repairer|repairman|hairdresser|barber|blacksmith|shoemaker|cobbler|painter|artist|beekeeper|seamstress|dressmaker|trader|hawker|vendor|seller|student|pensioner|grandmother|grandma|grandfather|widow|mother|father|housewife|nurse|mason|welder|electrician|butcher|gardener|shopkeeper|jeweller|fundi|\\w+ (?:maker|weaver|seller|farmer|keeper|repairer))s?\\b`,
    "u",
  ),
];

const wish = new RegExp(
  `^${open}(?:i|we|mi|me) (?:also |just |only |really |would |wud )*(?:want|wants|wanna|waan|wan|like|love|hope|plan|wish) (?:to |fi |for )?(?:start )?(?:to )?(?:sell|selling|make|sew|weave|try|begin)\\b`,
  "u",
);

const some = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|an|some|my|the|mi|few)";
const ofDay = "(?:now|today|yesterday|already|this morning|last (?:week|night)|finally)";
/** To whom, where and when: nothing else comes behind what was sold. */
const soldTo = `(?: \\p{L}+){0,3}(?: (?:to|in|at|from|of) (?:a |an |the |my |mi |our |one )?\\p{L}+){0,3}(?: ${ofDay})?$`;
const sale: readonly RegExp[] = [
  new RegExp(
    `^${open}(?:i|we|mi|me) (?:have |already |just |also )*(?:sold|sell off) ${some}${soldTo}`,
    "u",
  ),
  new RegExp(
    `^${open}(?:${mine}|the teacher|a friend|one friend|the boda man) (?:has |have |already |just )*(?:bought|buy|buys|took|take|ordered|order|sold) ${some}${soldTo}`,
    "u",
  ),
];

/** "In trouble", "at step 3": no place where anybody lives. */
const noPlace =
  "(?!(?:a|an|step|stage|page|lesson|need|love|luck|charge|step|first|second|class|business|hurry|this|that|it|here|there|online|the (?:middle|same|road|bus|end))\\b)";
const met: readonly RegExp[] = [
  new RegExp(
    `^${open}(?:i am|i'm|im|am|we are|i|we|me|mi|my family|we all|i do) ?(?:currently |now |only |live |lives |living |stay |stays |staying |come |comes |based |born |reside |dey |a |is |up |down |over )*(?:from|in|at|near) ${noPlace}\\p{L}[\\p{L}' ]{1,40}$`,
    "u",
  ),
  new RegExp(
    `^${open}(?:my|our|mi|the name of (?:my|our)) (?:home )?(?:village|barangay|town|place|county|parish|home|sitio|purok|island|district|community)(?: name| is| it| called)+ [\\p{L}' ]{2,40}$`,
    "u",
  ),
  new RegExp(
    `^${open}(?:(?:my|mi|me) (?:full |first )?name(?: is|s|'s)?|they call me|people call me|i am called|call me) [\\p{L}' ]{2,30}(?: (?:am|i am|me is) \\d{1,2}(?: years?(?: old)?)?)?$`,
    "u",
  ),
  new RegExp(
    `^${open}(?:i am|i'm|im|am|me is|mi is|my age is) \\d{1,2}(?: (?:years?|yrs)(?: old)?| old)?$`,
    "u",
  ),
];

/** Told so that nothing was asked and nothing is wrong; `undefined` for everything else, and for every other language. */
export function toldOfSelf(text: string): ToldOfSelf | undefined {
  if (/[?？]|[.!;:]+\s+\S|\p{Script=Han}/u.test(text)) return undefined;
  if (isQuestion(text) || asksInside(text)) return undefined;
  const said = plainWords(text);
  if (said.split(" ").length > longest) return undefined;
  if (trouble.test(withoutReason(said))) return undefined;
  if (sale.some((tells) => tells.test(said))) return "sale";
  if (home.some((tells) => tells.test(said))) {
    if (bringing.test(said)) return "sent";
    if (helping.test(said) && !/\d/u.test(said)) return "home";
  }
  if (goods.some((tells) => tells.test(said))) return "goods";
  if (wish.test(said)) return "wish";
  return met.some((tells) => tells.test(said)) ? "met" : undefined;
}
