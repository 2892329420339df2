/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalSwitch;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;

/**
 * What NICs of a design can be plugged into: ports of switches, each for one cable, and virtual networks and networks outside, for
 * any number. They are named by texts, the qualified names as people read them, such as {@code tor01.ge07} or {@code PC.VMnet1}.
 * Immutable.
 */
public final class LinkEnds {

	private final Map<String, PhysicalPort> ports = new LinkedHashMap<>();
	private final Map<String, ElementId> shared = new LinkedHashMap<>();
	private final Map<ElementId, String> users = new LinkedHashMap<>();
	private final Set<String> switches = new LinkedHashSet<>();

	/** The ends of cables in a design. */
	public LinkEnds(DesignSnapshot design) {
		for (PhysicalSwitch each : design.physicalSwitches()) {
			switches.add(each.id().qualifiedName());
			each.ports().forEach(port -> ports.putIfAbsent(port.id().qualifiedName(), port));
			each.lags().forEach(lag -> lag.ports().forEach(port -> use(Optional.of(port), lag.id())));
		}
		design.pcs().forEach(pc -> pc.vmnets().forEach(vmnet -> shared.put(vmnet.id().qualifiedName(), vmnet.id())));
		design.externalNetworks().forEach(each -> shared.put(each.id().qualifiedName(), each.id()));
		design.hosts().forEach(host -> host.nics().forEach(nic -> use(nic.link(), nic.id())));
		design.routers().forEach(router -> router.interfaces().forEach(each -> use(each.link(), each.id())));
		design.arrays().forEach(array -> array.portals().forEach(portal -> use(portal.link(), array.id())));
		design.dnsServers().forEach(each -> use(each.link(), each.id()));
		design.vCenters().forEach(each -> use(each.link(), each.id()));
		design.pcs().forEach(pc -> pc.adapters().forEach(adapter -> use(adapter.link(), adapter.id())));
		ports.values().forEach(port -> port.link().ifPresent(end -> {
			use(Optional.of(end), port.id());
			use(Optional.of(port.id()), end);
		}));
	}

	private void use(Optional<ElementId> end, ElementId user) {
		end.ifPresent(each -> users.putIfAbsent(each, user.qualifiedName()));
	}

	/** What can be plugged into: free ports in the order of the design, then what takes any number of NICs. */
	public List<String> offers() {
		return Stream.concat(ports.entrySet().stream().filter(port -> !users.containsKey(port.getValue().id())).map(Map.Entry::getKey),
				shared.keySet().stream()).toList();
	}

	/** The element that a text names; empty when there is none. */
	public Optional<ElementId> find(String text) {
		return port(text).map(PhysicalPort::id).or(() -> Optional.ofNullable(shared.get(text)));
	}

	/** The port of a switch that a text names. */
	public Optional<PhysicalPort> port(String text) {
		return Optional.ofNullable(ports.get(text));
	}

	/** What is plugged into a port already; empty for a free one, and for what takes any number. */
	public Optional<String> user(String text) {
		@Nullable
		PhysicalPort port = ports.get(text);
		return port == null ? Optional.empty() : Optional.ofNullable(users.get(port.id()));
	}

	/** Whether a text names a port that a switch does not have yet, but could have after its last one of that kind. */
	public boolean isNew(String text) {
		return !ports.containsKey(text) && like(text).isPresent();
	}

	/** The port of the same switch that a port is like: itself, or for a new one the last one called like it. */
	public Optional<PhysicalPort> like(String text) {
		@Nullable
		PhysicalPort port = ports.get(text);
		if (port != null) {
			return Optional.of(port);
		}
		int dot = text.lastIndexOf('.');
		Optional<NumberedName> wanted = NumberedName.tryParse(text);
		if (dot < 0 || wanted.isEmpty() || !switches.contains(text.substring(0, dot))) {
			return Optional.empty();
		}
		return ports.entrySet().stream()
				.filter(each -> NumberedName.tryParse(each.getKey()).filter(name -> name.stem().equals(wanted.get().stem())).isPresent())
				.map(Map.Entry::getValue).reduce((one, other) -> other);
	}

	/**
	 * Where another NIC goes that is to be plugged in like one that is there: the same virtual network, or a free port of the same
	 * kind and switch; a new port when the switch has none left.
	 *
	 * @param text  where that one is plugged in
	 * @param taken ports that are given away already
	 */
	public String another(String text, Set<String> taken) {
		Optional<PhysicalPort> like = like(text);
		if (like.isEmpty()) {
			return text;
		}
		PhysicalPort model = like.get();
		return free(taken).filter(port -> port.declaration().equals(model.declaration()))
				.findFirst().or(() -> free(taken).filter(port -> isSame(port, model)).findFirst()).map(port -> port.id().qualifiedName())
				.orElseGet(() -> NumberedName.tryParse(model.id().qualifiedName())
						.map(name -> name.behind(ports.keySet().stream(), taken::contains).toString()).orElse(""));
	}

	private Stream<PhysicalPort> free(Set<String> taken) {
		return ports.values().stream().filter(port -> !users.containsKey(port.id()) && !taken.contains(port.id().qualifiedName()));
	}

	private static boolean isSame(PhysicalPort port, PhysicalPort model) {
		return port.physicalSwitch().equals(model.physicalSwitch()) && port.speed().equals(model.speed()) && port.mtu() == model.mtu()
				&& port.untaggedVlan() == model.untaggedVlan() && port.trunkVlans().equals(model.trunkVlans()) && port.edge() == model.edge();
	}
}
