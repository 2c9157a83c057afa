import Link from "next/link";
import type { Query } from "@/lib/catalogue/facets/query";

/** A number that leads to its rows; plain where no address can say which they are. */
export function CountedLink({
  query,
  hrefOf,
  className,
  label,
  children,
}: {
  query: Query | null;
  hrefOf: (query: Query) => string;
  className?: string;
  /** What it is called where its text alone says too little. */
  label?: string;
  children: React.ReactNode;
}) {
  if (query === null)
    return (
      <span className={className}>
        {label ? <span className="visually-hidden">{label}</span> : null}
        <span aria-hidden={label ? true : undefined}>{children}</span>
      </span>
    );
  return (
    <Link href={hrefOf(query)} prefetch={false} className={className} aria-label={label}>
      {children}
    </Link>
  );
}
