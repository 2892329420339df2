// SPDX-License-Identifier: EPL-2.0
import { type IViewArgs, type RenderingContext, ShapeView, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import {
    type LineStyle,
    type ShapeStyle,
    type TextLabel,
    type TextStyle,
    type ViewEdge,
    type ViewNode,
    type ViewPort,
    styleOf
} from './model';

// The JSX factory is a free variable of compiled JSX.
void svg;

/** Draws the outline that an element's style asks for, then whatever it contains. */
@injectable()
export class ShapeNodeView extends ShapeView {
    override render(element: ViewNode | ViewPort, context: RenderingContext, _args?: IViewArgs): VNode | undefined {
        if (!this.isVisible(element, context)) {
            return undefined;
        }
        const style = styleOf<ShapeStyle>(element);
        // Named by its colours: elements of one style share it, and any of the same name is as good.
        const gradient =
            style.fillEnd === undefined ? undefined : `fill-${style.fill}-${style.fillEnd}-${style.fillDown}`.replaceAll('#', '');
        return (
            <g class-vdc-element={true} class-selected={element.selected} class-mouseover={element.hoverFeedback}>
                {style.tooltip ? <title>{style.tooltip}</title> : undefined}
                {gradient ? this.gradient(gradient, style) : undefined}
                {this.outline(element, style, gradient ? `url(#${gradient})` : (style.fill ?? 'none'))}
                {style.image ? (
                    <image href={style.image} width={Math.max(element.size.width, 0)} height={Math.max(element.size.height, 0)} />
                ) : undefined}
                {context.renderChildren(element)}
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

/** Draws text from the left, its base line where the server put it. */
@injectable()
export class TextLabelView extends ShapeView {
    override render(label: TextLabel, context: RenderingContext): VNode | undefined {
        if (!this.isVisible(label, context)) {
            return undefined;
        }
        const style = styleOf<TextStyle>(label);
        const decoration = [style.underline ? 'underline' : '', style.strike ? 'line-through' : ''].join(' ').trim();
        return (
            <text
                class-vdc-label={true}
                y={style.baseline ?? label.size.height}
                fill={style.color ?? '#000000'}
                font-size={style.fontSize ?? 12}
                font-weight={style.bold ? 'bold' : 'normal'}
                font-style={style.italic ? 'italic' : 'normal'}
                text-decoration={decoration || 'none'}
            >
                {label.text}
            </text>
        );
    }
}

/** Draws a line along the server's route in its style, with the arrow heads at its ends. */
@injectable()
export class StyledEdgeView extends ShapeView {
    override render(edge: ViewEdge, context: RenderingContext): VNode | undefined {
        const style = styleOf<LineStyle>(edge);
        const route = style.route ?? [];
        const last = route.length - 1;
        if (last < 1) {
            return undefined;
        }
        const path = route.map((point, index) => `${index === 0 ? 'M' : 'L'} ${point.x},${point.y}`).join(' ');
        return (
            <g class-sprotty-edge={true} class-selected={edge.selected} class-mouseover={edge.hoverFeedback}>
                {style.tooltip ? <title>{style.tooltip}</title> : undefined}
                <path class-vdc-edge-grip={true} d={path} />
                <path
                    class-vdc-line={true}
                    d={path}
                    fill='none'
                    stroke={style.stroke ?? '#5b6770'}
                    stroke-width={style.strokeWidth ?? 1}
                    stroke-dasharray={style.dash ?? 'none'}
                />
                {this.arrow(style.sourceArrow, route[1], route[0], style)}
                {this.arrow(style.targetArrow, route[last - 1], route[last], style)}
                {context.renderChildren(edge)}
            </g>
        );
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

/** Heads by Sirius' own names for edge arrows, the tip at the origin, pointing right. */
const ARROW_HEADS: Record<string, { path: string; filled?: boolean }> = {
    InputArrow: { path: 'M -8,-4 L 0,0 L -8,4' },
    OutputArrow: { path: 'M 0,-4 L -8,0 L 0,4' },
    InputClosedArrow: { path: 'M -9,-4 L 0,0 L -9,4 Z', filled: false },
    InputFillClosedArrow: { path: 'M -9,-4 L 0,0 L -9,4 Z', filled: true },
    Diamond: { path: 'M -12,0 L -6,-4 L 0,0 L -6,4 Z', filled: false },
    FillDiamond: { path: 'M -12,0 L -6,-4 L 0,0 L -6,4 Z', filled: true },
    Dot: { path: 'M -8,0 a 4,4 0 1,0 8,0 a 4,4 0 1,0 -8,0 Z', filled: true }
};
