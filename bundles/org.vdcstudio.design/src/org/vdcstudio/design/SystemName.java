/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.NtpSource;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.viewpoint.EvaluationMemory;

/**
 * The name of one system and the address it has.
 *
 * @param fqdn in lower case, empty when the design does not say
 * @param address empty when the design does not say
 */
record SystemName(String fqdn, String address) {

	/** {@return the names of a system, or of the members of a fleet, at least one} */
	static List<SystemName> of(NamedElement system) {
		return EvaluationMemory.recall(List.of(SystemName.class, system), () -> find(system));
	}

	private static List<SystemName> find(NamedElement system) {
		return switch (system) {
			case EsxiHost host -> ofHost(host);
			case VCenterServer vCenter -> one(vCenter.getFqdn(), Wording.text(vCenter.getAddress()));
			case DnsServer server -> one(server.getFqdn(), first(server.getAddresses()));
			case NtpSource source -> one(source.getFqdn(), first(source.getAddresses()));
			case StorageArray array -> one(array.getFqdn(), first(array.getPortals().stream()
					.flatMap(portal -> Endpoint.tryParse(portal.getEndpoint(), Endpoint.ISCSI_PORT).stream())
					.map(endpoint -> endpoint.address().toString()).toList()));
			default -> one(null, "");
		};
	}

	private static List<SystemName> one(@Nullable String fqdn, String address) {
		return List.of(new SystemName(plain(fqdn), address));
	}

	private static String first(Collection<String> addresses) {
		return addresses.stream().findFirst().orElse("");
	}

	private static List<SystemName> ofHost(EsxiHost host) {
		Fleet fleet = Fleet.of(host);
		List<String> fqdns = fleet.names(Said.text(host, HostConfiguration::getFqdn));
		List<String> addresses = fleet.allNumbers(management(host));
		List<SystemName> names = new ArrayList<>();
		for (int i = 0; i < fleet.size(); i++) {
			String written = addresses.get(i);
			int prefix = written.indexOf('/');
			names.add(new SystemName(plain(fqdns.get(i)), prefix < 0 ? written : written.substring(0, prefix)));
		}
		return names;
	}

	private static String management(EsxiHost host) {
		Stream<VMkernelAdapter> standard = Said.list(host, HostConfiguration::getSwitches).stream()
				.flatMap(vswitch -> vswitch.getPortGroups().stream()).flatMap(group -> group.getVmkernelAdapters().stream());
		return Stream.concat(standard, Said.list(host, HostConfiguration::getVmkernelAdapters).stream())
				.filter(adapter -> adapter.getServices().contains(VMkernelService.MANAGEMENT))
				.map(adapter -> Wording.text(adapter.getAddress())).findFirst().orElse("");
	}

	/** {@return a name as it is compared} */
	static String plain(@Nullable String name) {
		String text = Wording.text(name).toLowerCase(Locale.ROOT);
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

	/** {@return whether both name and address are known} */
	boolean isComplete() {
		return !fqdn.isEmpty() && !address.isEmpty();
	}
}
