// SPDX-License-Identifier: EPL-2.0
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { command, firstFolder, tell } from './server';

const SCHEME = 'vdc-rule';

/** The pages of rules, as `vdc explain` has them: of the version that also found the problems. */
export class RulePages implements vscode.TextDocumentContentProvider {
    register(): vscode.Disposable {
        return vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
    }

    provideTextDocumentContent(address: vscode.Uri): Promise<string> {
        return vdc('explain', address.path.replace(/\.md$/, ''));
    }
}

/** Lets people choose a rule, first of all among those that found something in the open file, and shows its page. */
export async function explain(): Promise<void> {
    try {
        const chosen = await vscode.window.showQuickPick(choices(), {
            placeHolder: 'A rule, by its id or title',
            matchOnDescription: true
        });
        if (chosen) {
            const address = vscode.Uri.from({ scheme: SCHEME, path: `${chosen.label}.md` });
            await vscode.commands.executeCommand('markdown.showPreview', address);
        }
    } catch (problem) {
        await tell(problem);
    }
}

async function choices(): Promise<vscode.QuickPickItem[]> {
    const rules = JSON.parse(await vdc('rules', '--format', 'json')) as { id: string; title: string }[];
    const here = new Set(idsAt(vscode.window.activeTextEditor));
    const items = rules.map(rule => ({ label: rule.id, description: rule.title }));
    return [...items.filter(each => here.has(each.label)), ...items.filter(each => !here.has(each.label))];
}

/** The rules with findings in an editor. */
function idsAt(editor: vscode.TextEditor | undefined): string[] {
    const found = editor ? vscode.languages.getDiagnostics(editor.document.uri) : [];
    return found.map(each => String(typeof each.code === 'object' ? each.code.value : each.code));
}

async function vdc(...words: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(command(), words, { cwd: firstFolder(), maxBuffer: 64 * 1024 * 1024 });
    return stdout;
}
