import { describe, expect, it } from "vitest";
import { afterWhatIsOver } from "./is-over.ts";

describe("what is asked after what is over", () => {
  it.each([
    ["The loan is paid off. How do I pack eggs?", "How do I pack eggs?"],
    ["he used to bet, he quit, how do we name the shop", "how do we name the shop"],
    ["网贷还清了，先做二十瓶酱行不行", "先做二十瓶酱行不行"],
    ["我叔把高利贷还清了我这扫帚定多少钱合适", "我这扫帚定多少钱合适"],
  ])("of %j", (text, asked) => {
    expect(afterWhatIsOver(text)).toEqual({ asked, isRefused: false });
  });

  it.each([
    "a caller wanted my code, I hung up. which box for eggs?",
    "有人要我的验证码我没给，鸡蛋用什么箱子",
  ])("is told from what was only refused: %j", (text) => {
    expect(afterWhatIsOver(text)?.isRefused).toBe(true);
  });

  it.each([
    "I paid him off but he still comes. What price for a mat?",
    "last year I gave a man my papers and yesterday the bank wrote. how do I weigh tea",
    "he hung up and now my shop does not open. which box for cups",
    "I paid the lender back in full. Is my money safe?",
    "the loan is paid off",
    "The loan is not yet paid off, he has our field. How do I price brooms?",
    "We have never paid the lender back. How do I price brooms?",
    "Once the loan is paid off I want a shop. How do I price brooms?",
    "Last year my uncle borrowed from a moneylender and pledged the field. How do I price brooms?",
    "I paid back half of the loan. How do I price brooms?",
    "我舅去年借了放债人的钱，地都抵给他了，到现在还没还清。寄扫帚用什么箱子",
    "去年借了高利贷，利滚利。席子怎么定价",
    "贷款还了一半还不清，席子怎么定价",
    "去年我叔找放贷的借了三万，拿地抵押。扫帚怎么定价",
    "钱还清了，可他天天来，席子怎么定价",
    "去年把证件给过人，昨天银行来信说有笔贷款，茶叶怎么称",
    "他拿了码就挂了，杯子用啥箱",
  ])("is nothing where it goes on, or nothing else is asked: %j", (text) => {
    expect(afterWhatIsOver(text)).toBeUndefined();
  });
});
