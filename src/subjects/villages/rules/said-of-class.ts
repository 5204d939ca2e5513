/**
 * What people say of a school's class in words: a pupil who wants in or out, a teacher who looks for the list, whoever
 * wants a class opened. Pure; whether they are in a class is looked up by whoever asks.
 */
import { bareWords } from "../../../bot/bare-words.ts";

/**
 * `mine`: which class, who is in it, until when; `teacher`: who teaches it and what they see, which others say of a
 * mentor; `stop`: a teacher does not want to teach any more, which others say of learning; `tell`: a teacher wants to
 * say something to all of them.
 */
export type ClassWish = "join" | "leave" | "mine" | "open" | "stop" | "teacher" | "tell";

/** Characters; whoever writes more tells something else. */
const longest = 60;

const want =
  "(?:(?:please|pls|hi|hello|sorry|ok|and|how do i|how can i|can i|could i|may i|i want to|i want|i wanna|i would like to|i'?d like to|i need to|let me|want to|help me|show me|show|open|where is|what is|what's|see) )*";
const theClass =
  "(?:the|my|this|that|a|our|his|her|their|your) (?:teacher'?s |school )?(?:school )?class";

const ways: readonly (readonly [ClassWish, RegExp])[] = [
  [
    "leave",
    new RegExp(
      `^${want}(?:leave|quit|exit|get out of|go out of|drop out of|be out of) ${theClass}(?: again| now| please)?$|^(?:please )?(?:take|remove|delete) me (?:out of|from|off) ${theClass}$|^i (?:do not|don'?t) want to be in ${theClass}(?: any ?more)?$`,
      "u",
    ),
  ],
  [
    "leave",
    /^(?:我|想|要|怎么|怎样|咋|能|可以|请|帮我|把我)*(?:退出?|离开|退掉)(?:了|掉)?(?:这个|那个|我的|我们|老师的|学校的)*班(?:级|里)?(?:了|吗|吧|呢)*$|^(?:我)?不(?:想)?(?:在|待在|呆在|进|上)(?:这个|那个|我们)*班(?:级|里|上)?了?$/u,
  ],
  [
    "join",
    new RegExp(
      `^${want}(?:join|get into|get in|enter|go into|come into|be in|go back to|(?:be |get |come )?back in(?:to)?) ${theClass}(?: again| now)?$`,
      "u",
    ),
  ],
  [
    "join",
    /^(?:我|想|要|怎么|怎样|咋|还|能|可以|请|让我|再|又)*(?:进|加入|进入|进到|回|回到|加进)(?:这个|那个|我的|我们|老师的|.{1,6}老师的|学校的)*班(?:级|里)?(?:吗|吧|呢|不)*$/u,
  ],
  [
    "mine",
    new RegExp(
      `^${want}(?:my|our) (?:school )?class(?: list)?$|^(?:am i|are we) (?:still )?in (?:a|the|which) class$|^(?:which|what) class am i in$|^is (?:my|the|our|this) class (?:over|finished|done|still on)$|^(?:when|until when|how long) (?:does|is|will) (?:my|the|our|this) class (?:end|over|last|stop)$|^(?:who|how many)(?: pupils| students| people| children)?(?: are| is)? in (?:my|the|our) class$|^how many(?: pupils| students)? (?:are|do i have) in (?:my|the|our) class$`,
      "u",
    ),
  ],
  [
    "mine",
    /^(?:看看?|打开|找|给我看)?(?:我的?|我们的?|咱们?)班(?:级|上|里)?(?:呢|在哪里?|有?(?:多少|几个|哪些)(?:个)?(?:人|学生|同学)|名单|的名单|学生)*(?:了|啊|呀)*$|^班(?:级|上|里)?(?:里|上)?(?:有)?(?:多少|几个|哪些)(?:个)?(?:人|学生|同学)?$|^(?:我)?(?:在|是)哪个班(?:的|里|上)?$|^(?:我们?的?|这个)?班(?:级)?(?:什么时候|几时|啥时候|到哪天)?(?:结束|完|没|散)(?:了)?(?:吗|没|没有|没得|呢)*$/u,
  ],
  [
    "teacher",
    /^(?:who is|who'?s|who are) (?:the|my|our) (?:new )?teachers?(?: of (?:my|the|our|this) class| now)?$|^what (?:does|can|will) (?:the|my|our) teacher (?:see|know|look at)(?: of me| about me)?$|^can (?:the|my|our) teacher (?:see|read|look at) (?:me|it|my .{1,20}|what i .{1,20})$|^i (?:do not|don'?t) want (?:the|my|our) teacher to (?:see|know|read|look at) .{1,24}$/u,
  ],
  [
    "teacher",
    /^(?:我们?的?|新|班上的?|班里的?|现在的?)*老师(?:现在)?(?:是|叫)(?:谁|哪个|哪一个|什么|啥)(?:名字)?$|^(?:哪个|谁)是(?:我们?的?|新)*老师$|^(?:我们?的?|.{1,6})?老师(?:能|会|都|可以)*(?:看得到|看得见|看到|看见|知道|看)我?的?(?:什么|啥|哪些|些啥|些什么|多少|哪样|东西)(?:东西)?(?:吗|呢)*$|^我?不(?:想|要|愿意?)(?:让|给|被)(?:.{0,6}老师)(?:看|看到|看见|知道).{0,8}$/u,
  ],
  [
    "open",
    new RegExp(
      `^${want}(?:open|start|begin|make|create|set up|run|have) (?:a|my|our|another) (?:new )?(?:school )?class(?: (?:for|with|of|at|in) .{1,40}| here)?$`,
      "u",
    ),
  ],
  [
    "open",
    /^(?:我|想|要|怎么|怎样|咋|能|可以|请|帮我|(?:给|替|帮|为).{1,12})*(?:新?开|建|新建|再开|办)(?:一|一个|个)*(?:新|学校的)*班(?:级)?(?:吗|吧|呢|的)*$/u,
  ],
  [
    "stop",
    /^i (?:do not|don'?t|no longer|can'?t|cannot) (?:want to |wish to )?teach(?: (?:it|the class|this class|my class|them))?(?: any ?more)?$|^(?:i )?(?:want to )?stop teaching(?: (?:it|the class|this class|my class))?$/u,
  ],
  [
    "tell",
    new RegExp(
      `^${want}(?:tell|write(?: to)?|message|send|inform|remind|text|say)(?: a| one)?(?: message| word| note| line| something)?(?: to)? (?:(?:all|everybody|everyone|all pupils|all the pupils|the pupils|pupils|all of them)(?: of| in| from)? )?(?:${theClass}|(?:the|my|our) (?:whole|entire) class|all (?:of )?(?:my|the|our) pupils|(?:all )?my (?:pupils|students))(?: .{1,40})?$`,
      "u",
    ),
  ],
  [
    "tell",
    /^(?:我|想|要|怎么|怎样|咋|能|可以|请|帮我|给|跟|对|向|和|通知|告诉)*(?:全班|班上|班里|(?:我|我们)的?班|所有学生|(?:我的)?学生们?)(?:里|上|的)?(?:所有)?(?:同学|学生|人|大家)*(?:都|们)?(?:发|说|讲|带|写|送|通知|捎|明天|后天|下|星期|周|要|记得|别|一).{0,20}$|^(?:我|想|要|能|可以|请|帮我)*(?:通知|告诉|提醒)(?:全班|班上|班里|我的学生|所有学生).{0,20}$/u,
  ],
  ["stop", /^我?(?:不想|不能|不)(?:再)?教(?:这个|那个|我们)*(?:班|学生)?(?:级)?(?:了|啦)$/u],
];

