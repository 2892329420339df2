// SPDX-License-Identifier: EPL-2.0
import type { CommandName } from './commands';

export type Theme = 'light' | 'dark';

/** What the host tells the page when it starts a diagram. */
export interface DiagramStart {
    /** Names the session on the server; a page serves exactly one. */
    readonly sessionId: string;
    /** Kind of diagram, as known to the server. */
    readonly diagramType: string;
    /** What the diagram shows, opaque to the page. */
    readonly sourceUri: string;
    readonly theme: Theme;
}

/** A key that the page has no use for. */
export interface UnusedKey {
    /** As `KeyboardEvent` has them. */
    readonly key: string;
    readonly code: string;
    readonly ctrl: boolean;
    readonly shift: boolean;
    readonly alt: boolean;
    readonly meta: boolean;
}

/** Where a menu is asked for. */
export interface MenuRequest {
    /** In pixels of the page. */
    readonly x: number;
    readonly y: number;
    /** The shape or line it is about; empty text for the diagram itself. */
    readonly id: string;
}

/** The functions that the host installs in the page before it calls {@link DiagramPage.start}; texts are JSON. */
export interface Host {
    /** Takes one message for the server. */
    vdcSend(message: string): void;
    /** Takes note that what {@link DiagramPage.receive} got last is on the screen: the page has time for more. */
    vdcTaken?(isTaken: true): void;
    /** Takes whether a text field of the page has the keyboard. */
    vdcTextFocus?(focused: boolean): void;
    /** Takes an {@link UnusedKey}, once for each time it is pressed, and never while a text field has the keyboard. */
    vdcKey?(key: string): void;
    /** Takes a {@link MenuRequest}. */
    vdcMenu?(request: string): void;
    /** Takes the id of a shape that is to be opened. */
    vdcOpen?(id: string): void;
}

/** The functions that the page offers to the host, as `window.vdcDiagram`. */
export interface DiagramPage {
    /** Shows a diagram; called once per loaded page. */
    start(options: DiagramStart): void;
    /** Takes messages from the server, in order. */
    receive(messages: string[]): void;
    /** Changes the colours. */
    setTheme(theme: Theme): void;
    /** Does what a key or button of the page does; false when there is nothing to do. */
    perform(command: CommandName): boolean;
    /** Where the pointer was last, in the diagram's coordinates. */
    pointer(): { x: number; y: number };
    /** The ids of the selected shapes and lines. */
    selection(): string[];
}

declare global {
    interface Window extends Host {
        vdcDiagram: DiagramPage;
    }
}
