import type { Problem } from "@/lib/catalogue/facets/query";

/** What in the address could not be used. The list below answers the rest of it. */
export function ProblemNotes({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="notice" role="note">
      <p>
        {problems.length === 1 ? "One part" : `${problems.length} parts`} of the address could not be used and{" "}
        {problems.length === 1 ? "was" : "were"} left out:
      </p>
      <ul>
        {problems.slice(0, 6).map((problem) => (
          <li key={`${problem.parameter} ${problem.value} ${problem.message}`}>
            <code>{problem.parameter}</code>: {problem.message}
            {problem.accepts.length > 0 && problem.accepts.length <= 14 ? ` Accepted: ${problem.accepts.join(", ")}.` : ""}
          </li>
        ))}
        {problems.length > 6 ? <li>and {problems.length - 6} more.</li> : null}
      </ul>
    </div>
  );
}
