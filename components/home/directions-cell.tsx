import type { DomainDirections, Side } from "@/lib/pictures/front/front-page";
import { DirectionMark } from "../mark/direction-mark";
import { CountedLink } from "./counted-link";

/** Mark and words of a way. */
const words: Readonly<
  Record<Exclude<Side["id"], "in-culture" | "otherwise" | "no-comparator" | "not-read">, readonly [mark: string, words: string]>
> = {
  better: ["improved", "better"],
  worse: ["worsened", "worse"],
  unchanged: ["no-change", "no change"],
  conflicting: ["conflicting", "conflicting"],
  aside: ["not-reported", "no direction"],
};

/** How many studies measured something of a domain, and which way they go: zeros too, because a way that nobody went is an answer. */
export function DirectionsCell({ directions }: { directions: DomainDirections }) {
  const { measured, sides } = directions;
  if (measured.number === 0) return <span className="missing">measured in none</span>;
  return (
    <span className="home-sides">
      <span>
        <CountedLink counted={measured}>measured</CountedLink>:
      </span>
      {sides.map((side) => {
        const [mark, label] = words[side.id as keyof typeof words];
        return (
          <span key={side.id} className={side.number === 0 ? "none" : undefined}>
            <DirectionMark id={mark} label={label} spoken={false} />
            <CountedLink counted={side}>{label}</CountedLink>
          </span>
        );
      })}
    </span>
  );
}
