import type { Command, Option } from "./command.ts";
import { commands } from "./commands.ts";
import { hanging } from "./text-table.ts";

/** The help of the whole. */
export function overview(width: number | null): string[] {
  const names = Math.max(...commands.map((command) => command.name.length));
  return [
    "noa: the NOA evidence explorer on the command line",
    "",
    "Usage: noa <command> …",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(names)}  ${summary}`),
    "",
    ...hanging(
      "",
      "“noa help <command>” tells what a command takes, “noa help list studies” the filters of a collection. “noa --version” names the program and the data release.",
      width,
    ),
    "",
    ...hanging(
      "",
      "Ends with 0 if all is well, 1 if problems were found, 2 if it was asked for what there is not, 3 if there is no catalogue to answer from.",
      width,
    ),
  ];
}

/** The help of a command. */
export async function commandHelp(command: Command, width: number | null): Promise<string[]> {
  const options = { ...command.parameters?.own, ...command.options };
  const named = await command.names?.();
  return [
    `noa ${command.name}: ${command.summary}`,
    "",
    ...command.usage.map((line, at) => `${at === 0 ? "Usage: " : "       "}${line}`),
    "",
    ...command.about.flatMap((text) => hanging("", text, width)),
    ...(named ? ["", ...hanging("", `${named.of}: ${named.names.join(", ")}.`, width)] : []),
    ...(Object.keys(options).length > 0 ? ["", "Options"] : []),
    ...Object.entries(options).flatMap(([name, option]) => optionHelp(name, option, width)),
    "",
    "Examples",
    ...command.examples.map((line) => `  ${line}`),
  ];
}

function optionHelp(name: string, { value, short, help }: Option, width: number | null): string[] {
  return hanging(`  ${short ? `-${short}, ` : ""}--${name}${value ? ` <${value}>` : ""}: `, help, width);
}
