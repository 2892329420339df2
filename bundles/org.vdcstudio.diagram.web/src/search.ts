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
import { type HiddenHit, HiddenHits } from './hidden-hits';
import { type Panel, Panels, focusDiagram, iconButton, region, stage } from './panels';
import { elementsOf, labelOf } from './shapes';

const MATCH = 'vdc-match';
const MATCH_INSIDE = 'vdc-match-inside';

/** What was found: a shape or line on the screen, or something in a collapsed shape. */
type Match = { readonly id: string; readonly shape?: undefined } | HiddenHit;

function highlighted(elements: string[], name: string): [ModifyCSSFeedbackAction, ModifyCSSFeedbackAction] {
    return [ModifyCSSFeedbackAction.create({ elements, add: [name] }), ModifyCSSFeedbackAction.create({ elements, remove: [name] })];
}

/**
 * Finds shapes and lines by what their labels say, also in collapsed shapes: all matches are highlighted, Enter goes from one to the
 * next and shows it.
 */
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

    @inject(HiddenHits)
    private readonly hidden: HiddenHits;

    private readonly bar = region('vdc-panel vdc-search', 'search', 'Search the diagram');
    private readonly field = document.createElement('input');
    private readonly count = document.createElement('span');
    private highlight?: FeedbackEmitter;
    private matches: Match[] = [];
    private current = -1;

    postModelInitialization(): void {
        this.field.type = 'text';
        this.field.placeholder = 'Search';
        this.field.setAttribute('aria-label', 'Search the diagram');
        this.field.addEventListener('input', () => this.startOver());
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
        this.editor.onModelRootChanged(() => this.isShown && this.find());
        this.hidden.onAnswer(() => this.isShown && this.update());
    }

    get isShown(): boolean {
        return !this.bar.hidden;
    }

    show(): void {
        this.bar.hidden = false;
        this.field.focus();
        this.field.select();
        this.find();
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

    private startOver(): void {
        this.current = -1;
        this.mark([]);
        this.find();
    }

    private find(): void {
        this.hidden.find(this.wanted);
        this.update();
    }

    private get wanted(): string {
        return this.field.value.trim().toLowerCase();
    }

    private update(): void {
        const found = this.wanted === '' ? [] : this.found();
        const current: Match | undefined = this.matches[this.current];
        if (found.length !== this.matches.length || found.some(({ id, shape }, index) => !this.isAt(index, id, shape))) {
            this.mark(found);
            this.current = found.findIndex(each => each.id === current?.id);
        }
        this.showCount();
    }

    private isAt(index: number, id: string, shape: string | undefined): boolean {
        return this.matches[index].id === id && this.matches[index].shape === shape;
    }

    /** What is in a shape comes after it, as it does when it is shown. */
    private found(): Match[] {
        const root = this.editor.modelRoot;
        return elementsOf(root).flatMap((element): Match[] => {
            // Some may have been expanded since they were found.
            const inside = this.hidden.of(element.id).filter(({ id }) => root.index.getById(id) === undefined);
            return labelOf(element).toLowerCase().includes(this.wanted) ? [{ id: element.id }, ...inside] : inside;
        });
    }

    private mark(matches: Match[]): void {
        this.highlight?.dispose();
        this.highlight = undefined;
        this.matches = matches;
        if (matches.length > 0) {
            const emitter = this.feedback.createEmitter();
            const shown = matches.filter(({ shape }) => shape === undefined).map(({ id }) => id);
            const around = new Set(matches.flatMap(({ shape }) => shape ?? []));
            this.highlight = emitter
                .add(...highlighted(shown, MATCH))
                .add(...highlighted([...around], MATCH_INSIDE))
                .submit();
        }
    }

    private step(by: 1 | -1): void {
        if (this.matches.length > 0) {
            const start = this.current < 0 && by < 0 ? 0 : this.current;
            this.current = (start + by + this.matches.length) % this.matches.length;
            const match = this.matches[this.current];
            if (match.shape === undefined) {
                this.commands.reveal(match.id);
            } else {
                this.hidden.show(match);
            }
            this.showCount();
        }
    }

    private showCount(): void {
        const number = this.matches.length;
        const inside = this.matches.filter(({ shape }) => shape !== undefined).length;
        const where = inside === 0 ? '' : `, ${inside === number ? 'all' : inside} in collapsed shapes`;
        const found = `${number} found${where}`;
        const nothing = this.wanted === '' || this.hidden.isWaiting ? '' : 'no match';
        this.count.textContent = number === 0 ? nothing : this.current < 0 ? found : `${this.current + 1} of ${number}`;
        this.count.title = this.count.textContent;
    }
}
