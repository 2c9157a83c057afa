/** A named region in which something wide scrolls, so that the page does not. It can be reached and scrolled by keyboard. */
export function ScrollRegion({
  className,
  label,
  labelledBy,
  children,
}: {
  className: string;
  /** Its name, or the id of the element that names it. */
  label?: string;
  labelledBy?: string;
  children: React.ReactNode;
}) {
  return (
    <section
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
      tabIndex={0}
    >
      {children}
    </section>
  );
}
