/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.vdcstudio.language.internal.edit.ElementText.Part;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.source.NodePlaces;
import org.vdcstudio.language.internal.write.ElementWriter;
import org.vdcstudio.model.edit.ModelEdit.SetValue;

/**
 * Values that are set. Those in the text are replaced where they stand; new ones are gathered for each element, so that
 * several values of one property come out as one.
 */
final class NewValues {

	private final ElementGrammar grammar;
	private final ElementWriter writer;
	private final FutureNames names;
	private final NewElements added;
	private final TextChanges changes;
	private final Map<EObject, EObject> copies = new LinkedHashMap<>();
	private final Map<EObject, Set<EStructuralFeature>> features = new LinkedHashMap<>();

	NewValues(ElementGrammar grammar, ElementWriter writer, FutureNames names, NewElements added, TextChanges changes) {
		this.grammar = grammar;
		this.writer = writer;
		this.names = names;
		this.added = added;
		this.changes = changes;
	}

	/** Sets or adds a value. */
	void set(SetValue set) {
		EObject element = set.element();
		EStructuralFeature feature = set.feature();
		ElementText text = changes.text(element);
		Object value = added.ownValue(set.value());
		List<Part> parts = text.parts(feature);
		if (parts.isEmpty()) {
			setNew(element, feature, value);
			return;
		}
		Part last = parts.getLast();
		Assignment assignment = ElementGrammar.assignment(last.grammar(), feature).orElseThrow();
		if (assignment.getOperator().equals("?=")) {
			return;
		}
		String written = writer.value(value, assignment, element);
		FileChanges file = changes.of(text.file());
		if (!feature.isMany()) {
			NodePlaces.valueNode(element, feature, 0).ifPresentOrElse(
					node -> file.replace(node.getOffset(), node.getLength(), written), () -> complete(last, set, value));
		} else if (GrammarUtil.isMultipleCardinality(assignment)) {
			file.insert(last.end(), " " + written);
		} else {
			EObject copy = shallowCopy(element);
			copy.eUnset(feature);
			NewElements.set(copy, feature, value);
			writer.properties(copy, last.grammar())
					.forEach(each -> changes.in(text).addPropertyBehind(last, new Insertion.Written(each)));
		}
	}

	/** A value of a property that goes from the text in the same step. */
	void setAnew(SetValue set) {
		setNew(set.element(), set.feature(), added.ownValue(set.value()));
	}

	/** A value whose property is not in the text yet. */
	void setNew(EObject element, EStructuralFeature feature, Object value) {
		EObject copy = copies.computeIfAbsent(element, this::shallowCopy);
		Set<EStructuralFeature> fresh = features.computeIfAbsent(element, key -> new HashSet<>());
		if (fresh.add(feature) && feature.isMany()) {
			copy.eUnset(feature);
		}
		NewElements.set(copy, feature, value);
	}

	/** A value that a property in the text may have behind its others, and has not. */
	private void complete(Part property, SetValue set, Object value) {
		AbstractElement missing = ElementGrammar.optionalParts(property.grammar()).stream()
				.filter(each -> ElementGrammar.assignment(each, set.feature()).isPresent()).findFirst().orElseThrow(
						() -> new IllegalArgumentException(set.label() + ": the text is not complete at this place"));
		EObject copy = shallowCopy(set.element());
		NewElements.set(copy, set.feature(), value);
		changes.append(changes.text(set.element()).file(), property.end(), writer.properties(copy, missing).getFirst().head());
	}

	/** An element with the same attributes and references, but without what it contains. */
	private EObject shallowCopy(EObject element) {
		EObject copy = EcoreUtil.create(element.eClass());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean contained = feature instanceof EReference reference && reference.isContainment();
			if (!contained && feature.isChangeable() && element.eIsSet(feature)) {
				copy.eSet(feature, element.eGet(feature));
			}
		}
		names.place(copy, element);
		return copy;
	}

	/** Writes what has been gathered. */
	void write() {
		// What follows an inner element at its end stands before what follows the outer one there.
		features.keySet().stream().sorted(Comparator.comparingInt(Moves::depth).reversed())
				.forEach(each -> write(each, Objects.requireNonNull(features.get(each))));
	}

	private void write(EObject element, Set<EStructuralFeature> fresh) {
		ElementText text = changes.text(element);
		EObject copy = Objects.requireNonNull(copies.get(element));
		Set<AbstractElement> written = new HashSet<>();
		for (AbstractElement statement : grammar.statements(element.eClass())) {
			if (fresh.stream().anyMatch(each -> ElementGrammar.assignment(statement, each).isPresent())
					&& written.add(statement)) {
				writer.properties(copy, statement)
						.forEach(each -> changes.in(text).addProperty(new Insertion.Written(each)));
			}
		}
		for (AbstractElement part : grammar.head(element.eClass())) {
			if (fresh.stream().anyMatch(each -> ElementGrammar.assignment(part, each).isPresent()) && written.add(part)) {
				writer.properties(copy, part).forEach(each -> changes.append(text.file(),
						text.endOfHeadBefore(part, grammar.head(element.eClass())), each.head()));
			}
		}
	}
}
