/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;

/**
 * All properties of an element.
 *
 * @param kind        what kind of element it is, in words
 * @param name        its qualified name; empty for one without
 * @param description what the model says about its kind
 * @param properties  its properties, by concern
 */
public record ElementProperties(String kind, String name, String description, List<Property> properties) {

	/** What a switch that is on is called. */
	public static final String YES = "yes";
	/** What a switch that is off is called. */
	public static final String NO = "no";

	/** Copies the list. */
	public ElementProperties {
		properties = List.copyOf(properties);
	}

	/**
	 * Reads an element. Call on the thread that owns it.
	 *
	 * @param element the element
	 * @param files   the files of its design, for what it can refer to
	 */
	public static ElementProperties of(EObject element, Collection<DesignFile> files) {
		List<Property> properties = new ArrayList<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (!feature.isTransient() && !feature.isDerived() && feature != CorePackage.Literals.ELEMENT__SUPPRESSIONS) {
				properties.add(property(element, feature, files));
			}
		}
		properties.sort(Comparator.comparing(Property::category));
		return new ElementProperties(Words.label(element.eClass().getName()), QualifiedNames.of(element).orElse(""),
				Words.documentation(element.eClass()), properties);
	}

	/** The property of a feature. */
	public Optional<Property> find(String feature) {
		return properties.stream().filter(property -> property.feature().equals(feature)).findFirst();
	}

	private static Property property(EObject element, EStructuralFeature feature, Collection<DesignFile> files) {
		PropertyKind kind = feature instanceof EReference reference ? kind(element, reference, files) : kind(element, (EAttribute) feature);
		return new Property(feature.getName(), Words.label(feature.getName()), Categories.of(feature), Words.documentation(feature),
				text(element, feature), element.eIsSet(feature), feature.isRequired(), kind);
	}

	private static PropertyKind kind(EObject element, EReference reference, Collection<DesignFile> files) {
		if (reference.isContainment()) {
			return new PropertyKind.Fixed();
		}
		List<String> names = List.copyOf(Candidates.of(element, reference, files).keySet());
		return reference.isMany() ? new PropertyKind.Choices(names, values(element, reference))
				: new PropertyKind.Choice(names, !reference.isRequired());
	}

	private static PropertyKind kind(EObject element, EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum type) {
			List<String> literals = type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
			return attribute.isMany() ? new PropertyKind.Choices(literals, values(element, attribute))
					: new PropertyKind.Choice(literals, false);
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			return new PropertyKind.Choice(Arrays.asList(YES, NO), false);
		}
		ValueType type = ValueType.of(attribute);
		return attribute.isMany() ? new PropertyKind.ManyWords(type, values(element, attribute)) : new PropertyKind.Words(type);
	}

	private static String text(EObject element, EStructuralFeature feature) {
		if (feature.isMany()) {
			List<String> values = values(element, feature);
			boolean named = !(feature instanceof EReference reference && reference.isContainment()) || CorePackage.Literals.NAMED_ELEMENT
					.isSuperTypeOf(reference.getEReferenceType());
			return named || values.isEmpty() ? String.join(", ", values) : Integer.toString(values.size());
		}
		return text(element, element.eGet(feature));
	}

	/** The values of a feature with several values, as people write them. Call on the thread that owns the element. */
	public static List<String> values(EObject element, EStructuralFeature feature) {
		return ((List<?>) element.eGet(feature)).stream().map(value -> text(element, value)).collect(Collectors.toList());
	}

	private static String text(EObject element, @Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Boolean flag -> flag ? YES : NO;
			case Enumerator literal -> literal.getLiteral();
			case NamedElement named -> named.eContainer() == element ? Objects.requireNonNullElse(named.getName(), "")
					: Candidates.name(named, element);
			case EObject other -> QualifiedNames.of(other).orElse(Words.label(other.eClass().getName()));
			default -> value.toString();
		};
	}
}
