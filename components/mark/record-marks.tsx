import { Fragment } from "react";

/** Words behind a record's name that set it apart from the others beside it: "Added since the review", "Retraction". */
export function RecordMarks({ words }: { words: readonly string[] }) {
  return words.map((word, place) => (
    <Fragment key={word}>
      {place > 0 ? " " : null}
      <span className="record-mark">{word}</span>
    </Fragment>
  ));
}
