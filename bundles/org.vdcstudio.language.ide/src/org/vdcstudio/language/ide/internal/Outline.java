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
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.language.internal.source.NodePlaces;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.model.core.NamedElement;
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

	/** Imports and instances of fleets are no elements, and suppressions are about what follows them. */
	private static boolean isShown(EObject element) {
		return element instanceof Element;
	}

	private OutlineItem item(EObject element, INode node) {
		Optional<INode> name = nameNode(element);
		ITextRegion place = name.map(INode::getTextRegion).or(() -> NodePlaces.of(element, null, 0)).orElseGet(node::getTextRegion);
		List<String> words = words(node, place);
		return new OutlineItem(name.isPresent() ? kinds.of(element.eClass()) : words.getFirst(),
				label(element).orElseGet(() -> String.join(" ", words.subList(1, words.size()))), detail(element),
				QualifiedNames.of(element).orElse(""), node.getOffset(), node.getLength(), place.getOffset(), place.getLength(),
				children(element));
	}

	private static Optional<INode> nameNode(EObject element) {
		return element instanceof NamedElement
				? NodeModelUtils.findNodesForFeature(element, CorePackage.Literals.NAMED_ELEMENT__NAME).stream().findFirst()
				: Optional.empty();
	}

	/** The label of a named element; anything else is shown as it is written. */
	private static Optional<String> label(EObject element) {
		return element instanceof NamedElement named ? Optional.ofNullable(named.getName()) : Optional.empty();
	}

	private static List<String> words(INode node, ITextRegion place) {
		String text = node.getRootNode().getText().substring(place.getOffset(), place.getOffset() + place.getLength());
		return List.of(text.strip().split("\\s+"));
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
