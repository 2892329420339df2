/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.selection;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.model.core.Element;

/** Finds the element whose text holds a place. */
public final class ElementAt {

	private ElementAt() {
	}

	/** The innermost element around an offset in a file of a design. Call on the thread that owns the design. */
	public static Optional<EObject> offset(LoadedDesign design, URI file, int offset) {
		for (Resource resource : design.resources().getResources()) {
			if (resource instanceof XtextResource text && file.equals(resource.getURI())) {
				return offset(text, offset);
			}
		}
		return Optional.empty();
	}

	private static Optional<EObject> offset(XtextResource text, int offset) {
		@Nullable
		IParseResult parsed = text.getParseResult();
		if (parsed == null) {
			return Optional.empty();
		}
		@Nullable
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
		// behind the last character there is no node, but the cursor may well be there
		@Nullable
		ILeafNode near = leaf == null && offset > 0 ? NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset - 1) : leaf;
		@Nullable
		EObject element = near == null ? null : NodeModelUtils.findActualSemanticObjectFor(near);
		while (element != null && !(element instanceof Element)) {
			element = element.eContainer();
		}
		return Optional.ofNullable(element);
	}
}
