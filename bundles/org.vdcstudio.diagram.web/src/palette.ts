// SPDX-License-Identifier: EPL-2.0
import {
    type GModelElement,
    type PaletteItem,
    CreateNodeOperation,
    ToolPalette,
    TriggerNodeCreationAction
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { ViewGraph, ViewNode } from './model';
import { Panels } from './panels';

/** The palette without what a view cannot do, whose tools are buttons for the keyboard, too. */
@injectable()
export class StudioToolPalette extends ToolPalette {
    @inject(Panels)
    private readonly panels: Panels;

    protected override initializeContents(container: HTMLElement): void {
        super.initializeContents(container);
        container.setAttribute('role', 'toolbar');
        container.setAttribute('aria-orientation', 'vertical');
        const isShown = (): boolean => this.isPaletteMaximized();
        const toggle = (): void => this.toggleButton?.querySelector('i')?.click();
        this.panels.add('palette', {
            get isShown() {
                return isShown();
            },
            show: toggle,
            hide: toggle
        });
    }

    protected override createHeaderTools(): HTMLElement {
        const tools = document.createElement('div');
        tools.classList.add('header-tools');
        this.defaultToolsButton = this.createDefaultToolButton();
        const buttons = [
            this.defaultToolsButton,
            this.createMarqueeToolButton(),
            this.createMouseDeleteToolButton(),
            this.createSearchButton()
        ];
        buttons.forEach(button => this.takeKeys(button, () => button.click()));
        tools.append(...buttons);
        return tools;
    }

    protected override createToolButton(item: PaletteItem, index: number): HTMLElement {
        const button = super.createToolButton(item, index);
        this.takeKeys(button, () => this.useByKey(item, button));
        button.addEventListener('keydown', event => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step !== undefined) {
                const tools = Array.from(this.containerElement.querySelectorAll<HTMLElement>('.tool-button'));
                tools[tools.indexOf(button) + step]?.focus();
                event.preventDefault();
            }
        });
        return button;
    }

    private takeKeys(button: HTMLElement, use: () => void): void {
        // In the order of the page, not before everything else in it.
        button.tabIndex = 0;
        button.setAttribute('role', 'button');
        button.addEventListener('keydown', event => {
            if (event.key === 'Enter' || event.key === ' ') {
                use();
                event.preventDefault();
            }
        });
    }

    /** Who picks a tool by key cannot point at a place: it is the selected shape, or the diagram. */
    private useByKey(item: PaletteItem, button: HTMLElement): void {
        const action = item.actions.find(TriggerNodeCreationAction.is);
        const container = action === undefined ? undefined : this.containerFor(action.elementTypeId);
        if (action === undefined || container === undefined || this.editorContext.isReadonly) {
            button.click();
        } else {
            void this.actionDispatcher.dispatch(CreateNodeOperation.create(action.elementTypeId, { containerId: container.id }));
        }
    }

    private containerFor(type: string): Readonly<GModelElement> | undefined {
        return [...this.editorContext.selectedElements, this.editorContext.modelRoot].find(
            element => (element instanceof ViewNode || element instanceof ViewGraph) && element.isContainableElement(type)
        );
    }
}
