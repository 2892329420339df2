/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.ide.Hover;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;

import com.google.inject.Inject;

/** Tells what is known about an element where its name stands, defined or referred to, and what words of the language mean. */
public final class Hovers {

	private final KindWords kinds;
	private final Targets targets;
	private final IEObjectDocumentationProvider documentation;

	@Inject
	Hovers(KindWords kinds, Targets targets, IEObjectDocumentationProvider documentation) {
		this.kinds = kinds;
		this.targets = targets;
		this.documentation = documentation;
	}

	/** The hover at an offset; empty where neither a name nor a word of the language stands. */
	public Optional<Hover> at(VdcResource file, int offset) {
		return targets.at(file, offset).map(target -> hover(target.element(), target.node()))
				.or(() -> Nodes.wordAt(file, offset).flatMap(WordMeanings::of));
	}

	private Hover hover(NamedElement element, INode node) {
		@Nullable
		String comment = documentation.getDocumentation(element);
		return new Hover(kinds.of(element.eClass()), QualifiedNames.of(element).orElse(""),
				comment == null ? "" : comment.strip(), facts(element), node.getOffset(), node.getLength());
	}

	private static List<Hover.Fact> facts(EObject element) {
		List<Hover.Fact> facts = new ArrayList<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean contained = feature instanceof EReference reference && reference.isContainment();
			if (!contained && !"name".equals(feature.getName()) && element.eIsSet(feature)) {
				facts.add(new Hover.Fact(words(String.valueOf(feature.getName())), value(element.eGet(feature))));
			}
		}
		return facts;
	}

	private static String value(@Nullable Object value) {
		if (value instanceof List<?> many) {
			return many.stream().map(Hovers::value).collect(Collectors.joining(", "));
		}
		return value instanceof EObject target ? QualifiedNames.of(target).orElse("?") : Objects.toString(value);
	}

	/** {@code coresPerSocket} as {@code cores per socket}. */
	private static String words(String feature) {
		return feature.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
	}
}
