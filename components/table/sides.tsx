/** What each side of a discrepancy says, one under the other. */
export function Sides({ sides, none }: { sides: readonly { readonly who: string; readonly says: string }[]; none: string }) {
  if (sides.length === 0) return <span className="missing">{none}</span>;
  return (
    <ul className="sides">
      {sides.map((side) => (
        <li key={`${side.who} ${side.says}`}>
          <span className="side-who">{side.who}:</span> {side.says}
        </li>
      ))}
    </ul>
  );
}
