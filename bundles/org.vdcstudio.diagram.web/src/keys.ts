// SPDX-License-Identifier: EPL-2.0
import type { IDiagramStartup } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { type CommandName, Commands } from './commands';
import type { UnusedKey } from './host';
import { isTextField } from './text-focus';

/** Keys by their name with modifiers before it, in the order of the alphabet; Mod is Ctrl, or Cmd on a Mac. */
const KEYS: Readonly<Record<string, CommandName>> = {
    '+': 'zoomIn',
    '=': 'zoomIn',
    'Shift++': 'zoomIn',
    'Mod++': 'zoomIn',
    'Mod+=': 'zoomIn',
    '-': 'zoomOut',
    'Mod+-': 'zoomOut',
    '0': 'zoomReset',
    'Mod+0': 'zoomReset',
    f: 'fit',
    'Shift+F': 'fit',
    o: 'overview',
    l: 'legend',
    y: 'layers',
    'Mod+f': 'search',
    'Mod+a': 'selectAll',
    Escape: 'selectNothing',
    F2: 'rename',
    Enter: 'open',
    ' ': 'contents',
    Delete: 'delete',
    ArrowLeft: 'selectLeft',
    ArrowRight: 'selectRight',
    ArrowUp: 'selectUp',
    ArrowDown: 'selectDown',
    Tab: 'selectNext',
    'Shift+Tab': 'selectPrevious',
    'Mod+ArrowLeft': 'moveLeft',
    'Mod+ArrowRight': 'moveRight',
    'Mod+ArrowUp': 'moveUp',
    'Mod+ArrowDown': 'moveDown'
};

/** Of these, a button or list that has the keyboard makes use itself. */
const KEYS_OF_CONTROLS = new Set(['Tab', 'Shift+Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

const isMac = /Mac/.test(navigator.platform);

function nameOf(event: KeyboardEvent): string {
    const isMod = isMac ? event.metaKey : event.ctrlKey;
    return [event.altKey ? 'Alt+' : '', isMod ? 'Mod+' : '', event.shiftKey ? 'Shift+' : '', event.key].join('');
}

/** Carries out the keys of the page, and hands each other one to the host, once. */
@injectable()
export class Keys implements IDiagramStartup {
    @inject(Commands)
    private readonly commands: Commands;

    postModelInitialization(): void {
        // After everything else in the page: what has made use of a key has prevented its default.
        window.addEventListener('keydown', event => this.pressed(event));
    }

    private pressed(event: KeyboardEvent): void {
        // Escape ends a tool, too, which its listener takes for all there is to do.
        if ((event.defaultPrevented && event.key !== 'Escape') || event.isComposing || isTextField(event.target)) {
            return;
        }
        if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
            // The browser makes a menu event of it.
            return;
        }
        if (['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(event.key)) {
            return;
        }
        const name = nameOf(event);
        const command = KEYS[name];
        if (KEYS_OF_CONTROLS.has(name) && !this.isInDiagram(event)) {
            return;
        }
        if (command !== undefined && this.commands.perform(command)) {
            event.preventDefault();
            return;
        }
        if (!event.defaultPrevented && name !== 'Tab' && name !== 'Shift+Tab') {
            this.handOn(event);
        }
    }

    private isInDiagram(event: KeyboardEvent): boolean {
        return event.target === document.body || (event.target instanceof Element && event.target.closest('svg.sprotty-graph') !== null);
    }

    private handOn(event: KeyboardEvent): void {
        if (window.vdcKey === undefined) {
            return;
        }
        const unused: UnusedKey = {
            key: event.key,
            code: event.code,
            ctrl: event.ctrlKey,
            shift: event.shiftKey,
            alt: event.altKey,
            meta: event.metaKey
        };
        window.vdcKey(JSON.stringify(unused));
    }
}
