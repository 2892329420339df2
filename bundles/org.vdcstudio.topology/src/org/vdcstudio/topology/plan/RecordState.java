/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

/** What a DNS server has to say about a system. */
public enum RecordState {

	/** The record is there. */
	PRESENT("present"),
	/** There is no record. */
	MISSING("missing"),
	/** There is a record that says something else. */
	CONTRADICTING("contradicting"),
	/** There can be no record: the design does not say the name or the address. */
	IMPOSSIBLE("–");

	private final String label;

	RecordState(String label) {
		this.label = label;
	}

	/** The word for people. */
	public String label() {
		return label;
	}

	/** Whether something can be done about it. */
	public boolean isWanting() {
		return this == MISSING || this == CONTRADICTING;
	}
}
