/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import org.eclipse.jdt.annotation.Nullable;

import com.google.inject.Binder;

/** What language services need beyond the language itself; fits a child injector of the language's. */
public class VdcIdeModule extends AbstractVdcIdeModule {

	@Override
	public void configureIResourceDescriptionsLiveScope(@Nullable Binder binder) {
		// The language binds it already, and a child injector may not bind it again.
	}
}
