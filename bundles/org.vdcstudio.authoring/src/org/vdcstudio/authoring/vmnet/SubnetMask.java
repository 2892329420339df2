/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmnet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/** Prefix lengths the way that Workstation and Windows write them: {@code 255.255.255.0} for 24. */
public final class SubnetMask {

	/** The mask that Workstation proposes. */
	public static final String USUAL = "255.255.255.0";

	private static final int BITS = 32;

	private SubnetMask() {
	}

	/** The masks that a virtual network can have, the shortest prefix first. */
	public static List<String> all() {
		return IntStream.rangeClosed(VmnetCheck.SHORTEST, VmnetCheck.LONGEST).mapToObj(SubnetMask::mask).toList();
	}

	/** The mask for the length of a prefix; the text itself when it is no length. */
	static String of(String length) {
		return length.matches("\\d{1,2}") && Integer.parseInt(length) <= BITS ? mask(Integer.parseInt(length)) : length;
	}

	/** The length of the prefix for a mask; the text itself when it is no mask. */
	static String length(String mask) {
		OptionalInt length = IntStream.rangeClosed(0, BITS).filter(each -> Ipv4Address.tryParse(mask).equals(Optional.of(address(each)))).findFirst();
		return length.isPresent() ? Integer.toString(length.getAsInt()) : mask;
	}

	private static String mask(int length) {
		return address(length).toString();
	}

	/** A mask has the bits that the last address of the first network does not have. */
	private static Ipv4Address address(int length) {
		return new Ipv4Address(~new Ipv4Prefix(new Ipv4Address(0), length).broadcast().bits());
	}
}
