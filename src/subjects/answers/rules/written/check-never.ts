/**
 * Written answers: what the bot never says, whatever an article holds: it asks for no code, card or
 * password, promises no money, hurries nobody, and claims neither to be a person nor to have seen it.
 * "Never tell anybody the code" is fine: such a clause says no.
 */
import { clausesOf } from "./fold.ts";

/** Whether a clause says no to what it names. */
export function saysNo(clause: string): boolean {
  return (
    /\b(?:not|never|no|none|nobody|nothing|without|neither|nor|cannot|stop|avoid|refuse)\b|n['’]t\b/i.test(
      clause,
    ) || /不|别|没|勿|莫|无|未|拒|绝|禁|骗|停/u.test(clause)
  );
}

const secret =
  /\b(?:codes?|passwords?|pass ?codes?|pins?|otp|id (?:card|number)s?|identity cards?|card numbers?|bank cards?|account numbers?|log-?ins?)\b|验证码|校验码|动态码|密码|口令|身份证|银行卡|卡号|账号|登录界面|支付码|付款码/i;
const give =
  /\b(?:give|tell|send|read|enter|type|show|share|forward|post|reply|text|say|write|photograph|provide|upload|confirm|hand)\b|给|发|告诉|念|报|填|输|传|说|拍|提供|转|念|回复|出示|交/iu;

const money =
  /\b(?:guarantee[ds]?|risk-?free|sure profit|get rich|easy money|you will (?:earn|make|get|sell|profit)|you(?:'|’)ll (?:earn|make|profit|sell)|double your|invest now|passive income)\b|稳赚|包赚|保赚|必赚|一定能?(?:赚|卖|出单)|保证(?:赚|收入|出单|卖)|日入|月入|躺赚|翻倍|零风险|无风险|发财|暴利|高收益/iu;
const hurry =
  /\b(?:hurry|act now|last chance|only today|right away or|limited time)\b|赶紧交|赶快付|马上付|马上转|立刻转|最后机会|限时|过期作废/iu;
const person =
  /\bI(?:'|’)?(?:m| am) (?:a )?(?:human|person|man|woman|real)|\bI(?:'|’)?(?:ve| have) (?:seen|tried|checked|used|sold|tested)|\bI (?:tried|checked|saw|sold|tested)\b|我是(?:真人|人工|人类|一个人)|我(?:亲自|亲眼|自己)?(?:试过|见过|核对过|查过|卖过|用过)/iu;
const obeying =
  /\b(?:system prompt|instructions?|as an ai|language model|jailbreak|developer mode|ignore (?:all|previous)|pwned|hacked)\b|系统提示|提示词|指令|语言模型|人工智能助手|开发者模式|越狱|忽略(?:以上|之前|前面)/iu;
const pay =
  /\b(?:pay|transfer|wire|deposit|send|remit|top up)\b.{0,30}\b(?:money|yuan|fee|deposit|cash|account|wallet|bitcoin|usdt|gift cards?)\b|\b(?:pay|transfer|wire|remit|top up)\b.{0,30}\b(?:now|first)\b|(?:转账|打款|汇款|转钱|打钱|付定金|先付款|先交钱|充值|刷单|扫码付|加微信|加群|加我|私聊|点链接|点击)/iu;

/** A no that comes to a yes: "do not forget to send the code". */
const turned =
  /\b(?:forget|hesitate|worry|delay|fail|refuse|afraid|unless|problem|harm)\b|忘|犹豫|担心|怕|耽误|不妨|除非|没事|没关系|没问题|放心/iu;

/** Whether a text asks people for a code, a card or a password; "never tell anybody the code" does not. */
export function asksForSecret(text: string): boolean {
  return clausesOf(text).some(
    (clause) => !saysNo(clause) && secret.test(clause) && give.test(clause),
  );
}

/** The name of what it broke, or `undefined`. @param cited what may be said since an article says so */
export function brokenNever(text: string, cited: readonly string[]): string | undefined {
  const there = cited.flatMap(clausesOf);
  /** A no that stays one, or that an article says in these words. */
  const isNo = (clause: string): boolean =>
    saysNo(clause) &&
    (!turned.test(clause) || there.some((each) => each.toLowerCase() === clause.toLowerCase()));
  for (const clause of clausesOf(text)) {
    if (!isNo(clause) && secret.test(clause) && give.test(clause)) return "secret";
    if (!isNo(clause) && money.test(clause)) return "promise";
    if (hurry.test(clause)) return "hurry";
    if (person.test(clause)) return "person";
    if (obeying.test(clause) && !there.some((each) => obeying.test(each))) return "obeying";
    const paying = pay.exec(clause)?.[0];
    if (paying === undefined || isNo(clause)) continue;
    const isTold = there.some(
      (each) => !saysNo(each) && each.toLowerCase().includes(paying.toLowerCase()),
    );
    if (!isTold) return "pay";
  }
  return undefined;
}
