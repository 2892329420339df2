/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.name;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.compute.VmTemplate;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.topology.snapshot.DesignModel;

/** What templates give. */
final class Templates implements NameAdvice {

	@Override
	public boolean isAbout(EClass type) {
		return type == ComputePackage.Literals.VM_TEMPLATE || type == ComputePackage.Literals.HOST_TEMPLATE;
	}

	@Override
	public Function<NamedElement, Advice> at(EObject place, DesignModel model) {
		return candidate -> switch (candidate) {
		case VmTemplate vm -> Advice.good(listed(vm.getCpus() == null ? null : vm.getCpus() + " vCPUs", vm.getMemory(), vm.getGuest()));
		case HostTemplate host -> Advice.good(listed(host.getVersion(), host.getMemory(), host.getCpuFamily()));
		default -> Advice.NONE;
		};
	}

	private static String listed(@Nullable String... facts) {
		return Stream.of(facts).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}
}
