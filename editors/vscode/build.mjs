// SPDX-License-Identifier: EPL-2.0
//
// Builds the extension into dist/: one script, and the colours of the language as its grammar has them.
// Packages are installed first when package-lock.json is newer than what is installed, so that a
// second build works offline.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { colouring } from './colouring.mjs';
import { keywords } from './keywords.mjs';

const home = dirname(fileURLToPath(import.meta.url));
const output = join(home, 'dist');

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
    const { metafile } = await esbuild.build({
        entryPoints: { extension: join(home, 'src/extension.ts') },
        outdir: output,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node18',
        external: ['vscode'],
        minify: true,
        metafile: true,
        tsconfig: join(home, 'tsconfig.json'),
        logLevel: 'warning'
    });
    writeFileSync(join(output, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)));
}

/** The licences of the packages that some files belong to, which want to be passed on with them. */
function licences(files) {
    const packages = new Set(files.flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
    return [...packages]
        .sort()
        .map(each => {
            const folder = join(process.cwd(), each);
            const file = readdirSync(folder).find(name => /^licen[cs]e/i.test(name));
            return `${each.replace(/^.*node_modules\//, '')}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
        })
        .join('\n----\n\n');
}

installPackages();
checkTypes();
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'vdc.tmLanguage.json'), JSON.stringify(colouring(keywords()), null, 2) + '\n');
await bundle();
