/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.language.ide.Hover.Fact;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VirtualNic;
import org.vdcstudio.model.lab.LabNic;
import org.vdcstudio.model.naming.ForwardZone;
import org.vdcstudio.model.network.DistributedPortGroup;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.RouterInterface;
import org.vdcstudio.model.network.Subnet;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.storage.Datastore;
import org.vdcstudio.model.storage.Portal;
import org.vdcstudio.model.storage.StorageDevice;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/** Finds what a design makes of an element or an address. */
public final class Facts {

	private final DesignModel model;
	private final Topology topology;

	/** The facts of a design. */
	public Facts(DesignModel model) {
		this.model = model;
		topology = Topology.of(model.snapshot());
	}

	/** What is to be known about an element, the most telling first; nothing about kinds that say all themselves. */
	public List<Fact> of(EObject element) {
		FactList facts = new FactList();
		List<ElementId> ids = ids(element);
		if (ids.size() > 1) {
			facts.counted("members", ids);
		}
		ids.stream().findFirst().ifPresent(id -> collect(element, id, facts));
		return facts.facts();
	}

	/** What is to be known about an address. */
	public List<Fact> of(Ipv4Address address) {
		FactList facts = new FactList();
		new AddressFacts(topology).addTo(facts, address);
		return facts.facts();
	}

	/** What is to be known about a name. */
	public List<Fact> of(DomainName name) {
		FactList facts = new FactList();
		new NameFacts(topology).addTo(facts, name);
		return facts.facts();
	}

	private void collect(EObject element, ElementId id, FactList facts) {
		switch (element) {
		case VMkernelAdapter adapter -> new InterfaceFacts(topology).addTo(facts, id);
		case VirtualNic nic -> new InterfaceFacts(topology).addTo(facts, id);
		case LabNic nic -> new InterfaceFacts(topology).addTo(facts, id);
		case RouterInterface each -> new InterfaceFacts(topology).addTo(facts, id);
		case Portal portal -> new InterfaceFacts(topology).addTo(facts, id);
		case Datastore datastore -> new DatastoreFacts(topology).addTo(facts, id);
		case StorageDevice device -> new DeviceFacts(topology).addTo(facts, id);
		case EsxiHost host -> new HostFacts(topology).addTo(facts, id);
		case Cluster cluster -> new ClusterFacts(topology).addTo(facts, id);
		case PortGroup group -> new PortGroupFacts(topology).addTo(facts, String.valueOf(group.getName()));
		case DistributedPortGroup group -> new PortGroupFacts(topology).addTo(facts, String.valueOf(group.getName()));
		case PhysicalNic nic -> new PhysicalNicFacts(topology).addTo(facts, id);
		case Subnet subnet -> new SubnetFacts(topology).addTo(facts, id);
		case VirtualMachine vm -> new VmFacts(topology).addTo(facts, id);
		case ForwardZone zone -> new NameFacts(topology).addTo(facts, zone);
		default -> {
			// says all itself
		}
		}
	}

	/** Its own id; of a fleet, a template and what is in one, those of all that were made of it. */
	private List<ElementId> ids(EObject element) {
		Optional<ElementId> own = model.origins().idOf(element);
		List<ElementId> made = Instances.of(element, model);
		return made.isEmpty() ? own.stream().toList() : made;
	}
}
