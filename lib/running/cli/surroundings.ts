/** All that a command has of the world: where it writes, how wide that is, and the folders it works in. */
export interface Surroundings {
  /** Writes what was asked for; settles when it is taken, so that a long answer is never held whole. */
  readonly write: (text: string) => Promise<void>;
  /** Writes what is said about it: to the person, never into a pipe. */
  readonly say: (text: string) => void;
  /** Columns of the terminal that is written to; null where it is a file or another program. */
  readonly width: number | null;
  /** Whether a person sees what is said while it goes on. */
  readonly watched: boolean;
  /** The folder of the clone. */
  readonly root: string;
  /** The folder in which the person called. */
  readonly folder: string;
}
