// SPDX-License-Identifier: EPL-2.0
//
// Measures what somebody in front of a diagram waits for, in Chromium against the real server: until it is painted after it was opened,
// until it shows everything, and until a deletion that is taken back, or made again, is shown. Times count from what the person does to
// the frame after the one that was painted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServedDiagram, command, launchBrowser, missing } from '../test/diagram-server.mjs';

const OPENINGS = 5;
const EDITS = 5;
/** What somebody takes to see what came of the last edit. */
const LOOKING = 1000;
const PATIENCE = 10_000;

/** Viewpoints, and how many hosts make about 200 and about 1,000 elements of their diagram. */
const SAMPLES = [
    ['physical', 28],
    ['physical', 142],
    ['storage', 40],
    ['cluster', 14],
    ['cluster', 64]
];

const reason = missing();
if (reason !== undefined) {
    console.error(reason);
    process.exit(3);
}
console.log('viewpoint  hosts  shown at first  first opening  again   everything: elements, until painted   an edit');
const browser = await launchBrowser();
try {
    for (const [viewpoint, hosts] of SAMPLES) {
        await measure(viewpoint, hosts);
    }
} finally {
    await browser.close();
}

async function measure(viewpoint, hosts) {
    const diagram = await serve(viewpoint, hosts);
    try {
        const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
        page.setDefaultTimeout(PATIENCE);
        const openings = [];
        for (let i = 0; i <= OPENINGS; i++) {
            await page.goto(i === 0 ? diagram.address : 'about:blank');
            if (i > 0) {
                await page.goto(diagram.address);
            }
            openings.push(await untilPainted(page, 0, 'more'));
        }
        const first = await shown(page);
        const everything = await showEverything(page);
        const all = await shown(page);
        await deleteOne(page);
        const edits = [];
        for (let i = 0; i < EDITS; i++) {
            edits.push(await edit(page, 'Control+z', 'more'), await edit(page, 'Control+y', 'fewer'));
        }
        console.log(
            [
                viewpoint.padEnd(9),
                `${hosts}`.padStart(6),
                `${first}`.padStart(15),
                milliseconds(openings[0]).padStart(14),
                milliseconds(median(openings.slice(1))).padStart(8),
                `${all}, ${everything === undefined ? 'at once' : milliseconds(everything)}`.padStart(34),
                milliseconds(median(edits)).padStart(10)
            ].join(' ')
        );
        await page.close();
    } finally {
        await diagram.stop();
    }
}

function serve(viewpoint, hosts) {
    const [program, ...words] = command;
    const design = execFileSync(program, [...words, 'generate', '--hosts', `${hosts}`, '--vms', `${16 * hosts}`, '--seed', '1'], {
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 26
    });
    const folder = mkdtempSync(join(tmpdir(), 'vdc-diagram-'));
    const file = join(folder, 'fleet.vdc');
    writeFileSync(file, design);
    return ServedDiagram.serve(folder, file, ['--viewpoint', viewpoint]);
}

function shown(page) {
    return page.locator('#diagram .vdc-element').count();
}

/** The time on the page's clock when it has more or fewer shapes than a number, and has painted them. */
function untilPainted(page, number, which) {
    return page.evaluate(
        ([than, way]) =>
            new Promise(resolve => {
                const look = () => {
                    const count = document.querySelectorAll('#diagram .vdc-element').length;
                    if (way === 'more' ? count > than : count < than) {
                        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
                    } else {
                        requestAnimationFrame(look);
                    }
                };
                look();
            }),
        [number, which]
    );
}

/** How long it takes to show what a summary hides; undefined where nothing is hidden. */
async function showEverything(page) {
    const button = page.getByRole('button', { name: 'Show everything' });
    if ((await button.count()) === 0 || !(await button.isVisible())) {
        return undefined;
    }
    const before = await shown(page);
    const begin = await button.evaluate(element => {
        element.click();
        return performance.now();
    });
    return (await untilPainted(page, before, 'more')) - begin;
}

/** Has a host or a part of one deleted with the mouse and the keyboard. */
async function deleteOne(page) {
    const before = await shown(page);
    const [x, y] = await page.evaluate(() => {
        for (const label of document.querySelectorAll('#diagram .vdc-element[id*="Host:"] .vdc-label')) {
            const box = label.getBoundingClientRect();
            const middle = [box.x + box.width / 2, box.y + box.height / 2];
            if (document.elementFromPoint(...middle)?.closest('.vdc-element') === label.closest('.vdc-element')) {
                return middle;
            }
        }
        throw new Error('no host can be clicked');
    });
    await page.mouse.click(x, y);
    await page.locator('#diagram .vdc-element.selected').first().waitFor();
    await page.keyboard.press('Delete');
    await untilPainted(page, before, 'fewer');
}

/** Takes the deletion back, or makes it again. */
async function edit(page, key, which) {
    const before = await shown(page);
    await new Promise(resolve => setTimeout(resolve, LOOKING));
    await page.evaluate(() => {
        window.addEventListener('keydown', () => (window.pressed = performance.now()), { capture: true, once: true });
    });
    await page.keyboard.press(key);
    const end = await untilPainted(page, before, which);
    return end - (await page.evaluate(() => window.pressed));
}

function median(times) {
    return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
}

function milliseconds(time) {
    return `${Math.round(time)} ms`;
}
