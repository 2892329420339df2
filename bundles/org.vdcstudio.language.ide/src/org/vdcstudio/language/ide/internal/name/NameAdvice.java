/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.name;

import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.topology.snapshot.DesignModel;

/** Advice on names for one kind of reference. Keeps nothing; may be asked on any thread, about a design that holds still. */
interface NameAdvice {

	/** Whether it knows something about elements of a type. */
	boolean isAbout(EClass type);

	/** What it knows about candidates at a place; of the place, the element that refers is asked for. */
	Function<NamedElement, Advice> at(EObject place, DesignModel model);
}
