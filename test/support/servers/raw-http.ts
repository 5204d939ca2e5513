/** Test support: HTTP as bytes on a line, for what no client would send. */
import { connect, type Socket } from "node:net";

/** Sends these bytes and gives back all that comes until the other side closes. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const line = connect(port, "127.0.0.1", () => line.write(bytes));
    let answer = "";
    line.setEncoding("utf8");
    line.on("data", (text: string) => (answer += text));
    line.on("close", () => resolve(answer));
    line.on("error", (error: NodeJS.ErrnoException) => {
      // Cut off while there was more to send: what was answered before counts.
      if (answer !== "") resolve(answer);
      else reject(error);
    });
  });
}

/** A line that is open and stays so until it is closed here or there. */
export function openRaw(port: number, bytes: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const line = connect(port, "127.0.0.1", () => {
      line.write(bytes, () => resolve(line));
    });
    line.once("error", reject);
  });
}

/** A request as text; the line is closed after the answer. */
export function head(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  body = "",
): string {
  const lines = Object.entries({ ...headers, connection: "close" });
  const length = body === "" ? [] : [["content-length", String(Buffer.byteLength(body))] as const];
  const fields = [...lines, ...length].map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${fields.join("")}\r\n${body}`;
}

export const statusOf = (answer: string): number => Number(answer.split(" ", 2)[1]);
