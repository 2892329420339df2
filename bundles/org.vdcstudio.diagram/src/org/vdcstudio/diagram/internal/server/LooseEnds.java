/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.ModelEdit.RemoveElement;
import org.vdcstudio.model.edit.ModelEdit.SetValue;
import org.vdcstudio.model.edit.ModelEdit.UnsetValue;
import org.vdcstudio.model.names.QualifiedNames;

/** References that would lead nowhere once elements are removed. Used where the model may be read. */
final class LooseEnds {

	private final List<ModelEdit> edits = new ArrayList<>();
	private final List<String> unset = new ArrayList<>();
	private final List<String> left = new ArrayList<>();

	/**
	 * Looks for them.
	 *
	 * @param removal what is to be done; what it does about a reference itself is left alone
	 * @param resources the model
	 */
	LooseEnds(List<? extends ModelEdit> removal, Collection<? extends Resource> resources) {
		List<EObject> removed = removal.stream().filter(RemoveElement.class::isInstance).map(RemoveElement.class::cast)
				.map(RemoveElement::element).toList();
		if (removed.isEmpty()) {
			return;
		}
		List<EObject> going = new ArrayList<>();
		removed.forEach(element -> {
			going.add(element);
			element.eAllContents().forEachRemaining(going::add);
		});
		Set<Reference> known = removal.stream().flatMap(edit -> Reference.of(edit).stream()).collect(Collectors.toSet());
		Map<Reference, Integer> found = new LinkedHashMap<>();
		UsageCrossReferencer.findAll(going, List.copyOf(resources)).values().forEach(settings -> settings.stream().filter(LooseEnds::isWritten)
				.filter(setting -> removed.stream().noneMatch(each -> EcoreUtil.isAncestor(each, setting.getEObject())))
				.map(Reference::of).filter(reference -> !known.contains(reference)).forEach(reference -> found.merge(reference, 1, Integer::sum)));
		found.keySet().forEach(reference -> loosen(reference, going));
	}

	/** What unsets them. */
	List<ModelEdit> edits() {
		return edits;
	}

	/** What is to be told when {@link #edits()} are made; empty when there is nothing to tell. */
	String message() {
		return told(unset, "Nothing refers to it any more: ") + told(left, "These still refer to it: ");
	}

	/** What is to be told when they are not made. */
	String messageWithout() {
		List<String> all = new ArrayList<>(unset);
		all.addAll(left);
		return told(all, "These still refer to what was deleted: ");
	}

	private static String told(List<String> references, String beginning) {
		return references.isEmpty() ? "" : beginning + String.join(", ", references) + ". ";
	}

	private static boolean isWritten(Setting setting) {
		EStructuralFeature feature = setting.getEStructuralFeature();
		return feature instanceof EReference reference && reference.isChangeable() && !reference.isDerived() && !reference.isTransient()
				&& !reference.isContainment() && !reference.isContainer();
	}

	private void loosen(Reference reference, List<EObject> going) {
		// One of several values cannot be taken away alone by a described edit.
		boolean hasOthers = reference.feature().isMany() && !going.containsAll((List<?>) reference.element().eGet(reference.feature()));
		if (reference.feature().isRequired() || hasOthers) {
			left.add(reference.label());
			return;
		}
		unset.add(reference.label());
		edits.add(new UnsetValue("Unset " + reference.feature().getName(), reference.element(), reference.feature()));
	}

	/** A feature of an element. */
	private record Reference(EObject element, EStructuralFeature feature) {

		static Reference of(Setting setting) {
			return new Reference(setting.getEObject(), setting.getEStructuralFeature());
		}

		static List<Reference> of(ModelEdit edit) {
			return switch (edit) {
				case SetValue set -> List.of(new Reference(set.element(), set.feature()));
				case UnsetValue unset -> List.of(new Reference(unset.element(), unset.feature()));
				default -> List.of();
			};
		}

		String label() {
			return feature.getName() + " of " + QualifiedNames.of(element).or(() -> QualifiedNames.namespaceOf(element).flatMap(QualifiedNames::of))
					.orElse(element.eClass().getName());
		}
	}
}
