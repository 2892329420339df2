/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.template;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/**
 * The networks of a design: the management network is number 0, the others follow it at the same length.
 *
 * @param management the management network
 */
record Networks(Ipv4Prefix management) {

	static Networks of(TemplateAnswers answers) {
		return new Networks(Ipv4Prefix.parse(answers.subnet()));
	}

	/** A network. */
	Ipv4Prefix network(int number) {
		return new Ipv4Prefix(management.network().plus(number << Integer.SIZE - management.length()), management.length());
	}

	/** An address of a network, counted from its first. */
	Ipv4Address address(int number, int offset) {
		return network(number).network().plus(offset);
	}

	/** The same with its prefix length. */
	String within(int number, int offset) {
		return address(number, offset) + "/" + management.length();
	}

	/** The addresses of a fleet, whose first has counter 1: with its prefix length, as they are written in the block of the fleet. */
	String fleet(int number, int offsetOfFirst) {
		Ipv4Address base = address(number, offsetOfFirst - 1);
		int octet = base.bits() & 255;
		String head = base.toString().substring(0, base.toString().lastIndexOf('.') + 1);
		return "\"%s%s/%d\"".formatted(head, octet == 0 ? "{n}" : "{n+" + octet + "}", management.length());
	}

	/** The length of all of them. */
	int length() {
		return management.length();
	}
}
