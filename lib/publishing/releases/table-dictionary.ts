import { code, paragraph, table } from "../docs/markdown.ts";
import type { ReleaseTable } from "./table.ts";

/** The text of TABLES.md: every table of a release and what each of its columns means. */
export function tableDictionary(tables: readonly ReleaseTable[]): string {
  const parts = [
    "# The tables, column by column",
    paragraph(
      `Each table is a CSV file in ${code("tables/")} and a table of the same name in ${code("catalogue.sqlite")}. ${code("datapackage.json")} says the same for programs. A blank cell means that there is no value; why a fact has none stands in the column beside it that ends in ${code(".missing")}. A list in a cell is a JSON array. Everything else is explained in ${code("FIELDS.md")}, by the same names.`,
    ),
    ...tables.map(section),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section({ name, description, columns, key, links, rows }: ReleaseTable): string {
  const link = (column: string) =>
    links.filter((one) => one.columns.includes(column)).map((one) => code(`${one.table}.${one.to[one.columns.indexOf(column)]}`));
  return [
    `## ${name}`,
    paragraph(`${description} ${rows.length} ${rows.length === 1 ? "row" : "rows"}; the key is ${key.map(code).join(" with ")}.`),
    table(
      ["column", "type", "meaning", "names"],
      columns.map((column) => [
        code(column.name),
        `${column.type === "array" ? "list" : column.type}${column.required ? "" : ", or blank"}`,
        [column.description, column.terms ? `One of ${column.terms.map(code).join(", ")}.` : ""].filter(Boolean).join(" "),
        link(column.name).join(", "),
      ]),
    ),
  ].join("\n\n");
}