/** What the words say of a class; `undefined` for anything else. */
export function wishOfClass(text: string): ClassWish | undefined {
  if (text.length > longest || !/班|class|老师|teach|教|学生|pupil|student/iu.test(text)) {
    return undefined;
  }
  const bare = bareWords(text);
  return ways.find(([, way]) => way.test(bare))?.[0];
}

/** "Take Hua out of my class", `把小华从班里去掉`. */
const takesOut = [
  new RegExp(
    `^${want}(?:take|remove|delete|kick|throw|put|get|strike|drop) (?<name>.{1,24}?) (?:out of|from|off) (?:${theClass}|(?:the|my) (?:class )?list)(?: list)?(?: please| now)?$`,
    "u",
  ),
  /^(?:我想|我要|请|帮我|麻烦|能不能|可以)*把(?<name>.{1,12}?)(?:从|在)?(?:我的?|我们的?|这个|那个)?(?:班级|班)(?:里|上|里面|级)?(?:的?名单)?(?:里|上)?(?:去掉|踢出去?|移出去?|删掉?|拿掉|请出去?|退掉?|清出去?|划掉|除名)(?:了|吧|吗)*$/u,
  /^(?:我想|我要|请|帮我|麻烦|能不能|可以)*把(?<name>.{1,12}?)(?:踢|移|请|赶|清|调)出(?:我的?|我们的?|这个|那个)?班(?:级|里)?(?:名单)?(?:了|吧|吗)*$/u,
  /^(?<name>.{1,8}?)(?:已经|早就)?(?:不在|不是|离开|转出|退出)(?:我的?|我们的?)?班(?:里|上|级|的)?(?:学生)?了?(?:，|把|请)*(?:去掉|删掉?|拿掉|移出去?|划掉)(?:他|她)?(?:了|吧)*$/u,
];

/** The name of whom a teacher wants out of their class. */
export function namedToGo(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const bare = bareWords(text);
  const name = takesOut.map((way) => way.exec(bare)?.groups?.["name"]?.trim()).find(Boolean);
  return name === undefined || /^(?:me|myself|us|我|我自己|自己|我们)$/u.test(name)
    ? undefined
    : name;
}

/** How a class is called for short: 三班 of 镇中学三班. */
const short = /[一二三四五六七八九十\d]+班$/u;

/** The one of these classes that is named in a text, by its name or its short name. */
export function classNamedIn<C extends { readonly name: string }>(
  text: string,
  classes: readonly C[],
): C | undefined {
  const said = text.toLowerCase();
  const whole = classes.filter(({ name }) => said.includes(name.toLowerCase()));
  const found =
    whole.length > 0
      ? whole
      : classes.filter(({ name }) => {
          const tail = short.exec(name)?.[0];
          return tail !== undefined && said.includes(tail);
        });
  return found.length === 1 ? found[0] : undefined;
}
