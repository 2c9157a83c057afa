// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { npmCommand } from "./local-command.mjs";
import { projectRoot } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";

/** @typedef {import("./prove-browser.mjs").Browser} Browser */

/** Pinned, because it is not in package-lock.json: 70 MB that only machines without any other browser should fetch. */
const shipped = "@sparticuz/chromium@153.0.0";
const folder = join(projectRoot, ".cache/chromium");
/** Named after the version, so that another pin is unpacked anew. */
const unpacked = join(folder, shipped.replace(/^.*@/, ""));

/** Run by Node inside `folder`. The package unpacks into the system's temporary folder, which TMPDIR makes ours. */
const unpack = `
import { inflate } from "@sparticuz/chromium";
const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
await Promise.all(archives.map((name) => inflate("node_modules/@sparticuz/chromium/bin/" + name)));
`;

/**
 * The Chromium shipped as an npm package, as it lies unpacked in the dot-folder: once as it is, and once with the
 * libraries the package brings for systems that have no NSS. Empty when it was not fetched yet.
 *
 * @returns {Browser[]}
 */
export function unpackedChromium() {
  const executablePath = join(unpacked, "chromium");
  if (!existsSync(executablePath)) return [];
  /** @type {Record<string, string>} */
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: join(unpacked, "fonts.conf") };
  const own = join(unpacked, "al2023/lib");
  const libraries = [own, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return [
    { executablePath, env: fonts, from: `the npm package ${shipped}` },
    {
      executablePath,
      env: { ...fonts, LD_LIBRARY_PATH: libraries },
      from: `the npm package ${shipped} with its own libraries`,
    },
  ];
}

/**
 * Fetches and unpacks it. Whole or not at all: an interrupted unpacking leaves nothing that looks finished.
 *
 * @returns {Promise<string | undefined>} why it could not be had, in a few words
 */
export async function fetchChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") return "it is made for Linux on x64 only";
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  // The package names newer Nodes as those it is tested on; what is used of it here runs on every Node this project does.
  const flags = ["--engine-strict=false", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const install = await runCommand(npmCommand("install", "--prefix", folder, ...flags, shipped), { collect: true });
  if (install.code !== 0) return lastLine(install.output);

  const partial = `${unpacked}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const unpacking = await runCommand([process.execPath, "--input-type=module", "--eval", unpack], {
    env: { TMPDIR: partial },
    cwd: folder,
    collect: true,
  });
  if (unpacking.code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    return lastLine(unpacking.output);
  }
  writeFileSync(join(partial, "fonts.conf"), fontsConfiguration());
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(partial, unpacked);
  return undefined;
}

/** For systems without any font set-up; the package's own file names folders that only exist where it was made for. */
function fontsConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(unpacked, "fonts")}</dir>
  <cachedir>${join(unpacked, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/** @param {string} output */
function lastLine(output) {
  return output.trim().split("\n").at(-1) ?? "";
}
