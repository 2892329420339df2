// SPDX-License-Identifier: EPL-2.0
import {
    type Action,
    EditorContextService,
    type IActionDispatcher,
    type IActionHandler,
    type IDiagramStartup,
    type Point,
    TYPES
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { LastInput } from './last-input';
import { boundsOf } from './shapes';
import { ShapesAt } from './shapes-at';

/** Sent by the server, which cannot know where the pointer is. */
export interface AskPastePlaceAction extends Action {
    readonly kind: typeof AskPastePlaceAction.KIND;
    /** Whether it is to be where the menu was opened, and not where the pointer is. */
    readonly atMenu: boolean;
}

export namespace AskPastePlaceAction {
    export const KIND = 'vdc.askPastePlace';
}

/** Where in a diagram: a shape or the diagram itself, and a point in it if one is meant. */
interface Place {
    readonly elementId?: string;
    readonly x?: number;
    readonly y?: number;
}

/** The answer to {@link AskPastePlaceAction}; without an element, what is selected is meant. */
export interface PastePlaceAction extends Action, Place {
    readonly kind: typeof PastePlaceAction.KIND;
}

export namespace PastePlaceAction {
    export const KIND = 'vdc.pastePlace';
}

/** Keys that select something, after which nobody means the pointer. */
const SELECTING_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Tab'];

/** Knows where the user wants something to be pasted: under the pointer, while that is used, else in what is selected. */
@injectable()
export class PastePlaces implements IActionHandler, IDiagramStartup {
    @inject(TYPES.IActionDispatcher)
    private readonly dispatcher: IActionDispatcher;

    @inject(ShapesAt)
    private readonly shapes: ShapesAt;

    @inject(LastInput)
    private readonly input: LastInput;

    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    /** In pixels of the page. */
    private pointer: Point | undefined;
    private menu: Place = {};

    postModelInitialization(): void {
        // Before anybody else, who may keep events to himself.
        window.addEventListener('mousemove', event => this.pointed({ x: event.clientX, y: event.clientY }), { capture: true });
        document.documentElement.addEventListener('mouseleave', () => this.pointed(undefined));
        window.addEventListener('keydown', event => SELECTING_KEYS.includes(event.key) && this.pointed(undefined), { capture: true });
        window.addEventListener('contextmenu', event => this.menuOpened(event), { capture: true });
    }

    handle(action: Action): void {
        const place = (action as AskPastePlaceAction).atMenu ? this.menu : this.placeAt(this.pointer);
        const answer: PastePlaceAction = { kind: PastePlaceAction.KIND, ...place };
        void this.dispatcher.dispatch(answer);
    }

    private pointed(pointer: Point | undefined): void {
        this.pointer = pointer;
    }

    /** A menu that was asked for by a key is about what is selected. */
    private menuOpened(event: MouseEvent): void {
        this.menu = this.input.wasKey ? {} : this.placeAt({ x: event.clientX, y: event.clientY });
    }

    private placeAt(point: Point | undefined): Place {
        const shapes = point === undefined ? undefined : this.shapes.find(point);
        if (point === undefined || shapes === undefined) {
            return {};
        }
        const [shape] = shapes;
        const { scroll, zoom } = this.editor.viewportData;
        const canvas = this.editor.canvasBounds;
        const origin = shapes.length === 0 ? { x: 0, y: 0 } : boundsOf(shape);
        return {
            elementId: shapes.length === 0 ? this.editor.modelRoot.id : shape.id,
            x: (point.x - canvas.x) / zoom + scroll.x - origin.x,
            y: (point.y - canvas.y) / zoom + scroll.y - origin.y
        };
    }
}
