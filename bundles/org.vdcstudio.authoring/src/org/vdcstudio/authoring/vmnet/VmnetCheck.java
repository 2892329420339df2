/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmnet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.vdcstudio.authoring.Remark.Level;
import org.vdcstudio.authoring.vmnet.VmnetSettings.Forward;
import org.vdcstudio.model.lab.OperatingSystem;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** What Workstation would refuse, and what is hardly meant; cheap enough to ask after every key. */
public final class VmnetCheck {

	private static final Pattern NAME = Pattern.compile("VMnet(\\d{1,3})");
	private static final int LAST_ON_WINDOWS = 19;
	private static final int LAST_ON_LINUX = 254;
	static final int SHORTEST = 8;
	static final int LONGEST = 29;
	private static final int LAST_PORT = 65_535;
	private static final List<Ipv4Prefix> PRIVATE = List.of(Ipv4Prefix.parse("10.0.0.0/8"), Ipv4Prefix.parse("172.16.0.0/12"),
			Ipv4Prefix.parse("192.168.0.0/16"));

	private final List<VmnetSettings> networks;
	private final WorkstationPc pc;
	private final List<VmnetProblem> found = new ArrayList<>();

	private VmnetCheck(List<VmnetSettings> networks, WorkstationPc pc) {
		this.networks = networks;
		this.pc = pc;
	}

	/** What is to be said about the networks of a PC. */
	public static List<VmnetProblem> of(List<VmnetSettings> networks, WorkstationPc pc, DesignSnapshot design) {
		VmnetCheck check = new VmnetCheck(networks, pc);
		networks.forEach(check::one);
		check.together();
		VmnetTable.removed(networks, pc).forEach(gone -> {
			List<String> users = VmnetTable.users(pc, gone, design);
			if (!users.isEmpty()) {
				check.error("", "name", "%s cannot be removed: %s is connected to it.".formatted(gone, users.getFirst()));
			}
		});
		return check.found;
	}

	private void error(String network, String field, String message) {
		found.add(new VmnetProblem(network, field, Level.ERROR, message));
	}

	private void warning(String network, String field, String message) {
		found.add(new VmnetProblem(network, field, Level.WARNING, message));
	}

	private void one(VmnetSettings network) {
		name(network);
		if (!network.hasSubnet()) {
			return;
		}
		if (network.subnet().isEmpty()) {
			warning(network.name(), "subnet", "The design does not say its subnet; Workstation will choose one.");
			return;
		}
		Optional<Ipv4Prefix> subnet = network.prefix();
		if (subnet.isEmpty()) {
			error(network.name(), "subnet",
					"%s is no subnet. It takes the first address of a network and its mask, for instance 192.168.10.0 and 255.255.255.0."
							.formatted(network.subnet()));
			return;
		}
		if (subnet.get().length() < SHORTEST || subnet.get().length() > LONGEST) {
			error(network.name(), "subnet", "The length of the prefix must be between %d and %d.".formatted(SHORTEST, LONGEST));
			return;
		}
		if (PRIVATE.stream().noneMatch(each -> each.contains(subnet.get().network()) && each.length() <= subnet.get().length())) {
			warning(network.name(), "subnet",
					"%s is not private address space (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16); the lab would hide those addresses on the internet."
							.formatted(subnet.get()));
		}
		address(network, "hostAddress", "The host's address", network.hostAddress(), subnet.get());
		if (network.dhcp()) {
			leases(network, subnet.get());
		}
		if (network.mode() == VMnetMode.NAT) {
			address(network, "gateway", "The gateway", network.gateway(), subnet.get());
			if (network.effectiveGateway().isPresent() && network.effectiveGateway().equals(network.effectiveHost())) {
				error(network.name(), "gateway", "The gateway and the host cannot both have %s.".formatted(network.effectiveGateway().get()));
			}
			forwards(network, subnet.get());
		}
	}

	private void name(VmnetSettings network) {
		var matcher = NAME.matcher(network.name());
		int last = lastNumber(pc);
		if (!matcher.matches()) {
			error(network.name(), "name", "%s is no name for a virtual network. They are called VMnet0 to VMnet%d.".formatted(network.name(), last));
		} else if (Integer.parseInt(matcher.group(1)) > last) {
			error(network.name(), "name", "Workstation on %s has VMnet0 to VMnet%d.".formatted(pc.operatingSystem().getLiteral(), last));
		}
		if (networks.stream().filter(each -> each.name().equals(network.name())).count() > 1) {
			error(network.name(), "name", "There are two networks with this name.");
		}
	}

	/** The highest number that a network of a PC can have. */
	static int lastNumber(WorkstationPc pc) {
		return pc.operatingSystem() == OperatingSystem.WINDOWS ? LAST_ON_WINDOWS : LAST_ON_LINUX;
	}

