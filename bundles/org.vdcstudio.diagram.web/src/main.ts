// SPDX-License-Identifier: EPL-2.0
import 'reflect-metadata';

import { BrowserHost } from './browser-host';
import { BridgeChannel, connectOver } from './channel';
import { Diagram } from './diagram-page';
import type { DiagramPage } from './host';
import { reportTextFocus } from './text-focus';

// After the client's own styles, so that it can refine them.
import '../page/diagram.css';

/** In milliseconds. */
const LONGEST_PAINTING = 250;
/** Characters of a message that keeps the page busy for no time worth mentioning. */
const SHORT = 10_000;

reportTextFocus(window, window);

function offer(diagram: Diagram, receive: DiagramPage['receive']): void {
    window.vdcDiagram = {
        // The host waits until a call is over, and should wait for nothing that takes its time.
        start: options => void setTimeout(() => diagram.start(options)),
        receive,
        setTheme: theme => diagram.setTheme(theme),
        perform: command => diagram.perform(command),
        pointer: () => diagram.pointer(),
        selection: () => diagram.selection()
    };
}

/** Calls back when what was begun before has been painted; a page that nobody sees paints nothing. */
function whenPainted(then: () => void): void {
    let waiting = true;
    const once = () => {
        if (waiting) {
            waiting = false;
            then();
        }
    };
    setTimeout(() => requestAnimationFrame(() => setTimeout(once)));
    setTimeout(once, LONGEST_PAINTING);
}

if (location.protocol === 'file:') {
    // A widget of the host, which installs its functions and calls ours.
    const channel = new BridgeChannel(text => window.vdcSend(text));
    offer(new Diagram(connectOver(channel)), messages => {
        messages.forEach(text => channel.receive(text));
        const taken = () => window.vdcTaken?.(true);
        if (messages.some(text => text.length > SHORT)) {
            whenPainted(taken);
        } else {
            setTimeout(taken);
        }
    });
} else {
    offer(new BrowserHost().diagram, () => undefined);
}
