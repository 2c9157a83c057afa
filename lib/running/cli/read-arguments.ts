import { parseArgs } from "node:util";
import { short } from "../../catalogue/facets/query.ts";
import type { Command, Given, Option } from "./command.ts";
import { didYouMean } from "./nearest-word.ts";
import { WrongUse } from "./wrong-use.ts";

/** Names of parameters that are written otherwise in an address. */
const inAddress: Readonly<Record<string, string>> = { "page-size": "pageSize" };

/**
 * Reads what stands behind a command's name. Options that the command does not declare are parameters of what it asks, judged there by
 * the same function as in an address, so that a filter has one name everywhere.
 */
export function readArguments(command: Command, args: readonly string[]): Given {
  const own = new Map(Object.entries(command.options));
  const before = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  const named = before.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []);
  const parameterNames = Object.keys(command.parameters?.own ?? {});
  const handedOn = [...new Set([...parameterNames, ...named.filter((name) => !own.has(name))])];
  const known = [...own.keys(), ...parameterNames];
  for (const name of handedOn)
    if (!(command.parameters?.more || parameterNames.includes(name)))
      throw new WrongUse(
        `There is no option --${short(name)} of “noa ${command.name}”.${didYouMean(name, known, (one) => `--${one}`)} “noa help ${command.name}” names all.`,
      );
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries([
      ...[...own].map(([name, option]) => [name, declared(option)]),
      ...handedOn.map((name) => [name, declared(command.parameters?.own[name] ?? { value: "term", help: "" })]),
    ]),
  });
  const words: string[] = [];
  const options = new Map<string, string>();
  const parameters = new URLSearchParams();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = own.get(token.name);
    if (option && option.value === undefined) {
      if (token.value !== undefined) throw new WrongUse(`${token.rawName} takes no value; write it alone.`);
      options.set(token.name, "");
      continue;
    }
    if (!option && !handedOn.includes(token.name))
      throw new WrongUse(`There is no option ${short(token.rawName)} of “noa ${command.name}”; “noa help ${command.name}” names all.`);
    // `--sort -year` is meant; `--species --json` has forgotten the species.
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))
      throw new WrongUse(
        `${short(token.rawName)} needs a value, as in ${short(token.rawName)} ${option?.value ? `<${option.value}>` : "<term>"}.`,
      );
    if (!option) parameters.append(inAddress[token.name] ?? token.name, token.value);
    else if (options.has(token.name)) throw new WrongUse(`${token.rawName} is given twice; it takes one value.`);
    else options.set(token.name, token.value);
  }
  return { words, options, parameters };
}

function declared({ value, short: letter }: Option): { type: "boolean" | "string"; short?: string } {
  return { type: value === undefined ? "boolean" : "string", ...(letter ? { short: letter } : {}) };
}
