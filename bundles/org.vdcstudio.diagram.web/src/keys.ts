// SPDX-License-Identifier: EPL-2.0
import type { Host, KeyPress } from './host';

/** Combinations that belong to the text field while one has the focus. */
const TEXT_EDITING = new Set(['KeyA', 'KeyC', 'KeyV', 'KeyX', 'KeyZ', 'KeyY', 'ArrowLeft', 'ArrowRight', 'Backspace', 'Delete']);

function isTextField(target: EventTarget | null): boolean {
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function mayBeBound(event: KeyboardEvent): boolean {
    return event.ctrlKey || event.metaKey || event.altKey || /^F([1-9]|1[0-2])$/.test(event.key);
}

function isOwnKey(event: KeyboardEvent): boolean {
    // F2 opens the text field of the selected element, control and blank the search for commands.
    return event.key === 'F2' || (event.ctrlKey && event.code === 'Space');
}

/**
 * Offers key presses to the commands of the host before the diagram sees them, as the keys of a web page are
 * invisible to most hosts. A key for which the host ran a command goes no further.
 */
export function forwardKeys(host: Pick<Host, 'vdcKey'>, page: EventTarget): void {
    page.addEventListener(
        'keydown',
        event => {
            if (!(event instanceof KeyboardEvent) || !host.vdcKey || !mayBeBound(event) || isOwnKey(event)) {
                return;
            }
            if (isTextField(event.target) && TEXT_EDITING.has(event.code)) {
                return;
            }
            const press: KeyPress = {
                key: event.key,
                code: event.code,
                ctrl: event.ctrlKey,
                shift: event.shiftKey,
                alt: event.altKey,
                meta: event.metaKey
            };
            if (host.vdcKey(JSON.stringify(press))) {
                event.preventDefault();
                event.stopImmediatePropagation();
            }
        },
        { capture: true }
    );
}
