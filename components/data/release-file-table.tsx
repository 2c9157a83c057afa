import { sizeWords } from "@/lib/evidence/words/size-words";
import type { ReleaseFile } from "@/lib/publishing/releases/manifest";

/** Files of a release: what each is, its size and its checksum; of tables the rows too. */
export function ReleaseFileTable({
  release,
  caption,
  files,
  tables = false,
}: {
  /** The release's name. */
  release: string;
  caption: string;
  files: readonly ReleaseFile[];
  tables?: boolean;
}) {
  return (
    <table className={`stacks release-files${tables ? " of-tables" : ""}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">What it is</th>
          {tables ? (
            <th scope="col" className="end">
              Rows
            </th>
          ) : null}
          <th scope="col" className="end">
            Size
          </th>
          <th scope="col">SHA-256</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.path}>
            <th scope="row">
              <a href={`/data/${release}/${file.path}`} download>
                {file.path.replace(/^tables\//, "")}
              </a>
            </th>
            <td data-label="What it is">
              <div>{file.about}</div>
            </td>
            {tables ? (
              <td data-label="Rows" className="end">
                <div>{file.rows}</div>
              </td>
            ) : null}
            <td data-label="Size" className="end">
              <div>{sizeWords(file.bytes)}</div>
            </td>
            <td data-label="SHA-256">
              <code className="checksum">{file.sha256}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
