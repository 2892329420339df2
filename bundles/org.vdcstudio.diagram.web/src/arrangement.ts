// SPDX-License-Identifier: EPL-2.0

/** A rectangle in the diagram's coordinates. */
export interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** How far a box is to move. */
export interface Move {
    readonly x: number;
    readonly y: number;
}

export type Arrangement =
    | 'alignLeft'
    | 'alignCenter'
    | 'alignRight'
    | 'alignTop'
    | 'alignMiddle'
    | 'alignBottom'
    | 'distributeHorizontally'
    | 'distributeVertically';

type Axis = 'x' | 'y';

const extent = (box: Box, axis: Axis): number => (axis === 'x' ? box.width : box.height);
const along = (axis: Axis, distance: number): Move => (axis === 'x' ? { x: distance, y: 0 } : { x: 0, y: distance });

/** Moves boxes so that a point of each, given as share of its extent, lies where it lies in the box around all. */
function align(boxes: readonly Box[], axis: Axis, share: number): Move[] {
    const start = Math.min(...boxes.map(box => box[axis]));
    const end = Math.max(...boxes.map(box => box[axis] + extent(box, axis)));
    const line = start + (end - start) * share;
    return boxes.map(box => along(axis, line - extent(box, axis) * share - box[axis]));
}

/** Moves all but the outermost boxes so that the gaps between them are equal. */
function distribute(boxes: readonly Box[], axis: Axis): Move[] {
    const order = boxes.map((box, index) => ({ box, index })).sort((a, b) => a.box[axis] - b.box[axis]);
    const first = order[0].box;
    const last = order[order.length - 1].box;
    const room = last[axis] + extent(last, axis) - first[axis] - boxes.reduce((sum, box) => sum + extent(box, axis), 0);
    const gap = room / (boxes.length - 1);
    const moves: Move[] = new Array(boxes.length);
    let place = first[axis];
    for (const { box, index } of order) {
        moves[index] = along(axis, place - box[axis]);
        place += extent(box, axis) + gap;
    }
    return moves;
}

/** How few boxes an arrangement makes sense for. */
export function fewestFor(arrangement: Arrangement): number {
    return arrangement.startsWith('distribute') ? 3 : 2;
}

/** How far each of the boxes is to move. */
export function arrange(arrangement: Arrangement, boxes: readonly Box[]): Move[] {
    switch (arrangement) {
        case 'alignLeft':
            return align(boxes, 'x', 0);
        case 'alignCenter':
            return align(boxes, 'x', 0.5);
        case 'alignRight':
            return align(boxes, 'x', 1);
        case 'alignTop':
            return align(boxes, 'y', 0);
        case 'alignMiddle':
            return align(boxes, 'y', 0.5);
        case 'alignBottom':
            return align(boxes, 'y', 1);
        case 'distributeHorizontally':
            return distribute(boxes, 'x');
        case 'distributeVertically':
            return distribute(boxes, 'y');
    }
}
