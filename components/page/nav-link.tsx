"use client";

import Link from "next/link";
import { currentOf } from "@/lib/evidence/words/site-sections";
import { usePagePath } from "./use-page-path";

/**
 * A link of the navigation; says so where it leads to the page that is shown, or to what that page belongs to. Following it puts
 * away the menu that it stands in, because the frame of the page stays.
 */
export function NavLink({ href, within = false, children }: { href: string; within?: boolean; children: React.ReactNode }) {
  return (
    <Link
      href={href}
      aria-current={currentOf(href, usePagePath(), within)}
      prefetch={false}
      onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]:popover-open")?.hidePopover()}
    >
      {children}
    </Link>
  );
}
