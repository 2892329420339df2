// SPDX-License-Identifier: EPL-2.0
import type { IDiagramStartup } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** Knows whether the user is at the keys or at the mouse; browsers do not agree on what the event of a menu says about it. */
@injectable()
export class LastInput implements IDiagramStartup {
    private isKey = false;

    /** Whether a key was pressed after the last button of the mouse. */
    get wasKey(): boolean {
        return this.isKey;
    }

    postModelInitialization(): void {
        // Before anybody else, who may keep events to himself.
        window.addEventListener('keydown', () => (this.isKey = true), { capture: true });
        window.addEventListener('mousedown', () => (this.isKey = false), { capture: true });
    }
}
