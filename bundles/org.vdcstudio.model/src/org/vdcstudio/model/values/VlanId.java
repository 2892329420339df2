/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The VLAN of a port group.
 *
 * @param number 0 none, 1 to 4094 a tag, 4095 all tags passed on to the guest
 */
public record VlanId(int number) {

	/** No VLAN. */
	public static final VlanId NONE = new VlanId(0);
	/** Guest tagging. */
	public static final VlanId TRUNK = new VlanId(4095);

	/** Checks the range. */
	public VlanId {
		if (number < 0 || number > 4095) {
			throw new IllegalArgumentException("A VLAN is 0 to 4095, not " + number);
		}
	}

	/** The VLAN that a text writes; empty when it writes none. */
	public static Optional<VlanId> tryParse(@Nullable String text) {
		int number = Texts.number(text, 4095);
		return number < 0 ? Optional.empty() : Optional.of(new VlanId(number));
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static VlanId parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a VLAN from 0 to 4095");
	}

	@Override
	public String toString() {
		return Integer.toString(number);
	}
}
