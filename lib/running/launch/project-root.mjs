// @ts-check
import { fileURLToPath } from "node:url";

/** The folder of the clone, so that every command works from wherever it was called. */
export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));
