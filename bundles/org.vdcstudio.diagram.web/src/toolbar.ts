// SPDX-License-Identifier: EPL-2.0
import { type IDiagramStartup, EditorContextService } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import type { Arrangement } from './arrangement';
import { type CommandName, Commands } from './commands';
import { Panels, footer, iconButton, region, stage } from './panels';

/** What the arrangements look like: bars beside a line, drawn on a field of 16 by 16. */
const ARRANGEMENTS: readonly { name: Arrangement; title: string; drawing: string }[] = [
    { name: 'alignLeft', title: 'Align left edges', drawing: 'M2 1v14M4 4h9v3H4zM4 9h6v3H4z' },
    { name: 'alignCenter', title: 'Align centres horizontally', drawing: 'M8 1v14M3 4h10v3H3zM5 9h6v3H5z' },
    { name: 'alignRight', title: 'Align right edges', drawing: 'M14 1v14M3 4h9v3H3zM6 9h6v3H6z' },
    { name: 'alignTop', title: 'Align top edges', drawing: 'M1 2h14M4 4h3v9H4zM9 4h3v6H9z' },
    { name: 'alignMiddle', title: 'Align centres vertically', drawing: 'M1 8h14M4 3h3v10H4zM9 5h3v6H9z' },
    { name: 'alignBottom', title: 'Align bottom edges', drawing: 'M1 14h14M4 3h3v9H4zM9 6h3v6H9z' },
    { name: 'distributeHorizontally', title: 'Equal gaps horizontally', drawing: 'M1 1v14M15 1v14M3 4h3v8H3zM10 4h3v8h-3z' },
    { name: 'distributeVertically', title: 'Equal gaps vertically', drawing: 'M1 1h14M1 15h14M4 3h8v3H4zM4 10h8v3H4z' }
];

const SVG = 'http://www.w3.org/2000/svg';

function drawing(path: string): SVGElement {
    const picture = document.createElementNS(SVG, 'svg');
    picture.setAttribute('viewBox', '0 0 16 16');
    picture.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    picture.append(line);
    return picture;
}

/** The buttons at the edge of the diagram: for the view always, for the selection when there is something to arrange. */
@injectable()
export class Toolbar implements IDiagramStartup {
    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    @inject(Commands)
    private readonly commands: Commands;

    @inject(Panels)
    private readonly panels: Panels;

    private readonly view = region('vdc-panel vdc-toolbar', 'toolbar', 'View');
    private readonly selection = region('vdc-panel vdc-arrange', 'toolbar', 'Arrange');
    private readonly zoom = document.createElement('button');

    postModelInitialization(): void {
        this.zoom.type = 'button';
        this.zoom.className = 'vdc-button vdc-zoom';
        this.zoom.title = 'Show in original size (0)';
        this.zoom.addEventListener('click', () => this.commands.perform('zoomReset'));
        this.view.append(
            this.button('zoom-out', 'Zoom out (-)', 'zoomOut'),
            this.zoom,
            this.button('zoom-in', 'Zoom in (+)', 'zoomIn'),
            this.button('screen-full', 'Show the whole diagram (F)', 'fit'),
            this.toggle('map', 'Overview (O)', 'overview'),
            this.toggle('list-unordered', 'Legend (L)', 'legend'),
            this.toggle('layers', 'Layers and filters (Y)', 'layers'),
            this.toggle('search', 'Search (Ctrl+F)', 'search')
        );
        for (const { name, title, drawing: path } of ARRANGEMENTS) {
            const button = iconButton(undefined, title, () => this.commands.perform(name));
            button.dataset.command = name;
            button.append(drawing(path));
            this.selection.append(button);
        }
        footer().append(this.view);
        stage().append(this.selection);
        this.showZoom();
        this.showSelection();
        this.editor.onViewportChanged(() => this.showZoom());
        this.editor.onModelRootChanged(() => {
            this.showZoom();
            this.showSelection();
        });
        this.editor.onSelectionChanged(() => this.showSelection());
    }

    private button(icon: string, title: string, command: CommandName): HTMLButtonElement {
        const button = iconButton(icon, title, () => this.commands.perform(command));
        button.dataset.command = command;
        return button;
    }

    private toggle(icon: string, title: string, panel: CommandName): HTMLButtonElement {
        const button = this.button(icon, title, panel);
        const show = (): void => button.setAttribute('aria-pressed', String(this.panels.isShown(panel)));
        this.panels.onChange(show);
        show();
        return button;
    }

    private showZoom(): void {
        const percent = `${Math.round(this.editor.viewportData.zoom * 100)} %`;
        this.zoom.textContent = percent;
        this.zoom.setAttribute('aria-label', `Zoom ${percent}, show in original size`);
    }

    private showSelection(): void {
        let some = false;
        for (const { name } of ARRANGEMENTS) {
            const button = this.selection.querySelector(`[data-command=${name}]`) as HTMLButtonElement;
            button.disabled = !this.commands.canArrange(name);
            some ||= !button.disabled;
        }
        this.selection.hidden = !some;
    }
}
