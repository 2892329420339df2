/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A host or datastore to which VMs could be migrated.
 *
 * @param target  the host or datastore
 * @param fit     whether it can be
 * @param detail  what it is: its cluster, its type
 * @param room    what is left in it, in words; empty when the design does not say
 * @param reason  why not, or what there is to know; one sentence, may be empty
 */
public record TargetOffer(ElementId target, Fit fit, String detail, String room, String reason) {

	/** How a target suits. */
	public enum Fit {
		/** Nothing is missing. */
		COMPATIBLE("Compatible"),
		/** Something is missing that the wizard can help with. */
		NEEDS_WORK("Something missing"),
		/** Everything is there already. */
		CURRENT("Current");

		private final String label;

		Fit(String label) {
			this.label = label;
		}

		/** A word for it in a table. */
		public String label() {
			return label;
		}
	}
}
