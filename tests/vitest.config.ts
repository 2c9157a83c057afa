import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);

/** `unit` needs no database; `integration` compiles the real catalogue once and asks it. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      { find: "server-only", replacement: path.join(here, "support", "empty-module.ts") },
    ],
  },
  test: {
    pool: "forks",
    // One for each core: left alone, Vitest keeps one core for itself, which on two cores halves the speed.
    maxWorkers: "100%",
    setupFiles: [path.join(here, "support", "fail-on-stray-output.ts")],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", isolate: false, include: ["tests/lib/**/*.test.ts", "tests/data/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/prisma/**/*.test.ts", "tests/catalogue/**/*.test.ts"],
          globalSetup: [path.join(here, "support", "compile-once.ts")],
        },
      },
    ],
  },
});
