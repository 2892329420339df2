// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { FakeEditor } from './fake-editor.mjs';

describe('the command that is started', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vdc-command-'));
    const command = join(folder, 'bin/vdc');
    mkdirSync(join(folder, 'bin'));
    writeFileSync(command, '#!/bin/sh\ncat >"$0.input" & echo "$@" >"$0.arguments"; wait\n');
    chmodSync(command, 0o755);
    writeFileSync(join(folder, 'bin/notes'), 'no program\n');
    after(() => rmSync(folder, { recursive: true }));

    it('people are told when it is not on the path', async () => {
        const editor = new FakeEditor({ command: 'no-such-vdc' }, folder);
        await editor.activate();
        assert.deepEqual(editor.errors, [
            "VDC Studio: The command 'no-such-vdc' is not on the path: install VDC Studio, or let the setting vdcstudio.command name the file."
        ]);
    });

    it('people are told when it is no program', async () => {
        const editor = new FakeEditor({ command: 'bin/notes' }, folder);
        await editor.activate();
        assert.deepEqual(editor.errors, [
            `VDC Studio: ${folder}/bin/notes is not a file that can be run: the setting vdcstudio.command names the vdc command.`
        ]);
    });

    it('people are told when none is set', async () => {
        const editor = new FakeEditor({ command: ' ' }, folder);
        await editor.activate();
        assert.deepEqual(editor.errors, ['VDC Studio: No command is set: the setting vdcstudio.command names the vdc command.']);
    });

    it('both commands are there all the same', async () => {
        const editor = new FakeEditor({ command: 'no-such-vdc' }, folder);
        await editor.activate();
        assert.deepEqual(editor.commands, ['vdcstudio.restart', 'vdcstudio.explain']);
    });
});
