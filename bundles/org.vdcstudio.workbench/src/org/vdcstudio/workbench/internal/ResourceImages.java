/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/** The images of projects and markers, which the platform asks every application to declare itself. */
final class ResourceImages {

	private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
	private static final String PROJECT = "icons/full/obj16/prj_obj";
	private static final Map<String, String> IMAGES = Map.of(
			IDE.SharedImages.IMG_OBJ_PROJECT, PROJECT,
			IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj",
			IDE.SharedImages.IMG_OPEN_MARKER, "icons/full/elcl16/gotoobj_tsk",
			IDE.SharedImages.IMG_OBJS_TASK_TSK, "icons/full/obj16/taskmrk_tsk",
			IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "icons/full/obj16/bkmrk_tsk",
			"IMG_OBJS_QUICK_FIX", "icons/full/elcl16/quickfix_obj",
			"IMG_ETOOL_PROBLEMS_VIEW", "icons/full/eview16/problems_view",
			"IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk",
			"IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk",
			"IMG_OBJS_INFO_PATH", "icons/full/obj16/info_tsk");

	private ResourceImages() {
	}

	static void declare(IWorkbenchConfigurer configurer) {
		Bundle bundle = Platform.getBundle(IDE_BUNDLE);
		IMAGES.forEach((name, path) -> find(bundle, path)
				.ifPresent(image -> configurer.declareImage(name, image, true)));
	}

	/** Where the image of a project is, which has all that images of the platform are made of: paths, a filter, a bitmap. */
	static Optional<URL> project() {
		return locate(Platform.getBundle(IDE_BUNDLE), PROJECT);
	}

	private static Optional<ImageDescriptor> find(Bundle bundle, String path) {
		return locate(bundle, path).map(ImageDescriptor::createFromURL);
	}

	private static Optional<URL> locate(Bundle bundle, String path) {
		return Stream.of(".svg", ".png")
				.flatMap(end -> Optional.ofNullable(FileLocator.find(bundle, new Path(path + end))).stream()).findFirst();
	}
}
