"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** A link of the main navigation; says so where it leads to the place one is in. */
export function NavLink({ href, children }: { href: string; children: React.ReactNode }) {
  const path = usePathname();
  const current = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <Link href={href} aria-current={current} prefetch={false}>
      {children}
    </Link>
  );
}
