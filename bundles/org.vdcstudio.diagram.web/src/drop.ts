// SPDX-License-Identifier: EPL-2.0
import {
    type Action,
    ChangeBoundsListener,
    ChangeBoundsOperation,
    type ChangeBoundsTool,
    CompoundOperation,
    type ElementAndBounds,
    GChildElement,
    type GModelElement,
    type GModelRoot,
    type Operation
} from '@eclipse-glsp/client';
import { type Shape } from './shapes';
import type { ShapesAt } from './shapes-at';

/** A shape was let go over others. It is moved when the diagram makes nothing of that. */
export interface DropOperation extends Operation {
    readonly kind: typeof DropOperation.KIND;
    readonly elementId: string;
    /** What it was let go over, from the inside out, as far as it is not in that already. */
    readonly containerIds: string[];
    readonly newBounds: ElementAndBounds[];
}

export namespace DropOperation {
    export const KIND = 'vdc.drop';
}

/** Moves shapes, and drops a single one on what is under the pointer; the server knows what that means. */
export class DropListener extends ChangeBoundsListener {
    constructor(
        tool: ChangeBoundsTool,
        private readonly shapes: ShapesAt
    ) {
        super(tool);
    }

    override draggingMouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const isMove = this.activeResizeHandle === undefined;
        const actions = super.draggingMouseUp(target, event);
        return isMove ? actions.map(action => this.dropped(action, target.root, event) ?? action) : actions;
    }

    private dropped(action: Action, root: GModelRoot, event: MouseEvent): DropOperation | undefined {
        const move = CompoundOperation.is(action) ? action.operationList.find(ChangeBoundsOperation.is) : undefined;
        if (move?.newBounds.length !== 1) {
            return undefined;
        }
        const { elementId } = move.newBounds[0];
        const around = ancestorsOf(root.index.getById(elementId));
        const under = this.shapes.find({ x: event.clientX, y: event.clientY })?.find(shape => !ancestorsOf(shape).some(each => each.id === elementId));
        const containerIds = ancestorsOf(under)
            .filter(each => !around.includes(each))
            .map(each => each.id);
        return containerIds.length === 0 ? undefined : { kind: DropOperation.KIND, isOperation: true, elementId, containerIds, newBounds: move.newBounds };
    }
}

/** An element and all around it but the diagram, from the inside out. */
function ancestorsOf(element: GModelElement | Shape | undefined): GChildElement[] {
    const ancestors: GChildElement[] = [];
    for (let current: unknown = element; current instanceof GChildElement; current = current.parent) {
        ancestors.push(current);
    }
    return ancestors;
}
