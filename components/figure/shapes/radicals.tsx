/** Reactive oxygen: stars. */
export function Radicals() {
  return (
    <>
      {[
        [-7, -5, 1],
        [8, -7, 0.75],
        [5, 7, 1.05],
        [-9, 9, 0.65],
      ].map(([x, y, size]) => (
        <path
          key={`${x} ${y}`}
          transform={`translate(${x} ${y}) scale(${size})`}
          d="M0-7 1.8-2.4 6.7-2.2 2.900.9 4.1 5.7 0 3-4.1 5.7-2.900.9-6.7-2.2-1.8-2.4z"
          className="radical"
        />
      ))}
    </>
  );
}
