import { describe, expect, it } from "vitest";
import { coverNumbers, coverSecrets } from "./secrets.ts";

describe("a secret in somebody's words", () => {
  it.each([
    ["my card is 6222021234567894, is that safe?", "my card is ••••94, is that safe?"],
    ["4111 1111 1111 1111", "••••11"],
    ["4111-1111-1111-1111 was charged", "••••11 was charged"],
    ["卡号６２２２０２１２３４５６７８９４对吗", "卡号••••９４对吗"],
    ["银行卡6228480402564890018收钱行吗", "银行卡••••18收钱行吗"],
    ["account number 123456789012", "account number ••••12"],
    ["身份证33010219900101123X要不要给", "身份证••••要不要给"],
    ["they sent me the code 482910, what now", "they sent me the code ••••, what now"],
    ["The verification code is 482 910.", "The verification code is ••••."],
    ["I gave the code to the caller, it was 482910", "I gave the code to the caller, it was ••••"],
    ["482910 is the code", "•••• is the code"],
    ["my OTP: 4829", "my OTP: ••••"],
    ["验证码482910能给吗", "验证码••••能给吗"],
    ["我把验证码给了骗子，是482910", "我把验证码给了骗子，是••••"],
    ["他让我报482910这个验证码", "他让我报••••这个验证码"],
    ["验证码是四八二九一零", "验证码是••••"],
    ["my password is Hunter2!, why no login", "my password is ••••, why no login"],
    ["password: sunshine", "password: ••••"],
    ["my password is sunshine.", "my password is ••••."],
    ["the PIN 1234 does not work", "the PIN •••• does not work"],
    ["密码是abc12345，登不上", "密码是••••，登不上"],
    ["支付密码：886655", "支付密码：••••"],
    ["密码我改成了888888，还是不行", "密码我改成了••••，还是不行"],
  ])("is covered in %j", (text, words) => {
    expect(coverSecrets(text)).toBe(words);
    expect(coverSecrets(words)).toBe(words);
  });

  it.each([
    "I sold eggs for 1280 yuan, 45 orders at 28.50",
    "tracking number 4111111111111111, where is it?",
    "my parcel 6222021234567894 does not move",
    "6222021234567894 is my order number",
    "运单号6222021234567894不动了",
    "快递单号 773012345678901 几天没动",
    "订单4111111111111111退款",
    "SF4111111111111111",
    "order 2026113012345678901",
    "2026113012345678",
    "sold 2500 3800 4200 5105",
    "call 13800138000 or 96110",
    "my postal code is 322000",
    "the pickup code 1234 does not work",
    "the discount code SAVE2026 is over",
    "取件码1-2-3456在哪",
    "I gave the code away and 5000 yuan is gone",
    "我把验证码给了骗子，被扣了5000",
    "验证码是6位数吗",
    "验证码5000元",
    "密码错了怎么办",
    "密码要8位以上吗",
    "密码是2024年改的",
    "my password is wrong",
    "my password is not working since 2024",
    "password with 12 characters",
    "pin 3 photos to the top",
    "pin duo2 fee",
    "give me the password and it is yours",
    "who is behind the short code 12315",
    "统一社会信用代码91330782MA2E1234X5",
    "12-3=9, 10-15 yuan, 2026-11-30",
  ])("is none in %j", (text) => {
    expect(coverSecrets(text)).toBe(text);
  });

  it.each([
    ["call me: 138 0013 8000", "call me: ••••00"],
    ["我电话13800138000", "我电话••••00"],
    ["0579-85512345 找我", "••••45 找我"],
    ["+49 170 1234567", "••••67"],
    ["快递员的电话是13800138000", "快递员的电话是••••00"],
  ])("or a telephone number is covered between neighbours in %j", (text, words) => {
    expect(coverSecrets(text)).toBe(text);
    expect(coverNumbers(text)).toBe(words);
  });

  it.each([
    "单号13800138000",
    "parcel 13800138000",
    "call 12315",
    "卖了1380013元",
    "YT13800138000",
  ])("leaves %j between neighbours", (text) => {
    expect(coverNumbers(text)).toBe(text);
  });
});
