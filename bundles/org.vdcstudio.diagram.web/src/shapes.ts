// SPDX-License-Identifier: EPL-2.0
import {
    type GModelElement,
    type GModelRoot,
    Bounds,
    GChildElement,
    findParentByFeature,
    isBoundsAware,
    isMoveable
} from '@eclipse-glsp/client';
import { TextLabel, type TextStyle, ViewEdge, ViewNode, ViewPort, styleOf } from './model';

/** A shape of the view, as opposed to labels, handles and other helpers. */
export type Shape = ViewNode | ViewPort;

export function isShape(element: unknown): element is Shape {
    return element instanceof ViewNode || element instanceof ViewPort;
}

/** Whether something is a shape that stands for what is in it, too. */
export function isCollapsed(element: unknown): element is ViewNode {
    return element instanceof ViewNode && element.contents === 'hidden';
}

/** All shapes, containers before their contents. */
export function shapesOf(root: Readonly<GModelRoot>): Shape[] {
    return Array.from(root.index.all()).filter(isShape);
}

/** What stands for something in the model: shapes and lines. */
export function elementsOf(root: Readonly<GModelRoot>): (Shape | ViewEdge)[] {
    return Array.from(root.index.all()).filter(element => isShape(element) || element instanceof ViewEdge) as (Shape | ViewEdge)[];
}

/** The shape or line that something on the screen belongs to; undefined for the diagram itself. */
export function ownerOf(element: Readonly<GModelElement>): Shape | ViewEdge | undefined {
    let current: unknown = element;
    while (current instanceof GChildElement) {
        if (isShape(current) || current instanceof ViewEdge) {
            return current;
        }
        current = current.parent;
    }
    return undefined;
}

/** The text of an element's labels as it is shown. */
export function labelOf(element: Shape | ViewEdge): string {
    return (element.children as readonly object[])
        .filter((child): child is TextLabel => child instanceof TextLabel)
        .map(label => styleOf<TextStyle>(label).lines?.map(line => line.text).join(' ') ?? label.text)
        .join(', ');
}

/** Bounds in the diagram's coordinates; the root of a diagram would turn them into pixels of the page, by scroll and zoom. */
export function boundsOf(element: Readonly<GModelElement>): Bounds {
    const shape = findParentByFeature(element as GModelElement, isBoundsAware);
    let bounds: Bounds = shape?.bounds ?? Bounds.EMPTY;
    for (let current: unknown = shape; current instanceof GChildElement && current.parent instanceof GChildElement; current = current.parent) {
        bounds = current.parent.localToParent(bounds);
    }
    return bounds;
}

/** The selected shapes that can be moved, without those inside others that move already. */
export function movableAmong(elements: readonly Readonly<GModelElement>[]): ViewNode[] {
    const nodes = elements.filter((each): each is ViewNode => each instanceof ViewNode && isMoveable(each) && isBoundsAware(each));
    const chosen = new Set<unknown>(nodes);
    const isInside = (node: ViewNode): boolean => {
        let parent: unknown = node.parent;
        while (parent instanceof GChildElement) {
            if (chosen.has(parent)) {
                return true;
            }
            parent = parent.parent;
        }
        return false;
    };
    return nodes.filter(node => !isInside(node));
}
