import { StatusShape, statusKind } from "./status-shape";

/** A trial's status as a shape. The word stands beside it. */
export function StatusMark({ id }: { id: string }) {
  return (
    <svg className={`status-mark status-${statusKind(id)}`} viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      <StatusShape id={id} />
    </svg>
  );
}
