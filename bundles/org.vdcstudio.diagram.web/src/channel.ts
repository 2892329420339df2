// SPDX-License-Identifier: EPL-2.0
import { Emitter, createMessageConnection, type MessageConnection } from 'vscode-jsonrpc';
import {
    AbstractMessageReader,
    AbstractMessageWriter,
    type DataCallback,
    type Disposable,
    type Message
} from 'vscode-jsonrpc';

/** Carries text messages between the page and the server, in order and without loss. */
export interface TextChannel {
    send(text: string): void;
    onText(listener: (text: string) => void): Disposable;
}

/** The channel to a host that called the page: calls out are functions of the window. */
export class BridgeChannel implements TextChannel {
    private readonly received = new Emitter<string>();

    constructor(private readonly deliver: (text: string) => void) {}

    send(text: string): void {
        this.deliver(text);
    }

    onText(listener: (text: string) => void): Disposable {
        return this.received.event(listener);
    }

    /** Passes on what came from the host. */
    receive(text: string): void {
        this.received.fire(text);
    }
}

class ChannelReader extends AbstractMessageReader {
    constructor(private readonly channel: TextChannel) {
        super();
    }

    listen(callback: DataCallback): Disposable {
        return this.channel.onText(text => {
            try {
                callback(JSON.parse(text) as Message);
            } catch (error) {
                this.fireError(error);
            }
        });
    }
}

class ChannelWriter extends AbstractMessageWriter {
    constructor(private readonly channel: TextChannel) {
        super();
    }

    async write(message: Message): Promise<void> {
        this.channel.send(JSON.stringify(message));
    }

    end(): void {
        // The channel lives as long as the page.
    }
}

/** Speaks JSON-RPC over a text channel. */
export function connectOver(channel: TextChannel): MessageConnection {
    return createMessageConnection(new ChannelReader(channel), new ChannelWriter(channel), console);
}

/** The channel to a server on the other side of a web socket; what is sent before it is open waits. */
export class SocketChannel implements TextChannel {
    private readonly received = new Emitter<string>();
    private readonly waiting: string[] = [];

    constructor(private readonly socket: WebSocket) {
        socket.onmessage = event => this.received.fire(String(event.data));
        socket.onopen = () => this.waiting.splice(0).forEach(text => socket.send(text));
    }

    send(text: string): void {
        if (this.socket.readyState === WebSocket.CONNECTING) {
            this.waiting.push(text);
        } else if (this.socket.readyState === WebSocket.OPEN) {
            this.socket.send(text);
        }
    }

    onText(listener: (text: string) => void): Disposable {
        return this.received.event(listener);
    }
}
