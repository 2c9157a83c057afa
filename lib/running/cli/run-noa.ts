import { isCatalogueUnavailable } from "../../catalogue/asking/catalogue-unavailable.ts";
import { short } from "../../catalogue/facets/query.ts";
import { commandHelp, overview } from "./command-help.ts";
import { commands } from "./commands.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { didYouMean } from "./nearest-word.ts";
import { readArguments } from "./read-arguments.ts";
import type { Surroundings } from "./surroundings.ts";
import { WrongUse } from "./wrong-use.ts";

/** Runs a command line, without the name of the program. Says what is wrong in a sentence and gives the number to end with. */
export async function runNoa(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    return await run(args, around);
  } catch (error) {
    if (error instanceof WrongUse) around.say(error.message);
    else if (isCatalogueUnavailable(error)) around.say(error.message);
    else throw error;
    return error instanceof WrongUse ? exitCodes.wrongUse : exitCodes.unavailable;
  }
}

async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h") return help([], around);
  if (name === "help") return help(rest, around);
  if (name === "--version" || name === "-V" || name === "version") return (await import("./version.ts")).runVersion(around);
  const command = commandNamed(name);
  const wantsHelp = rest.slice(0, rest.includes("--") ? rest.indexOf("--") : undefined).find((arg) => arg === "--help" || arg === "-h");
  if (wantsHelp) return help([name, ...rest.slice(0, 1).filter((arg) => !arg.startsWith("-"))], around);
  return (await command.load())(readArguments(command, rest), around);
}

async function help(topics: readonly string[], around: Surroundings): Promise<ExitCode> {
  const [name, collection, facet] = topics;
  const lines =
    name === undefined
      ? overview(around.width)
      : collection !== undefined && commandNamed(name).parameters?.more
        ? await (await import("./collection-help.ts")).collectionHelp(collection, facet, around)
        : await commandHelp(commandNamed(name), around.width);
  await around.write(lines.map((line) => `${line}\n`).join(""));
  return exitCodes.ok;
}

function commandNamed(name: string) {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const names = [...commands.map((one) => one.name), "help"];
  throw new WrongUse(`There is no command “${short(name)}”.${didYouMean(name, names)} There are ${names.join(", ")}.`);
}
