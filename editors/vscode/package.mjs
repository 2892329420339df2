// SPDX-License-Identifier: EPL-2.0
//
// Packs the extension as a .vsix into dist/. What packs it is installed when it is needed first, into packaging/.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './build.mjs';

const home = dirname(fileURLToPath(import.meta.url));
const vsce = join(home, 'packaging/node_modules/@vscode/vsce/vsce');
const licence = join(home, 'LICENSE');

if (!existsSync(vsce)) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(home, 'packaging'), stdio: 'inherit' });
}
copyFileSync(join(home, '../../LICENSE'), licence);
try {
    execFileSync(
        process.execPath,
        [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', 'dist/vdcstudio.vsix'],
        { cwd: home, stdio: 'inherit' }
    );
} finally {
    rmSync(licence);
}
