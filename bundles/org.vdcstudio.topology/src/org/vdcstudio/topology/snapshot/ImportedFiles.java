/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.Import;
import org.vdcstudio.model.names.ImportAddress;

/** Follows the imports of a file within its resource set, without loading anything. */
final class ImportedFiles {

	private ImportedFiles() {
	}

	/** The file itself, then what it imports, each once, breadth first. */
	static List<DesignFile> of(DesignFile root) {
		Set<DesignFile> found = new LinkedHashSet<>();
		Deque<DesignFile> open = new ArrayDeque<>();
		found.add(root);
		open.add(root);
		while (!open.isEmpty()) {
			DesignFile file = open.remove();
			for (Import each : file.getImports()) {
				@Nullable
				DesignFile imported = imported(file, each);
				if (imported != null && found.add(imported)) {
					open.add(imported);
				}
			}
		}
		return new ArrayList<>(found);
	}

	private static @Nullable DesignFile imported(DesignFile file, Import each) {
		@Nullable
		Resource resource = file.eResource();
		@Nullable
		String address = each.getImportURI();
		if (resource == null || address == null) {
			return null;
		}
		@Nullable
		ResourceSet resources = resource.getResourceSet();
		if (resources == null) {
			return null;
		}
		@Nullable
		Resource target = ImportAddress.resolve(address, resource.getURI()).map(uri -> resources.getResource(uri, false))
				.orElse(null);
		if (target == null || target.getContents().isEmpty()) {
			return null;
		}
		EObject content = target.getContents().get(0);
		return content instanceof DesignFile imported ? imported : null;
	}
}
