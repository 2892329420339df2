// SPDX-License-Identifier: EPL-2.0
//
// Builds the page of the diagram editor into web/: one script, one style sheet, no request at run time.
// Packages are installed first when package-lock.json is newer than what is installed, so that a
// second build works offline.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const output = join(home, 'web');

function installPackages() {
    const installed = join(home, 'node_modules', '.package-lock.json');
    const lock = join(home, 'package-lock.json');
    if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) {
        return;
    }
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' });
}

function checkTypes() {
    execFileSync(process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), '--project', home], { stdio: 'inherit' });
}

async function bundle() {
    const esbuild = await import('esbuild');
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    await esbuild.build({
        entryPoints: { diagram: join(home, 'src/main.ts') },
        outdir: output,
        bundle: true,
        // A classic script: browsers refuse ES modules on file: addresses.
        format: 'iife',
        target: ['safari15', 'chrome110'],
        minify: true,
        legalComments: 'linked',
        // Fonts are inlined for the same reason as the script is classic.
        loader: { '.ttf': 'dataurl', '.otf': 'dataurl', '.svg': 'dataurl' },
        tsconfig: join(home, 'tsconfig.json'),
        logLevel: 'warning'
    });
    copyFileSync(join(home, 'page/diagram.html'), join(output, 'diagram.html'));
}

installPackages();
checkTypes();
await bundle();
