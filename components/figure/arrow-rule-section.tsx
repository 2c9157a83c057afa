import { SourceLinks } from "@/components/record/source-links";
import { arrowName } from "@/lib/evidence/lens/arrow-entries";
import { arrowKinds } from "@/lib/evidence/lens/arrow-kinds";
import { type ArrowRule, arrowRules } from "@/lib/evidence/lens/arrow-rules";
import { arrowSentences } from "@/lib/evidence/lens/arrow-sentences";
import { arrowsOf, type Figure } from "@/lib/evidence/schema/figure";
import { arrowRuleWords } from "@/lib/evidence/words/arrow-rule-words";

/** The rule by which studies stand on arrows: its sentences, the kinds of arrow, and what each arrow asks for. Made of the rule itself. */
export function ArrowRuleSection({ figures, names }: { figures: readonly Figure[]; names: ReadonlyMap<string, string> }) {
  return (
    <section aria-labelledby="rule" className="arrow-rule">
      <h2 id="rule">The rule for arrows</h2>
      <p>Which study stands on which arrow, and on which side, follows from the studies’ records by one rule:</p>
      <ol>
        {arrowSentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <details>
        <summary>What each kind of arrow asks for</summary>
        <dl>
          {arrowKinds.map((kind) => (
            <div key={kind.id}>
              <dt>{kind.label}</dt>
              <dd>{kind.definition}</dd>
            </div>
          ))}
        </dl>
      </details>
      {figures.map((figure) => (
        <details key={figure.id}>
          <summary>
            What each arrow of figure {figure.number} asks for <span className="quiet">{arrowsOf(figure).length}</span>
          </summary>
          <FigureTable figure={figure} names={names} />
        </details>
      ))}
    </section>
  );
}

function FigureTable({ figure, names }: { figure: Figure; names: ReadonlyMap<string, string> }) {
  return (
    <div className="table-scroll">
      <table className="stacks">
        <caption className="visually-hidden">Arrows of figure {figure.number} and what a study needs to stand on each</caption>
        <thead>
          <tr>
            <th scope="col">Arrow</th>
            <th scope="col">Kind</th>
            <th scope="col">Cells or products</th>
            <th scope="col">What was done or measured</th>
            <th scope="col">Cultures count</th>
          </tr>
        </thead>
        <tbody>
          {arrowsOf(figure).map((arrow) => {
            const rule = arrowRules[arrowName(figure, arrow)] as ArrowRule;
            const { asked, cultures } = arrowRuleWords(rule);
            return (
              <tr key={arrow.id}>
                <th scope="row">{arrow.statement}</th>
                <td data-label="Kind">
                  <div>{arrowKinds.find(({ id }) => id === rule.kind)?.label}</div>
                </td>
                <td data-label="Cells or products">
                  <div>
                    {rule.kind === "context" ? (
                      "–"
                    ) : rule.cells ? (
                      <SourceLinks ids={rule.cells} names={names} />
                    ) : (
                      <span className="quiet">any</span>
                    )}
                  </div>
                </td>
                <td data-label="What was done or measured">
                  <div>{asked ?? "–"}</div>
                </td>
                <td data-label="Cultures count">
                  <div>{cultures}</div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
