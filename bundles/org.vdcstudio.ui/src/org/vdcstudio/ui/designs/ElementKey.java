/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.names.QualifiedNames;

/**
 * What an element of a design is recognised by in every later state of the design: its kind and qualified name. An element
 * without a name is known by its place in the nearest element that has one.
 *
 * @param kind the kind of the named element, by its name in the model; empty when any kind will do
 * @param name the qualified name of the named element
 * @param path where in the named element, for instance {@code records/3}; empty for the named element itself
 */
public record ElementKey(String kind, String name, String path) {

	/** A named element of any kind. */
	public static ElementKey named(String qualifiedName) {
		return new ElementKey("", qualifiedName, "");
	}

	/** The key of an element; empty when nothing around it has a name. Call on the thread that owns the design. */
	public static Optional<ElementKey> of(EObject element) {
		List<String> steps = new ArrayList<>();
		@Nullable
		EObject at = element;
		while (at != null) {
			Optional<String> name = QualifiedNames.of(at);
			if (name.isPresent()) {
				return Optional.of(new ElementKey(at.eClass().getName(), name.get(), String.join("/", steps.reversed())));
			}
			step(at).ifPresent(steps::add);
			at = at.eContainer();
		}
		return Optional.empty();
	}

	private static Optional<String> step(EObject element) {
		@Nullable
		EReference feature = element.eContainmentFeature();
		if (feature == null) {
			return Optional.empty();
		}
		return Optional.of(feature.isMany()
				? feature.getName() + ":" + ((List<?>) element.eContainer().eGet(feature)).indexOf(element)
				: feature.getName());
	}

	/** The element in a design; empty when it is gone. Call on the thread that owns the design. */
	public Optional<EObject> in(LoadedDesign design) {
		return design.files().stream().flatMap(this::named).findFirst().flatMap(this::within);
	}

	private Stream<EObject> named(DesignFile file) {
		@Nullable
		Datacenter datacenter = file.getDatacenter();
		if (datacenter == null) {
			return file.getElements().stream().flatMap(this::named);
		}
		return Stream.concat(isMeant(datacenter) ? Stream.of(datacenter) : Stream.empty(),
				datacenter.getElements().stream().flatMap(this::named));
	}

	private Stream<EObject> named(DesignElement element) {
		@Nullable
		String own = element.getName();
		if (own == null) {
			return Stream.empty();
		}
		if (name.equals(own)) {
			return Stream.of(element).filter(this::isMeant).map(EObject.class::cast);
		}
		if (!name.startsWith(own + '.')) {
			return Stream.empty();
		}
		Iterable<EObject> inner = () -> EcoreUtil.getAllContents(element, false);
		List<EObject> found = new ArrayList<>();
		inner.forEach(each -> {
			if (isMeant(each)) {
				found.add(each);
			}
		});
		return found.stream();
	}

	private boolean isMeant(EObject element) {
		return (kind.isEmpty() || kind.equals(element.eClass().getName()))
				&& QualifiedNames.of(element).filter(name::equals).isPresent();
	}

	private Optional<EObject> within(EObject anchor) {
		Optional<EObject> at = Optional.of(anchor);
		for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
			at = at.flatMap(element -> contained(element, step));
		}
		return at;
	}

	private static Optional<EObject> contained(EObject element, String step) {
		int colon = step.indexOf(':');
		String feature = colon < 0 ? step : step.substring(0, colon);
		if (!(element.eClass().getEStructuralFeature(feature) instanceof EReference reference)) {
			return Optional.empty();
		}
		if (colon < 0) {
			return Optional.ofNullable((EObject) element.eGet(reference));
		}
		List<?> values = (List<?>) element.eGet(reference);
		int index = Integer.parseInt(step.substring(colon + 1));
		return index >= 0 && index < values.size() ? Optional.of((EObject) values.get(index)) : Optional.empty();
	}
}
