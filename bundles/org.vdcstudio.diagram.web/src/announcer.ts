// SPDX-License-Identifier: EPL-2.0
import { type IDiagramStartup, EditorContextService } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { ViewEdge } from './model';
import { isCollapsed, isShape, labelOf } from './shapes';

/** Tells who cannot see the screen what is selected. */
@injectable()
export class Announcer implements IDiagramStartup {
    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    private readonly line = document.createElement('div');

    postModelInitialization(): void {
        this.line.className = 'vdc-announcer';
        this.line.setAttribute('role', 'status');
        document.body.append(this.line);
        this.editor.onSelectionChanged(() => this.announce());
        // What is selected may have another name now, or other contents.
        this.editor.onModelRootChanged(() => this.announce());
    }

    private announce(): void {
        const [first, ...others] = this.editor.selectedElements;
        const name = isShape(first) || first instanceof ViewEdge ? labelOf(first) : '';
        const hint = isCollapsed(first) ? ', contents hidden' : '';
        const text = others.length > 0 ? `${others.length + 1} selected` : name === '' ? '' : `${name} selected${hint}`;
        // The same again would be read again.
        if (this.line.textContent !== text) {
            this.line.textContent = text;
        }
    }
}
