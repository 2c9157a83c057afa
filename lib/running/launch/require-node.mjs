// @ts-check

/** The oldest Node the packages of this project run on; the same as "engines" in package.json. */
const oldest = { major: 20, minor: 19 };

/**
 * Ends the process with one sentence when Node is older than the project needs.
 *
 * Without imports and in syntax that every Node with ES modules reads, so that an old one gets as far as saying so. The
 * commands import everything else dynamically, after this call, because a static import would fail before it.
 *
 * @param {string} [version] for example "20.19.1"; the running Node when left out
 */
export function requireNode(version) {
  const found = version || process.versions.node;
  const major = Number(found.split(".")[0]);
  const minor = Number(found.split(".")[1]);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  const needed = `${oldest.major}.${oldest.minor}`;
  console.error(`This needs Node ${needed} or later, and this is Node ${found}: install a newer one.`);
  process.exit(1);
}
