/** The name of a part of the figure's surroundings. */
export function RegionLabel({
  x,
  y,
  anchor = "start",
  size = 12,
  turn = 0,
  children,
}: {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  size?: number;
  turn?: number;
  children: string;
}) {
  return (
    <text className="region-label" textAnchor={anchor} fontSize={size} transform={`translate(${x} ${y})${turn ? ` rotate(${turn})` : ""}`}>
      {children}
    </text>
  );
}
