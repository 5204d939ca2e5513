/**
 * Answers: a few words in Chinese that tell of goods or of where they come from, and neither ask, wish nor complain:
 * 竹篮子 竹匾 竹椅子, 榛子是屯里收的. Articles to choose from are no answer to them.
 */
import { areThings } from "../../../../bot/words/things-alone.ts";
import { withoutTeller } from "../../../../bot/words/told-by.ts";
import { isQuestion } from "../../../../bot/typed.ts";

/** Characters; more is a story. */
const longest = 16;
const tells = /^[^，。,.!！]{0,8}是[^，。,.!！]{1,10}的[。.]?$/u;
/** Somebody else's doing, a trouble, a rule: more may be meant than is told. */
const more =
  /[他她伊]|买家|客|人家|平台|快递|师傅|老师|协会|公家|政府|退|赔|坏|烂|碎|丢|错|假|骗|扣|罚|封|骂|打|死|病|毒|药|霉|虫|贵|慢|怕|愁|钱|证|执照|法|不|没|勿|呒|莫/u;

export function tellsPlainly(text: string): boolean {
  const said = withoutTeller(text).trim();
  if (isQuestion(said)) return false;
  return areThings(said) || (said.length <= longest && tells.test(said) && !more.test(said));
}
