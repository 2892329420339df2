// SPDX-License-Identifier: EPL-2.0
import * as vscode from 'vscode';
import { RulePages, explain } from './rules';
import { Server } from './server';

const server = new Server();

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    context.subscriptions.push(
        new RulePages().register(),
        vscode.commands.registerCommand('vdcstudio.restart', () => server.restart()),
        vscode.commands.registerCommand('vdcstudio.explain', explain),
        vscode.workspace.onDidChangeConfiguration(change => {
            if (['command', 'arguments'].some(name => change.affectsConfiguration(`vdcstudio.${name}`))) {
                void server.restart();
            } else if (change.affectsConfiguration('vdcstudio.profile')) {
                void server.sendProfile();
            }
        })
    );
    await server.start();
}

export function deactivate(): Promise<void> {
    return server.end();
}
