// SPDX-License-Identifier: EPL-2.0
import { type Action, type IActionDispatcher, type IActionHandler, EditorContextService, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { extentOf } from './summary';

/** Something in a collapsed shape. */
export interface HiddenHit {
    readonly id: string;
    /** The shape that stands for it. */
    readonly shape: string;
}

/** Searches what only the server knows. */
interface FindHiddenAction extends Action {
    readonly kind: 'vdc.findHidden';
    readonly text: string;
}

/** The answer to it. */
export interface HiddenHitsAction extends Action {
    readonly kind: typeof HiddenHitsAction.KIND;
    readonly text: string;
    readonly hits: HiddenHit[];
}

export namespace HiddenHitsAction {
    export const KIND = 'vdc.hiddenHits';
}

/** Has what hides something expanded, and selects it. */
interface ShowHitAction extends Action {
    readonly kind: 'vdc.showHit';
    readonly elementId: string;
}

/** Finds by their labels what is in collapsed shapes. */
@injectable()
export class HiddenHits implements IActionHandler {
    @inject(TYPES.IActionDispatcher)
    private readonly dispatcher: IActionDispatcher;

    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    private text = '';
    private isAnswered = true;
    /** By the shapes that they are in. */
    private hits = new Map<string, HiddenHit[]>();
    private listener?: () => void;

    /** Reports every answer. */
    onAnswer(listener: () => void): void {
        this.listener = listener;
    }

    /** Asks for a text, if anything is collapsed; what was found before is known until there is an answer. */
    find(text: string): void {
        const wasText = this.text;
        this.text = text;
        this.isAnswered = text === '' || extentOf(this.editor)?.everything !== false;
        if (this.isAnswered || text !== wasText) {
            this.hits = new Map();
        }
        if (!this.isAnswered) {
            this.send({ kind: 'vdc.findHidden', text });
        }
    }

    /** Whether an answer is still to come. */
    get isWaiting(): boolean {
        return !this.isAnswered;
    }

    /** What was found in a shape. */
    of(shape: string): readonly HiddenHit[] {
        return this.hits.get(shape) ?? [];
    }

    /** Shows one of what was found. */
    show({ id }: HiddenHit): void {
        this.send({ kind: 'vdc.showHit', elementId: id });
    }

    handle(action: Action): void {
        const { text, hits } = action as HiddenHitsAction;
        if (text === this.text) {
            this.isAnswered = true;
            this.hits = new Map();
            for (const hit of hits) {
                const inside = this.hits.get(hit.shape) ?? [];
                inside.push(hit);
                this.hits.set(hit.shape, inside);
            }
            this.listener?.();
        }
    }

    private send(action: FindHiddenAction | ShowHitAction): void {
        void this.dispatcher.dispatch(action);
    }
}
