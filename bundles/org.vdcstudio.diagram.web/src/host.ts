// SPDX-License-Identifier: EPL-2.0

/** What the host tells the page when it starts a diagram. */
export interface DiagramStart {
    /** Names the session on the server; a page serves exactly one. */
    readonly sessionId: string;
    /** Kind of diagram, as known to the server. */
    readonly diagramType: string;
    /** What the diagram shows, opaque to the page. */
    readonly sourceUri: string;
    readonly theme: 'light' | 'dark';
}

/** The functions that the host installs in the page before it calls {@link DiagramPage.start}. */
export interface Host {
    /** Takes one message for the server. */
    vdcSend(message: string): void;
    /** Takes whether a text field of the page has the keyboard. */
    vdcTextFocus?(focused: boolean): void;
}

/** The functions that the page offers to the host, as `window.vdcDiagram`. */
export interface DiagramPage {
    /** Shows a diagram; called once per loaded page. */
    start(options: DiagramStart): void;
    /** Takes messages from the server, in order. */
    receive(messages: string[]): void;
}

declare global {
    interface Window extends Host {
        vdcDiagram: DiagramPage;
    }
}
