import Link from "next/link";

/** Title of a page with the way back and what the page is. */
export function PageHead({
  title,
  trail,
  kicker,
  children,
}: {
  title: React.ReactNode;
  trail?: readonly (readonly [href: string, label: string])[];
  kicker?: React.ReactNode;
  children?: React.ReactNode;
}) {
  return (
    <div className="page-head">
      {trail ? (
        <nav aria-label="Where you are" className="trail">
          <ol>
            {trail.map(([href, label]) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>{title}</h1>
      {children}
    </div>
  );
}
