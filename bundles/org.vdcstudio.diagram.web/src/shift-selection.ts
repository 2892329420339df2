// SPDX-License-Identifier: EPL-2.0
import {
    type Action,
    type GModelElement,
    GLSPScrollMouseListener,
    MarqueeMouseListener,
    MarqueeUtil,
    MouseListener,
    RankedSelectMouseListener,
    RemoveMarqueeAction,
    SelectAction,
    isSelected
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { elementsOf, ownerOf } from './shapes';

/** Shift adds to the selection, as Ctrl does. What is selected stays behind the lines that lead across it. */
@injectable()
export class ShiftSelectMouseListener extends RankedSelectMouseListener {
    override mouseDown(target: GModelElement, event: MouseEvent): (Action | Promise<Action>)[] {
        const owner = ownerOf(target);
        if (event.button === 0 && event.shiftKey && owner !== undefined) {
            return owner.selected ? this.handleDeselectTarget(owner, event) : this.handleSelectTarget(owner, []);
        }
        return super.mouseDown(target, event);
    }

    protected override handleSelectTarget(target: GModelElement, deselected: GModelElement[]): Action[] {
        return [SelectAction.create({ selectedElementsIDs: [target.id], deselectedElementsIDs: deselected.map(each => each.id) })];
    }

    override mouseUp(target: GModelElement, event: MouseEvent): (Action | Promise<Action>)[] {
        // The marquee, or the click, has selected already.
        return event.shiftKey ? [] : super.mouseUp(target, event);
    }
}

/** Dragging with Shift draws a marquee instead of moving what is seen. */
@injectable()
export class ShiftScrollMouseListener extends GLSPScrollMouseListener {
    override mouseDown(target: GModelElement, event: MouseEvent): ReturnType<GLSPScrollMouseListener['mouseDown']> {
        return event.shiftKey ? [] : super.mouseDown(target, event);
    }
}

/** Selects what a rectangle touches that is drawn with Shift, in addition to what is selected. */
@injectable()
export class ShiftMarqueeMouseListener extends MouseListener {
    @inject(MarqueeUtil)
    private readonly marquee: MarqueeUtil;

    /** One for each rectangle, because it knows its diagram from the beginning. */
    private current?: MarqueeMouseListener;
    private before: string[] = [];

    override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
        if (event.button !== 0 || !event.shiftKey || ownerOf(target) !== undefined) {
            return [];
        }
        this.before = elementsOf(target.root).filter(isSelected).map(element => element.id);
        this.current = new MarqueeMouseListener(target.root, this.marquee);
        return this.current.mouseDown(target, event);
    }

    override mouseMove(target: GModelElement, event: MouseEvent): Action[] {
        return (this.current?.mouseMove(target, event) ?? []).map(action =>
            SelectAction.is(action) ? SelectAction.setSelection([...new Set([...this.before, ...action.selectedElementsIDs.filter(id => id)])]) : action
        );
    }

    override mouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const ended = this.current;
        this.current = undefined;
        return ended?.mouseUp(target, event).filter(action => action.kind === RemoveMarqueeAction.KIND) ?? [];
    }
}
