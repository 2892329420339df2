/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.NonNull;
import org.vdcstudio.authoring.property.Candidates;
import org.vdcstudio.authoring.property.ElementProperties;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.TextDifference;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.ui.designs.ElementKey;

/**
 * A change of one property of one element, made as one step of the undo history of its design.
 *
 * @param element which element
 * @param feature the name of the feature
 * @param label   the name of the property for people
 * @param values  the new values as people write them: several of a property with several; none for the default
 */
record PropertyChange(@NonNull ElementKey element, @NonNull String feature, @NonNull String label, @NonNull List<@NonNull String> values) {

	/** Copies the list. */
	PropertyChange {
		values = List.copyOf(values);
	}

	/**
	 * Makes the change. Call on the thread that owns the design.
	 *
	 * @return the key by which the element is known afterwards
	 * @throws IllegalArgumentException when the change is not possible; its message is for people
	 */
	ElementKey make(DesignAccess access) {
		EObject subject = subject(access.design());
		EStructuralFeature changed = feature(subject);
		if (changed.isMany() && !values.isEmpty() && subject.eIsSet(changed)) {
			changeSome(access, subject, changed);
		} else if (values.isEmpty()) {
			access.apply("Restore Default of " + label, List.of(new ModelEdit.UnsetValue(title(), subject, changed)));
		} else if (changed == CorePackage.Literals.NAMED_ELEMENT__NAME) {
			return rename(access, (NamedElement) subject);
		} else {
			access.apply(title(), sets(access.design(), subject, changed, values));
		}
		return element;
	}

	private String title() {
		return "Change " + label;
	}

	private EObject subject(LoadedDesign design) {
		return element.in(design).orElseThrow(() -> new IllegalArgumentException("%s is not there any more".formatted(element.name())));
	}

	private EStructuralFeature feature(EObject subject) {
		return Optional.ofNullable(subject.eClass().getEStructuralFeature(feature)).orElseThrow();
	}

	private ElementKey rename(DesignAccess access, NamedElement subject) {
		String name = values.getFirst();
		access.apply("Rename " + subject.getName() + " to " + name, List.of(new ModelEdit.RenameElement("Rename", subject, name)));
		String qualified = element.name().endsWith("." + subject.getName())
				? element.name().substring(0, element.name().length() - subject.getName().length()) + name
				: name;
		return new ElementKey(element.kind(), qualified, element.path());
	}

	private List<ModelEdit> sets(LoadedDesign design, EObject subject, EStructuralFeature changed, List<String> wanted) {
		List<ModelEdit> edits = new ArrayList<>();
		for (String each : wanted) {
			edits.add(new ModelEdit.SetValue(title(), subject, changed, value(design, subject, changed, each)));
		}
		return edits;
	}

	private static Object value(LoadedDesign design, EObject subject, EStructuralFeature changed, String text) {
		if (changed instanceof EReference reference) {
			return Optional.<Object>ofNullable(Candidates.of(subject, reference, design.files()).get(text))
					.orElseThrow(() -> new IllegalArgumentException("There is no %s any more".formatted(text)));
		}
		EAttribute attribute = (EAttribute) changed;
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return Optional.ofNullable(type.getEEnumLiteralByLiteral(text)).map(EEnumLiteral::getInstance).map(Object.class::cast)
					.orElseThrow(() -> new IllegalArgumentException("“%s” is none of the words for this".formatted(text)));
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			return text.equals(ElementProperties.YES);
		}
		return text.strip();
	}

	/** New values are added as the language writes them; then all are brought into the order that is wanted, and others are removed. */
	private void changeSome(DesignAccess access, EObject subject, EStructuralFeature changed) {
		LoadedDesign before = access.design();
		List<String> present = ElementProperties.values(subject, changed);
		List<String> missing = new ArrayList<>(values);
		present.forEach(missing::remove);
		URI file = subject.eResource().getURI();
		String text = before.text(file).orElseThrow();
		String with = TextEdit.apply(text, edits(before, file, sets(before, subject, changed, missing)));
		LoadedDesign after = missing.isEmpty() ? before : read(before, file, with);
		EObject subjectAfter = subject(after);
		ValueTexts written = ValueTexts.of(after, with, subjectAfter, changed);
		String wanted = written.arranged(order(ElementProperties.values(subjectAfter, changed)));
		access.replace(title(), Map.of(file, TextDifference.between(text, wanted).edits()));
	}

	/** Where each wanted value stands among the written ones. */
	private List<Integer> order(List<String> written) {
		List<Integer> order = new ArrayList<>();
		for (String value : values) {
			for (int i = 0; i < written.size(); i++) {
				if (written.get(i).equals(value) && !order.contains(i)) {
					order.add(i);
					break;
				}
			}
		}
		return order;
	}

	private static List<TextEdit> edits(LoadedDesign design, URI file, List<ModelEdit> edits) {
		Map<URI, List<TextEdit>> all = edits.isEmpty() ? Map.of() : VdcLanguage.standard().textEdits(design, edits);
		return all.getOrDefault(file, List.of());
	}

	private static LoadedDesign read(LoadedDesign before, URI file, String text) {
		try {
			return VdcLanguage.standard().load(before.root().eResource().getURI(),
					asked -> file.equals(asked) ? Optional.of(text) : before.text(asked));
		} catch (IOException e) {
			// all texts are in memory
			throw new UncheckedIOException(e);
		}
	}
}
