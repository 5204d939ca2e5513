import { describe, expect, it } from "vitest";
import { classNamedIn, namedToGo, wishOfClass } from "./said-of-class.ts";

describe("words about a class", () => {
  it.each([
    ["leave", "leave the class"],
    ["leave", "I want to leave my class."],
    ["leave", "take me out of the class"],
    ["leave", "退班"],
    ["leave", "我要退出这个班"],
    ["leave", "不想在班里了"],
    ["join", "how do i join my teacher's class"],
    ["join", "i want back in the class"],
    ["join", "进班"],
    ["join", "我想进班"],
    ["mine", "my class"],
    ["mine", "am i in a class?"],
    ["mine", "is my class over"],
    ["mine", "我的班"],
    ["mine", "我的班有几个人"],
    ["mine", "班上有哪些人"],
    ["mine", "班结束了吗"],
    ["teacher", "who is the new teacher"],
    ["teacher", "what does the teacher see"],
    ["teacher", "can my teacher see my answers"],
    ["teacher", "老师看得到啥"],
    ["teacher", "我不想让老师看"],
    ["teacher", "老师是哪个"],
    ["open", "i want to open a class for my pupils"],
    ["open", "我想开个班"],
    ["open", "给镇中学开个班"],
    ["stop", "i don't want to teach the class any more"],
    ["stop", "我不想教了"],
    ["tell", "tell everyone in my class about friday"],
    ["tell", "跟全班说明天不上课"],
  ])("says %s: %s", (wish, text) => {
    expect(wishOfClass(text)).toBe(wish);
  });

  it.each([
    "我想开个培训班",
    "班车捎件怎么弄",
    "what should a class teach",
    "how do i teach my neighbour",
    "上班没空",
    "我下班了再做",
    "老师傅做的",
    "a class of apples",
    "怎么教邻居开店",
    "the teacher bought two baskets",
  ])("says nothing: %s", (text) => {
    expect(wishOfClass(text)).toBeUndefined();
  });

  it.each([
    ["把阿明从我们班里清出去", "阿明"],
    ["小丽不在我们班了，去掉她", "小丽"],
    ["please take Tom off my list", "tom"],
    ["take me out of the class", undefined],
    ["把我从班里去掉", undefined],
    ["把泡沫从班车里拿掉", undefined],
  ])("names who is to go: %s", (text, name) => {
    expect(namedToGo(text)).toBe(name);
  });

  it("names one class by its name or its short name, and none of two", () => {
    const classes = [{ name: "镇中学三班" }, { name: "镇中学四班" }, { name: "Hill School" }];

    expect(classNamedIn("镇中学三班换老师", classes)?.name).toBe("镇中学三班");
    expect(classNamedIn("四班有几个学生", classes)?.name).toBe("镇中学四班");
    expect(classNamedIn("link of hill school", classes)?.name).toBe("Hill School");
    expect(classNamedIn("三班和四班", classes)).toBeUndefined();
    expect(classNamedIn("上班", classes)).toBeUndefined();
  });
});
