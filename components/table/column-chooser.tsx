import type { TableColumn } from "./table-shape";

/** Which columns the table shows. The first one names the record and always stays. */
export function ColumnChooser({
  columns,
  visibility,
  onChoose,
}: {
  columns: readonly TableColumn[];
  visibility: Readonly<Record<string, boolean>>;
  onChoose: (id: string, shown: boolean) => void;
}) {
  const shown = columns.filter((column) => visibility[column.id] !== false).length;
  return (
    <details className="column-chooser needs-script">
      <summary>
        Columns{" "}
        <span className="quiet">
          {shown + 1} of {columns.length + 1}
        </span>
      </summary>
      <fieldset>
        <legend className="visually-hidden">Columns shown</legend>
        {columns.map((column) => (
          <label key={column.id}>
            <input
              type="checkbox"
              checked={visibility[column.id] !== false}
              onChange={(event) => onChoose(column.id, event.target.checked)}
            />{" "}
            {column.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
