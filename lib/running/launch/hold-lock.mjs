// @ts-check
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { projectRoot } from "./project-root.mjs";

/** A holder renews its lock this often … */
const renewEverySeconds = 5;
/** … and is taken for gone after this long: its process number may by then belong to another program. */
const goneAfterSeconds = 60;

/**
 * Does some work while holding the lock file, so that two commands started at once do not build over each other. Whoever
 * comes second waits, and says so once. The lock of a process that no longer lives is taken over.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @param {{ path?: string, say?: (line: string) => void }} [options]
 * @returns {Promise<T>}
 */
export async function holdLock(work, { path = join(projectRoot, ".cache/lock"), say = console.log } = {}) {
  mkdirSync(dirname(path), { recursive: true });
  let saidSo = false;
  while (!tryToTake(path)) {
    const holder = holderOf(path);
    if (holder === undefined) continue;
    if (!holder.lives) {
      removeLeftOver(path);
    } else {
      if (!saidSo && holder.pid > 0) {
        say(`Another command (process ${holder.pid}) is preparing this folder: waiting for it to finish.`);
        saidSo = true;
      }
      await pause(300);
    }
  }

  const renewal = setInterval(() => renew(path), renewEverySeconds * 1000);
  const release = () => rmSync(path, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    process.off("exit", release);
    release();
  }
}

/** @param {string} path */
function tryToTake(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @returns {{ pid: number, lives: boolean } | undefined} undefined when the lock has just been released
 */
function holderOf(path) {
  try {
    const age = (Date.now() - statSync(path).mtimeMs) / 1000;
    const pid = Number(readFileSync(path, "utf8"));
    // Just created and not yet written: its holder is at work on the next line.
    if (!pid) return { pid, lives: age < 2 };
    return { pid, lives: pid !== process.pid && age < goneAfterSeconds && processLives(pid) };
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function processLives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to someone else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Two waiters may find the same dead lock. Moving it aside succeeds for one of them only; should that one have moved the
 * fresh lock of the other, it sees a living holder and puts it back.
 *
 * @param {string} path
 */
function removeLeftOver(path) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (holderOf(aside)?.lives) linkSync(aside, path);
  } catch {
    // The other waiter was faster: the next attempt to take the lock decides.
  }
  rmSync(aside, { force: true });
}

/** @param {string} path */
function renew(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Someone removed the lock by hand; the work goes on.
  }
}
