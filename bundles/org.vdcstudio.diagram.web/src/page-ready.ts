// SPDX-License-Identifier: EPL-2.0
import { type Action, type IActionDispatcher, type IDiagramStartup, FitToScreenAction, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { FIT } from './fit';

/** Tells the server that the first model is on the screen. */
export interface PageReadyAction extends Action {
    kind: typeof PageReadyAction.KIND;
}

export namespace PageReadyAction {
    export const KIND = 'vdc.pageReady';
}

/** Shows the whole diagram, never magnified, and reports that it is there. */
@injectable()
export class PageReady implements IDiagramStartup {
    @inject(TYPES.IActionDispatcher)
    private readonly dispatcher: IActionDispatcher;

    async postModelInitialization(): Promise<void> {
        await this.dispatcher.dispatch(FitToScreenAction.create([], FIT));
        const ready: PageReadyAction = { kind: PageReadyAction.KIND };
        await this.dispatcher.dispatch(ready);
    }
}
