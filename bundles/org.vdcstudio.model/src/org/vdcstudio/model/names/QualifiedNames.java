/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.names;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.NamedElement;

/**
 * Qualified names as vSphere people use them.
 *
 * <p>Elements that stand directly in a design are known by their name. Whatever they contain is known by the name of
 * that element and its own, whatever stands between: the VMkernel adapter of a host is {@code esx01.vmk0} and its port
 * group {@code esx01.Management}, because both are unique on the host, not only on the switch.
 */
public final class QualifiedNames {

	private QualifiedNames() {
	}

	/**
	 * The qualified name of an element.
	 *
	 * @param element any element of a model
	 * @return the name; empty for an element without a name
	 */
	public static Optional<String> of(EObject element) {
		if (!(element instanceof NamedElement named)) {
			return Optional.empty();
		}
		@Nullable
		String name = named.getName();
		if (name == null) {
			return Optional.empty();
		}
		if (element instanceof DesignElement) {
			return Optional.of(name);
		}
		return Optional.of(namespaceOf(element).map(NamedElement::getName).map(space -> space + '.' + name).orElse(name));
	}

	/** The element in whose namespace an element has its name: the design element around it, if there is one. */
	public static Optional<DesignElement> namespaceOf(EObject element) {
		@Nullable
		EObject container = element.eContainer();
		while (container != null) {
			if (container instanceof DesignElement space) {
				return Optional.of(space);
			}
			container = container.eContainer();
		}
		return Optional.empty();
	}
}
