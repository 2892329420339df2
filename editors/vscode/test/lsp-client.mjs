// SPDX-License-Identifier: EPL-2.0
import { spawn } from 'node:child_process';

const HEAD_END = '\r\n\r\n';

/** A client that knows nothing but the protocol: messages with a length before them, over the pipes of a process. */
export class LspClient {
    diagnostics = new Map();
    #answers = new Map();
    #watchers = [];
    #received = Buffer.alloc(0);
    #lastId = 0;
    #versions = new Map();

    constructor(command, ...words) {
        this.process = spawn(command, words, { stdio: ['pipe', 'pipe', 'pipe'] });
        this.said = '';
        this.process.stderr.on('data', data => (this.said += data));
        this.process.stdout.on('data', data => this.#read(data));
        this.ended = new Promise((resolve, reject) => {
            this.process.on('error', reject);
            this.process.on('exit', code => {
                resolve(code);
                this.#answers.forEach(({ fail }) => fail(new Error(`the server ended with code ${code}: ${this.said}`)));
            });
        });
    }

    /** Asks and waits for the answer. */
    request(method, params) {
        const id = ++this.#lastId;
        this.#send({ jsonrpc: '2.0', id, method, params });
        return new Promise((done, fail) => this.#answers.set(id, { done, fail }));
    }

    notify(method, params) {
        this.#send({ jsonrpc: '2.0', method, params });
    }

    open(uri, text) {
        this.#versions.set(uri, 1);
        this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'vdc', version: 1, text } });
    }

    /** Replaces a range of an open text. */
    change(uri, range, text) {
        const version = this.#versions.get(uri) + 1;
        this.#versions.set(uri, version);
        this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    }

    /** Waits until the findings of a file are as wanted. */
    findings(uri, wanted) {
        return new Promise(resolve => {
            const look = () => {
                const found = this.diagnostics.get(uri);
                const seen = found !== undefined && wanted(found);
                if (seen) {
                    resolve(found);
                }
                return seen;
            };
            if (!look()) {
                this.#watchers.push(look);
            }
        });
    }

    /** Ends the server as the protocol has it. */
    async end() {
        await this.request('shutdown');
        this.notify('exit');
        return this.ended;
    }

    #send(message) {
        const body = Buffer.from(JSON.stringify(message), 'utf8');
        this.process.stdin.write(`Content-Length: ${body.length}${HEAD_END}`);
        this.process.stdin.write(body);
    }

    #read(data) {
        this.#received = Buffer.concat([this.#received, data]);
        for (;;) {
            const head = this.#received.indexOf(HEAD_END);
            const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(this.#received.toString('ascii', 0, head))[1]);
            const start = head + HEAD_END.length;
            if (!(this.#received.length >= start + length)) {
                return;
            }
            const body = this.#received.toString('utf8', start, start + length);
            this.#received = this.#received.subarray(start + length);
            this.#take(JSON.parse(body));
        }
    }

    #take(message) {
        if (message.method === undefined) {
            const { done, fail } = this.#answers.get(message.id);
            this.#answers.delete(message.id);
            message.error ? fail(new Error(message.error.message)) : done(message.result);
        } else if (message.id !== undefined) {
            this.#send({ jsonrpc: '2.0', id: message.id, result: null });
        } else if (message.method === 'textDocument/publishDiagnostics') {
            this.diagnostics.set(message.params.uri, message.params.diagnostics);
            this.#watchers = this.#watchers.filter(look => !look());
        }
    }
}
