/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.viewpoint.DiagramDescription;

/** Which diagrams there are of a design, and which of them are about an element. Used where the model may be read. */
final class DiagramOffers {

	private DiagramOffers() {
	}

	/** Every kind of diagram of everything it can be drawn of, in the order of kinds and of the design. */
	static List<DiagramSubject> all(DesignAccess access) {
		List<DiagramSubject> subjects = new ArrayList<>();
		roots(access).forEach((kind, roots) -> roots.forEach(root -> subjects.add(DiagramSubject.of(kind, root))));
		return subjects;
	}

	/**
	 * The diagrams of an element and of those around it, the nearest first; all there are when no element is meant or none of
	 * them has any.
	 */
	static List<DiagramSubject> of(DesignAccess access, Optional<EObject> element) {
		Map<DiagramDescription, List<EObject>> roots = roots(access);
		List<DiagramSubject> subjects = new ArrayList<>();
		for (Optional<EObject> each = element; each.isPresent(); each = each.map(EObject::eContainer)) {
			EObject root = each.get();
			roots.forEach((kind, possible) -> {
				if (possible.contains(root)) {
					subjects.add(DiagramSubject.of(kind, root));
				}
			});
		}
		return subjects.isEmpty() ? all(access) : subjects;
	}

	private static Map<DiagramDescription, List<EObject>> roots(DesignAccess access) {
		List<Resource> resources = access.design().files().stream().map(file -> file.eResource()).toList();
		Map<DiagramDescription, List<EObject>> roots = new LinkedHashMap<>();
		DiagramKinds.all().forEach(kind -> roots.put(kind, kind.roots(resources)));
		return roots;
	}
}
