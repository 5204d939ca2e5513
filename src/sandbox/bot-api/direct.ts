/**
 * Sandbox, Bot API: calls of a bot in this process, without a socket.
 *
 * What is asked and answered is the same text that would travel; only the road is shorter. A call and its
 * answer come a round of the event loop later each, so that nobody has an answer at the moment of asking.
 */
import type { World } from "../world.ts";
import type { Dispatch } from "./dispatch.ts";
import { answerCall, readJson } from "./request.ts";

export interface DirectCall {
  /** As behind the root: `/bot<token>/<method>`. */
  readonly path: string;
  /** JSON. */
  readonly body: string;
  /** The caller waits no longer. */
  onGone(listener: () => void): void;
}

export interface Direct {
  /**
   * @returns the body of the answer; never ends where none comes
   * @throws {Error} with the `code` of a line that is cut off, or that nobody takes any more
   */
  call(call: DirectCall): Promise<string>;
  /** Cuts off every open call, and takes no more. */
  close(): void;
}

export function createDirect(deps: {
  readonly world: World;
  readonly dispatch: Dispatch;
  readonly token: string;
}): Direct {
  let isOpen = true;
  const cuts = new Set<() => void>();

  function call({ path, body, onGone }: DirectCall): Promise<string> {
    return new Promise((resolve, reject) => {
      const listeners = new Set<() => void>();
      const leave = (): void => {
        cuts.delete(cut);
        for (const listener of listeners) listener();
      };
      const cut = (): void => {
        leave();
        reject(lineError("ECONNRESET"));
      };
      onGone(leave);
      setImmediate(() => {
        if (!isOpen) return reject(lineError("ECONNREFUSED"));
        cuts.add(cut);
        void answerCall(deps, path, {
          read: () => readJson(body),
          onGone: (listener) => void listeners.add(listener),
        }).then((answer) => {
          if (answer === undefined) return;
          setImmediate(() => {
            cuts.delete(cut);
            resolve(answer.body);
          });
        });
      });
    });
  }

  return {
    call,
    close() {
      isOpen = false;
      for (const cut of cuts) cut();
    },
  };
}

const lineError = (code: string): Error => Object.assign(new Error(`the line: ${code}`), { code });
