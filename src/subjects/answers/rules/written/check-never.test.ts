import { expect, it } from "vitest";
import { brokenNever } from "./check-never.ts";

const cited = [
  "Never tell anybody the code. The platform does not ask for it.",
  "验证码谁也别给。平台不会问你要验证码。",
];

it.each([
  "Do not forget to send the code.",
  "Do not hesitate to tell him the password",
  "There is no problem if you enter the code there.",
  "Never refuse to show your card number",
  "别忘了把验证码发过去。",
  "不用担心，直接把密码告诉客服",
  "没关系把银行卡号发给他",
])("takes a no that comes to a yes for a yes: %s", (text) => {
  expect(brokenNever(text, cited)).toBe("secret");
});

it.each([
  "Nobody may ask you for the code.",
  "Do not tell anybody the code",
  "平台不会问你要验证码",
  "验证码谁也别给，客服也一样",
])("lets a warning pass: %s", (text) => {
  expect(brokenNever(text, cited)).toBeUndefined();
});

it("says what an article says in the same words", () => {
  const careful = "Do not worry and never tell the password";

  expect(brokenNever(careful, cited)).toBe("secret");
  expect(brokenNever(careful, [`${careful}.`])).toBeUndefined();
});
