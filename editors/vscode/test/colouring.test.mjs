// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { keywords } from '../keywords.mjs';
import { Colouring } from './textmate.mjs';

const require = createRequire(import.meta.url);
const WORD_OF_GRAMMAR = /'(@?[A-Za-z][A-Za-z0-9-]*)'/g;

describe('colours without a server', async () => {
    const colouring = await Colouring.ofDesigns();

    it('every word of the grammar has one', () => {
        const grammar = readFileSync(
            new URL('../../../bundles/org.vdcstudio.language/src/org/vdcstudio/language/Vdc.xtext', import.meta.url), 'utf8'
        ).replace(/^terminal [\s\S]*?;$/gm, '');
        const words = new Set([...grammar.matchAll(WORD_OF_GRAMMAR)].map(([, word]) => word));
        assert.ok(words.size > 250, `${words.size} words`);
        const plain = [...words].filter(word => !/^(storage|keyword|constant\.language)/.test(colouring.of(word)[0].scope));
        assert.deepEqual(plain, []);
    });

    it('kinds, properties and values are told apart', () => {
        const { kinds, properties, values } = keywords();
        for (const [words, some] of [
            [kinds, ['host', 'vswitch', 'vm-template', 'portal', 'join']],
            [properties, ['fqdn', 'speed', '@suppress', 'prefix-length', 'at']],
            [values, ['lacp', 'host-only', 'thin']]
        ]) {
            assert.deepEqual(some.filter(word => !words.includes(word)), []);
        }
    });

    it('a name is one, whatever word it is', () => {
        assert.deepEqual(shown('host management {'), ['host storage.type', 'management entity.name.type', '{ punctuation.section']);
        assert.deepEqual(shown('portgroup "VM Network" {'), ['portgroup storage.type', '"VM Network" entity.name.type', '{ punctuation.section']);
        assert.deepEqual(shown('vm web[01..40] like small {').slice(0, 2), ['vm storage.type', 'web entity.name.type']);
    });

    it('no word is coloured within another one', () => {
        assert.deepEqual(shown('uplinks host_a my-host hosts2'), ['uplinks keyword.other']);
    });

    it('values, units, texts and comments have theirs', () => {
        assert.deepEqual(shown('address 192.168.0.11/24  memory 64 GiB  mac fe:00:1a:2b:3c:4d // why'), [
            'address keyword.other', '192.168.0.11/24 constant.numeric', 'memory keyword.other', '64  constant.numeric',
            'GiB keyword.other.unit', 'mac keyword.other', 'fe:00:1a:2b:3c:4d constant.numeric', '// why comment.line.double-slash'
        ]);
        assert.deepEqual(shown('fqdn "a \\" host" version'), [
            'fqdn keyword.other', '"a  string.quoted.double', '\\" constant.character.escape', ' host" string.quoted.double',
            'version keyword.other'
        ]);
        assert.deepEqual(shown('/** host\nmemory */ host a {'), [
            '/** host comment.block.documentation', 'memory */ comment.block.documentation', 'host storage.type', 'a entity.name.type',
            '{ punctuation.section'
        ]);
        assert.deepEqual(shown('port 10//no').slice(1), ['10 constant.numeric', '//no comment.line.double-slash']);
    });

    it('the manifest names only what is there, and asks for the editor whose interface it was compiled with', () => {
        const manifest = require('../package.json');
        for (const file of [
            manifest.main, manifest.icon, manifest.contributes.grammars[0].path, manifest.contributes.languages[0].configuration,
            manifest.contributes.languages[0].icon.dark
        ]) {
            assert.ok(readFileSync(new URL(`../${file}`, import.meta.url)).length > 0, file);
        }
        assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
    });

    function shown(text) {
        return colouring.of(text).filter(({ scope }) => scope).map(({ text: part, scope }) => `${part} ${scope}`);
    }
});
