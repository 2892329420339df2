// SPDX-License-Identifier: EPL-2.0
import type { Host } from './host';

/** Whether text is typed into it. */
export function isTextField(target: EventTarget | null): boolean {
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/**
 * Tells the host while a text field has the keyboard: undo and its like mean the text in the field then, and the
 * host's own commands must leave the keys alone.
 */
export function reportTextFocus(host: Pick<Host, 'vdcTextFocus'>, page: EventTarget): void {
    page.addEventListener('focusin', event => host.vdcTextFocus?.(isTextField(event.target)));
    page.addEventListener('focusout', event => {
        if (isTextField(event.target)) {
            host.vdcTextFocus?.(false);
        }
    });
}
