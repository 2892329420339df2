/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.name;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;

/** Port groups for VMkernel adapters: those of the host's own switches and of the distributed switches that it has joined. */
final class HostNetworks implements NameAdvice {

	@Override
	public boolean isAbout(EClass type) {
		return type == NetworkPackage.Literals.NETWORK;
	}

	@Override
	public Function<NamedElement, Advice> at(EObject place, DesignModel model) {
		Optional<Host> host = NameAdvices.idAround(place, EsxiHost.class, model).flatMap(model.snapshot()::host);
		return candidate -> host.map(own -> advice(candidate, own)).orElse(Advice.NONE);
	}

	private static Advice advice(NamedElement candidate, Host host) {
		return host.portGroup(String.valueOf(candidate.getName())).map(group -> Advice.good(vlan(group)))
				.orElseGet(() -> Advice.bad("not on %s".formatted(host.id())));
	}

	private static String vlan(PortGroup group) {
		return group.vlan() == 0 ? "untagged" : group.isTrunk() ? "trunk" : "VLAN " + group.vlan();
	}
}
