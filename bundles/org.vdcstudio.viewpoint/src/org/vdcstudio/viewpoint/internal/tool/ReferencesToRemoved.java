/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.tool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.viewpoint.internal.expression.EvaluationContext;
import org.vdcstudio.viewpoint.internal.expression.EvaluationContext.Use;

/**
 * What refers to elements that go. As in Sirius, references go with what they lead to; an element that cannot be without the
 * reference goes too.
 */
public final class ReferencesToRemoved {

	private final EvaluationContext context;
	private final List<ModelEdit> edits;
	private final Set<EObject> gone = new LinkedHashSet<>();
	private final Set<EObject> more = new LinkedHashSet<>();
	private final Map<EObject, Set<EStructuralFeature>> dangling = new LinkedHashMap<>();

	private ReferencesToRemoved(EvaluationContext context, List<ModelEdit> edits) {
		this.context = context;
		this.edits = edits;
	}

	/**
	 * Completes edits.
	 *
	 * @param edits of one step
	 * @param context which knows the model
	 * @return the edits, and those that let no reference lead to what they remove
	 */
	public static List<ModelEdit> cleared(List<ModelEdit> edits, EvaluationContext context) {
		return new ReferencesToRemoved(context, edits).cleared();
	}

	private List<ModelEdit> cleared() {
		Deque<EObject> open = new ArrayDeque<>();
		edits.stream().filter(ModelEdit.RemoveElement.class::isInstance).map(ModelEdit.RemoveElement.class::cast)
				.forEach(removed -> open.add(removed.element()));
		while (!open.isEmpty()) {
			contents(open.remove()).filter(gone::add).flatMap(each -> context.usesOf(each).stream()).forEach(use -> note(use, open));
		}
		List<ModelEdit> completed = new ArrayList<>();
		dangling.forEach((owner, features) -> {
			if (!gone.contains(owner)) {
				features.forEach(feature -> clear(owner, feature, completed));
			}
		});
		more.stream().filter(each -> !isWithin(each, more) && !isRemoved(each))
				.forEach(each -> completed.add(new ModelEdit.RemoveElement("Delete " + ToolRun.described(each), each)));
		completed.addAll(edits);
		return completed;
	}

	private static Stream<EObject> contents(EObject element) {
		List<EObject> all = new ArrayList<>(List.of(element));
		for (TreeIterator<EObject> inside = element.eAllContents(); inside.hasNext();) {
			all.add(inside.next());
		}
		return all.stream();
	}

	private void note(Use use, Deque<EObject> open) {
		if (!(use.feature() instanceof EReference reference) || reference.isContainment() || gone.contains(use.owner())) {
			return;
		}
		if (reference.isRequired() && !reference.isMany()) {
			EObject owner = withWhatNeedsIt(use.owner());
			more.add(owner);
			open.add(owner);
		} else {
			dangling.computeIfAbsent(use.owner(), owner -> new LinkedHashSet<>()).add(reference);
		}
	}

	/** An element that its container cannot be without takes it along. */
	private static EObject withWhatNeedsIt(EObject element) {
		EObject owner = element;
		while (owner.eContainer() != null && owner.eContainmentFeature().isRequired() && !owner.eContainmentFeature().isMany()) {
			owner = owner.eContainer();
		}
		return owner;
	}

	private boolean isRemoved(EObject element) {
		return edits.stream().anyMatch(edit -> edit instanceof ModelEdit.RemoveElement removed && isInside(element, removed.element()));
	}

	private static boolean isWithin(EObject element, Set<EObject> others) {
		return others.stream().anyMatch(other -> other != element && isInside(element, other));
	}

	private static boolean isInside(EObject element, EObject other) {
		@Nullable
		EObject container = element;
		while (container != null && container != other) {
			container = container.eContainer();
		}
		return container != null;
	}

	private void clear(EObject owner, EStructuralFeature feature, List<ModelEdit> completed) {
		if (isLookedAfter(owner, feature)) {
			return;
		}
		completed.add(new ModelEdit.UnsetValue("Unset " + feature.getName() + " of " + ToolRun.described(owner), owner, feature));
		if (feature.isMany()) {
			for (Object value : (List<?>) owner.eGet(feature)) {
				if (!gone.contains(value)) {
					completed.add(new ModelEdit.SetValue("Set " + feature.getName() + " of " + ToolRun.described(owner) + " to "
							+ ToolRun.described((EObject) value), owner, feature, value));
				}
			}
		}
	}

	/** Whether the tool itself says what becomes of a property. */
	private boolean isLookedAfter(EObject owner, EStructuralFeature feature) {
		return edits.stream().anyMatch(edit -> edit instanceof ModelEdit.UnsetValue unset && unset.element() == owner && unset.feature() == feature
				|| edit instanceof ModelEdit.SetValue set && set.element() == owner && set.feature() == feature && !feature.isMany());
	}
}
