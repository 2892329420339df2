// SPDX-License-Identifier: EPL-2.0
//
// The words of the language, read from its Xtext grammar: the one place where they stand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GRAMMAR = new URL('../../bundles/org.vdcstudio.language/src/org/vdcstudio/language/Vdc.xtext', import.meta.url);
const WORD = /^@?[A-Za-z][A-Za-z0-9-]*$/;

/**
 * Three lists of words, each word in one of them only:
 * - kinds begin an element that has a name or a block: `host`, `vswitch`
 * - properties say what the value behind them is: `fqdn`, `speed`, `to`
 * - values are one of a fixed set: `lacp`, `host-only`
 */
export function keywords() {
    const kinds = new Set();
    const properties = new Set();
    const values = new Set();
    for (const rule of rules()) {
        if (rule.isTerminal || rule.name === 'Name') {
            continue; // terminals are no words, and the words that may be names stand in other rules as well
        }
        for (const [, word, element] of rule.body.matchAll(/'([^'\\]+)'(?=(\s*name=Name|\s*\w+=\S+\s*'\{')?)/g)) {
            if (WORD.test(word)) {
                (rule.isEnum ? values : element ? kinds : properties).add(word);
            }
        }
    }
    const only = (words, ...before) => [...words].filter(word => !before.some(other => other.has(word))).sort();
    return { kinds: only(kinds), properties: only(properties, kinds), values: only(values, kinds, properties) };
}

function rules() {
    const text = readFileSync(fileURLToPath(GRAMMAR), 'utf8').replace(/^\s*\/\/.*$/gm, '');
    return [...text.matchAll(/^(enum |terminal )?([A-Z]\w*)(?: returns [\w:]+)?:([\s\S]*?);$/gm)].map(([, kind, name, body]) => ({
        name,
        body,
        isEnum: kind === 'enum ',
        isTerminal: kind === 'terminal '
    }));
}
