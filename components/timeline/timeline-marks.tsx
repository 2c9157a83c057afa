import type { PlacedTrial } from "@/lib/pictures/timeline/place-timeline";
import { StatusShape, statusKind } from "../mark/status-shape";

/** The line of a trial and the marks on it, at height `y`. The drawing's words say the same; nothing here is told by colour alone. */
export function TimelineMarks({ placed, y, status }: { placed: PlacedTrial<unknown>; y: number; status: string }) {
  const { solid, dashed, openStart, openEnd, start, end, posted, updated, snapshot } = placed;
  return (
    <>
      {solid ? <path d={`M${solid[0]} ${y}H${solid[1]}`} className="span-solid" /> : null}
      {dashed ? <path d={`M${dashed[0]} ${y}H${dashed[1]}`} className="span-dashed" /> : null}
      {start === null ? null : <path d={`M${start} ${y - 8}v16`} className="span-edge" />}
      {end === null ? null : <path d={`M${end} ${y - 8}v16`} className="span-edge" />}
      {[openStart, openEnd].map((x) =>
        x === null ? null : (
          <text key={x} x={x + (x === openStart ? -3 : 3)} y={y + 4} textAnchor={x === openStart ? "end" : "start"} className="span-open">
            ?
          </text>
        ),
      )}
      {posted === null ? null : <path d={`M${posted} ${y - 9}l-4 -7h8z`} className="mark-posted" />}
      {updated === null ? null : <path d={`M${updated} ${y + 9}l-4 7h8z`} className="mark-updated" />}
      {snapshot === null ? null : (
        <g className={`status-mark status-${statusKind(status)}`} transform={`translate(${snapshot - 6.9} ${y - 6.9}) scale(1.15)`}>
          <circle cx="6" cy="6" r="5.4" className="mark-ground" />
          <StatusShape id={status} />
        </g>
      )}
    </>
  );
}
