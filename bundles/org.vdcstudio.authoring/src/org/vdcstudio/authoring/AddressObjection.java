/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import java.util.Optional;
import java.util.function.Predicate;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.plan.AddressPlan;

/** What speaks against an address that somebody typed for an interface. */
public final class AddressObjection {

	private AddressObjection() {
	}

	/**
	 * The objection, as a sentence that goes on after the name of the interface and a colon; empty for none.
	 *
	 * @param text  what was typed
	 * @param isOwn whether the owner of an address, see {@link AddressPlan#owner}, is the one that gets it
	 */
	public static Optional<String> to(String text, AddressPlan plan, Predicate<String> isOwn) {
		Optional<Ipv4Interface> parsed = Ipv4Interface.tryParse(text);
		if (parsed.isEmpty()) {
			return Optional.of("'%s' is no address. Type one with its prefix length, for instance 192.168.0.11/24.".formatted(text));
		}
		Ipv4Address address = parsed.get().address();
		boolean small = parsed.get().prefix().length() >= Integer.SIZE - 1;
		if (!small && (address.equals(parsed.get().prefix().network()) || address.equals(parsed.get().prefix().broadcast()))) {
			return Optional.of("%s is the first or last address of its network. Choose one between.".formatted(address));
		}
		return plan.owner(address).filter(isOwn.negate())
				.map(owner -> "%s belongs to %s. Choose a free address.".formatted(address, owner));
	}
}
