import Link from "next/link";

/** The way to the other pages of a long list. A list that fits one page has none. */
export function Pager({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 ? (
        <Link href={hrefOf(page - 1)} rel="prev" prefetch={false}>
          Previous page
        </Link>
      ) : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <Link href={hrefOf(page + 1)} rel="next" prefetch={false}>
          Next page
        </Link>
      ) : null}
    </nav>
  );
}
