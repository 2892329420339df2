// SPDX-License-Identifier: EPL-2.0
import { type Action, type IActionDispatcher, type IActionHandler, type IDiagramStartup, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { type Panel, Panels, region, stage } from './panels';

interface LayerItem {
    readonly name: string;
    readonly label: string;
    /** Whether the user may switch it. */
    readonly optional: boolean;
    readonly active: boolean;
}

/** Tells what layers, filters and overlays there are. */
export interface LayersAction extends Action {
    readonly kind: typeof LayersAction.KIND;
    readonly layers: LayerItem[];
    readonly filters: LayerItem[];
    /** What is shown on top, such as findings. */
    readonly overlays?: LayerItem[];
}

export namespace LayersAction {
    export const KIND = 'vdcLayers';
}

/** Chooses the optional layers and the filters that are active; without them, only asks what there are. */
export interface SetLayersAction extends Action {
    readonly kind: typeof SetLayersAction.KIND;
    readonly layers?: string[];
    readonly filters?: string[];
    readonly overlays?: string[];
}

export namespace SetLayersAction {
    export const KIND = 'setVdcLayers';
}

/** Switches layers, filters and overlays. */
@injectable()
export class LayersPanel implements Panel, IActionHandler, IDiagramStartup {
    @inject(TYPES.IActionDispatcher)
    private readonly dispatcher: IActionDispatcher;

    @inject(Panels)
    private readonly panels: Panels;

    private readonly panel = region('vdc-panel vdc-side vdc-layers', 'region', 'Layers and filters');

    postModelInitialization(): void {
        this.panel.hidden = true;
        stage().append(this.panel);
        this.panels.add('layers', this);
        this.send({ kind: SetLayersAction.KIND });
    }

    get isShown(): boolean {
        return !this.panel.hidden;
    }

    show(): void {
        this.panel.hidden = false;
    }

    hide(): void {
        this.panel.hidden = true;
    }

    handle(action: Action): void {
        const { layers, filters, overlays = [] } = action as LayersAction;
        const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
        const optional = layers.filter(layer => layer.optional);
        this.panel.replaceChildren(
            ...this.group('Layers', 'layer', optional),
            ...this.group('Filters', 'filter', filters),
            ...this.group('On top', 'overlay', overlays),
            ...(optional.length + filters.length + overlays.length === 0 ? [this.nothing()] : [])
        );
        if (focused !== '') {
            document.getElementById(focused)?.focus();
        }
    }

    private group(title: string, kind: string, items: LayerItem[]): HTMLElement[] {
        if (items.length === 0) {
            return [];
        }
        const heading = document.createElement('h2');
        heading.textContent = title;
        return [heading, ...items.map((item, index) => this.row(kind, item, index))];
    }

    private row(kind: string, item: LayerItem, index: number): HTMLElement {
        const row = document.createElement('label');
        const box = document.createElement('input');
        box.type = 'checkbox';
        box.id = `vdc-${kind}-${index}`;
        box.dataset.kind = kind;
        box.dataset.name = item.name;
        box.checked = item.active;
        box.addEventListener('change', () => this.choose());
        row.append(box, item.label);
        return row;
    }

    private nothing(): HTMLElement {
        const text = document.createElement('p');
        text.textContent = 'This diagram has no layers or filters to switch.';
        return text;
    }

    private choose(): void {
        const checked = (kind: string): string[] =>
            Array.from(this.panel.querySelectorAll<HTMLInputElement>(`input[data-kind=${kind}]`))
                .filter(box => box.checked)
                .map(box => box.dataset.name ?? '');
        this.send({ kind: SetLayersAction.KIND, layers: checked('layer'), filters: checked('filter'), overlays: checked('overlay') });
    }

    private send(action: SetLayersAction): void {
        void this.dispatcher.dispatch(action);
    }
}
