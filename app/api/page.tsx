import type { Metadata } from "next";
import { ApiOperationSection } from "@/components/api/api-operation-section";
import { CodeText } from "@/components/api/code-text";
import { FieldTable } from "@/components/api/field-table";
import { ParameterTable } from "@/components/api/parameter-table";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { ListAnswer, RecordAnswer } from "@/lib/publishing/api/answers";
import { apiRules } from "@/lib/publishing/api/api-rules";
import { schemaFields } from "@/lib/publishing/api/schema-fields";
import { schemaOf } from "@/lib/publishing/api/schema-of";
import { readApiDocument } from "@/lib/publishing/asking/read-api-document";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/api", {
  title: "API: the catalogue as data",
  description: "Every list, record and search of the catalogue as data: addresses, parameters, answers, caching, errors, and what stays.",
});

/** The reference of the API, drawn from its description: what programs are told and what people read cannot part. */
export default async function ApiPage() {
  const document = await readApiDocument(await getCatalogue());
  const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, operation: get }));
  const groups = document.tags.map((tag) => ({
    ...tag,
    id: tagId(tag.name),
    own: operations.filter(({ operation }) => operation.tags[0] === tag.name),
  }));
  return (
    <div className="api-reference">
      <PageHead title="API: the catalogue as data">
        <p className="lede">
          Every list, record and search of the catalogue as JSON, for anyone, to build on. For programs the same is an OpenAPI 3.1 document:{" "}
          <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>, from which clients can be generated.
        </p>
      </PageHead>
      <nav aria-label="On this page" className="api-contents">
        <ul>
          {[...apiRules, { id: "around", title: "What every answer has" }].map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
        <ul>
          {groups.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {apiRules.map(({ id, title, text, example }) => (
        <section key={id} aria-labelledby={id} className="prose">
          <h2 id={id}>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>
              <CodeText text={paragraph} />
            </p>
          ))}
          {example ? (
            <pre className="api-example">
              <code>{example.join("\n")}</code>
            </pre>
          ) : null}
        </section>
      ))}
      <section aria-labelledby="around">
        <h2 id="around">What every answer has</h2>
        <ParameterTable caption="Parameters of every address but /healthz" parameters={Object.values(document.components.parameters)} />
        <FieldTable caption="Fields of every list" fields={schemaFields(schemaOf(ListAnswer), 4)} />
        <FieldTable caption="Fields of every record’s answer" fields={schemaFields(schemaOf(RecordAnswer), 2)} />
        <FieldTable caption="Fields of every error" fields={schemaFields(document.components.schemas["Problem"] ?? {}, 2)} />
      </section>
      {groups.map(({ id, name, description, own }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <p className="prose">{description}</p>
          {own.map(({ path, operation }) => (
            <ApiOperationSection key={path} document={document} path={path} operation={operation} />
          ))}
        </section>
      ))}
    </div>
  );
}

function tagId(name: string): string {
  return `about-${name.toLowerCase().replaceAll(" ", "-")}`;
}
