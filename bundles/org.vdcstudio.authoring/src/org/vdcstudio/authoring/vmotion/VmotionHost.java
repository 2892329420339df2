/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmotion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.authoring.NumberedName;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/**
 * What a host has for vMotion.
 *
 * @param host    the host
 * @param machine the lab VM that a nested host runs in
 */
public record VmotionHost(Host host, Optional<LabVm> machine) {

	/** A host of a design. */
	static VmotionHost of(Host host, DesignSnapshot design) {
		return new VmotionHost(host,
				design.labVms().stream().filter(vm -> vm.host().equals(Optional.of(host.declaration()))).findFirst());
	}

	/** The name of the host. */
	public String name() {
		return host.id().qualifiedName();
	}

	/** Its vMotion adapters. */
	public List<VmkernelAdapter> adapters() {
		return host.vmkernelAdapters(VMkernelService.VMOTION).toList();
	}

	/** Its vMotion adapters with their addresses, as people read them. */
	public String present() {
		return adapters().stream().map(adapter -> "%s %s".formatted(local(adapter.id()), adapter.address().text()).strip())
				.collect(Collectors.joining(", "));
	}

	/** The NICs that are uplinks of no switch. */
	public List<String> freeNics() {
		Set<ElementId> used = new HashSet<>();
		host.switches().forEach(each -> used.addAll(each.uplinks()));
		return host.nics().stream().filter(nic -> !used.contains(nic.id())).map(nic -> local(nic.id())).toList();
	}

	/** The name of a NIC that its lab VM can get, in addition to those it has; empty for a host on its own hardware. */
	public Optional<String> newNic() {
		Set<String> names = host.nics().stream().map(nic -> local(nic.id())).collect(Collectors.toSet());
		return machine.map(vm -> new NumberedName("vmnic", -1, 1).behind(names.stream(), names::contains).toString());
	}

	/** The name of its next VMkernel adapter. */
	String nextAdapter() {
		Set<String> names = Stream.concat(host.vmkernelAdapters(), host.network().strayAdapters().stream()).map(each -> local(each.id()))
				.collect(Collectors.toSet());
		int number = 0;
		while (names.contains("vmk" + number)) {
			number++;
		}
		return "vmk" + number;
	}

	/** Its standard switch of this name. */
	Optional<VirtualSwitch> standard(String name) {
		return host.switches().stream().filter(each -> each.distributed().isEmpty() && local(each.id()).equals(name)).findFirst();
	}

	/** What a distributed switch is here. */
	Optional<VirtualSwitch> distributed(String name) {
		return host.switches().stream().filter(each -> each.distributed().filter(id -> id.qualifiedName().equals(name)).isPresent()).findFirst();
	}

	/** The names of its standard switches. */
	Stream<String> standardSwitches() {
		return host.switches().stream().filter(each -> each.distributed().isEmpty()).map(each -> local(each.id()));
	}

	/** What an element of the host is called in it. */
	String local(ElementId element) {
		return element.qualifiedName().substring(name().length() + 1);
	}
}
