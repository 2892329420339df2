/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.moment;

import java.util.OptionalDouble;

/**
 * Something that is true of an element at one moment of a run, and not of course.
 *
 * @param element qualified name of the element; members of fleets have names of their own
 * @param kind    what kind of thing
 * @param badge   the same in very few characters, such as {@code 45 %}; never empty
 * @param text    for people, one line
 * @param share   of load, how much of what can pass is used, from 0 to 1; empty for every other kind
 */
public record ElementState(String element, Kind kind, String badge, String text, OptionalDouble share) {

	/** What is true of an element, other than its load. */
	public ElementState(String element, Kind kind, String badge, String text) {
		this(element, kind, badge, text, OptionalDouble.empty());
	}

	/** What kind of thing is true. */
	public enum Kind {
		/** It does not work, or is not powered on. */
		DOWN,
		/** Something is happening to it, or is not as in the design. */
		CHANGED,
		/** It works, but something it needs does not. */
		TROUBLE,
		/** How busy it is. */
		LOAD
	}
}
