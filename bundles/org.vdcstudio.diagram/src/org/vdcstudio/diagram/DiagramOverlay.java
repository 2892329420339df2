/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

/** What a document can show on top of any diagram; each is switched by the user of a page, and shown at first. */
public enum DiagramOverlay {

	/** What the rules found. */
	FINDINGS("Findings"),
	/** State and load at one moment of a simulation. */
	SIMULATION("Simulation");

	private final String label;

	DiagramOverlay(String label) {
		this.label = label;
	}

	/** What people call it. */
	public String label() {
		return label;
	}
}
