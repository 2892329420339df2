// SPDX-License-Identifier: EPL-2.0
//
// A diagram that is too large to be looked at, in Chromium against the real server: it opens as a summary. Each test has a design and a
// server of its own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ServedDiagram, command, launchBrowser, missing, screenshot } from './diagram-server.mjs';

const reason = missing();
if (reason !== undefined && process.env.VDC_CHROMIUM_TESTS === 'required') {
    throw new Error(reason);
}
const options = { skip: reason ?? false };

/** 80 hosts with six NICs each, and two arrays with two portals each. */
const ELEMENTS = 566;
const SUMMARISED = 82;
const HOST = 'Host:esx-0034';

let design;
let browser;

before(async () => {
    if (reason === undefined) {
        const [program, ...first] = command;
        design = execFileSync(program, [...first, 'generate', '--hosts', '80', '--vms', '0', '--seed', '7'], { stdio: ['ignore', 'pipe', 'ignore'] });
        browser = await launchBrowser();
    }
});

after(() => browser?.close());

/** A test with a page of its own, that shows everything there is to see of the hosts. */
function testOfPage(name, body, pageOptions = {}) {
    test(name, options, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'vdc-diagram-'));
        const file = join(folder, 'fleet.vdc');
        writeFileSync(file, design);
        const diagram = await ServedDiagram.serve(folder, file, ['--viewpoint', 'physical']);
        try {
            const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...pageOptions });
            page.setDefaultTimeout(20_000);
            const failures = [];
            page.on('pageerror', error => failures.push(error.stack));
            page.on('console', message => message.type() === 'error' && failures.push(message.text()));
            await page.goto(diagram.address);
            await page.locator('.vdc-summary').waitFor();
            await body(page, diagram);
            assert.deepEqual(failures, []);
            await page.close();
        } finally {
            await diagram.stop();
        }
    });
}

function button(page, name = HOST) {
    return page.locator(`.vdc-fold[data-shape="${name}"]`);
}

/** Waits until there are so many shapes. */
function shapes(page, number) {
    return page.waitForFunction(wanted => document.querySelectorAll('.vdc-element').length === wanted, number);
}

function note(page) {
    return page.locator('.vdc-summary').innerText();
}

/** Where a button lies on the screen, to the pixel. */
async function placeOf(located) {
    const { x, y } = await located.boundingBox();
    return [Math.round(x), Math.round(y)];
}

testOfPage('a large diagram opens as a summary, of which all is in view', async page => {
    await shapes(page, SUMMARISED);
    assert.match(await note(page), new RegExp(`^${ELEMENTS} elements, summarised\\s+Show everything$`));
    assert.equal(await button(page).getAttribute('aria-label'), 'Show contents');
    assert.match(await page.locator('.vdc-element[aria-label^="esx-0034"]').getAttribute('aria-label'), /6 × Physical NIC$/);
    const { x, y, width, height } = await page.locator('.vdc-contents').boundingBox();
    assert.ok(x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 800, `${x} ${y} ${width} ${height}`);
    await screenshot(page, 'summary');
});

testOfPage('a button shows the contents of a shape and hides them, and stays where it is', async page => {
    await shapes(page, SUMMARISED);
    const before = await placeOf(button(page));
    await button(page).click();
    await shapes(page, SUMMARISED + 6);
    await page.locator(`.vdc-fold[data-shape="${HOST}"][aria-label="Hide contents"]`).waitFor();
    assert.deepEqual(await placeOf(button(page)), before);
    await screenshot(page, 'summary-expanded');
    await button(page).click();
    await shapes(page, SUMMARISED);
    assert.deepEqual(await placeOf(button(page)), before);
    assert.deepEqual(await page.evaluate(() => window.vdcDiagram.selection()), [], 'the diagram has not seen the clicks');
});

testOfPage('a menu that is asked for over a collapsed or an expanded shape is about that shape', async page => {
    await page.evaluate(() => (window.vdcMenu = request => (window.menu = JSON.parse(request).id)));
    const ask = async () => {
        await page.evaluate(() => (window.menu = undefined));
        const { x, y } = await button(page).boundingBox();
        await page.mouse.click(x + 40, y + 40, { button: 'right' });
        await page.waitForFunction(wanted => window.menu === wanted, HOST);
        assert.deepEqual(await page.evaluate(() => window.vdcDiagram.selection()), [HOST]);
    };
    await shapes(page, SUMMARISED);
    await ask();
    await button(page).click();
    await shapes(page, SUMMARISED + 6);
    await page.keyboard.press('Escape');
    await ask();
    await shapes(page, SUMMARISED + 6);
});

