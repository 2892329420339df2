// SPDX-License-Identifier: EPL-2.0
import {
    type Bounds,
    type Containable,
    type Dimension,
    type EditableLabel,
    type GModelElement,
    type GModelElementSchema,
    type Point,
    type WithEditableLabel,
    GEdge,
    GGraph,
    GLabel,
    GNode,
    GPort,
    containerFeature,
    deletableFeature,
    editLabelFeature,
    getElementTypeId,
    isBounds,
    moveFeature,
    reconnectFeature,
    resizeFeature,
    withEditLabelFeature
} from '@eclipse-glsp/client';
import { Themes } from './theme';

/** How the outline of an element is drawn; all of it comes from the server, which computed sizes too. */
export interface ShapeStyle {
    readonly shape?: 'rectangle' | 'ellipse' | 'diamond' | 'triangle' | 'none';
    readonly fill?: string;
    /** Second colour of a gradient, and whether it runs down instead of to the right. */
    readonly fillEnd?: string;
    readonly fillDown?: boolean;
    readonly stroke?: string;
    readonly strokeWidth?: number;
    readonly dash?: string;
    readonly corner?: number;
    /** Address of a picture drawn over the shape. */
    readonly image?: string;
    readonly tooltip?: string;
}

/** A small plate on top of an element, such as for a finding. */
export interface Badge {
    readonly kind: string;
    readonly text: string;
    readonly color: string;
    /** The colour of the text, which can be read on the other one. */
    readonly ink: string;
    readonly width: number;
    readonly tooltip: string;
}

/** What is shown on top of an element, from right to left. */
export interface Decorated {
    readonly badges?: Badge[];
}

/** A shape of a large diagram that can be shown with its contents or without. */
export interface Foldable {
    readonly contents?: 'shown' | 'hidden';
    /** Whether it stands for several elements, of which no tool knows which one is meant. */
    readonly merged?: boolean;
}

/** How much of a large diagram is shown. */
export interface Extent {
    /** How many elements there are. */
    readonly elements: number;
    /** Whether all of them are shown. */
    readonly everything: boolean;
    /** Whether something is shown with its contents because somebody wanted it. */
    readonly expanded: boolean;
}

/** How text is drawn. */
export interface TextStyle {
    readonly fontSize?: number;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strike?: boolean;
    /** What is shown; the text of the label is what is edited, often only a part of it. */
    readonly lines?: TextLine[];
}

/** A line of a label, its beginning and base line relative to the label. */
export interface TextLine {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly bold: boolean;
}

/** How a line is drawn. */
export interface LineStyle {
    /** From end to end; the server found the way, the page draws it as it is. */
    readonly route?: Point[];
    readonly stroke?: string;
    readonly strokeWidth?: number;
    readonly dash?: string;
    readonly sourceArrow?: string;
    readonly targetArrow?: string;
    readonly tooltip?: string;
}

/** The arguments of an element, read as the style that the server wrote into them; `dark` says what is different in the dark. */
export function styleOf<S extends object>(element: { args?: object }): S {
    const style = (element.args ?? {}) as S & { dark?: Partial<S> };
    return style.dark !== undefined && Themes.current === 'dark' ? { ...style, ...style.dark } : style;
}

/** What creation tools an element takes, told by the server because only it can ask the model. */
interface ToolAcceptance {
    readonly accepts?: string[];
}

function accepts(element: { args?: object }, input: GModelElement | GModelElementSchema | string): boolean {
    return styleOf<ToolAcceptance>(element).accepts?.includes(getElementTypeId(input)) ?? false;
}

const OF_SINGLES = new Set([moveFeature, resizeFeature, deletableFeature, reconnectFeature]);

/**
 * Whether a feature is to be left out: an element that takes no tool at all is no container, so that a click on it
 * goes to the one around it. What stands for several elements stays as it is, and without its contents a shape has no size
 * of its own.
 */
function isMissing(feature: symbol, element: { args?: object }): boolean {
    const { contents, merged } = styleOf<Foldable>(element);
    return (
        (feature === containerFeature && (styleOf<ToolAcceptance>(element).accepts?.length ?? 0) === 0) ||
        (feature === resizeFeature && contents === 'hidden') ||
        (merged === true && OF_SINGLES.has(feature))
    );
}

function editableChild(element: ViewNode | ViewPort): EditLabel | undefined {
    return (element.children as readonly object[]).find(child => child instanceof EditLabel) as EditLabel | undefined;
}

/** The diagram itself. */
export class ViewGraph extends GGraph {
    override isContainableElement(input: GModelElement | GModelElementSchema | string): boolean {
        return accepts(this, input);
    }
}

/** A node, container, list or list item of a view. */
export class ViewNode extends GNode implements WithEditableLabel, Containable {
    static override readonly DEFAULT_FEATURES = [
        ...GNode.DEFAULT_FEATURES,
        withEditLabelFeature,
        containerFeature,
        resizeFeature
    ];
    args?: object & { readonly placed?: Point };

    /** Where the server put it; it is elsewhere while it is dragged. */
    get placed(): Point {
        return this.args?.placed ?? this.position;
    }

    get editableLabel(): EditLabel | undefined {
        return editableChild(this);
    }

    /** Whether its contents are shown and could be hidden, or the other way round; undefined where there is no choice. */
    get contents(): 'shown' | 'hidden' | undefined {
        return styleOf<Foldable>(this).contents;
    }

    override hasFeature(feature: symbol): boolean {
        return super.hasFeature(feature) && !isMissing(feature, this);
    }

    isContainableElement(input: GModelElement | GModelElementSchema | string): boolean {
        return accepts(this, input);
    }
}

/** An element on the border of another one. */
export class ViewPort extends GPort implements WithEditableLabel {
    static override readonly DEFAULT_FEATURES = [...GPort.DEFAULT_FEATURES, withEditLabelFeature];
    args?: object & { readonly placed?: Point };

    /** Where the server put it; it is elsewhere while it is dragged. */
    get placed(): Point {
        return this.args?.placed ?? this.position;
    }

    get editableLabel(): EditLabel | undefined {
        return editableChild(this);
    }
}

/** A line between two elements. */
export class ViewEdge extends GEdge {
    static override readonly DEFAULT_FEATURES = [...GEdge.DEFAULT_FEATURES, reconnectFeature];

    /** The labels of a line have their places in the diagram, as its route has. */
    override localToParent(point: Point | Bounds): Bounds {
        return isBounds(point) ? point : { ...point, width: -1, height: -1 };
    }

    override parentToLocal(point: Point | Bounds): Bounds {
        return this.localToParent(point);
    }

    override hasFeature(feature: symbol): boolean {
        return super.hasFeature(feature) && !isMissing(feature, this);
    }
}

/** Text with a place and a size given by the server. */
export class TextLabel extends GLabel {
    args?: object;
}

/** Text that a user may change in place. */
export class EditLabel extends TextLabel implements EditableLabel {
    static override readonly DEFAULT_FEATURES = [...GLabel.DEFAULT_FEATURES, editLabelFeature];

    get editControlDimension(): Dimension {
        const lines = styleOf<TextStyle>(this).lines?.length ?? 1;
        return { width: Math.max(this.size.width + 8, 80), height: this.size.height / lines + 6 };
    }

    get editControlPositionCorrection(): Point {
        return { x: -4, y: -3 };
    }
}
