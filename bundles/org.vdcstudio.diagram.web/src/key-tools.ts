// SPDX-License-Identifier: EPL-2.0
import { ChangeBoundsTool, DelKeyDeleteTool, KeyListener, ViewportKeyTool } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

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
    protected override createMoveKeyListener(): KeyListener {
        return new KeyListener();
    }
}
