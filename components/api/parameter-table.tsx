import type { ApiParameter } from "@/lib/publishing/api/api-document";
import { CodeText } from "./code-text";

/** As many words are shown in the row; where there are clearly more, the first of them, and the others open below. */
const shownWords = 12;
/** More than so many are ids of arrows and fields, which nobody reads in a row: the document has them. */
const listedWords = 80;

/** Parameters of an operation: name, what it does, what it accepts. */
export function ParameterTable({ caption, parameters }: { caption: string; parameters: readonly ApiParameter[] }) {
  return (
    <table className="stacks api-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">What it does</th>
          <th scope="col">What it accepts</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row">
              <code>{parameter.name}</code>
            </th>
            <td data-label="Does">
              <div>
                <CodeText text={parameter.description} />
              </div>
            </td>
            <td data-label="Accepts">
              <div>
                <Accepted {...parameter} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Accepted({ schema, in: place }: ApiParameter) {
  const words = (schema.items?.enum ?? schema.enum)?.map(String);
  if (words) {
    const shown = words.length > shownWords ? shownWords - 4 : shownWords;
    const rest = words.slice(shown);
    return (
      <>
        {schema.items ? "Any of " : "One of "}
        <Words words={words.slice(0, shown)} />
        {rest.length > listedWords ? ` and ${rest.length} more, which the document lists` : null}
        {rest.length > 0 && rest.length <= listedWords ? (
          <details>
            <summary>{rest.length} more</summary>
            <Words words={rest} />
          </details>
        ) : null}
      </>
    );
  }
  if (schema.minimum !== undefined && schema.maximum !== undefined)
    return (
      <>
        {schema.minimum} to {schema.maximum.toLocaleString("en")}
        {schema.default === undefined ? null : `; without it, ${schema.default}`}
      </>
    );
  const examples = schema.examples?.map(String) ?? [];
  return (
    <>
      {place === "header" ? "Tags" : "Text"}
      {schema.maxLength ? ` of up to ${schema.maxLength} characters` : null}
      {examples.length > 0 ? (
        <>
          , such as <Words words={examples} />
        </>
      ) : null}
    </>
  );
}

function Words({ words }: { words: readonly string[] }) {
  return words.map((word, number) => (
    <span key={word}>
      {number > 0 ? ", " : null}
      <code>{word}</code>
    </span>
  ));
}
