import { openCatalogue } from "../../lib/catalogue/asking/open-catalogue.ts";

/** `open-once.ts <file>`, with `--expose-gc`: opens a catalogue in a fresh process and prints what that took, as JSON. */
const [file = ""] = process.argv.slice(2);
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
collect();
const before = process.memoryUsage();
const started = performance.now();
const catalogue = await openCatalogue(file);
const milliseconds = performance.now() - started;
const atReady = process.memoryUsage();
collect();
const after = process.memoryUsage();
console.log(
  JSON.stringify({
    milliseconds,
    residentBefore: before.rss,
    residentAfter: Math.max(after.rss, atReady.rss),
    heapBefore: before.heapUsed + before.arrayBuffers,
    heapAfter: after.heapUsed + after.arrayBuffers,
  }),
);
await catalogue.prisma.$disconnect();
