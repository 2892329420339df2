// SPDX-License-Identifier: EPL-2.0
import {
    type Action,
    type GModelElement,
    type Point,
    EditorContextService,
    GLSPContextMenuMouseListener,
    MouseListener,
    SelectAction,
    getAbsolutePosition
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Folding } from './folding';
import type { MenuRequest } from './host';
import { LastInput } from './last-input';
import { boundsOf, isCollapsed, ownerOf } from './shapes';

/** Menus are the host's: the client's own would select nothing when they are asked for by a key. */
@injectable()
export class NoContextMenu extends GLSPContextMenuMouseListener {
    override contextMenu(): Action[] {
        return [];
    }
}

/** Knows where the pointer is, and asks the host for menus. */
@injectable()
export class Pointer extends MouseListener {
    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    @inject(Folding)
    private readonly folding: Folding;

    @inject(LastInput)
    private readonly input: LastInput;

    private last: Point = { x: 0, y: 0 };

    /** The last position of the pointer in the diagram's coordinates. */
    get position(): Point {
        return this.last;
    }

    override mouseMove(target: GModelElement, event: MouseEvent): Action[] {
        this.last = getAbsolutePosition(target, event);
        return [];
    }

    /** Selects what the menu is about, unless it is selected already, and leaves the menu itself to the host. */
    override contextMenu(target: GModelElement, event: MouseEvent): Action[] {
        const isByKey = this.input.wasKey;
        const selected = this.editor.selectedElements[0];
        const owner = ownerOf(isByKey && selected !== undefined ? selected : target);
        if (window.vdcMenu !== undefined) {
            event.preventDefault();
            const place = isByKey && owner !== undefined ? this.below(owner) : { x: event.clientX, y: event.clientY };
            const request: MenuRequest = { ...place, id: owner?.id ?? '' };
            // After the selection that goes before.
            setTimeout(() => window.vdcMenu?.(JSON.stringify(request)));
        }
        if (owner === undefined) {
            return isByKey ? [] : [SelectAction.setSelection([])];
        }
        return owner.selected ? [] : [SelectAction.setSelection([owner.id])];
    }

    override doubleClick(target: GModelElement): Action[] {
        const owner = ownerOf(target);
        if (isCollapsed(owner)) {
            this.folding.toggle([owner]);
            return [];
        }
        const isRenamed = owner !== undefined && 'editableLabel' in owner && owner.editableLabel !== undefined;
        if (owner !== undefined && !isRenamed) {
            window.vdcOpen?.(owner.id);
        }
        return [];
    }

    /** Where a menu about an element is to open that was asked for by a key, in pixels of the page. */
    private below(element: Readonly<GModelElement>): Point {
        const { x, y, width, height } = boundsOf(element);
        const { scroll, zoom } = this.editor.viewportData;
        const canvas = this.editor.canvasBounds;
        return { x: canvas.x + (x + width / 2 - scroll.x) * zoom, y: canvas.y + (y + height - scroll.y) * zoom };
    }
}
