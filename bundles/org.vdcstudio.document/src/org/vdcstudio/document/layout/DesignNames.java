/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vdcstudio.model.names.QualifiedNames;

/**
 * The qualified names of all elements of a design, to tell which shapes can still be in its diagrams. In doubt a shape can:
 * elements without names are known by their place in the model, which says nothing, and names may hold every character that
 * ids are made with. Never changes.
 */
public final class DesignNames {

	private static final Pattern NUMBER = Pattern.compile("#\\d+$");

	private final Set<String> names;

	private DesignNames(Set<String> names) {
		this.names = names;
	}

	/** The names in all files of a design. Call on the thread that owns it. */
	public static DesignNames of(List<? extends EObject> files) {
		Set<String> names = new HashSet<>();
		for (EObject file : files) {
			EcoreUtil.<EObject>getAllContents(List.of(file))
					.forEachRemaining(element -> QualifiedNames.of(element).ifPresent(names::add));
		}
		return new DesignNames(names);
	}

	/** Whether a diagram can be about an element. */
	boolean hasRoot(String root) {
		return root.startsWith("/") || names.contains(root);
	}

	/** Whether all elements in the id of a shape are there; see {@link ShapeNames} for what it is made of. */
	boolean hasShape(String id) {
		return hasShape(id, 0);
	}

	private boolean hasShape(String id, int begin) {
		// a name may hold what separates shapes
		for (int end = id.indexOf('/', begin); end >= 0; end = id.indexOf('/', end + 1)) {
			if (isKnown(id.substring(begin, end)) && hasShape(id, end + 1)) {
				return true;
			}
		}
		return isKnown(id.substring(begin));
	}

	private boolean isKnown(String piece) {
		return piece.indexOf(':') < 0 || possibleNames(piece).anyMatch(
				name -> name.isEmpty() || names.contains(name) || names.contains(NUMBER.matcher(name).replaceFirst("")));
	}

	/** What follows each colon of the first shape: mappings and names may hold some. */
	private static Stream<String> possibleNames(String piece) {
		int slash = piece.indexOf('/');
		int end = slash < 0 ? piece.length() : slash;
		return Stream.iterate(piece.indexOf(':'), colon -> colon >= 0 && colon < end, colon -> piece.indexOf(':', colon + 1))
				.map(colon -> piece.substring(colon + 1));
	}
}
