// SPDX-License-Identifier: EPL-2.0
import { GlspEditLabelUI } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** The field in which a shape is renamed in place. */
@injectable()
export class LabelEditor extends GlspEditLabelUI {
    protected override configureAndAdd(field: HTMLInputElement | HTMLTextAreaElement, container: HTMLElement): void {
        // The base class applies what was typed a while after the focus has gone. When it went because the edit had ended,
        // that would end the next one, which may have begun meanwhile.
        field.addEventListener('blur', event => {
            if (!this.isActive) {
                event.stopImmediatePropagation();
            }
        });
        super.configureAndAdd(field, container);
    }

    override hide(): void {
        this.isActive = false;
        super.hide();
    }
}
