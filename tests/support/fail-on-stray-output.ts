import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

// A warning that nobody asked for is a fault that nobody has looked at: every console.error and console.warn fails a test.
const stray: string[] = [];
for (const method of ["error", "warn"] as const) {
  console[method] = (...parts: unknown[]) => stray.push(`console.${method}: ${format(...parts)}`);
}

function failOnStrayOutput(): void {
  const lines = stray.splice(0);
  if (lines.length > 0) throw new Error(`stray output:\n${lines.join("\n")}`);
}

afterEach(failOnStrayOutput);
afterAll(failOnStrayOutput);
