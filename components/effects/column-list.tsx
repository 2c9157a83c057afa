/** The columns of a file for analysis, in words, from their declaration. */
export function ColumnList({ title, columns }: { title: string; columns: readonly { readonly header: string; readonly about: string }[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className="facts">
        {columns.map(({ header, about }) => (
          <div key={header} className="fact">
            <dt>
              <code>{header}</code>
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
