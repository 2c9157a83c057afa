"use client";

import { PageHead } from "@/components/page/page-head";

/** Shown when a page fails. The reader's address, with all its filters, stays as it is. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <>
      <PageHead title="This page could not be drawn">
        <p className="lede">The fault is on our side. The address keeps your filters; trying again may be enough.</p>
      </PageHead>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </p>
    </>
  );
}
