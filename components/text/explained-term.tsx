import Link from "next/link";
import { useId } from "react";
import type { GlossaryTerm } from "@/lib/evidence/schema/glossary-term";

/**
 * A word explained in place. It opens by pointer, touch or keyboard without script, and closes with Escape or beside it; the
 * page that tells more is one step away.
 */
export function ExplainedTerm({ term, page, children }: { term: GlossaryTerm; page: string | null; children: string }) {
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id} aria-label={`${children}, explained`}>
        {children}
      </button>
      <span id={id} popover="auto" className="term-note">
        <strong>{term.term}</strong>
        {term.expansion ? `, ${term.expansion}` : ""}: {term.definition}{" "}
        <Link href={page ?? `/glossary#${term.id}`} prefetch={false}>
          {page ? "Its page" : "In the glossary"}
        </Link>
      </span>
    </>
  );
}
