import type { SchemaField } from "@/lib/publishing/api/schema-fields";
import { CodeText } from "./code-text";

/** Fields of an object: name, type, meaning. */
export function FieldTable({ caption, fields }: { caption: string; fields: readonly SchemaField[] }) {
  return (
    <table className="stacks api-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ path, type, meaning }) => (
          <tr key={path}>
            <th scope="row">
              <code>{path}</code>
            </th>
            <td data-label="Type">
              <div>{type}</div>
            </td>
            <td data-label="Meaning" className={meaning ? undefined : "api-empty"}>
              <div>
                <CodeText text={meaning} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
