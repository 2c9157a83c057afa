import { ScrollRegion } from "@/components/page/scroll-region";
import type { Synthesis } from "@/lib/evidence/schema/synthesis";
import { synthesisKind, synthesisTopic } from "@/lib/evidence/schema/vocabularies/evidence";
import { synthesisName } from "@/lib/evidence/words/synthesis-name";

/** What the syntheses say, topic by topic. A topic that was not read of one says so; a topic that none speaks of is left out. */
export function SynthesesSideBySide({ syntheses }: { syntheses: readonly Synthesis[] }) {
  const said = (synthesis: Synthesis, topic: string) => synthesis.says.filter((one) => one.topic === topic);
  const compared = syntheses.filter((synthesis) => synthesis.says.length > 0);
  const topics = synthesisTopic.terms.filter((topic) => compared.some((synthesis) => said(synthesis, topic.id).length > 0));
  const differences = syntheses.flatMap((synthesis) => synthesis.besideTheReview.map((text) => ({ text, synthesis })));
  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side">The syntheses, side by side</h2>
      <p className="cell-note">What each says as far as it was read, in our words. They are not averaged, and none is preferred.</p>
      <ScrollRegion className="table-scroll side-by-side" label="The syntheses, side by side">
        <table className="stacks">
          <caption className="visually-hidden">{compared.length} syntheses by topic</caption>
          <thead>
            <tr>
              <th scope="col">Topic</th>
              {compared.map((synthesis) => (
                <th key={synthesis.id} scope="col">
                  <a href={`#${synthesis.id}`}>{synthesisName(synthesis)}</a>
                  <span className="cell-note">{synthesisKind.term(synthesis.kind).label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <tr key={topic.id}>
                <th scope="row">{topic.label}</th>
                {compared.map((synthesis) => (
                  <td key={synthesis.id} data-label={synthesisName(synthesis)}>
                    <div>
                      {said(synthesis, topic.id).length > 0 ? (
                        said(synthesis, topic.id).map((one) => <p key={one.text}>{one.text}</p>)
                      ) : (
                        <span className="missing">Not read</span>
                      )}
                    </div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {differences.length > 0 ? (
        <>
          <h3 id="where-they-differ">Where they and the base review differ</h3>
          <ul className="plain-list prose">
            {differences.map(({ text, synthesis }) => (
              <li key={text}>
                {text} <a href={`#${synthesis.id}`}>{synthesisName(synthesis)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
