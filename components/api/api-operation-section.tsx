import type { ApiDocument, ApiOperation } from "@/lib/publishing/api/api-document";
import { parameterOf } from "@/lib/publishing/api/describe-api";
import { type SchemaField, schemaFields, schemaNamed } from "@/lib/publishing/api/schema-fields";
import { CodeText } from "./code-text";
import { FieldTable } from "./field-table";
import { ParameterTable } from "./parameter-table";

/** One operation of the API: address, what it gives, parameters, fields of the answer, examples that can be followed. */
export function ApiOperationSection({ document, path, operation }: { document: ApiDocument; path: string; operation: ApiOperation }) {
  const parameters = operation.parameters.map((parameter) => parameterOf(document, parameter));
  const own = parameters.filter(({ name }) => !Object.values(document.components.parameters).some((shared) => shared.name === name));
  const shared = parameters.filter((parameter) => !own.includes(parameter));
  return (
    <section aria-labelledby={operation.operationId} className="api-operation">
      <h3 id={operation.operationId}>{operation.summary}</h3>
      <p className="api-address">
        <code>GET {path}</code>
      </p>
      <p>
        <CodeText text={operation.description} />
      </p>
      <p>
        {operation["x-examples"].length > 1 ? "Examples: " : "Example: "}
        {operation["x-examples"].map((address, number) => (
          <span key={address}>
            {number > 0 ? ", " : null}
            <a href={address}>
              <code>{address}</code>
            </a>
          </span>
        ))}
      </p>
      {own.length > 0 ? (
        <details>
          <summary>
            {own.length === 1 ? "One parameter" : `${own.length} parameters`}
            <span className="visually-hidden"> of {path}</span>
          </summary>
          <ParameterTable caption={`Parameters of ${path}`} parameters={own} />
        </details>
      ) : null}
      {shared.length > 0 ? (
        <p className="quiet">
          Also{" "}
          {shared.map(({ name }, number) => (
            <span key={name}>
              {number > 0 ? " and " : null}
              <code>{name}</code>
            </span>
          ))}
          , see above.
        </p>
      ) : null}
      <AnswerFields document={document} path={path} operation={operation} />
    </section>
  );
}

/** The part of the answer that belongs to this operation alone: a list's row, a record's own fields, or the whole of it. */
function AnswerFields({ document, path, operation }: { document: ApiDocument; path: string; operation: ApiOperation }) {
  const response = operation.responses["200"];
  const answer = response && "content" in response ? response.content?.["application/json"]?.schema : undefined;
  if (!answer?.$ref) return null;
  const whole = schemaNamed(document, answer);
  const { items, record } = whole.properties ?? {};
  if (items?.items?.$ref) return <Fields of="a row" path={path} fields={schemaFields(schemaNamed(document, items.items), 2)} />;
  if (record?.$ref)
    return <Fields of="the record, at the first level" path={path} fields={schemaFields(schemaNamed(document, record), 1)} />;
  return <Fields of="the answer" path={path} fields={schemaFields(whole, 2)} />;
}

function Fields({ of, path, fields }: { of: string; path: string; fields: readonly SchemaField[] }) {
  return (
    <details>
      <summary>
        {fields.length} fields of {of}
        <span className="visually-hidden"> of {path}</span>
      </summary>
      <FieldTable caption={`Fields of ${of}`} fields={fields} />
    </details>
  );
}
