/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

/** What a cell of a table means, so that it can be shown at a glance. */
public enum CellState {

	/** A fact without judgement. */
	PLAIN,
	/** It is as it should be. */
	GOOD,
	/** It is not there, and need not be. */
	ABSENT,
	/** Somebody should look at it. */
	WARNING,
	/** It does not work. */
	ERROR
}
