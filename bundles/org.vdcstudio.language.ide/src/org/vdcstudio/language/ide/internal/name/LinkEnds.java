/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.network.PhysicalPort;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalSwitch;

/** Where something can be plugged in: free ports first, and who is in the others. VMnets and networks outside have room for all. */
final class LinkEnds implements NameAdvice {

	@Override
	public boolean isAbout(EClass type) {
		return type == CorePackage.Literals.LINK_END || type == LabPackage.Literals.VMNET;
	}

	@Override
	public Function<NamedElement, Advice> at(EObject place, DesignModel model) {
		Map<ElementId, ElementId> taken = taken(model.snapshot());
		Map<ElementId, List<ElementId>> ports = model.snapshot().physicalSwitches().stream().flatMap(each -> each.ports().stream())
				.collect(Collectors.groupingBy(PhysicalSwitch.PhysicalPort::declaration,
						Collectors.mapping(PhysicalSwitch.PhysicalPort::id, Collectors.toList())));
		return candidate -> switch (candidate) {
		case PhysicalPort port -> advice(model.origins().idOf(port).map(id -> ports.getOrDefault(id, List.of())).orElse(List.of()), taken);
		case VMnet vmnet -> Advice.good(network(vmnet));
		default -> Advice.NONE;
		};
	}

	/** Of one port, or of a range of ports with one declaration. */
	private static Advice advice(List<ElementId> ports, Map<ElementId, ElementId> taken) {
		List<ElementId> free = ports.stream().filter(each -> !taken.containsKey(each)).toList();
		if (ports.size() > 1) {
			return free.isEmpty() ? Advice.bad("all %d taken".formatted(ports.size()))
					: Advice.good("%d of %d free, the first is %s".formatted(free.size(), ports.size(), free.getFirst()));
		}
		return ports.isEmpty() || !free.isEmpty() ? Advice.good("free") : Advice.bad("taken by %s".formatted(taken.get(ports.getFirst())));
	}

	private static String network(VMnet vmnet) {
		return vmnet.getSubnet() == null ? vmnet.getMode().getLiteral() : "%s, %s".formatted(vmnet.getMode().getLiteral(), vmnet.getSubnet());
	}

	/** What is plugged in where; a cable between two ports takes both. */
	private static Map<ElementId, ElementId> taken(DesignSnapshot design) {
		Map<ElementId, ElementId> taken = new HashMap<>();
		design.hosts().forEach(host -> host.nics().forEach(nic -> nic.link().ifPresent(end -> taken.putIfAbsent(end, nic.id()))));
		design.arrays().forEach(array -> array.portals().forEach(each -> each.link().ifPresent(end -> taken.putIfAbsent(end, each.id()))));
		design.routers().forEach(router -> router.interfaces().forEach(each -> each.link().ifPresent(end -> taken.putIfAbsent(end, each.id()))));
		design.dnsServers().forEach(each -> each.link().ifPresent(end -> taken.putIfAbsent(end, each.id())));
		design.vCenters().forEach(each -> each.link().ifPresent(end -> taken.putIfAbsent(end, each.id())));
		design.pcs().forEach(pc -> pc.adapters().forEach(each -> each.link().ifPresent(end -> taken.putIfAbsent(end, each.id()))));
		design.physicalSwitches().forEach(each -> each.ports().forEach(port -> port.link().ifPresent(end -> {
			taken.putIfAbsent(end, port.id());
			taken.putIfAbsent(port.id(), end);
		})));
		return taken;
	}
}