testOfPage('a double click and the space bar show contents, F2 renames', async page => {
    await shapes(page, SUMMARISED);
    const { x, y } = await button(page).boundingBox();
    await page.mouse.dblclick(x + 40, y + 40);
    await shapes(page, SUMMARISED + 6);
    assert.equal(await page.locator('.label-edit input').isVisible(), false, 'a double click does not rename what it opens');
    assert.equal(await page.locator('.vdc-announcer').textContent(), 'esx-0034 ESXi 8.0.3 256 GiB selected');
    await page.keyboard.press('Space');
    await shapes(page, SUMMARISED);
    await page.keyboard.press('Space');
    await shapes(page, SUMMARISED + 6);
    await page.keyboard.press('Space');
    await shapes(page, SUMMARISED);
    await page.keyboard.press('F2');
    await page.locator('.label-edit input').waitFor();
    assert.equal(await page.locator('.label-edit input').inputValue(), 'esx-0034');
});

testOfPage('everything is shown for who wants it, and a summary again', async page => {
    await button(page).click();
    await shapes(page, SUMMARISED + 6);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await shapes(page, ELEMENTS);
    assert.match(await note(page), new RegExp(`^${ELEMENTS} elements\\s+Summarise$`));
    await page.getByRole('button', { name: 'Summarise' }).click();
    await shapes(page, SUMMARISED);
    assert.match(await note(page), /summarised\s+Show everything$/);
});

testOfPage('an edit leaves what is expanded as it is', async (page, diagram) => {
    await button(page).click();
    await shapes(page, SUMMARISED + 6);
    const { x, y } = await button(page, 'Host:esx-0045').boundingBox();
    await page.mouse.click(x + 40, y + 40);
    await page.keyboard.press('Delete');
    await shapes(page, SUMMARISED + 5);
    assert.equal(await button(page).getAttribute('aria-label'), 'Hide contents');
    assert.match(diagram.text(), /esx-0045/, 'nothing is written before it is saved');
});

testOfPage('what is expanded stays so when it gets another name, and when that is taken back', async page => {
    await shapes(page, SUMMARISED);
    const { x, y } = await button(page).boundingBox();
    await page.mouse.click(x + 40, y + 40);
    await page.keyboard.press('Space');
    await shapes(page, SUMMARISED + 6);
    await page.keyboard.press('F2');
    const field = page.locator('.label-edit input');
    await field.fill('esx-0900');
    await field.press('Enter');
    await button(page, 'Host:esx-0900').waitFor();
    assert.equal(await button(page, 'Host:esx-0900').getAttribute('aria-label'), 'Hide contents');
    await shapes(page, SUMMARISED + 6);
    await page.keyboard.press('Control+z');
    await button(page).waitFor();
    assert.equal(await button(page).getAttribute('aria-label'), 'Hide contents');
    await shapes(page, SUMMARISED + 6);
});

testOfPage(
    'search finds what is in collapsed shapes, and shows what somebody steps to; all of it in the dark',
    async page => {
        const said = text => page.waitForFunction(wanted => document.querySelector('.vdc-search-count').textContent === wanted, text);
        const selected = id => page.waitForFunction(wanted => window.vdcDiagram.selection().join() === wanted, id);
        // What is said and what is painted come one after the other.
        const matches = (painted, inside) =>
            page.waitForFunction(
                wanted => ['.vdc-match', '.vdc-match-inside'].map(each => document.querySelectorAll(each).length).join() === wanted,
                `${painted},${inside}`
            );
        await shapes(page, SUMMARISED);
        await page.keyboard.press('Control+f');
        await page.keyboard.type('vmnic5');
        await said('80 found, all in collapsed shapes');
        await matches(0, 80);
        await screenshot(page, 'search-inside');
        await page.keyboard.press('Enter');
        await said('1 of 80');
        await shapes(page, SUMMARISED + 6);
        await page.waitForFunction(() => window.vdcDiagram.selection().length === 1);
        const [first] = await page.evaluate(() => window.vdcDiagram.selection());
        assert.match(first, /vmnic5$/);
        await matches(1, 79);
        await page.keyboard.press('Enter');
        await said('2 of 80');
        await shapes(page, SUMMARISED + 12);
        await page.keyboard.press('Shift+Enter');
        await said('1 of 80');
        await selected(first);
        await screenshot(page, 'summary-dark');
        await page.keyboard.press('Control+a');
        await page.keyboard.type('nowhere');
        await said('no match');
        await matches(0, 0);
        await page.keyboard.press('Escape');
        await shapes(page, SUMMARISED + 12);
    },
    { colorScheme: 'dark' }
);
