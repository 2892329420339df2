/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.model.compute.LockdownMode;
import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.lab.LabVm;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.model.values.ProductVersion;

/** Reads hosts and fleets of hosts. */
final class HostReader {

	private final Names names;
	private final Map<EObject, LabVm> machines;

	/** Reads hosts; nested ones run in the given machines of Workstation. */
	HostReader(Names names, Map<EObject, LabVm> machines) {
		this.names = names;
		this.machines = machines;
	}

	/** Adds the host, or every host of the fleet; a fleet whose range means nothing is one host. */
	void read(EsxiHost host, List<Host> hosts) {
		Optional<NameRange> range = Names.range(host);
		if (range.isEmpty()) {
			hosts.add(read(new HostScope(names, host, names.require(host), Counter.NONE)));
			return;
		}
		List<ElementId> members = names.members(host);
		List<String> counters = range.get().counters();
		for (int i = 0; i < members.size(); i++) {
			hosts.add(read(new HostScope(names, host, members.get(i), new Counter(counters.get(i), i))));
		}
	}

	private Host read(HostScope scope) {
		EsxiHost host = scope.declaration();
		Counter counter = scope.counter();
		return new Host(scope.id(), names.require(host), names.of(scope.value(HostConfiguration::getLocation)),
				Written.of(counter.inName(scope.value(HostConfiguration::getFqdn)), DomainName::tryParse),
				Written.of(scope.value(HostConfiguration::getVersion), ProductVersion::tryParse),
				Model.text(scope.value(HostConfiguration::getBuild)), names.all(scope.list(HostConfiguration::getDnsServers)),
				hardware(scope), services(scope), network(scope), new HostStorageReader(scope).read());
	}

	private static HostHardware hardware(HostScope scope) {
		int sockets = Model.count(scope.value(HostConfiguration::getSockets), 0);
		return new HostHardware(scope.value(HostConfiguration::getKind, HostKind.BARE_METAL),
				scope.value(HostConfiguration::getCpuVendor, CpuVendor.UNKNOWN),
				Model.text(scope.value(HostConfiguration::getCpuFamily)), sockets,
				Math.max(1, sockets) * Model.count(scope.value(HostConfiguration::getCoresPerSocket), 0),
				Written.of(scope.value(HostConfiguration::getClock), Frequency::tryParse).value(),
				Written.of(scope.value(HostConfiguration::getMemory), DataSize::tryParse).value(),
				isOn(scope, HostConfiguration::getTpm), isOn(scope, HostConfiguration::getSecureBoot));
	}

	private HostServices services(HostScope scope) {
		return new HostServices(Written.of(scope.value(HostConfiguration::getSearchDomain), DomainName::tryParse),
				names.all(scope.list(HostConfiguration::getNtpSources)),
				scope.value(HostConfiguration::getLockdown, LockdownMode.DISABLED), isOn(scope, HostConfiguration::getSsh),
				isOn(scope, HostConfiguration::getShell), Model.text(scope.value(HostConfiguration::getSyslog)));
	}

	private static boolean isOn(HostScope scope, Function<HostConfiguration, Toggle> feature) {
		return Model.isOn(scope.value(feature, Toggle.DEFAULT), false);
	}

	private HostNetwork network(HostScope scope) {
		Counter counter = scope.counter();
		List<Route> routes = scope.list(HostConfiguration::getRoutes).stream()
				.map(route -> new Route(scope.idOf(route), Written.of(route.getPrefix(), Ipv4Prefix::tryParse),
						Written.of(counter.inNumber(route.getNextHop()), Ipv4Address::tryParse), route.getStack()))
				.toList();
		VirtualSwitchReader reader = new VirtualSwitchReader(scope);
		return new HostNetwork(Written.of(counter.inNumber(scope.value(HostConfiguration::getGateway)), Ipv4Address::tryParse),
				routes, nics(scope), reader.switches(), reader.strayAdapters());
	}

	private List<PhysicalNic> nics(HostScope scope) {
		List<org.vdcstudio.model.network.PhysicalNic> written = scope.list(HostConfiguration::getNics);
		List<PhysicalNic> nics = new ArrayList<>(written.size());
		for (org.vdcstudio.model.network.PhysicalNic nic : written) {
			Counter counter = scope.counter();
			Optional<ElementId> link = names.linkEnd(nic.getLink(), counter.inName(nic.getLinkInstance()), counter.position());
			nics.add(new PhysicalNic(scope.idOf(nic), scope.id(), Written.of(nic.getSpeed(), DataRate::tryParse).value(),
					Written.of(counter.inName(nic.getMac()), MacAddress::tryParse),
					link.or(() -> nestedLink(scope, nics.size()))));
		}
		missingNics(scope).distinct().forEach(id -> nics.add(new PhysicalNic(id, scope.id(), Optional.empty(),
				Written.of(null, MacAddress::tryParse), Optional.empty())));
		return nics;
	}

	private static Stream<ElementId> missingNics(HostScope scope) {
		Stream<EObject> switches = scope.list(HostConfiguration::getSwitches).stream().map(EObject.class::cast);
		Stream<EObject> mappings = scope.list(HostConfiguration::getMemberships).stream()
				.flatMap(membership -> membership.getMappings().stream());
		return Stream.concat(switches, mappings).flatMap(each -> scope.missingNics(each).stream());
	}

	/** What the NIC of the lab VM at the same place is connected to. */
	private Optional<ElementId> nestedLink(HostScope scope, int position) {
		@Nullable
		LabVm machine = machines.get(scope.declaration());
		return machine == null || position >= machine.getNics().size() ? Optional.empty()
				: names.of(machine.getNics().get(position).getLink());
	}
}
