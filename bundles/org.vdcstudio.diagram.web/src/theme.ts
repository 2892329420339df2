// SPDX-License-Identifier: EPL-2.0
import type { Theme } from './host';

/** The colours of the page, and of elements that have others in the dark. */
export class Themes {
    private static readonly listeners: (() => void)[] = [];

    static get current(): Theme {
        return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
    }

    static set(theme: Theme): void {
        if (theme !== Themes.current) {
            document.documentElement.dataset.theme = theme;
            Themes.listeners.forEach(listener => listener());
        }
    }

    static onChange(listener: () => void): void {
        Themes.listeners.push(listener);
    }
}
