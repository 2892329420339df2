// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LspClient } from './lsp-client.mjs';
import { Colouring } from './textmate.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const products = join(root, 'releng/org.vdcstudio.product/target/products/org.vdcstudio.product/linux/gtk');
const VDC = join(products, arch() === 'arm64' ? 'aarch64' : 'x86_64', 'vdcstudio/vdc');

/** The server as an editor starts it: the command of the product, spoken to by a client that knows the protocol alone. */
describe('vdc lsp', () => {
    let client;
    let can;
    let legend;

    before(async () => {
        assert.ok(existsSync(VDC), `${VDC} is not there: ./vdc build makes it`);
        client = new LspClient(VDC, 'lsp', '--stdio');
        const answer = await client.request('initialize', {
            processId: process.pid,
            rootUri: null,
            capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } }
        });
        can = answer.capabilities;
        legend = can.semanticTokensProvider.legend;
        client.notify('initialized', {});
    });

    after(async () => {
        assert.equal(await client.end(), 0);
        assert.equal(client.said, '');
    });

    it('offers what the extension promises', () => {
        for (const each of [
            'completionProvider', 'hoverProvider', 'definitionProvider', 'referencesProvider', 'renameProvider', 'documentSymbolProvider',
            'foldingRangeProvider', 'documentFormattingProvider', 'codeActionProvider', 'semanticTokensProvider', 'workspaceSymbolProvider'
        ]) {
            assert.ok(can[each], each);
        }
    });

    it('finds what is wrong as it is typed, and loses it again', async () => {
        const uri = 'file:///nowhere/typed.vdc';
        client.open(uri, 'datacenter D {\n    host esx01 { }\n    cluster c { hosts esx01 }\n}\n');
        await client.findings(uri, found => !rules(found).includes('STR-01'));

        client.change(uri, range(2, 22, 2, 27), 'esx99');
        const [broken] = (await client.findings(uri, found => rules(found).includes('STR-01'))).filter(each => each.code === 'STR-01');
        assert.equal(broken.source, 'vdc');
        assert.deepEqual(broken.range, range(2, 22, 2, 27));
        assert.match(broken.message, /^'esx99' is not a host of this design/);

        client.change(uri, range(2, 22, 2, 27), 'esx01');
        await client.findings(uri, found => !rules(found).includes('STR-01'));
    });

    it('proposes, explains, finds and renames', async () => {
        const textDocument = { uri: 'file:///nowhere/asked.vdc' };
        client.open(textDocument.uri, 'datacenter D {\n    host esx01 { }\n    cluster c { hosts esx01 }\n}\n');
        const position = { line: 2, character: 24 };

        const proposals = await client.request('textDocument/completion', { textDocument, position: { line: 2, character: 22 } });
        assert.ok((proposals.items ?? proposals).some(each => each.label === 'esx01'));
        const hover = await client.request('textDocument/hover', { textDocument, position });
        assert.match(hover.contents.value, /^\*\*host\*\* `esx01`/);
        const [definition] = await client.request('textDocument/definition', { textDocument, position });
        assert.deepEqual(definition.range.start, { line: 1, character: 9 });
        const edit = await client.request('textDocument/rename', { textDocument, position, newName: 'esx02' });
        const edits = edit.changes?.[textDocument.uri] ?? edit.documentChanges[0].edits;
        assert.deepEqual(edits.map(each => each.newText), ['esx02', 'esx02']);
    });

    for (const example of readdirSync(join(root, 'examples'), { recursive: true }).filter(each => each.endsWith('.vdc')).sort()) {
        it(`colours ${example} as the extension does without it`, async () => {
            const file = join(root, 'examples', example);
            const uri = pathToFileURL(file).href;
            const text = readFileSync(file, 'utf8');
            client.open(uri, text);
            const { data } = await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
            const colouring = await Colouring.ofDesigns();
            const parts = colouring.of(text);
            const wrong = tokens(data).filter(token => {
                const part = parts.findLast(each => each.line === token.line && each.column <= token.column);
                return !SAME[token.type]?.test(part?.scope ?? '');
            });
            assert.ok(data.length > 0);
            assert.deepEqual(wrong.map(({ line, column, type }) => `${line + 1}:${column + 1} ${type} ${text.split('\n')[line]}`), []);
        });
    }

    /** The tokens of an answer, which holds five numbers for each, relative to the one before. */
    function tokens(data) {
        const found = [];
        let line = 0;
        let column = 0;
        for (let i = 0; i < data.length; i += 5) {
            column = data[i] === 0 ? column + data[i + 1] : data[i + 1];
            line += data[i];
            found.push({ line, column, type: legend.tokenTypes[data[i + 3]] });
        }
        return found;
    }

    function rules(found) {
        return found.map(each => each.code);
    }

    function range(startLine, start, endLine, end) {
        return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
    }
});

/** What a part may look like for each type of token that the server knows; names are only known to the server. */
const SAME = {
    keyword: /^(storage|keyword|constant\.language)/,
    class: /./,
    variable: /^/,
    string: /^(string|constant\.character)/,
    number: /^/,
    type: /^keyword\.other\.unit/,
    comment: /^comment/,
    decorator: /^(storage|keyword|punctuation)/
};
