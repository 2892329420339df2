// SPDX-License-Identifier: EPL-2.0
import { type GModelRoot, type IView, type RenderingContext, svg } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import { Contents } from './contents';
import { FoldButtons } from './fold-buttons';
import type { ViewGraph } from './model';

// The JSX factory is a free variable of compiled JSX.
void svg;

interface Painted {
    readonly root: Readonly<GModelRoot>;
    readonly version: number;
    readonly contents: VNode;
}

/**
 * Draws the diagram. While only what is seen of it changes, the contents are those that were drawn before, so that panning
 * and zooming costs the same for any number of elements.
 */
@injectable()
export class CachedGraphView implements IView {
    @inject(Contents)
    private readonly contents: Contents;

    @inject(FoldButtons)
    private readonly buttons: FoldButtons;

    private painted?: Painted;

    render(graph: ViewGraph, context: RenderingContext): VNode {
        const transform = `scale(${graph.zoom}) translate(${-graph.scroll.x},${-graph.scroll.y})`;
        return (
            <svg
                class-sprotty-graph={true}
                tabindex={0}
                role='graphics-document document'
                aria-roledescription='diagram'
                aria-label='Diagram'
            >
                <g transform={transform}>{this.contentsOf(graph, context)}</g>
            </svg>
        );
    }

    private contentsOf(graph: ViewGraph, context: RenderingContext): VNode {
        const { version } = this.contents;
        if (context.targetKind !== 'main') {
            // Drawn to be measured, but all measures come from the server.
            return (<g></g>);
        }
        if (this.painted?.root !== graph || this.painted.version !== version) {
            const contents = (
                <g class-vdc-contents={true}>
                    {context.renderChildren(graph)}
                    {this.buttons.render(graph)}
                </g>
            );
            this.painted = { root: graph, version, contents };
        }
        return this.painted.contents;
    }
}
