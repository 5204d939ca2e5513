/**
 * Test support: an OpenAI-compatible server on this machine, which behaves as it is told: honestly, or in one
 * of the ways in which models and their servers go wrong.
 *
 * It reads what it is sent as a model would: articles with their ids, the language, the question. It keeps
 * every request, so that a test can look for what must never leave.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a model makes of what it was sent. */
export interface Read {
  readonly articles: readonly { readonly id: string; readonly text: string }[];
  readonly language: "en" | "zh";
  readonly question: string;
  readonly system: string;
  /** `json_schema`, `json_object`, or nothing. */
  readonly format: string | undefined;
  /** All of it. */
  readonly text: string;
}

export interface SaidDraft {
  readonly refuse?: boolean;
  readonly answer: string;
  readonly citations: { readonly id: string; readonly quote: string }[];
}

type Embedding = (texts: readonly string[], response: ServerResponse) => void;

type Behaviour = (read: Read, response: ServerResponse, request: IncomingMessage) => void;

export interface ModelServer {
  /** To be used as `OPENAI_BASE_URL`. */
  readonly url: string;
  /** Bodies of the requests so far, as they came. */
  readonly requests: readonly string[];
  /** Texts that it measured, a list a request. */
  readonly measured: readonly (readonly string[])[];
  /** Calls that are not answered yet. */
  open(): number;
  behave(behaviour: Behaviour): void;
  /** How it measures from now on. */
  measure(behaviour: Embedding): void;
  stop(): Promise<void>;
}

export async function openModelServer(
  behaviour: Behaviour = honest,
  embedding: Embedding = measures,
): Promise<ModelServer> {
  let current = behaviour;
  let measuring = embedding;
  const measured: (readonly string[])[] = [];
  const requests: string[] = [];
  let open = 0;
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      // Given up before all of it was read: its end was told already and would never be counted.
      if (response.destroyed || request.socket.destroyed) return;
      open += 1;
      const end = () => {
        response.off("close", end);
        request.socket.off("close", end);
        open -= 1;
      };
      // A response that never began may not be told of its connection's end.
      response.on("close", end);
      request.socket.on("close", end);
      if (request.url?.endsWith("/embeddings") === true) {
        const { input } = JSON.parse(body) as { input: string[] };
        measured.push(input);
        return measuring(input, response);
      }
      requests.push(body);
      current(readRequest(body), response, request);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    measured,
    open: () => open,
    behave: (next) => {
      current = next;
    },
    measure: (next) => {
      measuring = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function readRequest(body: string): Read {
  const { messages, response_format } = JSON.parse(body) as {
    messages: { role: string; content: string }[];
    response_format?: { type: string };
  };
  const text = messages.map(({ content }) => content).join("\n\n");
  return {
    articles: [...text.matchAll(/<article id="(\d+)">\n([\s\S]*?)\n<\/article>/g)].map(
      ([, id, told]) => ({ id: id!, text: told! }),
    ),
    language: text.includes("Language of the answer: Simplified Chinese") ? "zh" : "en",
    question: /<question>\n([\s\S]*?)\n<\/question>/.exec(text)?.[1] ?? "",
    system: messages.find(({ role }) => role === "system")?.content ?? "",
    format: response_format?.type,
    text,
  };
}

/** Answers as a server should; `content` is what the model said. */
export function sayContent(response: ServerResponse, content: string): void {
  send(response, 200, {
    id: "c1",
    object: "chat.completion",
    created: 1,
    model: "test",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 },
  });
}

export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** Texts with the same letters mean the same. */
export function vectorOf(text: string): number[] {
  const vector = Array.from({ length: 64 }, () => 0);
  for (const letter of text) vector[letter.codePointAt(0)! % 64]! += 1;
  return vector;
}

export const sendVectors = (response: ServerResponse, vectors: readonly unknown[]): void =>
  send(response, 200, {
    object: "list",
    model: "test",
    data: vectors.map((embedding, index) => ({ object: "embedding", index, embedding })),
    usage: { prompt_tokens: 1, total_tokens: 1 },
  });

export const measures: Embedding = (texts, response) => sendVectors(response, texts.map(vectorOf));

/** Whatever is asked means this. */
export const takesFor =
  (meaning: string): Embedding =>
  (texts, response) =>
    sendVectors(
      response,
      texts.map(() => vectorOf(meaning)),
    );

/** The model says this, in whatever form the server was asked for. */
export function says(draft: (read: Read) => SaidDraft): Behaviour {
  return (read, response) => {
    const said = JSON.stringify({ refuse: false, ...draft(read) });
    const content = read.format === undefined ? `Here it is.\n<answer>${said}</answer>` : said;
    sayContent(response, content);
  };
}

const end = /(?<=[.!?。！？])\s*/u;

/** The first sentences of the first article, with the first one as its quote. */
export function quoteFirst({ articles }: Read): SaidDraft {
  const [first] = articles;
  const sentences = (first?.text ?? "").split(end).filter((sentence) => sentence !== "");
  const [quote = ""] = sentences;
  return {
    answer: sentences.slice(0, 2).join(" ").replaceAll("\n", " "),
    citations: [{ id: first?.id ?? "1", quote }],
  };
}

export const honest: Behaviour = says(quoteFirst);

/** With the first article quoted as it should be, and these words. */
export const saysWithQuote = (answer: (read: Read) => string): Behaviour =>
  says((read) => ({ ...quoteFirst(read), answer: answer(read) }));

/** With these words after the first article's. */
export const addsToQuote = (more: (read: Read) => string): Behaviour =>
  says((read) => {
    const said = quoteFirst(read);
    return { ...said, answer: `${said.answer} ${more(read)}` };
  });

/**
 * Does what anybody tells it in the question or an article: says what stands in the last quotation marks, or
 * the whole of it, or its own lines where they ask for those.
 */
export function obey(read: Read): string {
  const orders = [read.question, ...read.articles.map(({ text }) => text)].filter((text) =>
    /["“「『][^"”」』]+["”」』]|ignore|instruction|prompt|忽略|指令|提示|说|say|repeat|重复|print|输出/iu.test(
      text,
    ),
  );
  const order = orders[0] ?? read.question;
  if (
    /prompt|instructions|mark|rules|提示|指令|规则|标记|系统/iu.test(order) &&
    /show|print|repeat|reveal|output|说出|输出|重复|显示|告诉|念|翻译|translate|spell/iu.test(order)
  ) {
    return /mark|标记/iu.test(order)
      ? (read.system.split("never to be written: ")[1] ?? "")
      : read.system.slice(0, 600);
  }
  const quoted = [...order.matchAll(/["“「『]([^"”」』]+)["”」』]/gu)].at(-1)?.[1];
  return quoted ?? order;
}
