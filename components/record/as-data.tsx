/** Where a record stands as data: through the API, and in the project's source. */
export function AsData({ collection, id, file = id }: { collection: string; id: string; file?: string }) {
  return (
    <p className="as-data quiet">
      This record as data: <a href={`/api/v1/${collection}/${id}`}>JSON</a>
      <br />
      In the source:{" "}
      <code>
        data/{collection}/{file}.json
      </code>
    </p>
  );
}
