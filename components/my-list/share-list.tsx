"use client";

import { useState } from "react";
import type { MyList } from "@/lib/publishing/my-list/my-list";
import { writeNotes } from "@/lib/publishing/my-list/notes-fragment";
import { sharedAddress, writeShared } from "@/lib/publishing/my-list/shared-address";
import { ExportBlock } from "../catalogue/export-block";

/** From how many characters on an address is one that some programs cut. */
const longAddress = 2_000;

/** The reader's list as an address that draws it for others, and its records as files. */
export function ShareList({ list }: { list: MyList }) {
  const [withNotes, setWithNotes] = useState(false);
  const [copied, setCopied] = useState("");
  const shared = { title: list.title, records: list.entries };
  const notes = writeNotes(list);
  const address = `${location.origin}${sharedAddress(shared)}${withNotes ? notes : ""}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied("Copied."),
      () => setCopied("The browser did not allow it; select the address instead."),
    );
  return (
    <section aria-labelledby="share" className="list-tool">
      <h2 id="share">Share and export</h2>
      <p>
        This address draws the list for whoever opens it. It names the records and the title to the site’s server, as any address does, and
        the same is true of the files below.
      </p>
      <p className="share-address">
        <a href={address}>{address}</a>
      </p>
      {notes ? (
        <p>
          <label>
            <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} /> With my notes, in the
            part behind “#”, which browsers do not send
          </label>
        </p>
      ) : null}
      <p className="buttons">
        <button type="button" onClick={copy}>
          Copy the address
        </button>
        <span role="status" className="quiet">
          {copied}
        </span>
      </p>
      {address.length > longAddress ? (
        <p className="quiet">
          It has {address.length} characters, and some programs cut addresses longer than {longAddress}: a file, below, holds any list.
        </p>
      ) : null}
      <ExportBlock
        name="shared-list"
        search={writeShared(shared)}
        matched={list.entries.length}
        noun={{ one: "record", many: "records" }}
      />
    </section>
  );
}
