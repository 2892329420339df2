/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.VdcLanguage;

/** Notices which files of designs are written, come and go in the workspace, whoever does it. */
final class StoredDesignFiles {

	private static final int WRITTEN = IResourceDelta.CONTENT | IResourceDelta.REPLACED;

	private StoredDesignFiles() {
	}

	/** Tells addresses of files from now on, on any thread. */
	static void watch(Consumer<Collection<URI>> onChange) {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(event -> {
			Set<URI> changed = changed(event.getDelta());
			if (!changed.isEmpty()) {
				onChange.accept(changed);
			}
		}, IResourceChangeEvent.POST_CHANGE);
	}

	private static Set<URI> changed(IResourceDelta all) {
		Set<URI> changed = new HashSet<>();
		try {
			all.accept(delta -> {
				if (isDesign(delta.getResource()) && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & WRITTEN) != 0)) {
					WorkbenchDesigns.uri(delta.getResource()).ifPresent(changed::add);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(StoredDesignFiles.class).log(e.getStatus());
		}
		return changed;
	}

	private static boolean isDesign(IResource resource) {
		return resource.getType() == IResource.FILE && VdcLanguage.FILE_EXTENSION.equals(resource.getFileExtension());
	}
}
