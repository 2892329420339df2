/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal;

import org.vdcstudio.language.VdcStandaloneSetup;

import com.google.inject.Injector;

/**
 * The one injector of the language. Everything that compares elements of the grammar, such as completion, must stem from
 * it, because every injector has a grammar of its own.
 */
public final class StandardInjector {

	private static final Injector INJECTOR = new VdcStandaloneSetup().createInjectorAndDoEMFRegistration();

	private StandardInjector() {
	}

	/** The injector; created on first use, which takes about a second. */
	public static Injector get() {
		return INJECTOR;
	}
}
