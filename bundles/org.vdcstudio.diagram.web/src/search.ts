// SPDX-License-Identifier: EPL-2.0
import {
    type FeedbackEmitter,
    type IDiagramStartup,
    type IFeedbackActionDispatcher,
    EditorContextService,
    ModifyCSSFeedbackAction,
    TYPES
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Commands } from './commands';
import { type Panel, Panels, focusDiagram, iconButton, region, stage } from './panels';
import { elementsOf, labelOf } from './shapes';
import { extentOf } from './summary';

const MATCH = 'vdc-match';

/** Finds shapes and lines by what their labels say: all matches are highlighted, Enter goes from one to the next. */
@injectable()
export class Search implements Panel, IDiagramStartup {
    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    @inject(TYPES.IFeedbackActionDispatcher)
    private readonly feedback: IFeedbackActionDispatcher;

    @inject(Commands)
    private readonly commands: Commands;

    @inject(Panels)
    private readonly panels: Panels;

    private readonly bar = region('vdc-panel vdc-search', 'search', 'Search the diagram');
    private readonly field = document.createElement('input');
    private readonly count = document.createElement('span');
    private highlight?: FeedbackEmitter;
    private matches: string[] = [];
    private current = -1;

    postModelInitialization(): void {
        this.field.type = 'text';
        this.field.placeholder = 'Search';
        this.field.setAttribute('aria-label', 'Search the diagram');
        this.field.addEventListener('input', () => this.find());
        this.field.addEventListener('keydown', event => this.pressed(event));
        this.count.className = 'vdc-search-count';
        this.count.setAttribute('role', 'status');
        this.bar.append(
            this.field,
            this.count,
            iconButton('arrow-up', 'Previous match (Shift+Enter)', () => this.step(-1)),
            iconButton('arrow-down', 'Next match (Enter)', () => this.step(1)),
            iconButton('close', 'End the search (Esc)', () => this.hide())
        );
        this.bar.hidden = true;
        stage().append(this.bar);
        this.panels.add('search', this);
        this.editor.onModelRootChanged(() => {
            if (this.isShown) {
                this.find(false);
            }
        });
    }

    get isShown(): boolean {
        return !this.bar.hidden;
    }

    show(): void {
        this.bar.hidden = false;
        this.field.focus();
        this.field.select();
        this.find(false);
    }

    hide(): void {
        this.bar.hidden = true;
        this.mark([]);
        focusDiagram();
        this.panels.changed();
    }

    private pressed(event: KeyboardEvent): void {
        if (event.key === 'Enter') {
            this.step(event.shiftKey ? -1 : 1);
        } else if (event.key === 'Escape') {
            this.hide();
        } else if (event.key === 'f' && (event.ctrlKey || event.metaKey)) {
            this.field.select();
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    }

    private find(startOver = true): void {
        const wanted = this.field.value.trim().toLowerCase();
        const found =
            wanted === ''
                ? []
                : elementsOf(this.editor.modelRoot)
                      .filter(element => labelOf(element).toLowerCase().includes(wanted))
                      .map(element => element.id);
        const changed = found.length !== this.matches.length || found.some((id, index) => id !== this.matches[index]);
        if (startOver || changed) {
            this.current = -1;
            this.mark(found);
        }
        this.showCount();
    }

    private mark(ids: string[]): void {
        this.highlight?.dispose();
        this.highlight = undefined;
        this.matches = ids;
        if (ids.length > 0) {
            this.highlight = this.feedback
                .createEmitter()
                .add(
                    ModifyCSSFeedbackAction.create({ elements: ids, add: [MATCH] }),
                    ModifyCSSFeedbackAction.create({ elements: ids, remove: [MATCH] })
                )
                .submit();
        }
    }

    private step(by: 1 | -1): void {
        if (this.matches.length > 0) {
            const start = this.current < 0 && by < 0 ? 0 : this.current;
            this.current = (start + by + this.matches.length) % this.matches.length;
            this.commands.reveal(this.matches[this.current]);
            this.showCount();
        }
    }

    private showCount(): void {
        const number = this.matches.length;
        const isSummarised = extentOf(this.editor)?.everything === false;
        const where = isSummarised ? ' in the summary' : '';
        const nothing = this.field.value.trim() === '' ? '' : `no match${where}`;
        this.count.textContent = number === 0 ? nothing : this.current < 0 ? `${number} found${where}` : `${this.current + 1} of ${number}${where}`;
    }
}
