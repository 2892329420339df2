// SPDX-License-Identifier: EPL-2.0
import {
    type Action,
    ChangeBoundsTool,
    DelKeyDeleteTool,
    DirectLabelEditTool,
    EditLabelMouseListener,
    type GModelElement,
    type ISelectionListener,
    KeyListener,
    type MouseListener,
    ViewportKeyTool
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { DropListener } from './drop';
import { isCollapsed, ownerOf } from './shapes';
import { ShapesAt } from './shapes-at';

/** Keys are given a meaning in one place, {@link Keys}, and not by each tool: the host must know which of them are free. */
@injectable()
export class KeylessViewportTool extends ViewportKeyTool {
    override enable(): void {
        // deliberately without its listeners
    }
}

/** See {@link KeylessViewportTool}. */
@injectable()
export class KeylessDeleteTool extends DelKeyDeleteTool {
    override enable(): void {
        // deliberately without its listener
    }

    override disable(): void {
        // there is nothing to be taken away
    }
}

/** Moves and resizes by mouse; keys move in larger steps, see {@link KeylessViewportTool}. */
@injectable()
export class MouseChangeBoundsTool extends ChangeBoundsTool {
    @inject(ShapesAt)
    private readonly shapes: ShapesAt;

    protected override createMoveKeyListener(): KeyListener {
        return new KeyListener();
    }

    protected override createChangeBoundsListener(): MouseListener & ISelectionListener {
        return new DropListener(this, this.shapes);
    }
}

/** A double click renames, but for shapes whose contents it shows. */
class RenameMouseListener extends EditLabelMouseListener {
    override doubleClick(target: GModelElement, event: MouseEvent): (Action | Promise<Action>)[] {
        return isCollapsed(ownerOf(target)) ? [] : super.doubleClick(target, event);
    }
}

/** Renames by mouse; the key is one of {@link Keys}. */
@injectable()
export class RenameTool extends DirectLabelEditTool {
    protected override createEditLabelMouseListener(): EditLabelMouseListener {
        return new RenameMouseListener();
    }
}
