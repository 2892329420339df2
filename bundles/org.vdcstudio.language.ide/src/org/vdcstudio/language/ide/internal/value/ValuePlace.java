/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A place in a text where a value can be written.
 *
 * @param element the element that gets the value; the one around it when it is not there yet
 * @param type    the kind of element that gets the value
 * @param feature what the value is for
 * @param typed   what is typed of it so far
 * @param model   the values of the design
 */
public record ValuePlace(EObject element, EClass type, EStructuralFeature feature, String typed, DesignModel model) {

	/** What the design knows. */
	Topology topology() {
		return Topology.of(model.snapshot());
	}

	/** The design. */
	DesignSnapshot design() {
		return model.snapshot();
	}

	/** The id of the element. */
	Optional<ElementId> id() {
		return model.origins().idOf(element);
	}

	/** Whether the value is for this property of any kind of element. */
	boolean isFor(String property) {
		return property.equals(feature.getName());
	}

	/** The element or the nearest one around it that is of a type. */
	<T extends EObject> Optional<T> around(Class<T> type) {
		for (EObject each = element; each != null; each = each.eContainer()) {
			if (type.isInstance(each)) {
				return Optional.of(type.cast(each));
			}
		}
		return Optional.empty();
	}

	/** The id of what {@link #around} finds. */
	Optional<ElementId> idAround(Class<? extends EObject> type) {
		return around(type).flatMap(model.origins()::idOf);
	}
}