	private void address(VmnetSettings network, String field, String what, String written, Ipv4Prefix subnet) {
		if (written.isEmpty()) {
			return;
		}
		Optional<Ipv4Address> address = Ipv4Address.tryParse(written);
		if (address.isEmpty()) {
			error(network.name(), field, "%s is no IPv4 address.".formatted(written));
		} else if (!subnet.contains(address.get())) {
			error(network.name(), field, "%s %s is outside %s.".formatted(what, address.get(), subnet));
		} else if (address.get().equals(subnet.network()) || address.get().equals(subnet.broadcast())) {
			error(network.name(), field, "%s %s is the first or last of %s, which no machine can have.".formatted(what, address.get(), subnet));
		}
	}

	private void leases(VmnetSettings network, Ipv4Prefix subnet) {
		address(network, "firstLease", "The first lease", network.firstLease(), subnet);
		address(network, "lastLease", "The last lease", network.lastLease(), subnet);
		Optional<Ipv4Address> first = network.effectiveFirst();
		Optional<Ipv4Address> last = network.effectiveLast();
		if (first.isEmpty() || last.isEmpty()) {
			return;
		}
		if (!subnet.contains(first.get()) || !subnet.contains(last.get())) {
			error(network.name(), "firstLease", "The leases %s to %s do not fit into %s. Choose a range inside it.".formatted(first.get(), last.get(), subnet));
		} else if (first.get().compareTo(last.get()) > 0) {
			error(network.name(), "firstLease", "The first lease %s is behind the last, %s.".formatted(first.get(), last.get()));
		} else {
			network.effectiveHost().filter(host -> isWithin(host, first.get(), last.get()))
					.ifPresent(host -> error(network.name(), "firstLease", "The leases include the host's own address %s.".formatted(host)));
			if (network.mode() == VMnetMode.NAT) {
				network.effectiveGateway().filter(gateway -> isWithin(gateway, first.get(), last.get()))
						.ifPresent(gateway -> error(network.name(), "firstLease", "The leases include the gateway %s.".formatted(gateway)));
			}
		}
	}

	private static boolean isWithin(Ipv4Address address, Ipv4Address first, Ipv4Address last) {
		return address.compareTo(first) >= 0 && address.compareTo(last) <= 0;
	}

	private void forwards(VmnetSettings network, Ipv4Prefix subnet) {
		Set<String> taken = new HashSet<>();
		for (Forward forward : network.forwards()) {
			String port = "%s %s".formatted(forward.protocol().getLiteral(), forward.port());
			if (!forward.port().matches("\\d{1,5}") || Integer.parseInt(forward.port()) < 1 || Integer.parseInt(forward.port()) > LAST_PORT) {
				error(network.name(), "forwards", "%s is no port. Ports are numbers from 1 to %d.".formatted(forward.port(), LAST_PORT));
			} else if (!taken.add(port)) {
				error(network.name(), "forwards", "Port %s is forwarded twice.".formatted(port));
			}
			Optional<Ipv4Address> target = forward.target().contains(":") ? Endpoint.tryParse(forward.target(), 0).map(Endpoint::address)
					: Optional.empty();
			if (target.isEmpty()) {
				error(network.name(), "forwards", "%s is no target. Write an address and a port, for instance %s:22."
						.formatted(forward.target(), subnet.network().plus(10)));
			} else if (!subnet.contains(target.get())) {
				error(network.name(), "forwards", "The target %s is outside %s.".formatted(forward.target(), subnet));
			}
		}
	}

	private void together() {
		List<VmnetSettings> nat = networks.stream().filter(each -> each.mode() == VMnetMode.NAT).toList();
		if (nat.size() > 1) {
			error(nat.getLast().name(), "mode", "Workstation has one NAT network, and %s is it already.".formatted(nat.getFirst().name()));
		}
		for (int i = 0; i < networks.size(); i++) {
			for (int j = i + 1; j < networks.size(); j++) {
				pair(networks.get(i), networks.get(j));
			}
		}
		for (VmnetSettings network : networks) {
			for (WorkstationPc.Adapter adapter : pc.adapters()) {
				Optional<Ipv4Prefix> outside = adapter.address().value().map(Ipv4Interface::prefix);
				if (network.prefix().isPresent() && outside.isPresent() && overlap(network.prefix().get(), outside.get())) {
					warning(network.name(), "subnet", "%s overlaps %s, the network behind the PC's adapter %s.".formatted(network.prefix().get(),
							outside.get(), VmnetSettings.lastPart(adapter.id().qualifiedName())));
				}
			}
		}
	}

	private void pair(VmnetSettings one, VmnetSettings other) {
		if (one.prefix().isPresent() && other.prefix().isPresent() && overlap(one.prefix().get(), other.prefix().get())) {
			error(other.name(), "subnet", "%s overlaps %s of %s.".formatted(other.prefix().get(), one.prefix().get(), one.name()));
		}
		if (!one.hasSubnet() && !other.hasSubnet() && !one.bridgedTo().isEmpty() && one.bridgedTo().equals(other.bridgedTo())) {
			error(other.name(), "bridgedTo", "%s is bridged by %s already.".formatted(other.bridgedTo(), one.name()));
		}
	}

	private static boolean overlap(Ipv4Prefix one, Ipv4Prefix other) {
		return one.contains(other.network()) || other.contains(one.network());
	}
}
