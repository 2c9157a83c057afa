// @ts-check
import { localCommand, npmCommand } from "./local-command.mjs";

/**
 * @typedef {object} Step
 * @property {StepId} id
 * @property {string} title what it does, as the person reads it
 * @property {string[]} inputs files and folders whose content decides whether the step is stale; absent ones count as empty
 * @property {string[]} outputs paths that are there after the step; a missing one makes it stale
 * @property {string[]} [environment] variables that are written into its outputs; another value makes it stale
 * @property {boolean} [perPlatform] its outputs only serve the system they were made on
 * @property {string[]} command
 * @property {string} [needs] what it needs from outside, as the sentence says it when the step fails
 */

/** @typedef {"dependencies" | "client" | "catalogue" | "build"} StepId */

/**
 * Everything between a fresh clone and a server, in order, said once. A step does not name the steps it depends on: what
 * an earlier step was made from is among the inputs of the later ones, so a change makes exactly the affected ones stale.
 *
 * @type {Step[]}
 */
export const steps = [
  {
    id: "dependencies",
    title: "install the packages",
    inputs: ["package-lock.json"],
    // One package of each kind: a folder installed without the development packages is not enough.
    outputs: ["node_modules/.package-lock.json", "node_modules/next/package.json", "node_modules/@playwright/test/package.json"],
    perPlatform: true,
    // Without install scripts, because the only ones among our packages download engines that nothing here uses.
    command: npmCommand("ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"),
    needs: "the npm registry",
  },
  {
    id: "client",
    title: "generate the Prisma client",
    inputs: ["package-lock.json", "prisma/schema.prisma", ".config/prisma.ts"],
    outputs: ["prisma/client"],
    command: localCommand("prisma", "generate"),
  },
  {
    id: "catalogue",
    title: "compile the catalogue",
    inputs: ["package-lock.json", "tsconfig.json", ".config/prisma.ts", "data", "lib", "prisma"],
    outputs: ["prisma/catalogue.db"],
    command: localCommand("tsx", "prisma/build.ts"),
  },
  {
    id: "build",
    title: "build the site",
    inputs: [
      ...["package-lock.json", "tsconfig.json", "next.config.js", "proxy.ts"],
      ...["app", "components", "data", "lib", "prisma", "public"],
    ],
    environment: ["SITE_ADDRESS"],
    outputs: [".next/BUILD_ID"],
    command: localCommand("next", "build"),
  },
];
