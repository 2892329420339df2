// SPDX-License-Identifier: EPL-2.0
import Module, { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const EXTENSION = require.resolve('../dist/extension.js');

/** As much of the editor as the built extension needs to come up and to say what is wrong. */
export class FakeEditor {
    errors = [];
    commands = [];

    /** An editor with some settings of the extension, and a folder that is open. */
    constructor(settings, folder) {
        // bundles copy what a module has itself, and inherit the rest
        this.interface = Object.create(anything({
            workspace: anything({
                workspaceFolders: [{ uri: { scheme: 'file', fsPath: folder } }],
                getConfiguration: () => ({ get: (name, otherwise) => settings[name] ?? otherwise })
            }),
            window: anything({
                showErrorMessage: async message => void this.errors.push(message)
            }),
            commands: anything({
                registerCommand: name => void this.commands.push(name)
            })
        }));
    }

    /** Loads the extension anew and starts it. */
    async activate() {
        const load = Module._load;
        Module._load = (name, ...rest) => (name === 'vscode' ? this.interface : load(name, ...rest));
        try {
            delete require.cache[EXTENSION];
            await require(EXTENSION).activate({ subscriptions: [] });
        } finally {
            Module._load = load;
        }
    }
}

/** Some members, and for every other name something that can be called, extended and looked into. */
function anything(members) {
    return new Proxy(class {}, {
        get: (target, name) => members[name] ?? target[name] ?? anything({}),
        apply: () => anything({})
    });
}
