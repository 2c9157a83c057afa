"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, useTransition } from "react";

/**
 * Makes choosing in a figure quick: a link that raises something is followed without loading the page anew, so that the figure
 * and the focus stay where they are. Without script the same links lead to the same view.
 */
export function FigureExplorer({ className, children }: { className: string; children: React.ReactNode }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest("a[data-raise]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    startTransition(() => router.push(link.getAttribute("href") as string, { scroll: false }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only listens for the clicks of the links inside, which the keyboard makes too.
    <div className={className} onClick={follow} aria-busy={pending}>
      {children}
    </div>
  );
}
