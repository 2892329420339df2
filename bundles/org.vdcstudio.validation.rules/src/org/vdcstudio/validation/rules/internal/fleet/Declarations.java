/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.fleet;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Origins;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.Violation;

/**
 * One cause, one finding: what a template or a fleet says once for many members is reported once, where it is written. Belongs to
 * one run of one rule.
 */
public final class Declarations {

	private final RuleContext context;
	private final FleetReports reports;

	/** For one run of a rule. */
	public Declarations(RuleContext context) {
		this.context = context;
		reports = new FleetReports(context);
	}

	/** The element as it is written: of a member of a fleet the fleet, of a part of a host made from a template that of the template. */
	public ElementId of(ElementId element) {
		Origins origins = context.design().origins();
		return origins.find(element).flatMap(origins::idOf).orElse(element);
	}

	/** A NIC, disk or snapshot of a VM as it is written: in the VM, its fleet or its template. */
	public ElementId of(Vm vm, ElementId part) {
		Origins origins = context.design().origins();
		String name = part.qualifiedName().substring(vm.id().qualifiedName().length());
		ElementId own = new ElementId(part.kind(), vm.declaration().qualifiedName() + name);
		if (origins.find(own).isPresent()) {
			return own;
		}
		return template(vm).flatMap(origins::idOf).map(template -> new ElementId(part.kind(), template.qualifiedName() + name))
				.filter(inherited -> origins.find(inherited).isPresent()).orElse(vm.declaration());
	}

	/** Who says a feature of a VM: its declaration, or its template where the VM says nothing itself. */
	public ElementId saying(Vm vm, String feature) {
		Origins origins = context.design().origins();
		boolean own = origins.find(vm.declaration()).filter(object -> says(object, feature)).isPresent();
		Optional<EObject> template = own ? Optional.empty() : template(vm).filter(object -> says(object, feature));
		return template.flatMap(origins::idOf).orElse(vm.declaration());
	}

	/** Who should say a feature of a host that nobody says: the template that speaks for many hosts, else its declaration. */
	public ElementId silent(Host host, String feature) {
		Origins origins = context.design().origins();
		Optional<EObject> declared = origins.find(host.declaration());
		Optional<EObject> template = declared.filter(object -> !says(object, feature)).filter(EsxiHost.class::isInstance)
				.map(object -> ((EsxiHost) object).getTemplate());
		return template.flatMap(origins::idOf).orElse(host.declaration());
	}

	/** Reports a violation, unless the same was reported of the same place. */
	public void report(Violation violation) {
		reports.report(violation);
	}

	private static boolean says(EObject object, String feature) {
		@Nullable
		EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
		return found != null && object.eIsSet(found);
	}

	private Optional<EObject> template(Vm vm) {
		return context.design().origins().find(vm.declaration()).filter(VirtualMachine.class::isInstance)
				.map(object -> ((VirtualMachine) object).getTemplate());
	}
}
