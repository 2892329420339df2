/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DhcpScope;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Gives an interface the next address of its subnet that nobody has and no DHCP server leases. */
final class NextFreeAddress implements QuickFix {

	@Override
	public String id() {
		return "next-free-address";
	}

	@Override
	public String label(Finding finding) {
		return "Give %s the next free address".formatted(finding.element().map(ElementId::qualifiedName).orElse("it"));
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		DesignSnapshot snapshot = design.snapshot();
		AddressBook book = new AddressBook(snapshot);
		Optional<AddressBook.Entry> entry = book.entries().stream().filter(each -> finding.element().equals(Optional.of(each.id())))
				.findFirst();
		Optional<EObject> object = entry.flatMap(each -> design.origins().find(each.id()));
		Optional<EStructuralFeature> feature = object.flatMap(owner -> Optional.ofNullable(owner.eClass().getEStructuralFeature("address")));
		Optional<Ipv4Prefix> subnet = entry.flatMap(AddressBook.Entry::prefix).or(() -> entry.flatMap(each -> planned(snapshot, each.address())));
		if (feature.isEmpty() || subnet.isEmpty() || String.valueOf(object.get().eGet(feature.get())).indexOf('{') >= 0) {
			return List.of();
		}
		String length = entry.get().prefix().map(prefix -> "/" + prefix.length()).orElse("");
		return free(entry.get().address(), subnet.get(), book, snapshot)
				.<List<ModelEdit>> map(address -> List.of(new ModelEdit.SetValue(label(finding), object.get(), feature.get(), address + length)))
				.orElse(List.of());
	}

	private static Optional<Ipv4Prefix> planned(DesignSnapshot design, Ipv4Address address) {
		return design.subnets().stream().flatMap(subnet -> subnet.prefix().value().stream()).filter(prefix -> prefix.contains(address))
				.findFirst();
	}

	/** Upwards from the address, then from the start of the subnet. */
	private static Optional<Ipv4Address> free(Ipv4Address from, Ipv4Prefix subnet, AddressBook book, DesignSnapshot design) {
		Set<Ipv4Address> taken = new HashSet<>();
		book.entries().forEach(entry -> taken.add(entry.address()));
		design.subnets().forEach(each -> each.gateways().forEach(gateway -> gateway.value().ifPresent(taken::add)));
		design.hosts().forEach(host -> host.network().gateway().value().ifPresent(taken::add));
		design.ntpSources().forEach(source -> source.addresses().forEach(address -> address.value().ifPresent(taken::add)));
		List<DhcpScope> scopes = design.subnets().stream().flatMap(each -> each.dhcpScopes().stream()).toList();
		int size = subnet.broadcast().bits() - subnet.network().bits();
		int start = from.bits() - subnet.network().bits();
		return IntStream.concat(IntStream.range(start + 1, Math.max(start + 1, size)), IntStream.range(1, Math.max(1, start)))
				.mapToObj(offset -> subnet.network().plus(offset)).filter(address -> !taken.contains(address))
				.filter(address -> scopes.stream().noneMatch(scope -> scope.contains(address))).findFirst();
	}
}
