/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class VdcStandaloneSetup extends VdcStandaloneSetupGenerated {

	public static void doSetup() {
		new VdcStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
