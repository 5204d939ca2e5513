/**
 * How a job went, as people tell it in English: rows for one piece of a message, by the option of the job that the piece
 * means. Only rows of options that a job has are read at it, so that "it came" may be a parcel here and nothing there.
 */

const they =
  "(?:i|we|he|she|they|everybody|everyone|all(?: (?:of them|three|3))?|both|one|(?:me|i) and (?:my )?[a-z]+|(?:all |both |one of )?(?:my|our|the|a|two|three|one) (?:(?:elder|older|big|little|younger) )?[a-z]+(?: in law)?)";
const another =
  "(?:he|she|they|everybody|everyone|both|we|(?:me|i) and (?:my )?[a-z]+|(?:my|our|a) [a-z]+(?: in law)?)";
const no = "(?:nobody|no one|noone|none(?: of them)?)";
const cannot =
  "(?:cannot|can not|cant|could not|couldnt|did not|didnt|do not|dont|does not|doesnt|was not able to)";
const so = "(?:(?:have|has|had|just|already|finally|now|all|also|both|did|can|only then|then) )*";
const says =
  "(?:(?:have|has|all|also|just) )*(?:says?|said|thinks?|thought|told me|answered)(?: that)?(?: (?:it is|its|it was|they are|all is|everything is|the))*";
const when =
  "(?: (?:now|today|yesterday|already|too|also|well|fine|ok|together|tonight|last night|last nite|this morning|at last|again|there|here|safe|safely|whole|alone|here|us|me|to us))*";
const few =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|[1-9]|1[0-9]|a few|some|a couple|half|part)";
const words = (most: number) => `(?: [a-z0-9]+){0,${most}}`;
const papers = "(?:papers?|licen[cs]es?|permits?|documents?|registration|certificates?)";

const said = (...rows: readonly string[]) =>
  rows.map((row) => new RegExp(`^(?:${row})${when}$`, "u"));
/** What went well: a "not", an "only" or a half in it makes it something else. */
const well = (...rows: readonly string[]) =>
  rows.map(
    (row) =>
      new RegExp(
        `^(?!.*\\b(?:not|no|never|nothing|nobody|only|half|almost|nearly|dont|didnt|cant|couldnt|old|will|wont|if|wrong)\\b)(?:${row})${when}$`,
        "u",
      ),
  );

