/** Where a record stands as data: through the API, and in the project's source. */
export function AsData({ address, file }: { address: string; file: string }) {
  return (
    <p className="as-data quiet">
      This record as data: <a href={address}>JSON</a>
      <br />
      In the source: <code>{file}</code>
    </p>
  );
}
