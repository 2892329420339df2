/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.internal.text.Quoting;
import org.vdcstudio.language.internal.write.ReferenceNames;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.NamedElement;

/** Names and places of elements as they will be after a set of edits. */
final class FutureNames implements ReferenceNames {

	private final Quoting quoting;
	private final Map<NamedElement, String> renamed = new IdentityHashMap<>();
	private final Map<EObject, EObject> containers = new IdentityHashMap<>();

	private boolean moves;

	FutureNames(Quoting quoting) {
		this.quoting = quoting;
	}

	void rename(NamedElement element, String name) {
		renamed.put(element, name);
	}

	/** A new element will stand in, or speak for, one that is there. */
	void place(EObject element, EObject container) {
		containers.put(element, container);
	}

	/** An element will stand in another one. */
	void move(EObject element, EObject container) {
		containers.put(element, container);
		moves = true;
	}

	/** Whether a name that stands in the text now may have to be written differently. */
	boolean changeNames() {
		return !renamed.isEmpty() || moves;
	}

	String nameOf(NamedElement element) {
		@Nullable
		String planned = renamed.get(element);
		@Nullable
		String name = planned != null ? planned : element.getName();
		if (name == null) {
			throw new IllegalArgumentException("Nothing can refer to an element without a name: " + element.eClass().getName());
		}
		return name;
	}

	@Override
	public String text(NamedElement target, EObject place) {
		return quoting.qualifiedName(shortestName(target, place));
	}

	/** The shortest name, see {@link org.vdcstudio.language.internal.linking.NameLookup#shortestName}. */
	List<String> shortestName(NamedElement target, EObject place) {
		Optional<DesignElement> space = spaceAround(target);
		if (space.isEmpty() || space.equals(spaceOf(place))) {
			return List.of(nameOf(target));
		}
		return List.of(nameOf(space.get()), nameOf(target));
	}

	/** The design element in whose namespace an element will have its name. */
	Optional<DesignElement> spaceAround(NamedElement element) {
		if (element instanceof DesignElement) {
			return Optional.empty();
		}
		return Optional.ofNullable(containerOf(element)).flatMap(this::spaceOf);
	}

	private Optional<DesignElement> spaceOf(EObject place) {
		@Nullable
		EObject each = place;
		while (each != null) {
			if (each instanceof DesignElement space) {
				return Optional.of(original(space));
			}
			each = containerOf(each);
		}
		return Optional.empty();
	}

	/** A copy that speaks for a design element has that element's names. */
	private DesignElement original(DesignElement space) {
		return containers.get(space) instanceof DesignElement original ? original : space;
	}

	private @Nullable EObject containerOf(EObject element) {
		@Nullable
		EObject planned = containers.get(element);
		return planned != null ? planned : element.eContainer();
	}

	String quotedName(String name) {
		return quoting.name(name);
	}

	String qualified(List<String> segments) {
		return quoting.qualifiedName(segments);
	}
}
