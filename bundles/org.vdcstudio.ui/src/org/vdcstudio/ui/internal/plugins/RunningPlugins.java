/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.plugins;

import java.util.Objects;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The platform that runs this workbench, and with it the plug-ins. */
final class RunningPlugins {

	private RunningPlugins() {
	}

	/** The view of this bundle on the platform. */
	static BundleContext context() {
		return Objects.requireNonNull(FrameworkUtil.getBundle(RunningPlugins.class), "a workbench runs in a platform").getBundleContext();
	}
}
