// SPDX-License-Identifier: EPL-2.0
import { DOMHelper, EditorContextService, type Point, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { type Shape, isShape, ownerOf } from './shapes';

/** Knows what is where on the screen. */
@injectable()
export class ShapesAt {
    @inject(TYPES.DOMHelper)
    private readonly dom: DOMHelper;

    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    /** The shapes at a point, in pixels of the page, the topmost first; undefined where the diagram is not, or covered. */
    find(point: Point): Shape[] | undefined {
        const elements = document.elementsFromPoint(point.x, point.y);
        if (elements.length === 0 || elements[0].closest('svg.sprotty-graph') === null) {
            return undefined;
        }
        const shapes = elements.map(element => this.shapeOf(element)).filter(shape => shape !== undefined);
        return Array.from(new Set(shapes));
    }

    /** The shape that something on the screen belongs to; lines are in none. */
    private shapeOf(element: Element): Shape | undefined {
        for (let current: Element | null = element; current !== null; current = current.parentElement) {
            const shown = this.editor.modelRoot.index.getById(this.dom.findSModelIdByDOMElement(current));
            if (shown !== undefined) {
                const owner = ownerOf(shown);
                return isShape(owner) ? owner : undefined;
            }
        }
        return undefined;
    }
}
