/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

/**
 * Numbers from 0 on, the one with the lowest level first, of equal ones the smallest. Levels only rise.
 */
final class LevelHeap {

	private final double[] levels;
	private final int[] heap;
	private int size;

	/** @param levels the level of each number; kept */
	LevelHeap(double[] levels) {
		this.levels = levels;
		size = levels.length;
		heap = new int[size];
		for (int i = 0; i < size; i++) {
			heap[i] = i;
		}
		for (int i = size / 2 - 1; i >= 0; i--) {
			siftDown(i);
		}
	}

	boolean isEmpty() {
		return size == 0;
	}

	int first() {
		return heap[0];
	}

	/** The level of the first. */
	double level() {
		return levels[heap[0]];
	}

	/** Raises the level of the first, which need not be the first any more then. */
	void raise(double level) {
		levels[heap[0]] = level;
		siftDown(0);
	}

	void removeFirst() {
		heap[0] = heap[--size];
		siftDown(0);
	}

	private void siftDown(int start) {
		if (start >= size) {
			return;
		}
		int hole = start;
		int sinking = heap[hole];
		for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
			if (child + 1 < size && precedes(heap[child + 1], heap[child])) {
				child++;
			}
			if (!precedes(heap[child], sinking)) {
				break;
			}
			heap[hole] = heap[child];
			hole = child;
		}
		heap[hole] = sinking;
	}

	private boolean precedes(int one, int other) {
		return levels[one] != levels[other] ? levels[one] < levels[other] : one < other;
	}
}
