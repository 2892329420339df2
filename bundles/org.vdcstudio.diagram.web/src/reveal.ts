// SPDX-License-Identifier: EPL-2.0
import type { Action, IActionHandler } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Commands } from './commands';

/** Sent by the server for a shape that was selected somewhere else. */
export interface RevealAction extends Action {
    kind: typeof RevealAction.KIND;
    elementId: string;
}

export namespace RevealAction {
    export const KIND = 'vdc.reveal';
}

/** Brings a shape into view; what is in view stays where it is. */
@injectable()
export class RevealHandler implements IActionHandler {
    @inject(Commands)
    private readonly commands: Commands;

    handle(action: Action): void {
        this.commands.bringIntoView((action as RevealAction).elementId);
    }
}
