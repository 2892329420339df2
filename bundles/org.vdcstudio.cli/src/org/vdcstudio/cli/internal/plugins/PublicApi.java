/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import java.io.File;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Where the bundles are whose API plug-ins may use. */
public final class PublicApi {

	private static final String[] BUNDLES = { "org.vdcstudio.validation", "org.vdcstudio.topology", "org.vdcstudio.model",
			"org.vdcstudio.simulation", "org.vdcstudio.viewpoint", "org.eclipse.emf.common", "org.eclipse.emf.ecore",
			"org.eclipse.equinox.common", "org.eclipse.osgi" };
	private static final String CLASSES_OF_A_SOURCE_FOLDER = "target/classes";

	private PublicApi() {
	}

	/** A class path for compilers, as the platform writes it. Without a running platform, that of this process. */
	public static String classPath() {
		if (!Platform.isRunning()) {
			return System.getProperty("java.class.path", "");
		}
		return Stream.of(BUNDLES).map(Platform::getBundle).flatMap(bundle -> place(bundle).stream()).map(File::getPath)
				.collect(Collectors.joining(File.pathSeparator));
	}

	/** A jar, or the folder with the classes of a bundle that runs from its sources. */
	private static Optional<File> place(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle).map(found -> {
			File classes = new File(found, CLASSES_OF_A_SOURCE_FOLDER);
			return classes.isDirectory() ? classes : found;
		});
	}
}
