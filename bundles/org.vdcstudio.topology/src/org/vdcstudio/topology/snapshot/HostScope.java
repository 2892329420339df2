/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.model.network.NetworkPackage;

/**
 * One host while it is read: what it says itself, what its template says, and how the elements of both are called on this host.
 */
final class HostScope {

	private final Names names;
	private final EsxiHost declaration;
	private final Inherited<HostConfiguration> said;
	private final ElementId id;
	private final Counter counter;

	HostScope(Names names, EsxiHost declaration, ElementId id, Counter counter) {
		this.names = names;
		this.declaration = declaration;
		this.id = id;
		this.counter = counter;
		@Nullable
		HostTemplate named = declaration.getTemplate();
		said = new Inherited<>(declaration, named == null || named.eIsProxy() ? null : named);
	}

	Names names() {
		return names;
	}

	EsxiHost declaration() {
		return declaration;
	}

	/** The id of the host. */
	ElementId id() {
		return id;
	}

	Counter counter() {
		return counter;
	}

	/** A value: the host's own, else the template's. */
	<T> @Nullable T value(Function<HostConfiguration, @Nullable T> feature) {
		return said.value(feature);
	}

	/** A value that is never null: the host's own when it differs from the default, else the template's. */
	<T> T value(Function<HostConfiguration, T> feature, T byDefault) {
		return said.value(feature, byDefault);
	}

	/** A list: the host's own, else the template's. */
	<T> List<T> list(Function<HostConfiguration, List<T>> feature) {
		return said.list(feature);
	}

	/** The id that an element of the host or its template has on this host. */
	ElementId idOf(Element element) {
		if (isPlain()) {
			return names.require(element);
		}
		String own = Names.name(element).qualifiedName();
		String space = QualifiedNames.namespaceOf(element).flatMap(QualifiedNames::of).orElse("");
		String local = own.startsWith(space + '.') ? own.substring(space.length() + 1) : own;
		return names.instance(element, id.qualifiedName() + '.' + local);
	}

	/** The id that something the host refers to has: on this host when it belongs to the host. */
	Optional<ElementId> ref(@Nullable EObject target) {
		if (target instanceof NamedElement element && !target.eIsProxy() && isOwn(element)) {
			return Optional.of(idOf(element));
		}
		return names.of(target);
	}

	/** The ids of what the host refers to, without references to nothing. */
	List<ElementId> refs(Collection<? extends EObject> targets) {
		List<ElementId> found = new ArrayList<>(targets.size());
		for (EObject target : targets) {
			ref(target).ifPresent(found::add);
		}
		return found;
	}

	/** The ids on this host of the NICs that something names and that are missing. */
	List<ElementId> missingNics(EObject switchOrMapping) {
		List<ElementId> missing = new ArrayList<>();
		for (String name : names.missingNics().of(switchOrMapping)) {
			ElementId nic = new ElementId(NetworkPackage.Literals.PHYSICAL_NIC.getName(), id.qualifiedName() + '.' + name);
			names.standIn(nic, switchOrMapping);
			missing.add(nic);
		}
		return missing;
	}

	private boolean isOwn(Element element) {
		Optional<DesignElement> space = QualifiedNames.namespaceOf(element);
		return space.isPresent() && (space.get() == declaration || space.get() == said.template());
	}

	private boolean isPlain() {
		return counter == Counter.NONE && said.template() == null;
	}
}
