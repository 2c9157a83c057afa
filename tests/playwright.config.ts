import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const port = Number(process.env["E2E_PORT"] || 4173);
/** Chromium's own sandbox cannot be used by root, and /dev/shm is small in many containers. */
const asRoot = process.getuid?.() === 0;

/** The tests in a browser. The site is built before they start; here it is only served. */
export default defineConfig({
  testDir: "./e2e",
  outputDir: "./results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 2,
  reporter: "list",
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace of every test doubles the time of the short ones; NOA_TRACE=1 asks for those of tests that fail.
    trace: process.env["NOA_TRACE"] ? "retain-on-failure" : "off",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env["NOA_CHROMIUM"] || undefined,
      args: ["--disable-dev-shm-usage", ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `"${process.execPath}" node_modules/next/dist/bin/next start -p ${port}`,
    cwd: root,
    url: `http://localhost:${port}/glossary`,
    reuseExistingServer: false,
    timeout: 60_000,
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  },
});
