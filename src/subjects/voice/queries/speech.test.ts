import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { NewQuestion } from "../../answers/rules/record.ts";
import type { Records } from "../../../bot/records.ts";
import { type Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";

const speech = { key: "k1", language: "zh", text: "用蛋托。" } as const;

describe.each(engines)("what is read aloud on $name", ({ open }) => {
  let store: Store;
  const act = <T>(run: (records: Records) => Promise<T>) => store.transact(run);

  beforeEach(async () => {
    store = await open();
    await act(async ({ members }) => {
      await members.create(newMember("li", 10), noon);
      await members.create(newMember("wang", 11), noon);
    });
  });
  afterEach(() => store.close());

  /** Sends a message that is to be kept, as the sender does. */
  async function sendKept(): Promise<void> {
    await act(({ outbox }) =>
      outbox.add(
        [
          {
            chat: 10,
            priority: 0,
            method: "show",
            payload: "{}",
            about: null,
            screen: null,
            revision: null,
          },
        ],
        noon,
      ),
    );
    const [parcel] = await store.sending.exchange([], 1, [], noon);
    const kept = { key: "k1", fileId: "file-1" };
    const outcome = { ...parcel!, state: "sent", messageId: 5, kept } as const;
    await store.sending.exchange([outcome], 0, [], noon);
  }

  it("is known with those who wait, each once", async () => {
    await act(async (records) => {
      await records.speech.want(speech, "li", noon);
      await records.speech.want(speech, "wang", after(1_000));
      await records.speech.want(speech, "li", after(2_000));
    });

    expect(await act((records) => records.speech.find("k1"))).toEqual({ ...speech, fileId: null });
    expect(await act((records) => records.speech.wanting("k1"))).toEqual(["li", "wang"]);
    await act((records) => records.speech.unwant("k1", "li"));
    expect(await act((records) => records.speech.wanting("k1"))).toEqual(["wang"]);
    expect(await act((records) => records.speech.find("k2"))).toBeUndefined();
  });

  it("is Telegram's once it was sent, without its words", async () => {
    await act((records) => records.speech.want(speech, "li", noon));

    await sendKept();

    expect(await act((records) => records.speech.find("k1"))).toEqual({
      ...speech,
      text: "",
      fileId: "file-1",
    });
  });

  it("goes when nobody listened for two months", async () => {
    await act((records) => records.speech.want(speech, "li", noon));
    await act((records) => records.speech.noteUse("k1", after(30 * dayMs)));

    await act((records) => records.retention.purge(after(89 * dayMs)));
    const still = await act((records) => records.speech.find("k1"));
    await act((records) => records.retention.purge(after(91 * dayMs)));

    expect(still).toBeDefined();
    expect(await act((records) => records.speech.find("k1"))).toBeUndefined();
  });
});

describe.each(engines)("a spoken question on $name", ({ open }) => {
  let store: Store;
  const act = <T>(run: (records: Records) => Promise<T>) => store.transact(run);
  const question: NewQuestion = {
    id: "q1",
    memberId: "li",
    language: "zh",
    text: "",
    outcome: "message:7",
    articles: [],
    state: "heard",
  };

  beforeEach(async () => {
    store = await open();
    await act(({ members }) => members.create(newMember("li", 10), noon));
  });
  afterEach(() => store.close());

  it("gets its words and stays spoken", async () => {
    const spoken = { messageId: 7, fileId: "file-7" };
    await act(({ questions }) => questions.add({ ...question, spoken }, noon));

    await act(({ questions }) =>
      questions.setWords(
        { id: "q1", language: "en", text: "Eggs?", outcome: "answered", articles: ["pack-eggs"] },
        noon,
      ),
    );

    expect(await act(({ questions }) => questions.find("q1"))).toMatchObject({
      language: "en",
      text: "Eggs?",
      outcome: "answered",
      articles: ["pack-eggs"],
      spoken,
    });
  });

  it("may be an album, found until it went to somebody", async () => {
    await act(({ questions }) => questions.add({ ...question, album: "77" }, noon));

    const find = (memberId: string, album: string) =>
      act(({ questions }) => questions.findAlbum(memberId, album));
    expect(await find("li", "77")).toMatchObject({ id: "q1", spoken: null });
    expect(await find("li", "78")).toBeUndefined();
    expect(await find("wang", "77")).toBeUndefined();
    await act(({ questions }) => questions.setMessages("q1", "message:7,8", "Which?", noon));
    expect(await find("li", "77")).toMatchObject({ outcome: "message:7,8", text: "Which?" });
    await act(({ questions }) => questions.send("q1", "association", noon));
    expect(await find("li", "77")).toBeUndefined();
  });
});
