/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.naming.NamingFactory;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.VMkernelAdapter;

class QualifiedNamesTest {

	private final EsxiHost host = ComputeFactory.eINSTANCE.createEsxiHost();
	private final StandardSwitch vSwitch = NetworkFactory.eINSTANCE.createStandardSwitch();
	private final PortGroup group = NetworkFactory.eINSTANCE.createPortGroup();
	private final VMkernelAdapter adapter = NetworkFactory.eINSTANCE.createVMkernelAdapter();

	QualifiedNamesTest() {
		host.getSwitches().add(vSwitch);
		vSwitch.getPortGroups().add(group);
		group.getVmkernelAdapters().add(adapter);
		adapter.setName("vmk0");
	}

	@Test
	void whatAHostHoldsIsKnownByTheHostWhateverStandsBetween() {
		host.setName("esx01");

		assertEquals(Optional.of("esx01"), QualifiedNames.of(host));
		assertEquals(Optional.of("esx01.vmk0"), QualifiedNames.of(adapter));
		assertEquals(Optional.of(host), QualifiedNames.namespaceOf(adapter));
	}

	@Test
	void withoutTheNameOfTheHostTheOwnNameIsAllThereIs() {
		assertEquals(Optional.of("vmk0"), QualifiedNames.of(adapter));
	}

	@Test
	void whatHasNoNameHasNoQualifiedName() {
		assertEquals(Optional.empty(), QualifiedNames.of(group));
		assertEquals(Optional.empty(), QualifiedNames.of(NamingFactory.eINSTANCE.createReverseZone()));
	}
}
