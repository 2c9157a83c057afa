import Link from "next/link";

/** Three ways in, each with the question that its reader comes with. */
export function Doors({ doors }: { doors: readonly { readonly reader: string; readonly question: string; readonly href: string }[] }) {
  return (
    <nav aria-label="Ways in" className="doors">
      <ul>
        {doors.map(({ reader, question, href }) => (
          <li key={href}>
            <span>{reader}:</span>{" "}
            <Link href={href} prefetch={false}>
              {question}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
