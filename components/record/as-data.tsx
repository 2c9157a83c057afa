/** Where a record stands as data: through the API, and in the project's source. */
export function AsData({
  collection,
  id,
  folder = collection,
  file = id,
}: {
  collection: string;
  id: string;
  /** Folder of the file that the record stands in, where it is made of another kind of record. */
  folder?: string;
  file?: string;
}) {
  return (
    <p className="as-data quiet">
      This record as data: <a href={`/api/v1/${collection}/${id}`}>JSON</a>
      <br />
      In the source:{" "}
      <code>
        data/{folder}/{file}.json
      </code>
    </p>
  );
}
