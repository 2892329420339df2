/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.naming.AddressRecord;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.ForwardZone;
import org.vdcstudio.model.naming.NtpSource;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/** What the tools of the naming viewpoint ask about the servers, zones and records they make. */
public final class NamingTools {

	/** {@return a name no DNS server has} */
	public String newDnsServerName(EObject anywhere) {
		return FreeNames.among(NamingServices.servers(anywhere).toList(), 0, number -> "dns%02d".formatted(number + 1));
	}

	/** {@return the domain of a system that the server has no zone for} */
	public String newZoneName(DnsServer server) {
		return NamingServices.systems(server).flatMap(system -> SystemName.of(system).stream()).map(SystemName::fqdn).filter(name -> name.contains("."))
				.map(name -> name.substring(name.indexOf('.') + 1))
				.filter(domain -> server.getForwardZones().stream().noneMatch(zone -> SystemName.plain(zone.getName()).equals(domain)))
				.findFirst().orElseGet(() -> FreeNames.among(server.getForwardZones(), 0,
						number -> number == 0 ? "example" : "zone%d.example".formatted(number + 1)));
	}

	/** {@return a network of addresses that the server has no reverse zone for} */
	public String newReversePrefix(DnsServer server) {
		List<Ipv4Prefix> present = server.getReverseZones().stream().map(zone -> Ipv4Prefix.tryParse(zone.getPrefix()))
				.flatMap(Optional::stream).toList();
		return NamingServices.systems(server).flatMap(system -> SystemName.of(system).stream()).map(name -> Ipv4Address.tryParse(name.address()))
				.flatMap(Optional::stream).filter(address -> present.stream().noneMatch(prefix -> prefix.contains(address)))
				.map(address -> new Ipv4Prefix(address, 24).toString()).findFirst().orElse("192.0.2.0/24");
	}

	/** {@return an owner that no record of the zone has} */
	public String newOwner(ForwardZone zone) {
		List<String> taken = zone.getRecords().stream().map(record -> Wording.text(record.getOwner()).toLowerCase(Locale.ROOT)).toList();
		return Stream.iterate(1, number -> number + 1).map(number -> "name" + number).filter(name -> !taken.contains(name)).findFirst()
				.orElseThrow();
	}

	/** {@return the address behind the last one of the zone} */
	public String newAddress(ForwardZone zone) {
		return zone.getRecords().stream().filter(AddressRecord.class::isInstance).map(AddressRecord.class::cast)
				.map(record -> Ipv4Address.tryParse(record.getAddress())).flatMap(Optional::stream).max(Ipv4Address::compareTo)
				.map(last -> last.plus(1).toString()).orElse("192.0.2.1");
	}

	/** {@return an address of the zone that no record of it has} */
	public String newAddress(ReverseZone zone) {
		List<String> taken = zone.getRecords().stream().map(record -> Wording.text(record.getAddress())).toList();
		return Ipv4Prefix.tryParse(zone.getPrefix())
				.map(prefix -> Stream.iterate(prefix.network().plus(1), address -> address.plus(1)).map(Ipv4Address::toString)
						.filter(address -> !taken.contains(address)).findFirst().orElseThrow())
				.orElse("192.0.2.1");
	}

	/** {@return what an address is called in a forward zone of the server of a reverse zone, or a name to be changed} */
	public String newPointerTarget(ReverseZone zone) {
		@Nullable
		EObject server = zone.eContainer();
		return server instanceof DnsServer owner && !owner.getForwardZones().isEmpty()
				? "name1." + Wording.text(owner.getForwardZones().getFirst().getName())
				: "name1.example";
	}

	/** {@return a name no host has} */
	public String newNamedHostName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, EsxiHost.class).toList(), 0, number -> "esx%02d".formatted(number + 1));
	}

	/** {@return a name no vCenter Server has} */
	public String newVCenterName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, VCenterServer.class).toList(), 0, number -> "vcsa%02d".formatted(number + 1));
	}

	/** {@return a name no array has} */
	public String newNamedArrayName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, StorageArray.class).toList(), 0, number -> "array%02d".formatted(number + 1));
	}

	/** {@return a name no time source has} */
	public String newTimeSourceName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, NtpSource.class).toList(), 0, number -> "ntp%02d".formatted(number + 1));
	}

	/** {@return the domain that new systems get their names in} */
	public String newFqdn(EObject anywhere, String name) {
		return name + "." + NamingServices.servers(anywhere).flatMap(server -> server.getForwardZones().stream()).map(ForwardZone::getName)
				.filter(Objects::nonNull).findFirst().orElse("example");
	}
}
