/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VirtualNic;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** Finds what the members of fleets are. */
final class Instances {

	private Instances() {
	}

	/** The ids of what was made of an element; empty for kinds of which there are no fleets. */
	static List<ElementId> of(EObject element, DesignModel model) {
		Stream<ElementId> all = switch (element) {
		case EsxiHost host -> model.snapshot().hosts().stream().map(Host::id);
		case VMkernelAdapter adapter -> model.snapshot().hosts().stream().flatMap(Host::vmkernelAdapters).map(VmkernelAdapter::id);
		case PhysicalNic nic -> model.snapshot().hosts().stream().flatMap(host -> host.nics().stream())
				.map(org.vdcstudio.topology.snapshot.PhysicalNic::id);
		case VirtualMachine vm -> model.snapshot().vms().stream().map(Vm::id);
		case VirtualNic nic -> model.snapshot().vms().stream().flatMap(vm -> vm.nics().stream())
				.map(org.vdcstudio.topology.snapshot.VirtualNic::id);
		default -> Stream.of();
		};
		return all.filter(id -> model.origins().find(id).filter(each -> each == element).isPresent()).toList();
	}
}
