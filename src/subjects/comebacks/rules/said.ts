/**
 * "I was here before", 号丢了: what says that there is a record under another number. Pure.
 *
 * Whoever is a member may mean something else by a new phone, and is heard only where it is sure.
 */
import { spelledOut } from "../../../bot/reading/short-forms.ts";

/** Longer is a story, and has its own answer. */
const longest = { en: 110, zh: 40 };

/** The shop, money and strangers: those have answers of their own. */
const ofSomethingElse =
  /\b(?:shop|store|seller|bank|(?<!sim )card|money|wallet|facebook|whatsapp|wechat|tiktok|taobao|order|orders|buyer|buyers|customer|customers|parcel|courier|platform|password|pin|code|sell|selling|shops|never|not|did ?n.?t|have ?n.?t|was ?n.?t)\b|店|订单|单子|发货|货|银行|支付|钱包|微信|淘宝|抖音|拼多多|平台|买家|客人|验证码|密码|快递|没(?:有)?(?:来|学|用|登)过|不是/iu;

const sure =
  /\b(?:i|we) (?:was|were|have been|had been|been|used to (?:be|learn|come)) (?:already )?(?:(?:a )?(?:student|learner|member|mentor|registered|joined|learning|studying) )?(?:here|with you|on this (?:course|bot)|in this (?:course|bot))\b|\b(?:i|we) (?:already |have already )?(?:learned|learnt|studied|joined|registered|started|signed up) (?:here|with you|this course)(?: .*)? (?:before|already|earlier|last \w+)\b|\b(?:i )?(?:had|have) (?:an?|another|my) (?:old )?(?:account|record|progress) (?:here|with you)\b|\bmy (?:old |former |first )?(?:telegram|account|record|records) (?:here )?(?:is|are|was|were|got) (?:gone|lost|dead|deleted|blocked|stolen|closed|empty)\b|\b(?:get|bring|restore|recover|move) (?:back my (?:old )?|my old )(?:record|records|progress|account|lessons)\b|\b(?:get|bring) my (?:record|records|progress|account|lessons) (?:back|here|over)\b|\bnew telegram\b|\b(?:another|other|different) telegram (?:now|before)\b/iu;

const sureZh =
  /以前(?:就|都|也)?(?:在|跟)(?:你)?(?:这儿|这里|这|你那儿)(?:就)?(?:学|来|用|登|注册|加入|记)|(?:老|旧|原来的?|以前的?|之前的?)(?:那个)?(?:帐号|账号|号码|手机号|电报号?|号)(?:已经|也|都|就|给)?(?:没了|没有了|丢了|掉了|用不了|不能用|登不上|登不了|登不进|进不去|停了|注销|找不回|被封|被偷)|(?:手机)?(?:跟|和|连)?号(?:码|也|都|码也|码都)?(?:没了|丢了|掉了)|(?:新开|新办|新注册|另开|重新注册|重新开|重新办)(?:了)?(?:个|一个)?(?:新)?(?:帐号|账号|电报|号)|我是老学员|(?:以前|原来|之前)(?:的|那个|那些)?(?:记录|进度|学的)(?:都|全|也)?(?:呢|没了|不见了|找不到|在哪|搬|能不能搬|弄过来|转过来)/u;

/** Only of somebody whom nobody knows under this number. */
const ofPhone =
  /\b(?:new|another|other|different) account\b|\b(?:new|another|other|different|changed my|change my|lost my|lost the) (?:phone|number|sim|sim card|mobile|handset|fone)\b|\b(?:phone|number|sim|mobile) (?:is |was |got |has been )?(?:lost|gone|stolen|broken|dead|changed|new)\b|\bi (?:was|used) (?:to (?:be|learn|study) )?(?:here )?before\b|(?:换|丢|掉|偷|抢|摔|坏|新)(?:了|掉了?|个|部|台|新|烂了?|坏了?)*(?:手机|号码|号|卡)|(?:手机|号码|卡)(?:号)?(?:也|都|被|给|遭|让)?(?:换|丢|掉|没了|偷|抢|摔|坏|新的)|我?以前(?:就)?(?:学|来|用)过/iu;

export function saysComeback(text: string, isKnown: boolean): boolean {
  const said = spelledOut(text.toLowerCase());
  const most = /\p{Script=Han}/u.test(text) ? longest.zh : longest.en;
  if (said.length > most || ofSomethingElse.test(said)) return false;
  if (sure.test(said) || sureZh.test(said)) return true;
  return !isKnown && ofPhone.test(said);
}
