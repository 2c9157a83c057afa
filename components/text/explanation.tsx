import type { Mechanism } from "@/lib/evidence/schema/mechanism";
import type { ExplainedWords } from "@/lib/evidence/words/explained-words";
import { Sentences } from "./sentences";

/** A mechanism at three depths, and what it does not show. Words are explained where a reader first meets them on the page. */
export function Explanation({ of, words }: { of: Mechanism["explanation"]; words: ExplainedWords }) {
  const seen = new Set<string>();
  return (
    <section className="explanation" aria-label="The mechanism explained">
      <p className="short">
        <Sentences sentences={[of.short]} words={words} seen={seen} />
      </p>
      <h2 id="student">For a student</h2>
      <p>
        <Sentences sentences={of.student} words={words} seen={seen} />
      </p>
      <h2 id="detail">In detail</h2>
      <p>
        <Sentences sentences={of.detail} words={words} seen={seen} />
      </p>
      <div className="not-shown">
        <h3 id="not-shown">What this does not show</h3>
        <p>
          <Sentences sentences={of.notShown} words={words} seen={seen} />
        </p>
      </div>
    </section>
  );
}
