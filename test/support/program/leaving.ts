/**
 * Test support: vitest ends a worker by a signal, at which Node leaves without a word. What goes at the exit
 * (folders, processes) goes then, too.
 */
process.once("SIGTERM", () => process.exit());
