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

    postModelInitialization(): void {
        const line = document.createElement('div');
        line.className = 'vdc-announcer';
        line.setAttribute('role', 'status');
        document.body.append(line);
        this.editor.onSelectionChanged(() => {
            const [first, ...others] = this.editor.selectedElements;
            const name = isShape(first) || first instanceof ViewEdge ? labelOf(first) : '';
            const hint = isCollapsed(first) ? ', contents hidden' : '';
            line.textContent = others.length > 0 ? `${others.length + 1} selected` : name === '' ? '' : `${name} selected${hint}`;
        });
    }
}
