/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.scenario.ScenarioPackage;
import org.vdcstudio.model.storage.StoragePackage;

/**
 * Which kinds of elements share their names: those that one reference may mean, as a VMFS and an NFS datastore.
 *
 * <p>References that may mean anything, as those of scenarios, do not count: a host and a switch may have one name.
 */
public final class Namespaces {

	private static final List<EPackage> CONCERNS = List.of(CorePackage.eINSTANCE, NamingPackage.eINSTANCE,
			NetworkPackage.eINSTANCE, StoragePackage.eINSTANCE, ComputePackage.eINSTANCE, LabPackage.eINSTANCE,
			ScenarioPackage.eINSTANCE);
	private static final Set<EClass> MEANT = meantByReferences();
	private static final Map<EClass, EClass> KNOWN = new ConcurrentHashMap<>();

	private Namespaces() {
	}

	/** The widest kind that references mean when they may mean elements of a kind; the kind itself if nothing does. */
	public static EClass of(EClass kind) {
		return KNOWN.computeIfAbsent(kind, Namespaces::widest);
	}

	private static EClass widest(EClass kind) {
		EClass widest = kind;
		for (EClass each : kind.getEAllSuperTypes()) {
			if (MEANT.contains(each) && each.isSuperTypeOf(widest)) {
				widest = each;
			}
		}
		return widest;
	}

	private static Set<EClass> meantByReferences() {
		Set<EClass> types = new HashSet<>();
		for (EPackage concern : CONCERNS) {
			concern.eAllContents().forEachRemaining(each -> {
				if (each instanceof EReference reference && !reference.isContainment()) {
					types.add(reference.getEReferenceType());
				}
			});
		}
		types.remove(CorePackage.Literals.NAMED_ELEMENT);
		types.remove(CorePackage.Literals.DESIGN_ELEMENT);
		return types;
	}
}
