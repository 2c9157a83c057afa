import Link from "next/link";
import { DirectionMark } from "../mark/direction-mark";

/** A preset of a list with the number of records it shows. */
export interface CountedPreset {
  readonly lead: string;
  readonly label: string;
  /** Directions of effect whose marks stand before it. */
  readonly marks: readonly string[];
  readonly count: number;
  readonly href: string;
  readonly isOn: boolean;
}

/** Choices that are one click away, so that what went wrong is as near as what went well. */
export function PresetLinks({ presets }: { presets: readonly CountedPreset[] }) {
  const leads = [...new Set(presets.map(({ lead }) => lead))];
  return leads.map((lead) => (
    <div key={lead} className="presets">
      <span aria-hidden="true">{lead}:</span>
      <ul aria-label={`Show only: ${lead.toLowerCase()}`}>
        {presets
          .filter((preset) => preset.lead === lead)
          .map(({ label, marks, count, href, isOn }) => (
            <li key={label}>
              {marks.map((id) => (
                <DirectionMark key={id} id={id} label="" spoken={false} />
              ))}
              <Link href={href} scroll={false} prefetch={false} aria-current={isOn ? "true" : undefined}>
                {label}
              </Link>{" "}
              <span className="quiet">{count}</span>
            </li>
          ))}
      </ul>
    </div>
  ));
}
