/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignFile;

/** The design an element belongs to, over all its files. */
final class WholeDesign {

	private WholeDesign() {
	}

	/** {@return all elements of a kind that stand directly in the datacenter or in a file, in order} */
	static <T> Stream<T> all(EObject anywhere, Class<T> kind) {
		return roots(anywhere).flatMap(WholeDesign::elements).filter(kind::isInstance).map(kind::cast);
	}

	private static Stream<EObject> roots(EObject anywhere) {
		@Nullable
		Resource resource = anywhere.eResource();
		if (resource == null) {
			return Stream.empty();
		}
		@Nullable
		ResourceSet set = resource.getResourceSet();
		List<Resource> resources = set == null ? List.of(resource) : List.copyOf(set.getResources());
		return resources.stream().flatMap(each -> each.getContents().stream());
	}

	private static Stream<? extends EObject> elements(EObject root) {
		if (!(root instanceof DesignFile file)) {
			return Stream.of(root);
		}
		@Nullable
		Datacenter datacenter = file.getDatacenter();
		return Stream.concat(datacenter == null ? Stream.empty() : datacenter.getElements().stream(),
				file.getElements().stream());
	}
}
