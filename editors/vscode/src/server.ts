// SPDX-License-Identifier: EPL-2.0
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { NoCommandError, findCommand } from './command';

const OPEN_SETTINGS = 'Open Settings';

/** The language server of this window: the process `vdc lsp`, started and ended as one. */
export class Server {
    private client: LanguageClient | undefined;
    /** Starts and ends happen one after the other, however fast people ask for them. */
    private last: Promise<void> = Promise.resolve();

    /** Starts the server; when there is none to start, people are told what to do. */
    start(): Promise<void> {
        return this.next(() => this.startNow());
    }

    end(): Promise<void> {
        return this.next(() => this.endNow());
    }

    restart(): Promise<void> {
        return this.next(async () => {
            await this.endNow();
            await this.startNow();
        });
    }

    /** Tells the running server which profile is wanted now. */
    sendProfile(): Promise<void> {
        return this.next(async () => {
            await this.client?.sendNotification('workspace/didChangeConfiguration', { settings: { vdc: { profile: profile() } } });
        });
    }

    private next(step: () => Promise<void>): Promise<void> {
        this.last = this.last.then(step).catch(tell);
        return this.last;
    }

    private async startNow(): Promise<void> {
        const settings = vscode.workspace.getConfiguration('vdcstudio');
        this.client = new LanguageClient(
            'vdcstudio',
            'VDC Studio',
            {
                command: command(),
                args: ['lsp', ...settings.get<string[]>('arguments', [])],
                options: { cwd: firstFolder() },
                transport: TransportKind.stdio
            },
            {
                documentSelector: [{ language: 'vdc', scheme: 'file' }, { language: 'vdc', scheme: 'untitled' }],
                initializationOptions: { profile: profile() }
            }
        );
        await this.client.start();
    }

    private async endNow(): Promise<void> {
        const client = this.client;
        this.client = undefined;
        await client?.dispose();
    }
}

/** The file to run, as the settings have it. */
export function command(): string {
    const wanted = vscode.workspace.getConfiguration('vdcstudio').get('command', 'vdc');
    return findCommand(wanted, firstFolder() ?? '/', process.env.PATH ?? '');
}

/** The folder that relative paths start from. */
export function firstFolder(): string | undefined {
    return vscode.workspace.workspaceFolders?.find(each => each.uri.scheme === 'file')?.uri.fsPath;
}

function profile(): string {
    return vscode.workspace.getConfiguration('vdcstudio').get('profile', '');
}

/** Shows what went wrong, and the way to the settings when they can help. */
export async function tell(problem: unknown): Promise<void> {
    const message = problem instanceof Error ? problem.message : String(problem);
    if (!(problem instanceof NoCommandError)) {
        void vscode.window.showErrorMessage(`VDC Studio: ${message}`);
        return;
    }
    // not awaited by those who start a server: the message stays until somebody reads it
    void vscode.window.showErrorMessage(`VDC Studio: ${message}`, OPEN_SETTINGS).then(chosen => {
        if (chosen === OPEN_SETTINGS) {
            void vscode.commands.executeCommand('workbench.action.openSettings', 'vdcstudio.command');
        }
    });
}