/** By option; of several that a piece fits the first. */
export const english: Readonly<Record<string, readonly RegExp[]>> = {
  fourteen: said(
    "(?:all |i did |i have |did )?(?:the )?(?:14|fourteen)(?: (?:evenings?|days?|nights?|done|written|full|in a row))*",
  ),
  part: said(
    `${so}(?:i |we )?${so}(?:only |just |about )?(?:half|part)(?: (?:of it|of them|of that|done|finished|ready|so far|only|yet))*`,
    `(?:(?:i|we|ive|have|only|just) )*(?:asked|told|ask|tell|explained|did|do|made|showed|wrote|written|spoke to|filmed|done|found|talked about) (?:(?:only|just|about|to) )*${few}(?: (?:people|persons?|of them|neighbou?rs|friends|evenings?|days?|names?))?(?: (?:so far|only|yet|till now|up to now))*`,
    `(?:(?:only|just|about) )*${few} (?:people |persons? |evenings? |days? |nights? |of them )?(?:so far|only|yet|till now|up to now|done)`,
    `(?:only|just) (?:(?:asked|told|to) )*(?:${few}|my|our|the|one) [a-z]+(?: so far)?`,
    `(?:i )?(?:have )?(?:only |just )+(?:started|began|begun)${words(3)}`,
    `(?:i )?(?:have )?(?:missed|skipped|forgot) ${few} (?:days?|evenings?|nights?|times)`,
  ),
  "two-see": [
    ...well(
      `${another} ${so}(?:sees?|looks? at|checks?|reads?|knows?|saw|looked at|checked|watch|watches)(?: (?:it|the|book|numbers|money|them|everything|all|what comes in))*`,
      `(?:i )?${so}(?:showed|shown|show|let)(?: (?:it|the book|the numbers|everything))?(?: to)? (?:him|her|them|(?:my|our|a|the) [a-z]+)(?: (?:it|see|see it|look|the book|the numbers|everything))*`,
      "two of us",
    ),
  ],
  "only-me": said(
    `(?:${no}(?: else)? )?(?:it is |that is )?(?:only|just) (?:me|i|myself)(?: (?:see|sees|know|knows|can see|look|looks|it|the|numbers|money|book))*`,
    `${no} else${words(4)}`,
    "i am the only one",
  ),
  alone: said(
    `(?:i )?(?:(?:work|am|do|it|this|all|just|still) )+alone(?: (?:in|with) (?:this|it))?`,
    "(?:it is )?(?:only|just) me",
    "(?:i )?(?:decide|decided)(?: (?:it|this|that))? (?:alone|myself|by myself|on my own)",
  ),
  short: said(
    "(?:nobody|no one|they|we|everybody|everyone|all|my [a-z]+)(?: all)? (?:(?:had|has|have|was|were|are|is) )(?:all |too |very |so |no |any )*(?:time|busy|tired|asleep|sleepy)",
    "(?:they|everybody|everyone|all) fell asleep",
  ),
  held: well(
    `we ${so}(?:talked|spoke|sat down|sat together|discussed|met|chatted|had (?:the|our|a) (?:first |short |good )*talk)${words(6)}`,
  ),
  watched: well(
    `(?:i |we )?${so}(?:watched|saw|followed|looked at) (?:my|a|the|her|his|their|how my) [a-z]+${words(4)}`,
    `${another} ${so}showed me (?:her|his|the|one|an|their)(?: [a-z]+)? order${words(3)}`,
  ),
  "not-now": said(
    `(?:i |we )?${cannot} (?:buy|order|pay|afford)${words(4)}`,
    `(?:(?:i|we|have|got|there is) )*no (?:money|bank card|card|account|bank account|wallet)(?: (?:for|that|it|this|to|buy|spend|pay|online|yet))*`,
  ),
  bought: well(
    `(?:i |we )?${so}(?:seen|watched|saw|did|followed) (?:it all|all of it|everything|every stage|the whole (?:thing|way))${words(5)}`,
    `(?:it|they|the [a-z]+|my [a-z]+) ${so}(?:came|come|arrived|is here|are here|got here)`,
    `(?:i |we )${so}(?:received|got) (?:it|them|the [a-z]+)`,
  ),
  astray: said(
    "(?:(?:it|the parcel|they) )?(?:went|came|was delivered|was sent|was brought|got|was taken) (?:to )?(?:the |a )?(?:wrong|another|a different|different|my neighbou?rs?)(?: [a-z]+){0,3}",
    "(?:it |the parcel )?(?:went astray|got lost|is lost|was lost|came back)",
    `(?:the )?(?:courier|driver|post|they|he) ${cannot} find${words(4)}`,
    "(?:the )?address (?:was|is) (?:wrong|not right)",
    "(?:it|the parcel|they) never (?:came|arrived|reached)",
  ),
  arrived: well(
    `(?:it|parcel|package|box|(?:the|my|our) (?:test )?(?:parcel|package|box|one)) ${so}(?:came|come|arrived|is here|reached|got here)`,
    `(?:i |we )${so}(?:received|got) (?:it|the (?:parcel|package|box)|my (?:parcel|package))`,
    `${so}received(?: it)?`,
  ),
  "on-the-way": said(
    `(?:(?:it|they|is|are|the [a-z]+|its|still|not|i am|am) )*(?:on (?:the|its|his|their) way|coming|waiting(?: for it)?|in transit|travelling)`,
    `(?:i |we )?${so}(?:ordered|sent|posted)(?: (?:it|one|them))?(?: (?:today|yesterday|this morning|last night|just now|on [a-z]+day))+`,
    `(?:it |they )?(?:has not|hasnt|have not|havent|did not|didnt|not)(?: yet)? (?:come|arrived?|reached|here)(?: (?:yet|so far))*`,
  ),
  explained: well(
    `(?:i )?${so}explained(?: (?:it|them|all|the three|three|everything|to|my|our|the|mother|wife|husband|son|daughter|family|her|him))*`,
    `${they} ${so}(?:understood|understand|understands|got it|gets it)(?: (?:it|all|everything|me))*`,
  ),
  "mixed-up": said(
    `(?:i )?${so}(?:mixed|mix|confused|muddled)(?: (?:it|them|all|the|two|three|names|up|everything))*`,
    `(?!i )${they} ${cannot} (?:understand|get)(?: (?:it|me|all|everything|a word|anything))*`,
    `(?:i )?${cannot} explain(?: (?:it|them|well|right|properly))*`,
  ),
  opened: well(
    `(?:it |the shop |the account )?(?:is |has )?finally (?:open|opened|done)`,
    `(?:the |my |our )?(?:account|shop|store) (?:is|was|has been|got) ${so}(?:open|opened|approved|set up|ready|working|made|created)`,
    `(?:i |we )?${so}opened(?: (?:it|(?:the|my|our|an|a) (?:account|shop|store)))`,
  ),
  "papers-first": said(
    `(?:(?:i|we|am|are|still|have|to) )*(?:waiting|wait) (?:for|on) (?:the |my |our |a )?(?:[a-z]+ )?${papers}${words(4)}`,
    `(?:(?:the|my|our) )?(?:[a-z]+ )?${papers} (?:is|are|has|have) not (?:ready|here|come|arrived|done|there)(?: yet)?`,
    `(?:i have )?no ${papers} yet`,
  ),
  stuck: said(
    `(?:(?:i|we|am|are|got|still) )*stuck(?: (?:at|on|with|in|by|there|somewhere|again)${words(6)})?`,
    `(?:i |we )?${cannot} (?:go on|get on|get further|get in|log in|finish|do it|manage)(?: (?:it|alone|by myself|here))*`,
  ),
  "not-found": said(
    `(?:${they}|${no}) (?:${cannot}|can) find(?: (?:it|the shop|my shop|me|us|anything|the page))?`,
    `${no} (?:found|finds|could find|can find)(?: (?:it|the shop|my shop|me|us))?`,
    "not found|it (?:does not|doesnt|did not) (?:come up|show|appear)(?: up)?",
  ),
  unclear: said(
    `(?!i )(?:${they} )(?:${says} )?(?:(?:he|she|they) )?${cannot} (?:understand|know|see|get|read|tell)${words(6)}`,
    `(?:${they} ${says} )?(?:the |my )?[a-z]+ (?:is|was|are|were) (?:not clear|unclear|confusing|missing|too [a-z]+|dark|blurry|hard to read)`,
  ),
  clear: well(
    `${they} ${so}(?:understood|understand|understands|got)(?: (?:it|all|of|everything))*`,
    `(?:(?:all|everything|it) )?(?:(?:is|was|all) )*(?:clear|understandable)(?: to (?:all|them|everybody|everyone))?`,
    `${they} ${says} (?:(?:all|everything|very|quite) )*clear`,
  ),
  shy: said(
    "(?:(?:i|am|too|very|so|a bit|just|feel) )*(?:shy|ashamed|embarrassed)",
    `(?:i )?(?:do not|dont) (?:want|like)(?: (?:to|me|that))*(?: (?:my face|be seen|show my face|show myself|be in it|be filmed))${words(4)}`,
  ),
  "no-holder": said(
    `(?:there is |i have )?${no} (?:to |can |will |here |could )*(?:hold|holds|held|film|films)${words(4)}`,
  ),
  made: well(
    `(?:(?:i|we|my [a-z]+) )?${so}(?:made|filmed|shot|recorded)(?: (?:it|the|a|video|one|film))*`,
    `(?:(?:the|my|our) )?(?:video|film|clip) (?:is|was) ${so}(?:done|made|ready|finished|filmed)`,
  ),
  twenty: well(
    "(?:(?:i|we|have) )*(?:told|wrote to|messaged|asked|spoke to) (?:all )?(?:the )?(?:20|twenty|twenty one|2[0-9]|[3-9][0-9])(?: (?:people|of them|persons|neighbou?rs|friends))*",
  ),
  better: well(
    `(?:${they} )?(?:${says} )?(?:the |this )?new (?:(?:one|page|title|photos?|text|pictures?) )?(?:(?:is|was|are|looks?|much|far|more|a lot) )*(?:better|nicer|good|clearer|best|nice|beautiful)`,
    `${they} ${so}(?:likes?|liked|prefers?|preferred|chose) (?:the )?new(?: (?:one|page|photos?|text|title|more|better|much|best|very))*`,
  ),
  differ: said(
    `(?:(?:we|they) )?(?:still )?${cannot} (?:agree|decide|find a number|settle)${words(4)}`,
    "we (?:(?:had|all|only|just) )*(?:argued?|quarrell?ed|fought|fight|disagreed?|a fight)",
    `(?:he|she|they|my [a-z]+) wants? (?:more|less|no limit|another|a higher|a lower)${words(3)}`,
  ),
  settled: well(
    `we ${so}(?:agreed|decided|settled|said)(?: (?:on|for|that|it|about|at|the|to))* ?[0-9]+${words(8)}`,
    `we ${so}(?:agreed|settled)(?: (?:on|about|it|all|everything|three|things|the|number|a))*`,
  ),
  "own-book": well(
    `(?:i |we )(?:have )?(?:always|long|already|long since) (?:kept|keep|had|have|written|write|been)${words(4)}`,
    `(?:i |we )(?:have |had )?(?:kept|keep|had) (?:a |my |our )?(?:own )?book${words(4)}`,
  ),
  misses: said(
    "(?:there is )?(?:a |some |one )?(?:small |little )?(?:gap|difference)",
    "(?:about )?[0-9.]+(?: (?:yuan|kuai))? (?:is |are )?(?:missing|short|too (?:little|much|few))",
    "(?:it|the money|the book|they) (?:does not|doesnt|do not|dont|did not|didnt) (?:agree|fit|match|add up)",
  ),
  fits: well(
    "(?:(?:it|the book|the money|the sum|the numbers|they|all|everything) )?(?:all )?(?:agrees?|agreed|fits?|matches|match|is right|is correct|is the same|adds up|balances)",
  ),
  /** Tells of the job, and not yet what came of it. */
  done: said(
    "(?:(?:i|we|it|all|is|have|just|already|that|everything) )*(?:did|done|finished|ready)(?: (?:it|that|all|everything))*",
    // With a sum it is a line of the book; money and codes that went to somebody are a danger.
    `(?!.*(?:[0-9]|\\b(?:money|codes?|passwords?|pin|bank|card|link)\\b))(?:(?:i|we) )?${so}(?:bought|ordered|asked|told|showed|sent|explained|filmed|registered|signed up|talked)${words(6)}`,
    `${they} ${says}`,
  ),
  went: said(
    "(?:(?:it|that|this|all|everything) )?(?:(?:went|was|is|goes|has gone|all|quite|very|so|really) )+(?:well|good|ok|okay|fine|so so|badly|bad|hard|difficult|nice|great|terrible|a mess|not (?:so |very |too )?(?:good|well|bad)|shaky|dark|blurry)",
    "so so|badly|not (?:so |very |too )?(?:good|well|bad)|half half",
    "(?:i |we )?(?:cannot|can not|cant)(?: (?:do it|now|do this))*",
    `${no}(?: (?:is|was))?(?: at)? home`,
    "we (?:only )?(?:argued|quarrell?ed|fought)",
    `(?:${they} )?(?:${says} )?(?:(?:the|it is|its|was|is|all|very) )*(?:nice|not bad|too (?:expensive|dear|small|big|dark)|no difference|the same|old (?:one|page) (?:is|was) better)(?: (?:he|she|they) says?)?`,
    `${they} ${so}liked? (?:it|the [a-z]+)`,
    `(?:about )?${few}(?: (?:people|of them))? (?:wants?|wanted|bought|are interested|asked)${words(4)}`,
  ),
};
