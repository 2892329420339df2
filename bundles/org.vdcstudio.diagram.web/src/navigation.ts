// SPDX-License-Identifier: EPL-2.0
import { type Shape, boundsOf } from './shapes';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

const middle = (shape: Shape): { x: number; y: number } => {
    const { x, y, width, height } = boundsOf(shape);
    return { x: x + width / 2, y: y + height / 2 };
};

/** How far a shape is ahead in a direction, and how far beside it. */
function distanceIn(direction: Direction, from: Shape, to: Shape): { ahead: number; beside: number } {
    const a = middle(from);
    const b = middle(to);
    switch (direction) {
        case 'Left':
            return { ahead: a.x - b.x, beside: Math.abs(a.y - b.y) };
        case 'Right':
            return { ahead: b.x - a.x, beside: Math.abs(a.y - b.y) };
        case 'Up':
            return { ahead: a.y - b.y, beside: Math.abs(a.x - b.x) };
        case 'Down':
            return { ahead: b.y - a.y, beside: Math.abs(a.x - b.x) };
    }
}

/** The shape that a user expects behind an arrow key: near, and rather straight ahead than beside. */
export function neighbourOf(from: Shape, shapes: readonly Shape[], direction: Direction): Shape | undefined {
    let best: Shape | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const shape of shapes) {
        const { ahead, beside } = distanceIn(direction, from, shape);
        if (shape !== from && ahead > 0.5 && beside <= 3 * ahead) {
            const cost = ahead + 2 * beside;
            if (cost < least) {
                least = cost;
                best = shape;
            }
        }
    }
    return best;
}

/** The next shape in reading order, line by line; undefined behind the last one. */
export function nextInOrder(from: Shape | undefined, shapes: readonly Shape[], step: 1 | -1): Shape | undefined {
    const order = [...shapes].sort((a, b) => {
        const first = boundsOf(a);
        const second = boundsOf(b);
        return first.y - second.y || first.x - second.x;
    });
    if (from === undefined) {
        return step > 0 ? order[0] : order[order.length - 1];
    }
    return order[order.indexOf(from) + step];
}
