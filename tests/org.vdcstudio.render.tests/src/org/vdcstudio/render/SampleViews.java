/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.vdcstudio.design.BuiltInViewpoints;
import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.viewpoint.EvaluationRequest;
import org.vdcstudio.viewpoint.view.View;

/** Views of hosts of various sizes. */
final class SampleViews {

	private SampleViews() {
	}

	/** {@return the virtual network of a host with a number of switches, each with three port groups and two uplinks} */
	static View network(int switches) {
		EsxiHost host = named(ComputeFactory.eINSTANCE.createEsxiHost(), "esx01");
		Resource resource = new ResourceImpl(URI.createURI("sample.vdc"));
		resource.getContents().add(host);
		for (int i = 0; i < switches; i++) {
			StandardSwitch vswitch = named(NetworkFactory.eINSTANCE.createStandardSwitch(), "vSwitch" + i);
			host.getSwitches().add(vswitch);
			for (int n = 0; n < 2; n++) {
				PhysicalNic nic = named(NetworkFactory.eINSTANCE.createPhysicalNic(), "vmnic" + (2 * i + n));
				nic.setSpeed("10 Gbit");
				host.getNics().add(nic);
				vswitch.getUplinks().add(nic);
			}
			addPortGroups(vswitch, i);
		}
		host.getSwitches().add(named(NetworkFactory.eINSTANCE.createStandardSwitch(), "vSwitchEmpty"));
		return BuiltInViewpoints.read().specification().diagrams().stream().filter(each -> each.name().equals("VirtualNetwork"))
				.findFirst().orElseThrow()
				.evaluate(EvaluationRequest.of(host, List.of(resource)).identifiedBy(SampleViews::name)).view();
	}

	private static void addPortGroups(StandardSwitch vswitch, int number) {
		for (String name : List.of("Management <" + number + ">", "VM Network " + number, "vMotion & a very long label " + number)) {
			PortGroup portGroup = named(NetworkFactory.eINSTANCE.createPortGroup(), name);
			vswitch.getPortGroups().add(portGroup);
			VMkernelAdapter adapter = named(NetworkFactory.eINSTANCE.createVMkernelAdapter(),
					"vmk" + number + name.charAt(0));
			adapter.setAddress("192.168.%d.%d/24".formatted(number, name.startsWith("Management") ? 11 : 12));
			if (name.startsWith("Management")) {
				adapter.getServices().add(VMkernelService.MANAGEMENT);
				portGroup.getVmkernelAdapters().add(adapter);
			} else if (name.startsWith("vMotion")) {
				adapter.setStack(TcpIpStack.VMOTION);
				portGroup.getVmkernelAdapters().add(adapter);
			}
		}
	}

	private static String name(EObject element) {
		return element instanceof NamedElement named ? named.getName() : "";
	}

	private static <T extends NamedElement> T named(T element, String name) {
		element.setName(name);
		return element;
	}
}
