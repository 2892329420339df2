/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ResourcePool;

/** What the tools of the cluster viewpoint ask about the hosts, VMs, rules and pools they make. */
public final class ClusterTools {

	/** {@return a name nothing in the design has} */
	public String newHostName(EObject anywhere) {
		return FreeNames.inDesign(anywhere, 1, "esx%02d"::formatted);
	}

	/** {@return a name nothing in the design has} */
	public String newVmName(EObject anywhere) {
		return FreeNames.inDesign(anywhere, 1, "vm%02d"::formatted);
	}

	/** {@return a name nothing in the design has} */
	public String newWitnessName(EObject anywhere) {
		return FreeNames.inDesign(anywhere, 1, "witness%02d"::formatted);
	}

	/** {@return a name nothing in the design has} */
	public String newDatastoreName(EObject anywhere) {
		return FreeNames.inDesign(anywhere, 1, "datastore%02d"::formatted);
	}

	/** {@return a name no rule of the cluster has} */
	public String newRuleName(Cluster cluster) {
		return FreeNames.among(Stream.concat(cluster.getVmRules().stream(), cluster.getHostRules().stream()).toList(), 1,
				number -> "rule " + number);
	}

	/** {@return a name no pool of the cluster has, at any depth} */
	public String newPoolName(EObject parent) {
		EObject top = parent;
		while (top.eContainer() instanceof ResourcePool || top instanceof ResourcePool) {
			top = Objects.requireNonNull(top.eContainer());
		}
		return FreeNames.among(pools(top).toList(), 1, number -> "pool" + number);
	}

	private static Stream<ResourcePool> pools(EObject parent) {
		return ClusterServices.poolsOf(parent).stream().flatMap(pool -> Stream.concat(Stream.of(pool), pools(pool)));
	}
}
