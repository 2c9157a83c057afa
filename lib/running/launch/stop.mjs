// @ts-check

/** A reason to stop that the person can act on. Its message is one whole sentence; it is shown without a stack. */
export class Stop extends Error {
  /**
   * @param {string} sentence
   * @param {number} [exitCode]
   */
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a whole command. A `Stop` becomes its sentence on stderr and its exit code; anything else is a fault of these
 * files and keeps its stack. Sets `process.exitCode` instead of exiting, so that piped output is never cut short.
 *
 * @param {() => Promise<number | void>} command its number, if any, becomes the exit code
 */
export async function orStop(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
