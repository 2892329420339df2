/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.compute.VmInstance;
import org.vdcstudio.model.core.Import;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.core.Suppression;
import org.vdcstudio.model.names.QualifiedNames;

import com.google.inject.Inject;

/** Makes the outline of a file. */
public final class Outline {

	/** The properties that tell most about an element, the most telling first. */
	private static final List<String> TELLING = List.of("range", "fqdn", "address", "endpoint", "subnet", "size", "vlan",
			"speed", "mode", "path", "at");

	private final KindWords kinds;

	@Inject
	Outline(KindWords kinds) {
		this.kinds = kinds;
	}

	/** The outline of a file: the datacenter, or the elements of a file that has none. */
	public List<OutlineItem> of(VdcResource file) {
		@Nullable
		EObject content = file.content();
		return content == null ? List.of() : children(content);
	}

	private List<OutlineItem> children(EObject parent) {
		List<OutlineItem> items = new ArrayList<>();
		for (EObject child : parent.eContents()) {
			@Nullable
			ICompositeNode node = NodeModelUtils.getNode(child);
			if (node != null && isShown(child)) {
				items.add(item(child, node));
			}
		}
		items.sort(Comparator.comparingInt(OutlineItem::offset));
		return items;
	}

	private static boolean isShown(EObject element) {
		return !(element instanceof Suppression || element instanceof VmInstance || element instanceof Import);
	}

	private OutlineItem item(EObject element, INode node) {
		INode name = nameNode(element).orElse(node);
		return new OutlineItem(kinds.of(element.eClass()), label(element), detail(element),
				QualifiedNames.of(element).orElse(""), node.getOffset(), node.getLength(), name.getOffset(),
				name.getLength(), children(element));
	}

	private static Optional<INode> nameNode(EObject element) {
		@Nullable
		EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
		return feature == null ? Optional.empty()
				: NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst();
	}

	private String label(EObject element) {
		if (element instanceof NamedElement named && named.getName() != null) {
			return String.valueOf(named.getName());
		}
		return element.eClass().getEAllAttributes().stream().map(attribute -> text(element, attribute))
				.flatMap(Optional::stream).findFirst().orElseGet(() -> kinds.of(element.eClass()));
	}

	private static String detail(EObject element) {
		for (String telling : TELLING) {
			if (element instanceof NamedElement
					&& element.eClass().getEStructuralFeature(telling) instanceof EAttribute attribute) {
				Optional<String> text = text(element, attribute);
				if (text.isPresent()) {
					return text.get();
				}
			}
		}
		return "";
	}

	private static Optional<String> text(EObject element, EAttribute attribute) {
		if (attribute.isMany() || !element.eIsSet(attribute)) {
			return Optional.empty();
		}
		// a value that cannot be read is set, to nothing
		@Nullable
		Object value = element.eGet(attribute);
		return Optional.ofNullable(value).map(Object::toString);
	}
}
