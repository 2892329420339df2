/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.CoreFactory;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.EvaluationRequest;

/** A host with two switches, as in a small lab. */
final class LabHost {

	private final Resource resource = new ResourceImpl(URI.createURI("lab.vdc"));
	private final EsxiHost host = named(ComputeFactory.eINSTANCE.createEsxiHost(), "esx01");
	private final PhysicalNic vmnic0 = named(NetworkFactory.eINSTANCE.createPhysicalNic(), "vmnic0");
	private final PhysicalNic vmnic1 = named(NetworkFactory.eINSTANCE.createPhysicalNic(), "vmnic1");
	private final StandardSwitch vSwitch0 = named(NetworkFactory.eINSTANCE.createStandardSwitch(), "vSwitch0");
	private final PortGroup management = portGroup(vSwitch0, "Management Network", "");
	private final PortGroup vmNetwork = portGroup(vSwitch0, "VM Network", "20");
	private final VMkernelAdapter vmk0 = adapter(management, "vmk0", "192.168.0.11/24");
	private final VMkernelAdapter vmk1;

	LabHost() {
		DesignFile file = CoreFactory.eINSTANCE.createDesignFile();
		Datacenter datacenter = named(CoreFactory.eINSTANCE.createDatacenter(), "Lab");
		file.setDatacenter(datacenter);
		datacenter.getElements().add(host);
		resource.getContents().add(file);
		vmnic0.setSpeed("10 Gbit");
		host.getNics().addAll(List.of(vmnic0, vmnic1));
		host.getSwitches().add(vSwitch0);
		vSwitch0.getUplinks().addAll(List.of(vmnic0, vmnic1));
		StandardSwitch vSwitch1 = named(NetworkFactory.eINSTANCE.createStandardSwitch(), "vSwitch1");
		host.getSwitches().add(vSwitch1);
		vmk1 = adapter(portGroup(vSwitch1, "vMotion", "4095"), "vmk1", "");
		vmk0.getServices().add(VMkernelService.MANAGEMENT);
		vmk1.setStack(TcpIpStack.VMOTION);
	}

	EsxiHost host() {
		return host;
	}

	PhysicalNic vmnic0() {
		return vmnic0;
	}

	PhysicalNic vmnic1() {
		return vmnic1;
	}

	StandardSwitch vSwitch0() {
		return vSwitch0;
	}

	PortGroup management() {
		return management;
	}

	PortGroup vmNetwork() {
		return vmNetwork;
	}

	VMkernelAdapter vmk0() {
		return vmk0;
	}

	/** {@return the network diagram of the host} */
	DiagramEvaluation network() {
		return BuiltInViewpoints.read().specification().diagram("VirtualNetwork").orElseThrow()
				.evaluate(EvaluationRequest.of(host, List.of(resource)).identifiedBy(LabHost::qualifiedName));
	}

	List<EObject> networkRoots() {
		return BuiltInViewpoints.read().specification().diagram("VirtualNetwork").orElseThrow().roots(List.of(resource));
	}

	private static String qualifiedName(EObject element) {
		return QualifiedNames.of(element).orElseThrow();
	}

	private static PortGroup portGroup(StandardSwitch vswitch, String name, String vlan) {
		PortGroup portGroup = named(NetworkFactory.eINSTANCE.createPortGroup(), name);
		if (!vlan.isEmpty()) {
			portGroup.setVlan(vlan);
		}
		vswitch.getPortGroups().add(portGroup);
		return portGroup;
	}

	private static VMkernelAdapter adapter(PortGroup portGroup, String name, String address) {
		VMkernelAdapter adapter = named(NetworkFactory.eINSTANCE.createVMkernelAdapter(), name);
		if (!address.isEmpty()) {
			adapter.setAddress(address);
		}
		portGroup.getVmkernelAdapters().add(adapter);
		return adapter;
	}

	private static <T extends NamedElement> T named(T element, String name) {
		element.setName(name);
		return element;
	}
}
