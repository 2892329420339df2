// SPDX-License-Identifier: EPL-2.0
//
// Starts `vdc diagram` on a copy of an example, and a browser to look at it.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(dirname(home));
const STARTING = 60_000;

/** The command that is tested: the product of the build, or what VDC_COMMAND names. */
export const command = (process.env.VDC_COMMAND ?? product()).split(' ');

function product() {
    const architecture = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;
    return join(root, 'releng/org.vdcstudio.product/target/products/org.vdcstudio.product/linux/gtk', architecture, 'vdcstudio/vdc');
}

/** The browser on this machine; undefined when there is none. */
export const browserPath = [process.env.VDC_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    path => path !== undefined && path !== '' && existsSync(path)
);

/** Why tests with a browser cannot run here; undefined when they can. */
export function missing() {
    if (browserPath === undefined) {
        return 'there is no Chromium; install the package chromium, or set VDC_CHROMIUM';
    }
    return existsSync(command[0]) ? undefined : `there is no product, ${command[0]}; run ./vdc build`;
}

/** A served diagram of a copy of a design that nobody else has. */
export class ServedDiagram {
    constructor(folder, file, process, address) {
        this.folder = folder;
        this.file = file;
        this.process = process;
        this.address = address;
    }

    /** @param design a file below examples, or the text of a design */
    static async start(design, ...options) {
        const folder = mkdtempSync(join(tmpdir(), 'vdc-diagram-'));
        const example = dirname(design);
        cpSync(join(root, 'examples', example), folder, { recursive: true });
        return ServedDiagram.serve(folder, join(folder, design.substring(example.length + 1)), options);
    }

    static async serve(folder, file, options) {
        const [program, ...first] = command;
        const child = spawn(program, [...first, 'diagram', file, ...options], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
        let said = '';
        child.stderr.on('data', text => (said += text));
        const address = await new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error(`vdc diagram did not start: ${said}`)), STARTING);
            let out = '';
            child.stdout.on('data', text => {
                out += text;
                const line = /(http:\S+)\n/.exec(out);
                if (line !== null) {
                    clearTimeout(timer);
                    resolve(line[1]);
                }
            });
            child.on('exit', code => {
                clearTimeout(timer);
                reject(new Error(`vdc diagram ended with ${code}: ${said}`));
            });
        });
        return new ServedDiagram(folder, file, child, address);
    }

    /** The design as it is on the disk. */
    text() {
        return readFileSync(this.file, 'utf8');
    }

    async stop() {
        if (this.process.exitCode === null && this.process.signalCode === null) {
            const ended = new Promise(resolve => this.process.once('exit', resolve));
            this.process.kill('SIGTERM');
            await ended;
        }
        rmSync(this.folder, { recursive: true, force: true });
    }
}

/** A browser without a window, and without a profile. */
export function launchBrowser() {
    return chromium.launch({
        executablePath: browserPath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
    });
}

const screenshots = join(home, 'target', 'screenshots');

/** Keeps a picture of what is on the screen. */
export async function screenshot(page, name) {
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: join(screenshots, `${name}.png`) });
}
