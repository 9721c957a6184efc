import { createHistogram } from 'node:perf_hooks';

/** Latencies of one case under load. */
export interface Latencies {
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly count: number;
}

/** Fewest answers that a percentile is taken from; a slow case is measured for longer. */
const LEAST = 20;

/**
 * Asks for some seconds with this many clients, each of which asks again as soon as it was answered. Latencies go into
 * the histogram that Node itself brings (HdrHistogram, three digits).
 */
export async function load(hit: () => Promise<unknown>, clients: number, seconds: number): Promise<Latencies> {
  const histogram = createHistogram();
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  const client = async () => {
    while (performance.now() < end || histogram.count < LEAST) {
      const asked = performance.now();
      await hit();
      histogram.record(Math.max(1, Math.round((performance.now() - asked) * 1_000)));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - begun) / 1_000;
  const ms = (percentile: number) => histogram.percentile(percentile) / 1_000;
  return { p50: ms(50), p99: ms(99), perSecond: histogram.count / took, count: histogram.count };
}
