// SPDX-License-Identifier: EPL-2.0
//
// The page in Chromium, against the real server: what a user sees and does. Each test has a page of its own, and each that changes the
// design a design of its own.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { ServedDiagram, launchBrowser, missing, screenshot } from './diagram-server.mjs';

const reason = missing();
if (reason !== undefined && process.env.VDC_CHROMIUM_TESTS === 'required') {
    throw new Error(reason);
}
const options = { skip: reason ?? false };

// As long as a loaded machine may take; a test goes on as soon as it has seen what it waits for.
const PATIENCE = 60_000;

let diagram;
let browser;
let page;
let failures = [];

before(async () => {
    if (reason === undefined) {
        browser = await launchBrowser();
    }
});

after(() => browser?.close());

function serve() {
    return ServedDiagram.start('nested-lab/lab.vdc', '--viewpoint', 'network', '--of', 'esx01');
}

async function openPage() {
    failures = [];
    page = await open();
}

/** Closes the page of a test, in which nothing may have gone wrong. */
async function closePage() {
    await page?.close();
    page = undefined;
    assert.deepEqual(failures, []);
}

async function open(options = {}, prepare = async () => {}) {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    await prepare(opened);
    opened.setDefaultTimeout(PATIENCE);
    opened.on('pageerror', error => failures.push(error.stack));
    opened.on('console', message => message.type() === 'error' && failures.push(message.text()));
    await opened.goto(diagram.address);
    await shown(opened);
    return opened;
}

/** Waits until a page shows its diagram, which it gets after its buttons. */
async function shown(of = page) {
    await of.locator('.vdc-toolbar').waitFor();
    await of.locator('.vdc-element').first().waitFor();
}

/** The texts of all shapes of a page, sorted. */
function labels(of = page) {
    return of.$$eval('.vdc-element', shapes => shapes.map(shape => shape.getAttribute('aria-label')).sort());
}

function shape(name) {
    return page.locator(`.vdc-element[aria-label^="${name}"] > .vdc-outline`).first();
}

async function middleOf(locator) {
    const { x, y, width, height } = await locator.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
}

/** Clicks on a shape, labels or not; on a container near its upper edge, where nothing else is. */
async function click(name, { keys = [], button = 'left', clicks = 1, atEdge = false } = {}) {
    const { x, y, width, height } = await shape(name).boundingBox();
    for (const key of keys) {
        await page.keyboard.down(key);
    }
    await page.mouse.click(x + width / 2, atEdge ? y + 5 : y + height / 2, { button, clickCount: clicks });
    for (const key of keys) {
        await page.keyboard.up(key);
    }
}

/** A tool of the palette; the names of others may contain its name. */
function tool(name) {
    return page.locator('.tool-button').filter({ hasText: new RegExp(`^\\W*${name}$`) });
}

function selection() {
    return page.evaluate(() => window.vdcDiagram.selection());
}

/** Waits until a text, evaluated again and again, is one that is wanted. */
async function until(what, condition) {
    const giveUp = Date.now() + PATIENCE;
    while (!(await condition())) {
        assert.ok(Date.now() < giveUp, `never: ${what}`);
        await new Promise(resolve => setTimeout(resolve, 50));
    }
}

async function save() {
    await page.keyboard.press('Control+s');
    await until('a saved design', async () => !(await page.title()).startsWith('●'));
}

function zoom() {
    return page.locator('.vdc-zoom').textContent();
}

/** The status that a request is answered with; unlike fetch, it may say who asks. */
async function requestStatus(address, path, headers) {
    const { request } = await import('node:http');
    return new Promise((resolve, reject) => {
        const asked = request({ host: address.hostname, port: address.port, path, headers });
        asked.on('upgrade', (response, connection) => {
            connection.destroy();
            resolve(response.statusCode);
        });
        asked.on('response', response => {
            response.resume();
            resolve(response.statusCode);
        });
        asked.on('error', reject);
        asked.end();
    });
}

