// SPDX-License-Identifier: EPL-2.0
import { type Action, type IActionDispatcher, type IActionHandler, EditLabelAction, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';

/** Asks to edit a label that the model before it may just have brought. */
export interface EditNewLabelAction extends Action {
    kind: typeof EditNewLabelAction.KIND;
    labelId: string;
}

export namespace EditNewLabelAction {
    export const KIND = 'vdc.editLabel';
}

/** Opens the text field once the label is on the screen: its place is not known before. */
@injectable()
export class EditNewLabelHandler implements IActionHandler {
    @inject(TYPES.IActionDispatcher)
    private readonly dispatcher: IActionDispatcher;

    handle(action: Action): void {
        const { labelId } = action as EditNewLabelAction;
        const afterPainting = (then: () => void): number => requestAnimationFrame(() => requestAnimationFrame(then));
        afterPainting(() => void this.dispatcher.dispatch(EditLabelAction.create(labelId)));
    }
}
