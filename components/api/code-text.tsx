import { Fragment } from "react";

/** A sentence with code between backticks. */
export function CodeText({ text }: { text: string }) {
  let at = 0;
  return text.split("`").map((piece, number) => {
    const key = at;
    at += piece.length + 1;
    return number % 2 === 1 ? <code key={key}>{piece}</code> : <Fragment key={key}>{piece}</Fragment>;
  });
}
