import { describe, expect, it } from "vitest";
import { nameTyped, partsOf } from "./name.ts";
import { saysComeback } from "./said.ts";

describe("a record under another number", () => {
  it.each([
    "I was here before",
    "i used to learn here",
    "i was with you before, old phone died",
    "I already joined here last year",
    "I had an account here",
    "my old telegram is gone",
    "my record is gone",
    "bring my old record here",
    "this is my new telegram",
    "我以前在这儿学过",
    "俺以前在你这儿学过的",
    "老号没了",
    "原来的号码用不了了",
    "手机和号都没了",
    "号丢了",
    "我是老学员",
    "以前的记录能不能搬过来",
    "新注册了一个号",
  ])("is meant for sure: %s", (text) => {
    expect(saysComeback(text, true)).toBe(true);
  });

  it.each([
    "new phone",
    "I lost my phone",
    "my phone was stolen",
    "I have a new number",
    "another account now",
    "lost my sim card",
    "我换手机了",
    "手机丢了",
    "换了个号",
    "手机遭偷了",
    "我以前学过",
  ])("is meant by whom nobody knows, and by a member perhaps not: %s", (text) => {
    expect(saysComeback(text, false)).toBe(true);
    expect(saysComeback(text, true)).toBe(false);
  });

  it.each([
    "I was never here before",
    "I have not been here before",
    "I lost my phone, how do I get back into my shop",
    "my bank card is gone",
    "how do I take a photo with my phone",
    "they closed my seller account",
    "我以前没学过",
    "手机丢了，微信里有钱",
    "换手机了，店怎么办",
    "有人叫我换号收货款",
    "鸡蛋怎么打包",
    "我用手机拍照",
  ])("is not meant: %s", (text) => {
    expect(saysComeback(text, false)).toBe(false);
  });
});

describe("the name of before", () => {
  it.each([
    ["我叫李娜", "李娜"],
    ["我以前叫李娜", "李娜"],
    ["my name was Li Na", "Li Na"],
    ["I was Ann", "Ann"],
    ["李娜", "李娜"],
    ["叫", "叫"],
  ])("is read out of “%s”", (text, name) => {
    expect(nameTyped(text)).toBe(name);
  });

  it.each([
    ["上溪村的李娜", "李娜"],
    ["Ann from Stone Bridge", "Ann"],
    ["李娜，上溪村", "李娜"],
  ])("may be a part of “%s”", (text, name) => {
    expect(partsOf(text)).toContain(name);
  });
});
