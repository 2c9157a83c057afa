const shapes: Readonly<Record<string, React.ReactNode>> = {
  improved: <path d="M6 1.5 11 10.5H1z" />,
  worsened: <path d="M6 10.5 1 1.5h10z" />,
  "no-change": <path d="M1 3h10v2H1zM1 7h10v2H1z" />,
  otherwise: <path d="M6 1.5 10.5 6 6 10.5 1.5 6z" className="hollow" />,
  retracted: <path d="M2 2l8 8M10 2l-8 8" className="hollow" />,
  "not-reported": <circle cx="6" cy="6" r="4" className="hollow" />,
  "not-read": <path d="M3 6h6" className="hollow" strokeDasharray="1.5 1.5" />,
};

/** The direction of an effect as a shape. The word stands beside it, or in its place for those who do not see it. */
export function DirectionMark({ id, label, spoken = true }: { id: string; label: string; spoken?: boolean }) {
  return (
    <span className={`direction direction-${id}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        {shapes[id]}
      </svg>
      {spoken ? <span className="visually-hidden">{label}: </span> : null}
    </span>
  );
}