describe('a design that is looked at', options, () => {
    before(async () => (diagram = await serve()));
    after(() => diagram.stop());
    beforeEach(openPage);
    afterEach(closePage);

    test('shows every element of the network, named for who cannot see it', async () => {
        assert.deepEqual(await labels(), [
            'Management Network no VLAN',
            'PC.VMnet0',
            'PC.VMnet1',
            'VM Network no VLAN',
            'app[01..03] 3 VMs · eth0 DHCP · like small',
            'iSCSI no VLAN',
            'vMotion no VLAN',
            'vSwitch0',
            'vSwitch1',
            'vmk0 192.168.0.11/24 Management',
            'vmk1 192.168.10.11/24 vMotion',
            'vmk2 192.168.20.11/24 iSCSI',
            'vmnic0 1 Gbit',
            'vmnic1 1 Gbit',
            'web01 eth0 DHCP · like small'
        ]);
        assert.equal(await page.locator('#diagram .sprotty-edge').count(), 9);
        assert.equal(await page.title(), 'esx01 – Virtual network');
        await screenshot(page, 'network');
    });

    test('zooms by keys and buttons, and fits the whole diagram', async () => {
        await page.mouse.click(100, 400);
        await until('100 % at first', async () => (await zoom()) === '100 %');
        await page.keyboard.press('+');
        await until('125 %', async () => (await zoom()) === '125 %');
        await page.keyboard.press('-');
        await page.keyboard.press('-');
        await until('80 %', async () => (await zoom()) === '80 %');
        await page.keyboard.press('0');
        await until('100 %', async () => (await zoom()) === '100 %');
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await until('195 %', async () => (await zoom()) === '195 %');
        await page.getByRole('button', { name: 'Show the whole diagram' }).click();
        await until('100 %', async () => (await zoom()) === '100 %');
    });

    test('drawing does not start anew when only what is seen moves', async () => {
        await page.evaluate(() => {
            window.changed = new Set();
            const observer = new MutationObserver(records => records.forEach(each => window.changed.add(each.attributeName ?? each.type)));
            observer.observe(document.querySelector('.sprotty-graph'), { attributes: true, childList: true, subtree: true });
        });
        await page.mouse.move(60, 300);
        await page.mouse.down();
        await page.mouse.move(160, 360, { steps: 5 });
        await page.mouse.up();
        const changed = async () => (await page.evaluate(() => [...window.changed])).filter(each => each !== 'class' && each !== 'style');
        await until('a part of the diagram moved', async () => (await changed()).length > 0);
        assert.deepEqual(await changed(), ['transform']);
    });

    test('search highlights what matches, Enter steps through it, Escape ends it', async () => {
        await page.keyboard.press('Control+f');
        await page.getByRole('textbox', { name: 'Search the diagram' }).fill('vmnic');
        await until('two matches', async () => (await page.locator('.vdc-match').count()) === 2);
        assert.equal(await page.locator('.vdc-search-count').textContent(), '2 found');
        await page.keyboard.press('Enter');
        await until('the first', async () => (await page.locator('.vdc-search-count').textContent()) === '1 of 2');
        const first = await selection();
        await page.keyboard.press('Enter');
        await until('the second', async () => (await selection())[0] !== first[0] && (await selection()).length === 1);
        await screenshot(page, 'search');
        await page.keyboard.press('Escape');
        await until('no highlight', async () => (await page.locator('.vdc-match').count()) === 0);
        assert.equal(await page.locator('.vdc-search').isVisible(), false);
    });

    test('the search bar covers neither the palette nor the buttons for the selection, however narrow the page is', async () => {
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Control+f');
        await page.keyboard.type('vm');
        await page.locator('.vdc-arrange').waitFor();
        const box = name => page.locator(name).boundingBox();
        for (const width of [1280, 1081, 1080, 801, 800, 360]) {
            await page.setViewportSize({ width, height: 600 });
            const search = await box('.vdc-search');
            assert.ok(search.x >= 0 && search.x + search.width <= width, `the search bar is in view at ${width}`);
            for (const other of ['.tool-palette', '.minimize-palette-button', '.vdc-arrange']) {
                const { x, y, width: across, height } = await box(other);
                const isBeside = search.x + search.width <= x || x + across <= search.x;
                const isApart = isBeside || search.y + search.height <= y || y + height <= search.y;
                assert.ok(isApart, `the search bar and ${other} at ${width}: ${JSON.stringify([search, { x, y, across, height }])}`);
            }
            await screenshot(page, `search-${width}`);
        }
        assert.ok((await box('.vdc-search input')).width >= 60);
    });

    test('the overview shows what is on the screen, and leads elsewhere', async () => {
        await page.getByRole('button', { name: 'Overview' }).click();
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await page.getByRole('button', { name: 'Zoom in' }).click();
        const frame = page.locator('.vdc-overview-frame');
        const before = await frame.boundingBox();
        const panel = await page.locator('.vdc-overview').boundingBox();
        assert.ok(before.width < panel.width, 'only a part is on the screen');
        await page.mouse.move(panel.x + panel.width / 2, panel.y + panel.height / 2);
        await page.mouse.down();
        await page.mouse.move(panel.x + panel.width - 20, panel.y + 20, { steps: 4 });
        await page.mouse.up();
        await until('the frame elsewhere', async () => (await frame.boundingBox()).x > before.x);
        await screenshot(page, 'overview');
    });

    test('layers are switched, and what they hold comes and goes', async () => {
        await page.getByRole('button', { name: 'Layers and filters' }).click();
        const layer = page.getByRole('checkbox', { name: 'What the NICs are plugged into' });
        await layer.waitFor();
        assert.equal(await layer.isChecked(), true);
        const shown = (await labels()).length;
        await layer.uncheck();
        await until('an inactive layer', async () => !(await layer.isChecked()));
        await screenshot(page, 'layers');
        await layer.check();
        await until('everything again', async () => (await labels()).length === shown && (await layer.isChecked()));
    });

    test('the legend explains the kinds that are on the screen', async () => {
        await page.getByRole('button', { name: 'Legend' }).click();
        const entries = await page.locator('.vdc-legend li').allTextContents();
        assert.ok(entries.includes('Standard switch') && entries.includes('Port group') && entries.includes('VMkernel adapter'), entries.join());
        await screenshot(page, 'legend');
    });

    test('Ctrl and Shift add to the selection, Shift draws a marquee, Ctrl+A takes all', async () => {
        await click('vmk0');
        await click('vmk1', { keys: ['Control'] });
        await until('two selected', async () => (await selection()).length === 2);
        await click('vmk2', { keys: ['Shift'] });
        await until('three selected', async () => (await selection()).length === 3);
        await page.keyboard.press('Escape');
        await until('nothing selected', async () => (await selection()).length === 0);
        const top = await shape('vmnic0').boundingBox();
        const bottom = await shape('vmnic1').boundingBox();
        await page.keyboard.down('Shift');
        await page.mouse.move(top.x + 20, top.y - 20);
        await page.mouse.down();
        await page.mouse.move(bottom.x + bottom.width + 20, bottom.y + bottom.height + 20, { steps: 5 });
        await screenshot(page, 'marquee');
        await page.mouse.up();
        await page.keyboard.up('Shift');
        await until('both NICs', async () => (await page.locator('.vdc-element.selected').count()) === 2);
        await page.keyboard.press('Control+a');
        await until('all', async () => (await page.locator('.vdc-element.selected').count()) === (await labels()).length);
    });

    test('arrows and Tab go from shape to shape, and say where they are', async () => {
        await click('vmk0');
        await page.keyboard.press('ArrowDown');
        await until('the shape below', async () => (await page.locator('.vdc-announcer').textContent()).startsWith('vmk2'));
        await page.keyboard.press('ArrowRight');
        await until('the shape beside', async () => !(await page.locator('.vdc-announcer').textContent()).startsWith('vmk'));
        const before = await selection();
        await page.keyboard.press('Tab');
        await until('the next shape', async () => (await selection())[0] !== before[0]);
        await page.keyboard.press('Shift+Tab');
        await until('the shape before', async () => (await selection())[0] === before[0]);
    });

    test('buttons align and distribute what is selected', async () => {
        await click('vmk0');
        assert.equal(await page.locator('.vdc-arrange').isVisible(), false);
        await click('vmk1', { keys: ['Control'] });
        await page.locator('.vdc-arrange').waitFor();
        assert.equal(await page.getByRole('button', { name: 'Equal gaps vertically' }).isDisabled(), true);
        await click('vmk2', { keys: ['Control'] });
        await until('distribution', async () => !(await page.getByRole('button', { name: 'Equal gaps vertically' }).isDisabled()));
        await screenshot(page, 'arrange');
    });

    test('keys that the page does not use reach the host once, and never from a text field', async () => {
        await page.evaluate(() => {
            window.keys = [];
            window.vdcKey = key => window.keys.push(JSON.parse(key).key);
        });
        await click('vmk0');
        await page.keyboard.press('F7');
        await page.keyboard.press('+');
        await page.keyboard.press('Control+c');
        await page.keyboard.press('Control+f');
        await page.keyboard.type('x');
        assert.deepEqual(await page.evaluate(() => window.keys), ['F7', 'c']);
    });

    test('a menu is asked for by mouse and by key, about what is selected', async () => {
        await page.evaluate(() => {
            window.menus = [];
            window.vdcMenu = request => window.menus.push(JSON.parse(request));
        });
        await click('vmk0', { button: 'right' });
        await until('a menu', () => page.evaluate(() => window.menus.length === 1));
        const [{ id }] = await page.evaluate(() => window.menus);
        assert.deepEqual(await selection(), [id]);
        await page.keyboard.press('Shift+F10');
        await until('another menu', () => page.evaluate(() => window.menus.length === 2));
        assert.equal((await page.evaluate(() => window.menus))[1].id, id);
        assert.deepEqual(await selection(), [id]);
    });

    test('a menu that is asked for by a key opens below what is selected, whatever the zoom', async () => {
        await page.evaluate(() => (window.vdcMenu = request => (window.menu = JSON.parse(request))));
        await click('vmk0');
        await page.keyboard.press('-');
        await until('a smaller diagram', async () => (await zoom()) === '80 %');
        await page.keyboard.press('Shift+F10');
        await until('a menu', () => page.evaluate(() => window.menu !== undefined));
        const menu = await page.evaluate(() => window.menu);
        const { x, y, width, height } = await shape('vmk0').boundingBox();
        assert.ok(Math.abs(menu.x - x - width / 2) <= 10 && Math.abs(menu.y - y - height) <= 10, JSON.stringify([menu, x, y, width, height]));
    });

    test('a menu over the diagram itself is about nothing that is selected', async () => {
        await page.evaluate(() => (window.vdcMenu = request => (window.menu = JSON.parse(request))));
        await click('vmk0');
        const { x, y } = await shape('vmk0').boundingBox();
        await page.mouse.click(x - 8, y - 8, { button: 'right' });
        await until('a menu', () => page.evaluate(() => window.menu?.id === ''));
        assert.deepEqual(await selection(), []);
    });

    test('says where to paste: under the pointer while that is used, and where a menu was opened', async () => {
        const answers = [];
        let ask;
        const asked = await open({}, opened =>
            opened.routeWebSocket(/./, socket => {
                const server = socket.connectToServer();
                server.onMessage(message => socket.send(message));
                socket.onMessage(message => {
                    if (message.includes('"vdc.pastePlace"')) {
                        answers.push(JSON.parse(message).params.action);
                        return;
                    }
                    if (message.includes('"vdc.pageReady"')) {
                        const { clientId } = JSON.parse(message).params;
                        ask = atMenu => {
                            const params = { clientId, action: { kind: 'vdc.askPastePlace', atMenu } };
                            socket.send(JSON.stringify({ jsonrpc: '2.0', method: 'process', params }));
                        };
                    }
                    server.send(message);
                });
            })
        );
        await until('the whole diagram', () => ask !== undefined);
        const place = async atMenu => {
            const before = answers.length;
            ask(atMenu);
            await until('an answer', () => answers.length > before);
            const { elementId, x, y } = answers.at(-1);
            return { elementId, x: Math.round(x), y: Math.round(y) };
        };
        const nowhere = { elementId: undefined, x: NaN, y: NaN };
        const corner = await asked.locator('.vdc-element[aria-label^="vSwitch0"] > .vdc-outline').first().boundingBox();
        const scale = parseFloat(await asked.locator('.vdc-zoom').textContent()) / 100;
        assert.deepEqual(await place(false), nowhere);
        await asked.mouse.move(corner.x + 10 * scale, corner.y + 4 * scale);
        const inSwitch = await place(false);
        assert.equal(inSwitch.elementId, 'Switch:esx01.vSwitch0');
        assert.ok(Math.abs(inSwitch.x - 10) <= 2 && Math.abs(inSwitch.y - 4) <= 2, JSON.stringify(inSwitch));
        await asked.mouse.click(corner.x + 10 * scale, corner.y + 4 * scale, { button: 'right' });
        await asked.mouse.move(corner.x - 12, corner.y - 12);
        assert.equal((await place(false)).elementId, 'vdc.diagram');
        assert.equal((await place(true)).elementId, inSwitch.elementId);
        await asked.keyboard.press('ArrowDown');
        assert.deepEqual(await place(false), nowhere);
        await asked.keyboard.press('Shift+F10');
        assert.deepEqual(await place(true), nowhere);
        const { x, y } = await middleOf(asked.locator('.vdc-toolbar'));
        await asked.mouse.move(x, y);
        assert.deepEqual(await place(false), nowhere);
        await asked.close();
    });

    test('badges have the colours that the server gave them for the theme, and so have those in the legend', async () => {
        const trouble = { kind: 'trouble', text: '‼ no uplink', color: '#ec58b0', ink: '#1f2933', width: 80, tooltip: 'is cut off' };
        const dark = { color: '#ff9147', ink: '#1f2933' };
        const load = { kind: 'load', text: '80 %', color: '#923000', ink: '#ffffff', dark, width: 40, tooltip: 'is busy' };
        const entry = { label: 'In trouble', kind: 'badge', style: { text: '‼', fill: '#ec58b0', ink: '#1f2933' } };
        const decorate = root => {
            const nics = root.children.filter(each => each.id.startsWith('PhysicalNic:'));
            nics.forEach((nic, index) => (nic.args.badges = [index === 0 ? trouble : load]));
            root.args.legend.push(entry);
        };
        const looks = (of, plate) => of.locator(plate).first().evaluate(found => {
            const fill = element => getComputedStyle(element).fill;
            return [found.querySelector('text').textContent, fill(found.querySelector('rect')), fill(found.querySelector('tspan'))];
        });
        const pink = 'rgb(236, 88, 176)';
        const ink = 'rgb(31, 41, 51)';
        for (const [colorScheme, colors] of [['light', ['rgb(146, 48, 0)', 'rgb(255, 255, 255)']], ['dark', ['rgb(255, 145, 71)', ink]]]) {
            const opened = await open({ colorScheme }, each =>
                each.routeWebSocket(/./, socket => {
                    const server = socket.connectToServer();
                    socket.onMessage(message => server.send(message));
                    server.onMessage(message => {
                        const told = JSON.parse(message);
                        const root = told.params?.action?.newRoot;
                        if (root?.children !== undefined) {
                            decorate(root);
                        }
                        socket.send(JSON.stringify(told));
                    });
                })
            );
            await opened.getByRole('button', { name: 'Legend' }).click();
            assert.deepEqual(await looks(opened, '.vdc-badge[data-kind=trouble]'), ['‼ no uplink', pink, ink]);
            assert.deepEqual(await looks(opened, '.vdc-badge[data-kind=load]'), ['80 %', ...colors]);
            assert.deepEqual(await looks(opened, '.vdc-legend li:last-child > svg'), ['‼', pink, ink]);
            await screenshot(opened, `badges-${colorScheme}`);
            await opened.close();
        }
    });

    test('is dark where the system is', async () => {
        const dark = await open({ colorScheme: 'dark' });
        assert.equal(await dark.evaluate(() => document.documentElement.dataset.theme), 'dark');
        await dark.getByRole('button', { name: 'Legend' }).click();
        await dark.getByRole('button', { name: 'Overview' }).click();
        await screenshot(dark, 'dark');
        await dark.evaluate(() => window.vdcDiagram.setTheme('light'));
        assert.equal(await dark.evaluate(() => document.documentElement.dataset.theme), 'light');
        await dark.close();
    });

    test('the server refuses who lacks the token, other pages and other names', async () => {
        const address = new URL(diagram.address);
        const status = async (url, headers) => (await fetch(url, { headers })).status;
        assert.equal(await status(address), 200);
        assert.equal(await status(new URL('/', address)), 403);
        assert.equal(await status(new URL('/?token=wrong', address)), 403);
        assert.equal(await status(new URL('/../lab.vdc', address)), 404);
        const socket = origin => ({
            upgrade: 'websocket',
            connection: 'Upgrade',
            'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
            'sec-websocket-version': '13',
            origin
        });
        const token = address.searchParams.get('token');
        const answer = (path, origin, host) => requestStatus(address, path, { ...socket(origin), ...(host && { host }) });
        assert.equal(await answer(`/session?token=${token}`, address.origin), 101);
        assert.equal(await answer('/session?token=wrong', address.origin), 403);
        assert.equal(await answer(`/session?token=${token}`, 'http://evil.example'), 403);
        assert.equal(await answer(`/session?token=${token}`, address.origin, 'evil.example'), 403);
    });
});

