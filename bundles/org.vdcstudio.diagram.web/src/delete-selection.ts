// SPDX-License-Identifier: EPL-2.0
import { type Action, type IActionHandler, DeleteElementOperation, SelectionService, isDeletable } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';

/** Sent by the host for its own Delete command. */
export interface InvokeDeleteAction extends Action {
    kind: typeof InvokeDeleteAction.KIND;
}

export namespace InvokeDeleteAction {
    export const KIND = 'vdc.deleteSelection';
}

/** Deletes what is selected in the page, which knows the selection best. */
@injectable()
export class InvokeDeleteHandler implements IActionHandler {
    @inject(SelectionService)
    private readonly selection: SelectionService;

    handle(_action: Action): Action | void {
        const ids = this.selection
            .getSelectedElements()
            .filter(isDeletable)
            .map(element => element.id);
        return ids.length > 0 ? DeleteElementOperation.create(ids) : undefined;
    }
}
