import { countedEffects, type DomainEffect, domainEffects } from "../../lib/evidence/lens/domain-effect.ts";
import { outcomeCategory, species } from "../../lib/evidence/schema/vocabularies/study.ts";
import type { Tally } from "../../lib/pictures/effects/build-effects.ts";
import { effectsCss } from "../../lib/pictures/effects/effects-css.ts";
import { effectsText, headHeight, type PlacedEffects, type PlacedLine } from "../../lib/pictures/effects/place-effects.ts";
import { fileMapPalette } from "../../lib/pictures/evidence-map/map-css.ts";
import { wrapText } from "../../lib/pictures/figures/text-width.ts";
import { EffectMark } from "./effect-mark.tsx";

const margin = 12;
/** Printed width: two columns of a journal. */
const printedMillimetres = 180;
const quiet = fileMapPalette.quiet;

/** The plot as a file of its own: fonts and look inside, with title, key, notes, sources, release and licence. */
export function EffectsFile({
  placed,
  title,
  fonts,
  notes,
}: {
  placed: PlacedEffects;
  title: string;
  fonts: string;
  notes: readonly string[];
}) {
  const { width, height } = placed;
  const heading = wrapText(title, 16, width, 600);
  const top = margin + heading.length * 21 + 8;
  const keyTop = top + height + 18;
  const notesTop = keyTop + 26;
  const lines = notes.flatMap((paragraph) => wrapText(paragraph, effectsText, width));
  const whole = width + 2 * margin;
  const total = notesTop + lines.length * 16 + margin;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={`${printedMillimetres}mm`}
      height={`${Math.round((printedMillimetres * total * 100) / whole) / 100}mm`}
      viewBox={`0 0 ${whole} ${total}`}
      className="effects-drawing"
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{title}</title>
      <desc id="description">{notes.join(" ")}</desc>
      <style>{`${fonts}.effects-drawing text{font-family:'Source Sans 3 Variable','Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif;font-size:${effectsText}px;fill:${fileMapPalette.ink}}${effectsCss(fileMapPalette)}`}</style>
      <rect width={whole} height={total} fill={fileMapPalette.paper} />
      {heading.map((words, place) => (
        <text key={words} x={margin} y={margin + 15 + place * 21} style={{ fontSize: "16px", fontWeight: 600 }}>
          {words}
        </text>
      ))}
      <g transform={`translate(${margin} ${top})`}>
        <Head placed={placed} />
        {placed.lines.map((line) => (
          <Line key={line.kind === "group" ? line.group.term?.id : `${line.y}`} line={line} placed={placed} />
        ))}
        <Sums placed={placed} />
      </g>
      <g transform={`translate(${margin} ${keyTop})`}>
        {domainEffects.map(({ id, label }, place) => (
          <g key={id} transform={`translate(${8 + place * ((width - 10) / domainEffects.length)} 0)`}>
            <EffectMark effect={id} numberTreated={1} />
            <text x="12" y="4" style={{ fontSize: "11px" }}>
              {label}
            </text>
          </g>
        ))}
      </g>
      {lines.map((words, place) => (
        // The lines of a paragraph may repeat; their place is what tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
        <text key={place} x={margin} y={notesTop + 11 + place * 16}>
          {words}
        </text>
      ))}
    </svg>
  );
}

function Head({ placed }: { placed: PlacedEffects }) {
  return (
    <g style={{ fontWeight: 600 }}>
      <text y={headHeight - 10}>Study</text>
      <text x={placed.hostX} y={headHeight - 10}>
        Host
      </text>
      <text x={placed.numberX} y={headHeight - 10} textAnchor="end">
        n
      </text>
      {placed.columns.map(({ domain, x }) => {
        const words = wrapText(outcomeCategory.term(domain).short ?? outcomeCategory.term(domain).label, effectsText, 58, 600);
        return (
          <text key={domain} x={x} textAnchor="middle">
            {words.map((word, place) => (
              <tspan key={word} x={x} y={headHeight - 10 - (words.length - 1 - place) * 14}>
                {word}
              </tspan>
            ))}
          </text>
        );
      })}
      <path d={`M0 ${headHeight - 3}H${placed.width}`} stroke={fileMapPalette.strong} strokeWidth="1.2" />
    </g>
  );
}

function Line({ line, placed }: { line: PlacedLine; placed: PlacedEffects }) {
  if (line.kind === "group")
    return (
      <g transform={`translate(0 ${line.y})`}>
        <rect width={placed.width} height={line.height - 3} fill={fileMapPalette.sunk} />
        <text x="4" y="17" style={{ fontWeight: 600 }}>
          {line.group.term?.label} ({line.group.number})
        </text>
        <Tallies tallies={line.group.tallies} placed={placed} y={17} />
      </g>
    );
  const { item } = line;
  const middle = line.y + line.height / 2;
  const effects = new Map(item.effects.map(({ domain, effect }) => [domain, effect as DomainEffect]));
  return (
    <g>
      {line.lines.map((words, place) => (
        <text key={words} x="4" y={middle + 4 + (place - (line.lines.length - 1) / 2) * 15}>
          {words}
        </text>
      ))}
      <text x={placed.hostX} y={middle + 4} fill={quiet}>
        {item.hosts.map((id) => species.terms.find((term) => term.id === id)?.label ?? "").join(", ") || "Culture"}
      </text>
      <text x={placed.numberX} y={middle + 4} textAnchor="end">
        {item.numberTreated ?? "–"}
      </text>
      {placed.columns.map(({ domain, x }) => {
        const effect = effects.get(domain);
        return effect ? (
          <g key={domain} transform={`translate(${x} ${middle})`}>
            <EffectMark effect={effect} numberTreated={item.numberTreated} />
          </g>
        ) : null;
      })}
      <path d={`M0 ${line.y + line.height}H${placed.width}`} stroke={fileMapPalette.rule} strokeWidth=".6" />
    </g>
  );
}

function Sums({ placed }: { placed: PlacedEffects }) {
  return (
    <g transform={`translate(0 ${placed.height - 28})`}>
      <path d={`M0 1H${placed.width}`} stroke={fileMapPalette.strong} strokeWidth="1.2" />
      <text x="4" y="18" style={{ fontWeight: 600 }}>
        All {placed.plot.matched} studies
      </text>
      <Tallies tallies={placed.plot.tallies} placed={placed} y={18} />
    </g>
  );
}

/** Better, worse, no change and conflicting as “7 · 1 · 0 · 0”, only where there is any. */
function Tallies({ tallies, placed, y }: { tallies: readonly Tally[]; placed: PlacedEffects; y: number }) {
  return tallies.map(({ domain, numbers }) => {
    const all = countedEffects.map(({ id }) => numbers[id]);
    const x = placed.columns.find((column) => column.domain === domain)?.x ?? 0;
    return all.some((number) => number > 0) ? (
      <text key={domain} x={x} y={y} textAnchor="middle" style={{ fontSize: "11px" }}>
        {all.join(" · ")}
      </text>
    ) : null;
  });
}
