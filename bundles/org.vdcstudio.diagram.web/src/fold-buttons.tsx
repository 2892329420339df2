// SPDX-License-Identifier: EPL-2.0
import { type GModelRoot, svg } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import { Folding } from './folding';
import { ViewNode } from './model';
import { boundsOf, labelOf, shapesOf } from './shapes';

// The JSX factory is a free variable of compiled JSX.
void svg;

const RADIUS = 7;
const SIGN = 3.5;

/**
 * Draws the buttons that show and hide the contents of shapes, on the upper left corners of these. They lie above everything
 * else, as lines lead around corners, and the diagram does not see what is clicked there.
 */
@injectable()
export class FoldButtons {
    @inject(Folding)
    private readonly folding: Folding;

    render(root: Readonly<GModelRoot>): VNode[] {
        return shapesOf(root)
            .filter((shape): shape is ViewNode => shape instanceof ViewNode && shape.contents !== undefined)
            .map(shape => this.button(shape));
    }

    private button(shape: ViewNode): VNode {
        const isHidden = shape.contents === 'hidden';
        const name = isHidden ? 'Show contents' : 'Hide contents';
        const { x, y } = boundsOf(shape);
        const bar = `M${-SIGN},0 H${SIGN}`;
        const ignore = (event: Event): void => event.stopPropagation();
        // The second click of two would take back what the first did.
        const click = (event: MouseEvent): boolean => event.detail < 2 && this.folding.toggle([shape]);
        return (
            <g
                key={`fold ${shape.id}`}
                class-vdc-fold={true}
                data-shape={shape.id}
                role='button'
                aria-label={name}
                aria-description={labelOf(shape)}
                aria-keyshortcuts='Space'
                transform={`translate(${x} ${y})`}
                on={{ mousedown: ignore, mouseup: ignore, dblclick: ignore, click }}
            >
                <title>{`${name} (Space)`}</title>
                <circle class-vdc-fold-grip={true} r={RADIUS + 4} />
                <circle class-vdc-fold-plate={true} r={RADIUS} />
                <path d={isHidden ? `${bar} M0,${-SIGN} V${SIGN}` : bar} />
            </g>
        );
    }
}
