// SPDX-License-Identifier: EPL-2.0
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma');
const textmate = require('vscode-textmate');
const GRAMMAR = new URL('../dist/vdc.tmLanguage.json', import.meta.url);

/** Colours text as the editor does, with its own engine. */
export class Colouring {
    constructor(grammar) {
        this.grammar = grammar;
    }

    static async ofDesigns() {
        await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
        const registry = new textmate.Registry({
            onigLib: Promise.resolve({
                createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
                createOnigString: text => new oniguruma.OnigString(text)
            }),
            loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), 'vdc.tmLanguage.json')
        });
        return new Colouring(await registry.loadGrammar('source.vdc'));
    }

    /** The parts of a text with the innermost scope of each, empty where there is none; neighbours that look the same are one. */
    of(text) {
        const parts = [];
        let state = textmate.INITIAL;
        text.split('\n').forEach((content, line) => {
            const { tokens, ruleStack } = this.grammar.tokenizeLine(content, state);
            state = ruleStack;
            for (const token of tokens) {
                const scope = token.scopes.length > 1 ? token.scopes.at(-1).replace(/\.vdc$/, '') : '';
                const last = parts.at(-1);
                const piece = content.slice(token.startIndex, token.endIndex);
                if (last && last.line === line && last.scope === scope) {
                    last.text += piece;
                } else {
                    parts.push({ line, column: token.startIndex, text: piece, scope });
                }
            }
        });
        return parts;
    }
}