describe('a design that is changed', options, () => {
    beforeEach(async () => {
        diagram = await serve();
        await openPage();
    });
    afterEach(async () => {
        await closePage();
        await diagram.stop();
    });

    test('a tool of the palette makes a port group, which is named in place and written by saving', async () => {
        const before = diagram.text();
        await tool('Port group').click();
        await click('vSwitch1', { atEdge: true });
        const field = page.locator('.label-edit input');
        await field.waitFor();
        await screenshot(page, 'naming');
        await field.fill('Backup');
        await field.press('Enter');
        await shape('Backup').waitFor();
        assert.ok((await page.title()).startsWith('●'), 'the title shows that there is something to save');
        assert.equal(diagram.text(), before, 'nothing is written before it is saved');
        await save();
        assert.match(diagram.text(), /portgroup Backup/);
    });

    test('F2 and a double click rename in place', async () => {
        await click('VM Network');
        await page.keyboard.press('F2');
        await page.locator('.label-edit input').fill('Archive');
        await page.locator('.label-edit input').press('Enter');
        await shape('Archive').waitFor();
        await click('Archive', { clicks: 2 });
        await page.locator('.label-edit input').fill('Backup');
        await page.locator('.label-edit input').press('Enter');
        await shape('Backup').waitFor();
    });

    test('a rename that begins right after another was given up stays open', async () => {
        const field = page.locator('.label-edit input');
        await click('VM Network');
        await page.keyboard.press('F2');
        await field.waitFor();
        await page.keyboard.press('Escape');
        await field.waitFor({ state: 'hidden' });
        await page.keyboard.press('F2');
        await field.waitFor();
        // The first edit may have asked for something at this time, at the latest.
        await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
        assert.ok(await field.isVisible());
        await page.keyboard.press('Escape');
    });

    test('undo and redo are those of the design, and every page follows', async () => {
        const other = await open();
        await click('VM Network');
        await page.keyboard.press('Delete');
        await until('no VM Network', async () => !(await labels()).some(each => each.startsWith('VM Network')));
        await until('no VM Network elsewhere', async () => !(await labels(other)).some(each => each.startsWith('VM Network')));
        await page.keyboard.press('Control+z');
        await until('VM Network again', async () => (await labels()).some(each => each.startsWith('VM Network')));
        await page.keyboard.press('Control+y');
        await until('no VM Network again', async () => !(await labels()).some(each => each.startsWith('VM Network')));
        await until('no VM Network elsewhere again', async () => !(await labels(other)).some(each => each.startsWith('VM Network')));
        await other.close();
    });

    test('a tool connects two shapes, and Delete takes the line away', async () => {
        // Without the line that is drawn while the tool is used.
        const lines = () => page.locator('.sprotty-edge[data-svg-metadata-type^="edge:"]').count();
        const atFirst = await lines();
        await tool('Uplink').click();
        // The server is asked about each end while the pointer is over it.
        const allowed = mode => page.locator(`.${mode}`).first().waitFor({ state: 'attached' });
        const { x, y, width } = await shape('vSwitch0').boundingBox();
        await page.mouse.move(x + width / 2, y + 5, { steps: 4 });
        await allowed('edge-creation-select-source-mode');
        await click('vSwitch0', { atEdge: true });
        await page.mouse.move(...Object.values(await middleOf(shape('vmnic1'))), { steps: 4 });
        await allowed('edge-creation-select-target-mode');
        await screenshot(page, 'connecting');
        await click('vmnic1');
        await until('one more line', async () => (await lines()) > atFirst);
        await page.keyboard.press('Control+z');
        await until('as many lines as before', async () => (await lines()) === atFirst);
        await page.locator('.sprotty-edge .vdc-edge-grip').last().click({ force: true });
        assert.equal((await selection()).length, 1);
        await page.keyboard.press('Delete');
        await until('one line less', async () => (await lines()) === atFirst - 1);
        await page.keyboard.press('Control+z');
        await until('all lines again', async () => (await lines()) === atFirst);
    });

    test('the end of a selected line is led to another shape', async () => {
        const sent = [];
        page.on('websocket', socket => socket.on('framesent', frame => sent.push(String(frame.payload))));
        await page.reload();
        await shown();
        const uplink = page.locator('.sprotty-edge[id*="vSwitch1>PhysicalNic:esx01.vmnic1"] .vdc-line');
        await page.mouse.click(...Object.values(await middleOf(uplink)));
        const end = page.locator('.sprotty-routing-handle[data-kind=target]');
        await end.waitFor();
        await page.mouse.click(...Object.values(await middleOf(end)));
        await page.mouse.move(...Object.values(await middleOf(shape('vmnic0'))), { steps: 4 });
        await screenshot(page, 'reconnecting');
        await click('vmnic0');
        // Whether it may be is the viewpoint's to say.
        await until('a line led elsewhere', () => sent.some(each => each.includes('"reconnectEdge"') && each.includes('"targetElementId":"PhysicalNic:esx01.vmnic0"')));
    });

    test('a tool is used by keyboard on what is selected', async () => {
        await click('vSwitch1', { atEdge: true });
        await tool('Port group').focus();
        await page.keyboard.press('Enter');
        await page.locator('.label-edit input').waitFor();
        await page.keyboard.press('Escape');
        await page.mouse.click(100, 400);
        await page.keyboard.press('Control+z');
        await until('as before', async () => (await labels()).filter(each => each.includes('VLAN')).length === 4);
    });

    test('a lost connection is said, with a button to load the page again', async () => {
        await diagram.stop();
        await page.getByRole('alert').waitFor();
        await page.getByRole('button', { name: 'Reload' }).waitFor();
        await screenshot(page, 'connection-lost');
    });
});
