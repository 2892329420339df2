// SPDX-License-Identifier: EPL-2.0
import {
    type Action,
    type IActionDispatcher,
    type IDiagramStartup,
    EditorContextService,
    FitToScreenAction,
    SetViewportAction,
    TYPES
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { FIT } from './fit';
import type { ViewNode } from './model';
import { boundsOf, isCollapsed } from './shapes';

/** Asks for the contents of shapes to be shown or hidden; without shapes, for those of all. */
export interface SetContentsAction extends Action {
    readonly kind: typeof SetContentsAction.KIND;
    readonly elementIds?: string[];
    readonly shown: boolean;
}

export namespace SetContentsAction {
    export const KIND = 'setVdcContents';
}

/** How near to the edge of the page a shape may come whose contents are shown or hidden. */
const MARGIN = 24;

/** Shows and hides the contents of shapes. The shape it was asked for stays where it is on the screen. */
@injectable()
export class Folding implements IDiagramStartup {
    @inject(TYPES.IActionDispatcher)
    private readonly dispatcher: IActionDispatcher;

    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    /** What is to be done when the diagram has been arranged anew. */
    private then?: () => void;

    postModelInitialization(): void {
        this.editor.onModelRootChanged(() => {
            const { then } = this;
            this.then = undefined;
            then?.();
        });
    }

    /** Shows what is in those of the shapes that are collapsed; hides what is in them if none is. False if neither can be done. */
    toggle(shapes: readonly ViewNode[]): boolean {
        const collapsed = shapes.filter(isCollapsed);
        const changed = collapsed.length > 0 ? collapsed : shapes.filter(shape => shape.contents === 'shown');
        if (changed.length === 0) {
            return false;
        }
        this.keepInPlace(changed[0]);
        this.send({ kind: SetContentsAction.KIND, elementIds: changed.map(shape => shape.id), shown: collapsed.length > 0 });
        return true;
    }

    /** Shows everything there is, or a summary of it. */
    showAll(everything: boolean): void {
        this.then = () => void this.dispatcher.dispatch(FitToScreenAction.create([], FIT));
        this.send({ kind: SetContentsAction.KIND, shown: everything });
    }

    private keepInPlace(shape: ViewNode): void {
        const { scroll, zoom } = this.editor.viewportData;
        const { width, height } = this.editor.canvasBounds;
        const { x, y } = boundsOf(shape);
        const onScreen = (place: number, extent: number): number => Math.min(Math.max(place * zoom, MARGIN), extent - 2 * MARGIN);
        const left = onScreen(x - scroll.x, width) / zoom;
        const top = onScreen(y - scroll.y, height) / zoom;
        this.then = () => {
            const root = this.editor.modelRoot;
            const arranged = root.index.getById(shape.id);
            if (arranged !== undefined) {
                const place = boundsOf(arranged);
                const viewport = { zoom, scroll: { x: place.x - left, y: place.y - top } };
                void this.dispatcher.dispatch(SetViewportAction.create(root.id, viewport, { animate: false }));
            }
        };
    }

    private send(action: SetContentsAction): void {
        void this.dispatcher.dispatch(action);
    }
}
