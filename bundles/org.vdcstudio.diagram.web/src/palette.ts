// SPDX-License-Identifier: EPL-2.0
import { FitToScreenAction, ToolPalette, createIcon } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** The palette without what a view cannot do, and with a button that shows the whole diagram. */
@injectable()
export class StudioToolPalette extends ToolPalette {
    protected override createHeaderTools(): HTMLElement {
        const tools = document.createElement('div');
        tools.classList.add('header-tools');
        this.defaultToolsButton = this.createDefaultToolButton();
        tools.append(
            this.defaultToolsButton,
            this.createMarqueeToolButton(),
            this.createMouseDeleteToolButton(),
            this.createFitButton(),
            this.createSearchButton()
        );
        return tools;
    }

    private createFitButton(): HTMLElement {
        const button = createIcon('screen-normal');
        button.title = 'Show the whole diagram';
        button.ariaLabel = button.title;
        button.tabIndex = 1;
        button.onclick = () => {
            void this.actionDispatcher.dispatch(FitToScreenAction.create([], { padding: 24, maxZoom: 1 }));
        };
        return button;
    }
}
