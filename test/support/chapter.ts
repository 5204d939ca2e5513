/**
 * Test support: a part of a story that one test plays from its beginning to its end.
 *
 * Parts that go on where the last one ended are one test: tests of a file come in any order. A failure
 * names its part. Parts that stand alone are tests of their own.
 */

export async function chapter(title: string, play: () => Promise<void> | void): Promise<void> {
  try {
    await play();
  } catch (error) {
    if (error instanceof Error) error.message = `${title}: ${error.message}`;
    throw error;
  }
}
