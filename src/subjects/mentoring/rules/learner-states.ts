/**
 * What a mentor says of a learner who is named first: "Bob does not answer", 小梅好几天没动静. It asks nothing of selling;
 * what can be done about it stands on the page of that learner. Data alone, over the words behind the name.
 */

const not =
  "(?:does(?: not|n['’]?t)|do(?: not|n['’]?t)|did(?: not|n['’]?t)|will not|won['’]?t|is not|isn['’]?t|has not|hasn['’]?t|can(?:not| not|['’]?t)|never|no longer|stopped|stops|refuses to|hardly)";
const does =
  "(?:answer|reply|respond|write|learn|come|try|listen|move|do anything|do it|do them|do the|go on|continue|show|want|care|work|talk|read|answering|replying|learning|coming|trying|moving|working|answered|replied|responded|written|moved|learned|learnt|worked|tried|done|shown|been)";
const often = "(?:so |very |too |really |a bit |still |always |again |often |quite |not )*";

export const stateEnglish = new RegExp(
  [
    `^(?:${not} (?:want to |even |really )*${does}\\b)`,
    `^(?:is|has been|was|seems|looks|feels|got|has got|has|['’]s|s) ${often}(?:quiet|silent|sick|ill|away|gone|slow|lazy|stuck|busy|tired|sad|behind|lost|late|unwell|in hospital|moved|left|no phone|no time|a baby|new|rude|angry|asleep)\\b`,
    "^(?:wants?|needs?|asks? for|asked for) (?:another|a new|a different|some other) (?:mentor|teacher)\\b",
    "^(?:is|was) (?:not|no longer|never) (?:my|mine|one of my)\\b",
    "^(?:wants?|wishes|is going) to (?:stop|quit|leave|give up|go|pause|have a break)\\b",
    "^(?:stopped|quit|quits|gave up|gives up|moved|left|went) ?(?:away|coming|learning|it|us|the village|home|abroad|to)?\\b",
  ].join("|"),
  "iu",
);

export const stateChinese =
  /^(?:这个?人|他|她|好几天|好多天|几天|两天|三天|很久|好久|一直|老是|总是|最近|这几天|这两天|今天|昨天|都|又|还|也|已经|就|说|怎么|，|,)*(?:没动静|没有?动|没来|没学|没有?回|没消息|没声音|没空|没时间|没手机|没反应|没人影|不动|不理|不回|不学|不来|不听|不想|不肯|不愿|不会|不干|我?带不[了动]|我?教不[了会]|病了|生病|住院|搬走|搬家|走了|退出|太?慢|太?懒|卡住|卡到|掉队|太?忙|太?累|要停|要走|放弃|出门|生了|生孩子)/u;

/** Before the name: what a mentor wants of a learner. */
export const wantedEnglish =
  "praise|thank|remove|delete|drop|take off|i (?:do not|don['’]?t|cannot|can['’]?t|can not) (?:want|teach|mentor|help|reach|find|take)|note(?: on| about| for)?|remember(?: that)?|write down(?: that)?|remind|call|visit|look at|open|see";
export const wantedChinese =
  "夸|夸下|夸一下|表扬|表扬下|表扬一下|提醒|记一?下|记住|备注|去看|去找|删掉|不要|不想(?:再)?带|不愿意?(?:再)?带|不带|去掉|催下|催一下|催";
