/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * VLANs that pass a trunk: one, or all from a first to a last.
 *
 * @param first the first VLAN, 1 to 4094
 * @param last  the last VLAN, not below the first
 */
public record VlanRange(int first, int last) {

	private static final int LARGEST = 4094;

	/** Checks the bounds. */
	public VlanRange {
		if (first < 1 || last < first || last > LARGEST) {
			throw new IllegalArgumentException("Not VLANs: " + first + ".." + last);
		}
	}

	/** The VLANs that a text such as {@code 20} or {@code 100..110} writes; empty when it writes none. */
	public static Optional<VlanRange> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		int dots = text.indexOf("..");
		int first = Texts.number(dots < 0 ? text : text.substring(0, dots), LARGEST);
		int last = dots < 0 ? first : Texts.number(text.substring(dots + 2), LARGEST);
		return first < 1 || last < first ? Optional.empty() : Optional.of(new VlanRange(first, last));
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static VlanRange parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a VLAN or a range such as 100..110");
	}

	/** Whether a VLAN is among them. */
	public boolean contains(int vlan) {
		return vlan >= first && vlan <= last;
	}

	@Override
	public String toString() {
		return first == last ? Integer.toString(first) : first + ".." + last;
	}
}
