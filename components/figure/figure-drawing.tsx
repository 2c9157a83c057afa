import { arrowHeads } from "../../lib/pictures/figures/arrow-head.ts";
import { coursePath, rounded } from "../../lib/pictures/figures/course-path.ts";
import type { PlacedArrow, PlacedNode } from "../../lib/pictures/figures/place-figure.ts";
import type { DrawnArrow, DrawnLink, RenderedFigure } from "../../lib/pictures/figures/render-figure.ts";
import { allScenes } from "./scenes/all-scenes.ts";
import { allShapes } from "./shapes/all-shapes.ts";

/**
 * A rendered figure as SVG. It keeps no state and asks nothing. Nodes come first and arrows after them, both in reading order,
 * which is the order of the keyboard; the lines lie under the nodes in a layer of their own. As a picture it is one image
 * with one name, for places where the figure itself is a link away.
 */
export function FigureDrawing({
  rendered,
  as,
  idPrefix = "",
}: {
  rendered: RenderedFigure;
  as: "document" | "picture";
  idPrefix?: string;
}) {
  const { figure, width, height } = rendered.placed;
  const titleId = `${idPrefix}${figure.id}-${rendered.form}-title`;
  const content = (
    <FigureContent rendered={rendered} bandsId={as === "document" ? `${idPrefix}${figure.id}-${rendered.form}-bands` : null} />
  );
  const title = <title id={titleId}>{`Figure ${figure.number}. ${figure.title}`}</title>;
  const shared = { className: `figure-drawing ${rendered.form}`, viewBox: `0 0 ${width} ${height}`, "aria-labelledby": titleId };
  // "img" hides what is inside, which is right for a picture and would be wrong where there are links.
  return as === "picture" ? (
    <svg {...shared} role="img">
      {title}
      {content}
    </svg>
  ) : (
    <svg {...shared} role="graphics-document document">
      {title}
      {content}
    </svg>
  );
}

/**
 * What is inside the SVG: surroundings, lines, nodes, arrows. `bandsId` is the id of the area outside all counts, to which the bands
 * that take the pointer are clipped, so that a click on a count never meets another arrow; null: a picture, without links.
 */
export function FigureContent({ rendered, bandsId }: { rendered: RenderedFigure; bandsId: string | null }) {
  const { placed, form, nodes, arrows } = rendered;
  const linked = bandsId !== null;
  const Scene = allScenes[placed.figure.id];
  const of = (arrow: PlacedArrow) => arrows.get(arrow.arrow.id) as DrawnArrow;
  const byId = new Map(placed.arrows.map((arrow) => [arrow.arrow.id, arrow]));
  return (
    <>
      {linked ? (
        <clipPath id={bandsId}>
          <path
            clipRule="evenodd"
            d={`M0 0H${placed.width}V${placed.height}H0Z${placed.arrows.map(({ count }) => boxPath(count)).join("")}`}
          />
        </clipPath>
      ) : null}
      <g aria-hidden="true">{Scene ? <Scene form={form} /> : null}</g>
      <g aria-hidden="true">
        {placed.arrows.map((arrow) => (
          <ArrowLine key={arrow.arrow.id} arrow={arrow} drawn={of(arrow)} />
        ))}
      </g>
      <Group linked={linked} label="What is drawn">
        {placed.nodes.map((node) => (
          <Node key={node.node.id} placed={node} size={placed.size} drawn={nodes.get(node.node.id) as DrawnLink} linked={linked} />
        ))}
      </Group>
      {placed.figure.groups.map((group) => (
        <Group key={group.heading} linked={linked} label={`Arrows: ${group.heading}`}>
          {group.arrows.map((arrow) => {
            const found = byId.get(arrow.id) as PlacedArrow;
            return <ArrowLabel key={arrow.id} arrow={found} size={placed.size} drawn={of(found)} bandsId={bandsId} />;
          })}
        </Group>
      ))}
    </>
  );
}

function Group({ linked, label, children }: { linked: boolean; label: string; children: React.ReactNode }) {
  if (!linked) return <g>{children}</g>;
  return (
    <g role="group" aria-label={label}>
      {children}
    </g>
  );
}

/** A part of the figure that a reader can choose; in a picture it is a plain group. */
function Part({
  linked,
  id,
  drawn,
  className,
  children,
}: {
  linked: boolean;
  id: string;
  drawn: DrawnLink;
  className: string;
  children: React.ReactNode;
}) {
  const classes = drawn.emphasis === "plain" ? className : `${className} ${drawn.emphasis}`;
  if (!linked) return <g className={classes}>{children}</g>;
  return (
    <a
      href={drawn.href}
      data-raise={id}
      aria-label={drawn.label}
      aria-current={drawn.emphasis === "raised" ? "true" : undefined}
      className={classes}
    >
      {children}
    </a>
  );
}

function Node({ placed, size, drawn, linked }: { placed: PlacedNode; size: number; drawn: DrawnLink; linked: boolean }) {
  const Shape = allShapes[placed.node.shape];
  const { x, y } = placed.at;
  const turn = placed.turn ? ` rotate(${placed.turn})` : "";
  return (
    <Part linked={linked} id={placed.node.id} drawn={drawn} className="node">
      {linked ? <circle className="hit-node" cx={x} cy={y} r={placed.radius + 4} /> : null}
      <g transform={`translate(${x} ${y}) scale(${rounded(placed.radius / 17)})${turn}`}>
        <Shape />
      </g>
      <text className="node-label" fontSize={size} textAnchor={placed.anchor}>
        {placed.lines.map((line, place) => (
          <tspan key={line} x={rounded(placed.label.x)} y={rounded(placed.label.y + place * size * 1.12)}>
            {line}
          </tspan>
        ))}
      </text>
    </Part>
  );
}

function ArrowLine({ arrow, drawn }: { arrow: PlacedArrow; drawn: DrawnArrow }) {
  const path = coursePath(arrow.course);
  const [, , , tip] = arrow.course;
  const emphasis = drawn.emphasis === "plain" ? "" : ` ${drawn.emphasis}`;
  return (
    <g className={`arrow effect-${arrow.arrow.effect} level-${drawn.level}${emphasis}`}>
      <path className="course" d={path} />
      {drawn.level === "human" ? <path className="course-core" d={path} /> : null}
      <path
        className="head"
        d={arrowHeads[arrow.arrow.effect]}
        transform={`translate(${rounded(tip.x)} ${rounded(tip.y)}) rotate(${rounded(arrow.angle)})`}
      />
    </g>
  );
}

/** The count of an arrow, and the band along its line that takes the pointer. */
function ArrowLabel({ arrow, size, drawn, bandsId }: { arrow: PlacedArrow; size: number; drawn: DrawnArrow; bandsId: string | null }) {
  const { count } = arrow;
  return (
    <Part linked={bandsId !== null} id={arrow.arrow.id} drawn={drawn} className="arrow-label">
      {bandsId ? <path className="hit" clipPath={`url(#${bandsId})`} d={coursePath(arrow.course)} /> : null}
      <rect
        className="count-box"
        x={rounded(count.x)}
        y={rounded(count.y)}
        width={rounded(count.width)}
        height={rounded(count.height)}
        rx="3"
      />
      <text
        className="count-text"
        fontSize={size - 1}
        textAnchor="middle"
        x={rounded(count.x + count.width / 2)}
        y={rounded(count.y + count.height - 3.8)}
      >
        {drawn.count}
      </text>
    </Part>
  );
}

function boxPath({ x, y, width, height }: PlacedArrow["count"]): string {
  return `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`;
}
