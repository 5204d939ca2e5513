/** How long the server may take to answer. */

/**
 * Gives up, in its own way, where the answer does not come in time; `act` must then fail.
 *
 * A process that stood still finds its timers due before it reads what came meanwhile. So it reads first.
 */
export async function answerWithin<T>(
  ms: number,
  giveUp: () => void,
  act: () => Promise<T>,
): Promise<T> {
  let last: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    last = setImmediate(giveUp);
  }, ms);
  try {
    return await act();
  } finally {
    clearTimeout(timer);
    clearImmediate(last);
  }
}
