// SPDX-License-Identifier: EPL-2.0
import { type IDiagramStartup, EditorContextService } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Folding } from './folding';
import { type Extent, styleOf } from './model';
import { footer, region } from './panels';

/** What the server says of how much is shown; undefined for a diagram that is always shown as it is. */
export function extentOf(editor: EditorContextService): Extent | undefined {
    return styleOf<{ summary?: Extent }>(editor.modelRoot as { args?: object }).summary;
}

/** Says that a large diagram is shown in a summary, and offers to show all of it, and back again. */
@injectable()
export class SummaryNote implements IDiagramStartup {
    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    @inject(Folding)
    private readonly folding: Folding;

    private readonly note = region('vdc-panel vdc-summary', 'group', 'How much is shown');
    private readonly text = document.createElement('span');
    private readonly everything = this.button('Show everything', true);
    private readonly summary = this.button('Summarise', false);

    postModelInitialization(): void {
        this.text.setAttribute('role', 'status');
        this.note.append(this.text, this.everything, this.summary);
        footer().append(this.note);
        this.show();
        this.editor.onModelRootChanged(() => this.show());
    }

    private show(): void {
        const extent = extentOf(this.editor);
        this.note.hidden = extent === undefined;
        if (extent !== undefined) {
            this.text.textContent = `${extent.elements.toLocaleString('en')} elements${extent.everything ? '' : ', summarised'}`;
            this.everything.hidden = extent.everything;
            this.summary.hidden = !extent.expanded;
        }
    }

    private button(label: string, everything: boolean): HTMLButtonElement {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'vdc-text-button';
        button.textContent = label;
        button.addEventListener('click', () => this.folding.showAll(everything));
        return button;
    }
}
