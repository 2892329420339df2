/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import org.eclipse.xtext.util.Modules2;
import org.vdcstudio.language.VdcRuntimeModule;
import org.vdcstudio.language.VdcStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets the language up together with its services. */
public class VdcIdeSetup extends VdcStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new VdcRuntimeModule(), new VdcIdeModule()));
	}
}
