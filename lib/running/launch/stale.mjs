// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "./project-root.mjs";

/** @typedef {import("./steps.mjs").Step} Step */

/** What the steps themselves write inside the folders they read; were it hashed, a step would make itself stale. */
const generated = [/^(.*\/)?(node_modules|\.next)$/, /^prisma\/client$/, /\.db(-.*)?$/, /^(.*\/)?next-env\.d\.ts$/];

/**
 * One hash of the contents of everything a step reads. Contents rather than times, because a checkout, a copy or a
 * restored cache changes every time and no content.
 *
 * @param {Step} step
 * @param {string} [root]
 */
export function hashInputs(step, root = projectRoot) {
  const hash = createHash("sha256");
  if (step.perPlatform) hash.update(`${process.platform} ${process.arch}\0`);
  for (const name of step.environment ?? []) hash.update(`${name}=${process.env[name] ?? ""}\0`);
  const paths = step.inputs.flatMap((input) => [...listFiles(root, input)]);
  for (const path of [...new Set(paths)].sort()) {
    const content = readFileSync(join(root, path));
    // The length keeps the end of one file and the start of the next apart.
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * Why a step has to run, or undefined when what it made is still right.
 *
 * @param {Step} step
 * @param {string} hash of its inputs now
 * @param {string} [root]
 * @returns {string | undefined}
 */
export function whyStale(step, hash, root = projectRoot) {
  const missing = missingOutput(step, root);
  if (missing) return `${missing} is missing`;
  const stamped = readStamp(stampPath(step, root));
  if (stamped === undefined) return "it was not finished here before";
  return stamped === hash ? undefined : "what it reads has changed";
}

/**
 * The first path that should be there after the step and is not.
 *
 * @param {Step} step
 * @param {string} [root]
 */
export function missingOutput(step, root = projectRoot) {
  return step.outputs.find((output) => !existsSync(join(root, output)));
}

/**
 * Records that the outputs belong to these inputs. Only ever called after the step has succeeded.
 *
 * @param {Step} step
 * @param {string} hash of the inputs as they were when the step began
 * @param {string} [root]
 */
export function writeStamp(step, hash, root = projectRoot) {
  const path = stampPath(step, root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ hash, finished: new Date().toISOString() }, null, 2)}\n`);
}

/**
 * Called before a step runs: if it fails half way, going back to the old inputs must not make its half-overwritten
 * outputs look right again.
 *
 * @param {Step} step
 * @param {string} [root]
 */
export function removeStamp(step, root = projectRoot) {
  rmSync(stampPath(step, root), { force: true });
}

/**
 * @param {Step} step
 * @param {string} root
 */
function stampPath(step, root) {
  return join(root, ".cache/stamps", step.id);
}

/**
 * A stamp that cannot be read is no stamp: running a step once more is always safe.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
function readStamp(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).hash;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} path relative to the root, with forward slashes on every system so that the hash is the same
 * @returns {Generator<string>}
 */
function* listFiles(root, path) {
  if (generated.some((pattern) => pattern.test(path))) return;
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found?.isFile()) yield path;
  if (found?.isDirectory()) {
    for (const name of readdirSync(join(root, path))) yield* listFiles(root, `${path}/${name}`);
  }
}
