// SPDX-License-Identifier: EPL-2.0
import {
    type GModelRoot,
    type IActionDispatcher,
    type Viewport,
    ChangeBoundsOperation,
    EditLabelAction,
    EditorContextService,
    FitToScreenAction,
    SelectAction,
    SelectAllAction,
    SetViewportAction,
    TYPES
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { type Arrangement, type Move, arrange, fewestFor } from './arrangement';
import { InvokeDeleteAction } from './delete-selection';
import { FIT } from './fit';
import { Folding } from './folding';
import { ViewNode } from './model';
import { type Direction, neighbourOf, nextInOrder } from './navigation';
import { Panels } from './panels';
import { boundsOf, isShape, labelOf, movableAmong, shapesOf } from './shapes';

const ARRANGEMENTS: readonly Arrangement[] = [
    'alignLeft',
    'alignCenter',
    'alignRight',
    'alignTop',
    'alignMiddle',
    'alignBottom',
    'distributeHorizontally',
    'distributeVertically'
];

const ZOOM_STEP = 1.25;
const ZOOM_LIMITS = { min: 0.1, max: 8 };
/** How far a key moves a shape, in pixels of the diagram. */
const NUDGE = 10;

type PanelName = 'overview' | 'legend' | 'layers' | 'search' | 'palette';

/** What the page can do, by the names that keys, buttons and the host use. */
export type CommandName =
    | Arrangement
    | PanelName
    | `select${'Left' | 'Right' | 'Up' | 'Down' | 'Next' | 'Previous'}`
    | `move${'Left' | 'Right' | 'Up' | 'Down'}`
    | 'zoomIn'
    | 'zoomOut'
    | 'zoomReset'
    | 'fit'
    | 'selectAll'
    | 'selectNothing'
    | 'rename'
    | 'open'
    | 'contents'
    | 'delete';

/** Carries out the commands of the page. */
@injectable()
export class Commands {
    @inject(TYPES.IActionDispatcher)
    private readonly dispatcher: IActionDispatcher;

    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    @inject(Panels)
    private readonly panels: Panels;

    @inject(Folding)
    private readonly folding: Folding;

    /** Does it; false when there is nothing to do it with, so that the key means something else. */
    perform(command: CommandName): boolean {
        switch (command) {
            case 'zoomIn':
                return this.zoomTo(this.editor.viewportData.zoom * ZOOM_STEP);
            case 'zoomOut':
                return this.zoomTo(this.editor.viewportData.zoom / ZOOM_STEP);
            case 'zoomReset':
                return this.zoomTo(1);
            case 'fit':
                return this.dispatch(FitToScreenAction.create([], FIT));
            case 'selectAll':
                return this.dispatch(SelectAllAction.create());
            case 'selectNothing':
                return this.editor.selectedElements.length > 0 && this.dispatch(SelectAction.setSelection([]));
            case 'rename':
                return this.rename();
            case 'open':
                return this.open();
            case 'contents':
                return this.folding.toggle(this.editor.selectedElements.filter((each): each is ViewNode => each instanceof ViewNode));
            case 'delete':
                return this.editor.selectedElements.length > 0 && this.dispatch({ kind: InvokeDeleteAction.KIND });
            case 'selectLeft':
            case 'selectRight':
            case 'selectUp':
            case 'selectDown':
                return this.selectNeighbour(command.substring('select'.length) as Direction);
            case 'selectNext':
                return this.selectInOrder(1);
            case 'selectPrevious':
                return this.selectInOrder(-1);
            case 'moveLeft':
                return this.moveBy({ x: -NUDGE, y: 0 });
            case 'moveRight':
                return this.moveBy({ x: NUDGE, y: 0 });
            case 'moveUp':
                return this.moveBy({ x: 0, y: -NUDGE });
            case 'moveDown':
                return this.moveBy({ x: 0, y: NUDGE });
            case 'overview':
            case 'legend':
            case 'layers':
            case 'search':
            case 'palette':
                return this.panels.toggle(command);
            default:
                return this.arrange(command);
        }
    }

    /** Whether an arrangement would do something with the present selection. */
    canArrange(arrangement: Arrangement): boolean {
        return movableAmong(this.editor.selectedElements).length >= fewestFor(arrangement);
    }

    /** Selects one shape and brings it into view if it is not. */
    reveal(id: string): void {
        if (this.root.index.getById(id) !== undefined) {
            this.dispatch(SelectAction.setSelection([id]));
            this.bringIntoView(id);
        }
    }

    /** Shows a shape in the middle if it is not in view. */
    bringIntoView(id: string): void {
        const shape = this.root.index.getById(id);
        if (shape === undefined) {
            return;
        }
        const bounds = boundsOf(shape);
        const { scroll, zoom } = this.editor.viewportData;
        const { width, height } = this.editor.canvasBounds;
        const isInView =
            bounds.x >= scroll.x &&
            bounds.y >= scroll.y &&
            bounds.x + bounds.width <= scroll.x + width / zoom &&
            bounds.y + bounds.height <= scroll.y + height / zoom;
        if (!isInView) {
            this.setViewport({
                zoom,
                scroll: { x: bounds.x + bounds.width / 2 - width / zoom / 2, y: bounds.y + bounds.height / 2 - height / zoom / 2 }
            });
        }
    }

    /** Shows a part of the diagram. */
    setViewport(viewport: Viewport): void {
        this.dispatch(SetViewportAction.create(this.root.id, viewport, { animate: false }));
    }

    private get root(): Readonly<GModelRoot> {
        return this.editor.modelRoot;
    }

    private dispatch(action: { kind: string }): true {
        void this.dispatcher.dispatch(action);
        return true;
    }

    private zoomTo(wanted: number): true {
        const zoom = Math.min(ZOOM_LIMITS.max, Math.max(ZOOM_LIMITS.min, wanted));
        const { scroll, zoom: before } = this.editor.viewportData;
        const { width, height } = this.editor.canvasBounds;
        // What is in the middle stays there.
        this.setViewport({
            zoom,
            scroll: { x: scroll.x + width / before / 2 - width / zoom / 2, y: scroll.y + height / before / 2 - height / zoom / 2 }
        });
        return true;
    }

    private rename(): boolean {
        const [selected, ...others] = this.editor.selectedElements;
        const label = isShape(selected) && others.length === 0 ? selected.editableLabel : undefined;
        return label !== undefined && this.dispatch(EditLabelAction.create(label.id));
    }

    private open(): boolean {
        const [selected, ...others] = this.editor.selectedElements;
        if (selected === undefined || others.length > 0 || window.vdcOpen === undefined) {
            return this.rename();
        }
        window.vdcOpen(selected.id);
        return true;
    }

    private selectNeighbour(direction: Direction): boolean {
        const shapes = shapesOf(this.root);
        const from = this.editor.selectedElements.find(isShape);
        const target = from === undefined ? shapes[0] : neighbourOf(from, shapes, direction);
        if (target !== undefined) {
            this.reveal(target.id);
        }
        return target !== undefined;
    }

    private selectInOrder(step: 1 | -1): boolean {
        const named = shapesOf(this.root).filter(shape => labelOf(shape) !== '');
        const target = nextInOrder(this.editor.selectedElements.find(isShape), named, step);
        if (target !== undefined) {
            this.reveal(target.id);
        }
        return target !== undefined;
    }

    private moveBy(move: Move): boolean {
        const nodes = movableAmong(this.editor.selectedElements);
        return nodes.length > 0 && this.moveAll(nodes, nodes.map(() => move));
    }

    private arrange(arrangement: Arrangement): boolean {
        if (!ARRANGEMENTS.includes(arrangement) || !this.canArrange(arrangement)) {
            return false;
        }
        const nodes = movableAmong(this.editor.selectedElements);
        return this.moveAll(nodes, arrange(arrangement, nodes.map(boundsOf)));
    }

    private moveAll(nodes: ReturnType<typeof movableAmong>, moves: Move[]): true {
        const bounds = nodes.map((node, index) => ({
            elementId: node.id,
            newPosition: { x: node.position.x + moves[index].x, y: node.position.y + moves[index].y },
            newSize: { width: node.size.width, height: node.size.height }
        }));
        return this.dispatch(ChangeBoundsOperation.create(bounds));
    }
}
