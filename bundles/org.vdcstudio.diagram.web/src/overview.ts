// SPDX-License-Identifier: EPL-2.0
import { type Bounds, type IDiagramStartup, EditorContextService } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Commands } from './commands';
import { type ShapeStyle, ViewNode, ViewPort, styleOf } from './model';
import { type Panel, Panels, region, stage } from './panels';
import { boundsOf, shapesOf } from './shapes';

const SIZE = { width: 200, height: 140 };
const MARGIN = 6;

/** The whole diagram in small, with a frame around what is on the screen; the frame can be dragged. */
@injectable()
export class Overview implements Panel, IDiagramStartup {
    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    @inject(Commands)
    private readonly commands: Commands;

    @inject(Panels)
    private readonly panels: Panels;

    private readonly panel = region('vdc-panel vdc-overview', 'img', 'Overview');
    private readonly canvas = document.createElement('canvas');
    private readonly frame = document.createElement('div');
    private whole: Bounds = { x: 0, y: 0, width: 1, height: 1 };
    private scale = 1;
    private isDragged = false;

    postModelInitialization(): void {
        this.frame.className = 'vdc-overview-frame';
        this.canvas.style.width = `${SIZE.width}px`;
        this.canvas.style.height = `${SIZE.height}px`;
        const density = window.devicePixelRatio || 1;
        this.canvas.width = SIZE.width * density;
        this.canvas.height = SIZE.height * density;
        this.panel.append(this.canvas, this.frame);
        this.panel.hidden = true;
        this.panel.addEventListener('pointerdown', event => {
            this.isDragged = true;
            this.panel.setPointerCapture(event.pointerId);
            this.centerOn(event);
        });
        this.panel.addEventListener('pointermove', event => {
            if (this.isDragged) {
                this.centerOn(event);
            }
        });
        this.panel.addEventListener('pointerup', () => (this.isDragged = false));
        stage().append(this.panel);
        this.panels.add('overview', this);
        this.editor.onModelRootChanged(() => this.draw());
        this.editor.onViewportChanged(() => this.placeFrame());
    }

    get isShown(): boolean {
        return !this.panel.hidden;
    }

    show(): void {
        this.panel.hidden = false;
        this.draw();
    }

    hide(): void {
        this.panel.hidden = true;
    }

    private draw(): void {
        if (!this.isShown) {
            return;
        }
        const shapes = shapesOf(this.editor.modelRoot).map(shape => ({ shape, bounds: boundsOf(shape) }));
        this.measure(shapes.map(each => each.bounds));
        const context = this.canvas.getContext('2d');
        if (context === null) {
            return;
        }
        const density = this.canvas.width / SIZE.width;
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, this.canvas.width, this.canvas.height);
        context.setTransform(
            density * this.scale,
            0,
            0,
            density * this.scale,
            density * (MARGIN - this.whole.x * this.scale),
            density * (MARGIN - this.whole.y * this.scale)
        );
        context.lineWidth = 1 / this.scale;
        for (const { shape, bounds } of shapes) {
            const style = styleOf<ShapeStyle>(shape as ViewNode | ViewPort);
            context.fillStyle = style.fill ?? 'transparent';
            context.fillRect(bounds.x, bounds.y, bounds.width, bounds.height);
            context.strokeStyle = style.stroke ?? 'transparent';
            context.strokeRect(bounds.x, bounds.y, bounds.width, bounds.height);
        }
        this.placeFrame();
    }

    private measure(all: Bounds[]): void {
        if (all.length === 0) {
            return;
        }
        const x = Math.min(...all.map(each => each.x));
        const y = Math.min(...all.map(each => each.y));
        this.whole = {
            x,
            y,
            width: Math.max(...all.map(each => each.x + each.width)) - x,
            height: Math.max(...all.map(each => each.y + each.height)) - y
        };
        this.scale = Math.min((SIZE.width - 2 * MARGIN) / this.whole.width, (SIZE.height - 2 * MARGIN) / this.whole.height);
    }

    private placeFrame(): void {
        if (!this.isShown) {
            return;
        }
        const { scroll, zoom } = this.editor.viewportData;
        const { width, height } = this.editor.canvasBounds;
        const left = Math.max(0, MARGIN + (scroll.x - this.whole.x) * this.scale);
        const top = Math.max(0, MARGIN + (scroll.y - this.whole.y) * this.scale);
        const right = Math.min(SIZE.width, MARGIN + (scroll.x + width / zoom - this.whole.x) * this.scale);
        const bottom = Math.min(SIZE.height, MARGIN + (scroll.y + height / zoom - this.whole.y) * this.scale);
        this.frame.style.transform = `translate(${left}px, ${top}px)`;
        this.frame.style.width = `${Math.max(4, right - left)}px`;
        this.frame.style.height = `${Math.max(4, bottom - top)}px`;
    }

    private centerOn(event: PointerEvent): void {
        const place = this.panel.getBoundingClientRect();
        const x = this.whole.x + (event.clientX - place.left - MARGIN) / this.scale;
        const y = this.whole.y + (event.clientY - place.top - MARGIN) / this.scale;
        const { zoom } = this.editor.viewportData;
        const { width, height } = this.editor.canvasBounds;
        this.commands.setViewport({ zoom, scroll: { x: x - width / zoom / 2, y: y - height / zoom / 2 } });
    }
}
