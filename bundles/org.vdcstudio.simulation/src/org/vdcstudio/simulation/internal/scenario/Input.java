/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.internal.world.DesignIndex;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.Written;

/** Looks up what one action or expectation of a scenario names, and collects what is wrong with it. */
final class Input {

	private final String place;
	private final DesignIndex index;
	private final ElementId element;
	private final List<String> reasons = new ArrayList<>();

	/**
	 * @param place what is looked at, for people, for instance {@code action 2}
	 * @param element its id
	 */
	Input(String place, ElementId element, DesignIndex index) {
		this.place = place;
		this.element = element;
		this.index = index;
	}

	/** What is looked at, for people. */
	String place() {
		return place;
	}

	/** One VM. */
	Optional<Vm> vm(Optional<ElementId> named) {
		Optional<Members> vms = vms(named);
		if (vms.isPresent() && !index.topology().snapshot().vm(vms.get().named()).isPresent()) {
			problem(vms.get().named() + " is a fleet, name one VM of it");
			return Optional.empty();
		}
		return vms.flatMap(each -> index.topology().snapshot().vm(each.named()));
	}

	/** One VM or a fleet of them. */
	Optional<Members> vms(Optional<ElementId> named) {
		if (named.isEmpty()) {
			problem("names no VM of the design");
			return Optional.empty();
		}
		Collection<ElementId> vms = index.vmsOf(named.get());
		if (vms.isEmpty()) {
			problem("the design has no VM " + named.get());
			return Optional.empty();
		}
		return Optional.of(new Members(named.get(), vms));
	}

	/** A host. */
	Optional<ElementId> host(Optional<ElementId> written) {
		Optional<ElementId> named = resolved(written);
		Optional<ElementId> host = named.filter(id -> index.topology().snapshot().host(id).isPresent());
		if (host.isEmpty()) {
			problem(named.map(id -> index.membersOf(id).isEmpty() ? "the design has no host " + id
					: id + " is a fleet, name one host of it").orElse("names no host of the design"));
		}
		return host;
	}

	/** A datastore. */
	Optional<ElementId> datastore(Optional<ElementId> written) {
		Optional<ElementId> named = resolved(written);
		Optional<ElementId> datastore = named.filter(id -> index.topology().snapshot().datastore(id).isPresent());
		if (datastore.isEmpty()) {
			problem(named.map(id -> "the design has no datastore " + id).orElse("names no datastore of the design"));
		}
		return datastore;
	}

	/** Any element that the design has. */
	Optional<ElementId> element(String what, Optional<ElementId> written) {
		Optional<ElementId> named = resolved(written);
		if (named.isEmpty()) {
			problem("its " + what + " names nothing of the design");
		} else if (!index.isElement(named.get())) {
			problem(index.membersOf(named.get()).isEmpty() ? "the design has no " + named.get()
					: named.get() + " is a fleet, name one member of it");
			return Optional.empty();
		}
		return named;
	}

	/** Any elements that the design has: the one that is named, or the members of a fleet. */
	List<ElementId> elements(Optional<ElementId> named) {
		List<ElementId> members = named.map(index::membersOf).orElse(List.of());
		return members.isEmpty() ? element("target", named).stream().toList() : members;
	}

	private static Optional<ElementId> resolved(Optional<ElementId> written) {
		return written.filter(id -> !id.equals(Scenario.UNRESOLVED));
	}

	/** A time that has to be there. */
	Optional<TimeSpan> time(String what, Written<TimeSpan> written) {
		if (written.isBlank()) {
			problem("says no time for \"" + what + "\"");
		}
		return optionalTime(what, written);
	}

	/** A time that may be blank. */
	Optional<TimeSpan> optionalTime(String what, Written<TimeSpan> written) {
		if (written.isWrong()) {
			String reason = written.text().strip().startsWith("-") ? "is negative" : "is not a time such as 150 ms";
			problem("\"" + what + " " + written.text() + "\" " + reason);
		}
		return written.value();
	}

	/** A domain name that has to be there. */
	Optional<DomainName> name(Written<DomainName> written) {
		if (written.value().isEmpty()) {
			problem("\"" + written.text() + "\" is not a domain name");
		}
		return written.value();
	}

	/** An address that may be blank. */
	Optional<Ipv4Address> optionalAddress(Written<Ipv4Address> written) {
		if (written.isWrong()) {
			problem("\"" + written.text() + "\" is not an IPv4 address");
		}
		return written.value();
	}

	/** What is made of it when nothing is wrong with it. */
	<T> Optional<T> ifRight(Supplier<T> made) {
		return reasons.isEmpty() ? Optional.of(made.get()) : Optional.empty();
	}

	void problem(String text) {
		reasons.add(text);
	}

	/** What is wrong with it, for people who know what is looked at. */
	List<String> reasons() {
		return reasons;
	}

	List<ScenarioProblem> problems() {
		return reasons.stream().map(reason -> new ScenarioProblem(place + ": " + reason, element)).toList();
	}
}
