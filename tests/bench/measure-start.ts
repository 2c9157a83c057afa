import { runScript } from "./run-script.ts";

/** What it takes until the index of a catalogue is ready, in a process that has just begun. Memory in bytes. */
export interface Start {
  /** Milliseconds until the first question can be asked; loading the program's own modules is not in it. */
  readonly ready: { readonly p50: number; readonly worst: number };
  /** The largest growth of the process's resident memory, the database driver and Prisma included. */
  readonly residentGrowth: number;
  /** Resident memory of that process when ready. */
  readonly resident: number;
  /** Growth of JavaScript's heap and buffers after collecting garbage: what the index itself holds. */
  readonly heldGrowth: number;
}

interface Opened {
  readonly milliseconds: number;
  readonly residentBefore: number;
  readonly residentAfter: number;
  readonly heapBefore: number;
  readonly heapAfter: number;
}

const repetitions = 5;

/** Opens the catalogue in one fresh process after the other. */
export async function measureStart(file: string): Promise<Start> {
  const opened: Opened[] = [];
  for (let time = 0; time < repetitions; time++)
    opened.push(JSON.parse(await runScript("tests/bench/open-once.ts", [file], ["--expose-gc"])) as Opened);
  opened.sort((a, b) => a.milliseconds - b.milliseconds);
  return {
    ready: { p50: opened[Math.floor(repetitions / 2)]?.milliseconds ?? Number.NaN, worst: opened.at(-1)?.milliseconds ?? Number.NaN },
    residentGrowth: Math.max(...opened.map((one) => one.residentAfter - one.residentBefore)),
    resident: Math.max(...opened.map((one) => one.residentAfter)),
    heldGrowth: Math.max(...opened.map((one) => one.heapAfter - one.heapBefore)),
  };
}
