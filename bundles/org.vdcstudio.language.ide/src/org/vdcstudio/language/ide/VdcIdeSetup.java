/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.vdcstudio.language.VdcRuntimeModule;
import org.vdcstudio.language.VdcStandaloneSetup;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class VdcIdeSetup extends VdcStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new VdcRuntimeModule(), new VdcIdeModule()));
	}
	
}
