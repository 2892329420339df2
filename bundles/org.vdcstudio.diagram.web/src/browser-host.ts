// SPDX-License-Identifier: EPL-2.0
import { RedoAction, UndoAction } from '@eclipse-glsp/client';
import { SocketChannel, connectOver } from './channel';
import { Diagram } from './diagram-page';
import { showFailure } from './failure';
import type { UnusedKey } from './host';
import { Themes } from './theme';

const MESSAGE_MILLIS = 6000;

/** How messages begin that are for the host and not for the diagram, and the one that goes the other way. */
const OURS = '{"jsonrpc":"2.0","method":"vdc/';
const SAVE = `${OURS}save"}`;

interface Message {
    readonly severity: 'info' | 'warning' | 'error';
    readonly text: string;
}

type HostMessage =
    | { method: 'vdc/start'; params: [{ sessionId: string; diagramType: string; title: string }] }
    | { method: 'vdc/dirty'; params: [boolean] }
    | { method: 'vdc/message'; params: [Message] };

/** Takes the place of the workbench where the page is open in a browser: undo, save and messages. */
export class BrowserHost {
    private readonly channel: SocketChannel;
    readonly diagram: Diagram;
    private title = document.title;
    private isDirty = false;

    constructor() {
        const token = new URLSearchParams(location.search).get('token') ?? '';
        const socket = new WebSocket(`ws://${location.host}/session?token=${encodeURIComponent(token)}`);
        socket.addEventListener('close', () =>
            showFailure('The connection to vdc is lost. What was not saved is still there if vdc is; load the page again to go on.')
        );
        this.channel = new SocketChannel(socket);
        this.diagram = new Diagram(connectOver(this.channel));
        // Not by the connection: it listens only once the diagram has been started.
        this.channel.onText(text => {
            if (text.startsWith(OURS)) {
                this.told(JSON.parse(text) as HostMessage);
            }
        });
        this.followTheme();
        window.vdcKey = key => this.pressed(JSON.parse(key) as UnusedKey);
        window.addEventListener('keydown', event => this.save(event), true);
        window.addEventListener('beforeunload', event => {
            if (this.isDirty && document.body.dataset.failure === undefined) {
                event.preventDefault();
            }
        });
    }

    private told(message: HostMessage): void {
        switch (message.method) {
            case 'vdc/start':
                this.title = message.params[0].title;
                this.showTitle();
                this.diagram.start({ ...message.params[0], sourceUri: '', theme: Themes.current });
                break;
            case 'vdc/dirty':
                this.isDirty = message.params[0];
                this.showTitle();
                break;
            case 'vdc/message':
                showMessage(message.params[0]);
                break;
        }
    }

    private pressed({ key, ctrl, meta, shift }: UnusedKey): void {
        const name = key.toLowerCase();
        if (!ctrl && !meta) {
            return;
        }
        if (name === 'z') {
            this.diagram.dispatch(shift ? RedoAction.create() : UndoAction.create());
        } else if (name === 'y') {
            this.diagram.dispatch(RedoAction.create());
        }
    }

    /** Wherever the keyboard is, this key means the design and not the page. */
    private save(event: KeyboardEvent): void {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
            event.preventDefault();
            event.stopPropagation();
            this.channel.send(SAVE);
        }
    }

    private showTitle(): void {
        document.title = (this.isDirty ? '● ' : '') + this.title;
    }

    private followTheme(): void {
        const dark = window.matchMedia('(prefers-color-scheme: dark)');
        const apply = (): void => Themes.set(dark.matches ? 'dark' : 'light');
        dark.addEventListener('change', apply);
        apply();
    }
}

function showMessage({ severity, text }: Message): void {
    const message = document.createElement('div');
    message.className = `vdc-message vdc-${severity}`;
    message.setAttribute('role', severity === 'info' ? 'status' : 'alert');
    message.textContent = text;
    document.querySelector('.vdc-message')?.remove();
    document.body.append(message);
    setTimeout(() => message.remove(), MESSAGE_MILLIS);
}
