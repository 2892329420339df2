// SPDX-License-Identifier: EPL-2.0
import { type IDiagramStartup, EditorContextService } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { type LineStyle, type ShapeStyle, styleOf } from './model';
import { Themes } from './theme';
import { type Panel, Panels, region, stage } from './panels';

/** What a plate that is shown on top of elements looks like. */
interface BadgeStyle {
    readonly text: string;
    readonly fill: string;
    readonly ink: string;
}

type LegendEntry =
    | { readonly label: string; readonly kind: 'shape' | 'line'; readonly style: ShapeStyle & LineStyle }
    | { readonly label: string; readonly kind: 'badge'; readonly style: BadgeStyle };

const SVG = 'http://www.w3.org/2000/svg';
const SWATCH = { width: 22, height: 14 };

function element(name: string, attributes: Record<string, string | number | undefined>): SVGElement {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
        if (value !== undefined) {
            made.setAttribute(key, String(value));
        }
    }
    return made;
}

function outlineOf(style: ShapeStyle): SVGElement {
    const { width, height } = SWATCH;
    switch (style.shape) {
        case 'ellipse':
            return element('ellipse', { cx: width / 2, cy: height / 2, rx: width / 2 - 1, ry: height / 2 - 1 });
        case 'diamond':
            return element('polygon', { points: `${width / 2},1 ${width - 1},${height / 2} ${width / 2},${height - 1} 1,${height / 2}` });
        case 'triangle':
            return element('polygon', { points: `${width / 2},1 ${width - 1},${height - 1} 1,${height - 1}` });
        default:
            return element('rect', { x: 1, y: 1, width: width - 2, height: height - 2, rx: Math.min(4, style.corner ?? 0) });
    }
}

function plate({ text, fill, ink }: BadgeStyle): SVGElement[] {
    const { width, height } = SWATCH;
    const drawn = element('rect', { x: (width - height) / 2, width: height, height, rx: height / 2, fill });
    const sign = element('text', { class: 'vdc-badge-sign', x: width / 2, y: height / 2 + 3.6 });
    const line = element('tspan', { fill: ink });
    line.textContent = text;
    sign.append(line);
    return [drawn, sign];
}

function swatch(entry: LegendEntry): SVGElement {
    const picture = element('svg', { ...SWATCH, 'aria-hidden': 'true' });
    if (entry.kind === 'badge') {
        picture.append(...plate(entry.style));
        return picture;
    }
    const style = styleOf<ShapeStyle & LineStyle>({ args: entry.style });
    const drawn =
        entry.kind === 'line'
            ? element('line', { x1: 0, y1: SWATCH.height / 2, x2: SWATCH.width, y2: SWATCH.height / 2 })
            : outlineOf(style);
    drawn.setAttribute('fill', style.fill ?? 'none');
    drawn.setAttribute('stroke', style.stroke ?? 'none');
    drawn.setAttribute('stroke-width', String(style.strokeWidth ?? 1));
    if (style.dash !== undefined) {
        drawn.setAttribute('stroke-dasharray', style.dash);
    }
    picture.append(drawn);
    return picture;
}

/** Says what the kinds of elements in the diagram look like. */
@injectable()
export class LegendPanel implements Panel, IDiagramStartup {
    @inject(EditorContextService)
    private readonly editor: EditorContextService;

    @inject(Panels)
    private readonly panels: Panels;

    private readonly panel = region('vdc-panel vdc-side vdc-legend', 'region', 'Legend');

    postModelInitialization(): void {
        this.panel.hidden = true;
        stage().append(this.panel);
        this.panels.add('legend', this);
        this.editor.onModelRootChanged(() => this.fill());
        Themes.onChange(() => this.fill());
    }

    get isShown(): boolean {
        return !this.panel.hidden;
    }

    show(): void {
        this.panel.hidden = false;
        this.fill();
    }

    hide(): void {
        this.panel.hidden = true;
    }

    private fill(): void {
        if (!this.isShown) {
            return;
        }
        const entries = styleOf<{ legend?: LegendEntry[] }>(this.editor.modelRoot as { args?: object }).legend ?? [];
        const heading = document.createElement('h2');
        heading.textContent = 'Legend';
        const list = document.createElement('ul');
        for (const entry of entries) {
            const row = document.createElement('li');
            row.append(swatch(entry), entry.label);
            list.append(row);
        }
        this.panel.replaceChildren(heading, list);
    }
}
