// SPDX-License-Identifier: EPL-2.0
//
// The colours of the language without a server: a TextMate grammar. The server's own colours, which know names from
// words, are laid over it as soon as it runs.

const NAME = '(?:[A-Za-z_][A-Za-z0-9_-]*|"(?:\\\\.|[^"\\\\])*")';

/** The TextMate grammar for the three lists of words that `keywords` gives. */
export function colouring({ kinds, properties, values }) {
    return {
        $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
        name: 'Virtual Datacenter',
        scopeName: 'source.vdc',
        fileTypes: ['vdc'],
        patterns: [
            { name: 'comment.block.documentation.vdc', begin: '/\\*\\*(?!/)', end: '\\*/' },
            { name: 'comment.block.vdc', begin: '/\\*', end: '\\*/' },
            { name: 'comment.line.double-slash.vdc', match: '//.*$' },
            {
                match: `(${word(kinds)})\\s+(${NAME})(?=\\s*(?:\\[[^\\]]*\\]\\s*)?(?:like\\b|profile\\b|\\{|$))`,
                captures: { 1: { name: 'storage.type.vdc' }, 2: { name: 'entity.name.type.vdc' } }
            },
            { name: 'storage.modifier.suppression.vdc', match: word(properties.filter(each => each.startsWith('@'))) },
            { name: 'storage.type.vdc', match: word(kinds) },
            { name: 'keyword.other.vdc', match: word(properties.filter(each => !each.startsWith('@'))) },
            { name: 'constant.language.vdc', match: word(values) },
            {
                name: 'string.quoted.double.vdc',
                begin: '"',
                end: '"|$',
                patterns: [{ name: 'constant.character.escape.vdc', match: '\\\\.' }]
            },
            {
                match: `${literal('[0-9][0-9A-Za-z.:_-]*(?:/[0-9A-Za-z][0-9A-Za-z.:_-]*)*')}(?:\\s+([KMGT]i?B|[KMG]?bit|[KMG]Hz|[num]?s|min|h|d)(?:(/)([a-z]+))?)?(?![A-Za-z0-9_-])`,
                captures: {
                    0: { name: 'constant.numeric.vdc' },
                    1: { name: 'keyword.other.unit.vdc' },
                    3: { name: 'keyword.other.unit.vdc' }
                }
            },
            { name: 'constant.numeric.vdc', match: literal('[0-9][0-9A-Za-z.:_-]*(?:/[0-9A-Za-z][0-9A-Za-z.:_-]*)*') },
            { name: 'constant.numeric.vdc', match: literal('[a-fA-F][0-9a-fA-F]*:[0-9a-fA-F:.]*(?:/[0-9]+)?') },
            { name: 'punctuation.section.vdc', match: '[{}\\[\\]()]' },
            { name: 'punctuation.separator.vdc', match: '[.,]' },
            // any other word is a name, and must be taken as a whole
            { match: literal('[A-Za-z_][A-Za-z0-9_-]*') }
        ]
    };
}

/** One of some words, and not as a part of a longer one. */
function word(words) {
    return literal(`(?:${words.join('|')})`) + '(?![A-Za-z0-9_:-])';
}

function literal(pattern) {
    return `(?<![A-Za-z0-9_@-])${pattern}`;
}
