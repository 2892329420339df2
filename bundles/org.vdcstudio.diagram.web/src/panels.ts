// SPDX-License-Identifier: EPL-2.0
import { injectable } from 'inversify';

/** Something at the edge of the diagram that can be shown and hidden. */
export interface Panel {
    readonly isShown: boolean;
    show(): void;
    hide(): void;
}

/** The panels of the page, by the name of the command that toggles them. */
@injectable()
export class Panels {
    private readonly panels = new Map<string, Panel>();
    private readonly listeners: (() => void)[] = [];

    add(name: string, panel: Panel): void {
        this.panels.set(name, panel);
    }

    /** Reports every change of what is shown. */
    onChange(listener: () => void): void {
        this.listeners.push(listener);
    }

    isShown(name: string): boolean {
        return this.panels.get(name)?.isShown ?? false;
    }

    /** Shows what is hidden and hides what is shown; false when there is no such panel. */
    toggle(name: string): boolean {
        const panel = this.panels.get(name);
        if (panel === undefined) {
            return false;
        }
        if (panel.isShown && name !== 'search') {
            panel.hide();
        } else {
            panel.show();
        }
        this.changed();
        return true;
    }

    /** Says that a panel showed or hid itself. */
    changed(): void {
        this.listeners.forEach(listener => listener());
    }
}

/** The element that the panels lie in: the one around the diagram. */
export function stage(): HTMLElement {
    return document.getElementById('diagram') as HTMLElement;
}

/** The line at the lower edge: what is in it stands side by side, and above each other where there is little room. */
export function footer(): HTMLElement {
    const present = stage().querySelector<HTMLElement>('.vdc-footer');
    if (present !== null) {
        return present;
    }
    const made = document.createElement('div');
    made.className = 'vdc-footer';
    stage().append(made);
    return made;
}

/** A button, with an icon if it is to have one of the font; what it says is its tooltip and its name for who cannot see it. */
export function iconButton(icon: string | undefined, title: string, onClick: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = icon === undefined ? 'vdc-button' : `vdc-button codicon codicon-${icon}`;
    button.title = title;
    button.setAttribute('aria-label', title);
    button.addEventListener('click', onClick);
    return button;
}

/** An element with a class, a role and a name. */
export function region(className: string, role: string, name: string): HTMLElement {
    const element = document.createElement('div');
    element.className = className;
    element.setAttribute('role', role);
    element.setAttribute('aria-label', name);
    // What happens in a panel is none of the diagram's business.
    for (const type of ['mousedown', 'mouseup', 'mousemove', 'dblclick', 'wheel']) {
        element.addEventListener(type, event => event.stopPropagation());
    }
    return element;
}

/** Gives the keyboard back to the diagram. */
export function focusDiagram(): void {
    (document.querySelector('#diagram svg.sprotty-graph') as SVGElement | null)?.focus();
}
