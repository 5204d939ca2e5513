/** The menus: what stands behind "More", one's own page, the association's. Above all other subjects; none knows it. */
import { button, command, type Subject } from "../../bot/subject.ts";
import type { Usual } from "../../bot/usual.ts";
import { anybody, member, officer } from "../../bot/who.ts";
import type { TodayLine } from "./pages/today.tsx";
import { sayAssociation, sayNumbers, sayVillages } from "./screens/association.ts";
import { sayHelp } from "./screens/help.ts";
import { hearOfWork, talkToHelper } from "./screens/at-work.ts";
import { askLanguage, pressLanguage } from "./screens/language.ts";
import { firstName, mePage, namePage, pressMe, quietPage, roadPage } from "./screens/me.ts";
import { sayMore, sayVillage } from "./screens/more.ts";
import { opens } from "./screens/page.ts";
import { sayStart, type StartDeps } from "./screens/start.ts";
import { sayWaiting, sayWork, type Waits } from "./screens/work.ts";

export type MenuDeps = StartDeps & Usual;

/** Of an officer or a mentor they open what can be taken along; for everybody else it is their own data. */
const exportNames = [
  "export",
  "export data",
  "export everything",
  "export all",
  "how do i export",
  "导出",
  "怎么导出",
  "导出来",
  "导出数据",
  "导出全部",
  "怎么导出数据",
];

export const menu = {
  name: "menu",
  commands: {
    start: command(anybody, sayStart),
    more: command(anybody, async (_, turn) => turn.say(await sayMore(turn))),
    me: command(member, async (deps, turn) => turn.say(await mePage(turn, deps))),
    association: command(officer, async (_, turn) => turn.say(await sayAssociation(turn))),
    language: command(anybody, (_, turn) => turn.say(askLanguage())),
    help: command(anybody, async (_, turn) => turn.say(await sayHelp(turn))),
  },
  names: {
    "do:more": [
      "menu",
      "main menu",

      "open menu",
      "菜单",
      "打开菜单",
      "主菜单",
    ],
    "do:language": [
      "language",
      "change language",
      "change my language",
      "switch language",
      "another language",
      "语言",
      "换语言",
      "改语言",
      "换个语言",
    ],
    "lang:en": [
      "english",
      "speak english",
      "in english",
      "write english",
      "switch to english",
      "说英文",
      "讲英文",
      "说英语",
      "讲英语",
      "用英文",
      "英文",
      "英语",
      "换成英文",
    ],
    "lang:zh": [
      "chinese",
      "speak chinese",
      "in chinese",
      "write chinese",
      "switch to chinese",
      "说中文",
      "讲中文",
      "用中文",
      "中文",
      "换成中文",
    ],
    "do:me": ["about me", "my name and village", "关于我", "我的名字和村子"],
  },
  officerNames: {
    "do:association": [
      "association",
      "association menu",
      "officers menu",
      "协会",
      "协会的事",
      "协会菜单",
      ...exportNames,
    ],
    "menu:work": [
      "what waits",
      "what waits for me",
      "what is waiting for me",
      "who is waiting for me",
      "who waits for me",
      "show me what came",
      "what did learners send",
      "what did my learners send",
      "等我办的",
      "等着办的",
      "有什么等我办",
      "谁在等我",
      "学员发了什么",
      "学员发了啥",
      "what is to do",
      "what is to do today",
      "what do i have to do today",
      "anything to do",
      "今天有什么要办的",
      "有什么要办的",
      "有什么要我办的",
      "今天要办什么",
    ],
    "do:console": ["console", "my desk", "my desk in browser", "在网页上办", "网页"],
  },
  // The tables stand there.
  mentorNames: {
    "do:console": exportNames,
  },
  press: {
    "menu:more": opens(anybody, sayMore),
    "menu:village": opens(anybody, sayVillage),
    "menu:work": opens(anybody, sayWork),
    "menu:me": opens(anybody, mePage),
    "menu:name": opens(member, namePage),
    "menu:road": opens(member, roadPage),
    "menu:quiet": opens(member, quietPage),
    "menu:association": opens(officer, sayAssociation),
    "menu:villages": opens(officer, sayVillages),
    "menu:numbers": opens(officer, sayNumbers),
    lang: button(anybody, pressLanguage),
    me: button(member, pressMe),
  },
  chooses: ["lang", "me:new-link-yes"],
  hears: { work: hearOfWork },
  on: {
    "talk-begins": (_, turn, talk) => talkToHelper(turn, talk),
    "officer-goes-on": async (_, turn, facts) => {
      turn.say(await sayWaiting(turn));
      facts.isSaid = true;
    },
  },
  typed: { "first-name": firstName },
  pages: async () => (await import("./pages/index.ts")).pages,
} satisfies Subject<MenuDeps>;

declare module "../../bot/records.ts" {
  interface Events {
    /** Somebody asks what waits for them: each subject adds what it has, also where nothing waits. */
    "work-asked": { readonly waits: Waits[] };
    /** An officer opens the page of today: each subject adds what is to be seen to on a page of its own. */
    "today-asked": { readonly lines: TodayLine[] };
  }
  interface Rows {
    "first-name": string;
  }
}
