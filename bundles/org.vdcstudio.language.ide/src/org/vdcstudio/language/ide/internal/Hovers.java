/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.ide.Hover;
import org.vdcstudio.language.ide.internal.fact.Facts;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.topology.snapshot.DesignModel;

import com.google.inject.Inject;

/** Tells what is known about an element where its name stands, defined or referred to, and what words of the language mean. */
public final class Hovers {

	/** More than this nobody reads. */
	private static final int FACTS = 8;

	private final KindWords kinds;
	private final Targets targets;
	private final IEObjectDocumentationProvider documentation;
	private final ValueMeanings values;

	@Inject
	Hovers(KindWords kinds, Targets targets, IEObjectDocumentationProvider documentation, ValueMeanings values) {
		this.kinds = kinds;
		this.targets = targets;
		this.documentation = documentation;
		this.values = values;
	}

	/**
	 * The hover at an offset; empty where neither a name nor a value nor a word of the language stands that there is something to
	 * tell about.
	 *
	 * @param model the values of the design, asked for when the place needs them
	 */
	public Optional<Hover> at(VdcResource file, int offset, Supplier<DesignModel> model) {
		return targets.at(file, offset).map(target -> hover(target.element(), target.node(), model.get()))
				.or(() -> Nodes.wordAt(file, offset).flatMap(WordMeanings::of))
				.or(() -> Nodes.valueAt(file, offset).flatMap(value -> values.of(value, model)));
	}

	private Hover hover(NamedElement element, INode node, DesignModel model) {
		@Nullable
		String comment = documentation.getDocumentation(element);
		return new Hover(kinds.of(element.eClass()), QualifiedNames.of(element).orElse(""),
				comment == null ? "" : comment.strip(), facts(element, model), node.getOffset(), node.getLength());
	}

	/** What the design makes of an element, then what its text says. */
	private static List<Hover.Fact> facts(EObject element, DesignModel model) {
		List<Hover.Fact> facts = new ArrayList<>(new Facts(model).of(element));
		Set<String> known = facts.stream().map(Hover.Fact::name).collect(Collectors.toSet());
		written(element).stream().filter(fact -> known.add(fact.name())).forEach(facts::add);
		return facts.subList(0, Math.min(FACTS, facts.size()));
	}

	private static List<Hover.Fact> written(EObject element) {
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
			return Listing.of(many.stream().map(Hovers::value).toList());
		}
		return value instanceof EObject target ? QualifiedNames.of(target).orElse("?") : Objects.toString(value);
	}

	/** {@code coresPerSocket} as {@code cores per socket}. */
	private static String words(String feature) {
		return feature.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
	}
}
