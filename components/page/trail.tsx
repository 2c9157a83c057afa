"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { trailOf } from "@/lib/evidence/words/site-sections";

/** The pages above the one that is shown, from its section down. */
export function Trail() {
  const path = usePathname();
  const trail = trailOf(path);
  if (trail.length === 0) return null;
  return (
    <nav aria-label="Where you are" className={trail.some(({ href }) => path.startsWith(`${href}/`)) ? "trail" : "trail in-line"}>
      <ol>
        {trail.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
