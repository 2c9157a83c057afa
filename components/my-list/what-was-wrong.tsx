const shown = 6;

/** What of a list's text could not be read, a sentence each. */
export function WhatWasWrong({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="wrong">
      {problems.slice(0, shown).map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
      {problems.length > shown ? <li>and {problems.length - shown} more.</li> : null}
    </ul>
  );
}
