// SPDX-License-Identifier: EPL-2.0
import {
    type GModelElement,
    type IViewArgs,
    type RenderingContext,
    type RoutedPoint,
    EdgeRouterRegistry,
    GChildElement,
    ShapeView,
    svg
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import {
    type Badge,
    type Decorated,
    type LineStyle,
    type ShapeStyle,
    type TextLabel,
    type TextStyle,
    type ViewEdge,
    ViewNode,
    ViewPort,
    styleOf
} from './model';
import { Themes } from './theme';
import { labelOf } from './shapes';

// The JSX factory is a free variable of compiled JSX.
void svg;

/** Draws the outline that an element's style asks for, then whatever it contains. */
@injectable()
export class ShapeNodeView extends ShapeView {
    override render(element: ViewNode | ViewPort, context: RenderingContext, _args?: IViewArgs): VNode {
        const style = styleOf<ShapeStyle>(element);
        // Named by its colours: elements of one style share it, and any of the same name is as good.
        const gradient =
            style.fillEnd === undefined ? undefined : `fill-${style.fill}-${style.fillEnd}-${style.fillDown}`.replaceAll('#', '');
        return (
            <g
                class-vdc-element={true}
                class-vdc-down={styleOf<Decorated>(element).badges?.some(badge => badge.kind === 'down') ?? false}
                class-selected={element.selected}
                role='graphics-symbol'
                aria-roledescription={element instanceof ViewPort ? 'port' : 'shape'}
                aria-label={labelOf(element)}
            >
                {style.tooltip ? <title>{style.tooltip}</title> : undefined}
                {gradient ? this.gradient(gradient, style) : undefined}
                {this.outline(element, style, gradient ? `url(#${gradient})` : (style.fill ?? 'none'))}
                {style.image ? (
                    <image href={style.image} width={Math.max(element.size.width, 0)} height={Math.max(element.size.height, 0)} />
                ) : undefined}
                {context.renderChildren(element)}
                {badges(element, { x: element.size.width, y: 0 })}
            </g>
        );
    }

    private gradient(id: string, style: ShapeStyle): VNode {
        return (
            <linearGradient id={id} x1='0' y1='0' x2={style.fillDown ? '0' : '1'} y2={style.fillDown ? '1' : '0'}>
                <stop offset='0' stop-color={style.fill ?? '#ffffff'} />
                <stop offset='1' stop-color={style.fillEnd} />
            </linearGradient>
        );
    }

    private outline(element: ViewNode | ViewPort, style: ShapeStyle, fill: string): VNode {
        const width = Math.max(element.size.width, 0);
        const height = Math.max(element.size.height, 0);
        const paint = {
            fill,
            stroke: style.stroke ?? 'none',
            'stroke-width': style.strokeWidth ?? 1,
            'stroke-dasharray': style.dash ?? 'none'
        };
        switch (style.shape) {
            case 'ellipse':
                return (
                    <ellipse class-vdc-outline={true} cx={width / 2} cy={height / 2} rx={width / 2} ry={height / 2} {...paint} />
                );
            case 'diamond': {
                const points = `${width / 2},0 ${width},${height / 2} ${width / 2},${height} 0,${height / 2}`;
                return (<polygon class-vdc-outline={true} points={points} {...paint} />);
            }
            case 'triangle':
                return (<polygon class-vdc-outline={true} points={`${width / 2},0 ${width},${height} 0,${height}`} {...paint} />);
            case 'none':
                // Something must be there to click on and to show the selection with.
                return (
                    <rect class-vdc-outline={true} width={width} height={height} rx={2} fill='transparent' stroke='none' />
                );
            default:
                return (
                    <rect class-vdc-outline={true} width={width} height={height} rx={style.corner ?? 0} {...paint} />
                );
        }
    }
}

const BADGE_RADIUS = 8;

/** Draws what is shown on top of an element, from a corner to the left. */
function badges(element: { args?: object }, corner: Point): VNode[] {
    let right = corner.x + BADGE_RADIUS;
    return (styleOf<Decorated>(element).badges ?? []).map(args => {
        const badge = styleOf<Badge>({ args });
        const drawn = plate(badge, right - badge.width, corner.y);
        right -= badge.width + 2;
        return drawn;
    });
}

function plate(badge: Badge, x: number, y: number): VNode {
    return (
        <g class-vdc-badge={true} data-kind={badge.kind} transform={`translate(${x} ${y})`} role='img' aria-label={badge.tooltip}>
            <title>{badge.tooltip}</title>
            <rect y={-BADGE_RADIUS} width={badge.width} height={2 * BADGE_RADIUS} rx={BADGE_RADIUS} fill={badge.color} />
            <text x={badge.width / 2} y={3.6}><tspan fill={badge.ink}>{badge.text}</tspan></text>
        </g>
    );
}

/** The usual colour of text, and that of all but the first of its lines: those only say more about the name. */
const INK = '#1f2933';
const MUTED = '#616e7c';
const MUTED_IN_THE_DARK = '#acb6c2';

/** Draws lines of text where the server put them. */
@injectable()
export class TextLabelView extends ShapeView {
    override render(label: TextLabel, _context: RenderingContext): VNode | undefined {
        const style = styleOf<TextStyle>(label);
        const color = style.color ?? INK;
        const isInk = ((label.args as TextStyle | undefined)?.color ?? INK) === INK;
        const muted = Themes.current === 'dark' ? MUTED_IN_THE_DARK : MUTED;
        const lines = style.lines ?? [{ text: label.text, x: 0, y: label.size.height, bold: false }];
        const decoration = [style.underline ? 'underline' : '', style.strike ? 'line-through' : ''].join(' ').trim();
        return (
            <text
                class-vdc-label={true}
                class-vdc-on-canvas={!(label.parent instanceof ViewNode || label.parent instanceof ViewPort)}
                font-size={style.fontSize ?? 12}
                font-style={style.italic ? 'italic' : 'normal'}
                text-decoration={decoration || 'none'}
            >
                {lines.map((line, index) => (
                    <tspan x={line.x} y={line.y} font-weight={line.bold ? 'bold' : 'normal'} fill={index > 0 && isInk ? muted : color} class-vdc-ink={isInk}>
                        {line.text}
                    </tspan>
                ))}
            </text>
        );
    }
}

/** Draws a line along the server's route in its style, with the arrow heads at its ends. */
@injectable()
export class StyledEdgeView extends ShapeView {
    @inject(EdgeRouterRegistry)
    private readonly routers: EdgeRouterRegistry;

    override render(edge: ViewEdge, context: RenderingContext): VNode | undefined {
        const style = styleOf<LineStyle>(edge);
        const route = this.routeOf(edge, style);
        const last = route.length - 1;
        if (last < 1) {
            return undefined;
        }
        const ends: RoutedPoint[] = route.map((point, index) => ({
            ...point,
            kind: index === 0 ? 'source' : index === last ? 'target' : 'linear',
            pointIndex: index - 1
        }));
        const path = roundedPath(route);
        return (
            <g
                class-sprotty-edge={true}
                class-selected={edge.selected}
                role='graphics-symbol'
                aria-roledescription='line'
                aria-label={labelOf(edge)}
            >
                {style.tooltip ? <title>{style.tooltip}</title> : undefined}
                <path class-vdc-edge-grip={true} d={path} />
                <path
                    class-vdc-line={true}
                    d={path}
                    fill='none'
                    stroke={style.stroke ?? '#5b6770'}
                    stroke-width={style.strokeWidth ?? 1}
                    stroke-linejoin='round'
                    stroke-dasharray={style.dash ?? 'none'}
                />
                {this.arrow(style.sourceArrow, route[1], route[0], style)}
                {this.arrow(style.targetArrow, route[last - 1], route[last], style)}
                {context.renderChildren(edge, { route: ends })}
                {badges(edge, middleOf(route))}
            </g>
        );
    }

    /** The server's way, its ends led after shapes that are being dragged; without one, a way of our own. */
    private routeOf(edge: ViewEdge, style: LineStyle): Point[] {
        if (style.route === undefined) {
            return this.routers.route(edge);
        }
        const from = edge.source === undefined ? NOWHERE : draggedBy(edge.source);
        const to = edge.target === undefined ? NOWHERE : draggedBy(edge.target);
        if (from === NOWHERE && to === NOWHERE) {
            return style.route;
        }
        const last = style.route.length - 1;
        const together = from.x === to.x && from.y === to.y;
        return style.route.map((point, index) => {
            const by = index === 0 || together ? from : index === last ? to : NOWHERE;
            return { x: point.x + by.x, y: point.y + by.y };
        });
    }

    private arrow(kind: string | undefined, from: Point | undefined, tip: Point | undefined, style: LineStyle): VNode[] {
        const head = kind === undefined ? undefined : ARROW_HEADS[kind];
        if (head === undefined || from === undefined || tip === undefined) {
            return [];
        }
        const angle = (Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI;
        const colour = style.stroke ?? '#5b6770';
        const fill = head.filled === undefined ? 'none' : head.filled ? colour : '#ffffff';
        return [
            (
                <path
                    class-vdc-arrow={true}
                    d={head.path}
                    transform={`translate(${tip.x} ${tip.y}) rotate(${angle})`}
                    fill={fill}
                    stroke={colour}
                    stroke-width={style.strokeWidth ?? 1}
                />
            )
        ];
    }
}

type Point = { x: number; y: number };

const NOWHERE: Point = { x: 0, y: 0 };

/** How far a shape is from where the server put it, with all that contains it. */
function draggedBy(element: Readonly<GModelElement>): Point {
    let x = 0;
    let y = 0;
    let current: unknown = element;
    while (current instanceof GChildElement) {
        if (current instanceof ViewNode || current instanceof ViewPort) {
            x += current.position.x - current.placed.x;
            y += current.position.y - current.placed.y;
        }
        current = current.parent;
    }
    return x === 0 && y === 0 ? NOWHERE : { x, y };
}

/** Half way along a line. */
function middleOf(route: Point[]): Point {
    const lengths = route.slice(1).map((point, index) => Math.hypot(point.x - route[index].x, point.y - route[index].y));
    let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
    for (const [index, length] of lengths.entries()) {
        if (rest <= length && length > 0) {
            const [from, to] = [route[index], route[index + 1]];
            return { x: from.x + ((to.x - from.x) * rest) / length, y: from.y + ((to.y - from.y) * rest) / length };
        }
        rest -= length;
    }
    return route[0];
}

const BEND_RADIUS = 6;

/** A path through the points with its bends rounded. */
function roundedPath(route: Point[]): string {
    const towards = (from: Point, to: Point): Point => {
        const distance = Math.hypot(to.x - from.x, to.y - from.y);
        const share = distance === 0 ? 0 : Math.min(BEND_RADIUS, distance / 2) / distance;
        return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    };
    const at = (point: Point): string => `${point.x} ${point.y}`;
    const [start, ...rest] = route;
    const end = rest.pop();
    const bends = rest.map((bend, index) => {
        const before = towards(bend, index === 0 ? start : rest[index - 1]);
        const after = towards(bend, rest[index + 1] ?? end);
        return `L${at(before)} Q${at(bend)} ${at(after)}`;
    });
    return [`M${at(start)}`, ...bends, `L${at(end ?? start)}`].join(' ');
}

const OPEN_IN = 'M-9,4.5 L0,0 L-9,-4.5';
const OPEN_OUT = 'M0,4.5 L-9,0 L0,-4.5';
const DIAMOND = 'M0,0 L-9,4.5 L-18,0 L-9,-4.5 Z';
const CIRCLE = 'M-9,0 a4.5,4.5 0 1,0 9,0 a4.5,4.5 0 1,0 -9,0 Z';

/** Heads by Sirius' own names for edge arrows, the tip at the origin, pointing right. */
const ARROW_HEADS: Record<string, { path: string; filled?: boolean }> = {
    InputArrow: { path: OPEN_IN },
    OutputArrow: { path: OPEN_OUT },
    InputClosedArrow: { path: `${OPEN_IN} Z`, filled: false },
    OutputClosedArrow: { path: `${OPEN_OUT} Z`, filled: false },
    InputFillClosedArrow: { path: `${OPEN_IN} Z`, filled: true },
    OutputFillClosedArrow: { path: `${OPEN_OUT} Z`, filled: true },
    Diamond: { path: DIAMOND, filled: false },
    InputArrowWithDiamond: { path: DIAMOND, filled: false },
    DiamondWithDot: { path: DIAMOND, filled: false },
    FillDiamond: { path: DIAMOND, filled: true },
    InputArrowWithFillDiamond: { path: DIAMOND, filled: true },
    FillDiamondWithDot: { path: DIAMOND, filled: true },
    Dot: { path: CIRCLE, filled: true },
    InputArrowWithDot: { path: CIRCLE, filled: true },
    CirclePlus: { path: CIRCLE, filled: false }
};
