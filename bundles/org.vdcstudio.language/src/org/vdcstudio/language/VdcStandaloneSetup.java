/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.scenario.ScenarioPackage;
import org.vdcstudio.model.storage.StoragePackage;

import com.google.inject.Injector;

/** Sets the language up where no extension registry does it: on the command line, in tests and in tools. */
public class VdcStandaloneSetup extends VdcStandaloneSetupGenerated {

	private static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, NamingPackage.eINSTANCE,
			NetworkPackage.eINSTANCE, StoragePackage.eINSTANCE, ComputePackage.eINSTANCE, LabPackage.eINSTANCE,
			ScenarioPackage.eINSTANCE);

	/** Makes the language known to EMF. */
	public static void doSetup() {
		new VdcStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		for (EPackage each : PACKAGES) {
			EPackage.Registry.INSTANCE.putIfAbsent(each.getNsURI(), each);
		}
		return super.createInjectorAndDoEMFRegistration();
	}
}
