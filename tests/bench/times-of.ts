/** Times of the same kind of work, in milliseconds. */
export interface Times {
  readonly samples: number;
  /** By the clock: what somebody who waits would notice. */
  readonly p50: number;
  readonly p95: number;
  /** Processor time of this process, on average: what remains comparable on a busy machine. */
  readonly processor: number;
}

/** Times pieces of work one after the other; `next` gives the next piece, or null at the end. Percentiles are by nearest rank. */
export async function timesOf(next: (done: number) => (() => Promise<unknown>) | null): Promise<Times> {
  const samples: number[] = [];
  const before = process.cpuUsage();
  for (let work = next(0); work; work = next(samples.length)) {
    const started = performance.now();
    await work();
    samples.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  samples.sort((a, b) => a - b);
  return {
    samples: samples.length,
    p50: percentile(samples, 0.5),
    p95: percentile(samples, 0.95),
    processor: (user + system) / 1_000 / samples.length,
  };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
