/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmTemplate;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Writes the label of a virtual NIC as the port group of its host has it, where nothing but capitals differ. */
final class CorrectLabel implements QuickFix {

	@Override
	public String id() {
		return "correct-network-label";
	}

	@Override
	public String label(Finding finding) {
		return "Write the label as the port group has it";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<String> wrong = finding.evidence().stream().filter(fact -> fact.name().equals(NetworkLabelRule.LABEL))
				.map(Evidence::value).findFirst();
		Optional<Vm> vm = design.snapshot().vms().stream().filter(each -> finding.element().equals(Optional.of(each.declaration())))
				.findFirst();
		Optional<String> right = vm.flatMap(Vm::host).flatMap(design.snapshot()::host)
				.flatMap(host -> wrong.flatMap(label -> NetworkLabelRule.similar(host, label)));
		if (right.isEmpty() || !(vm.flatMap(each -> design.origins().find(each.declaration())).orElseThrow() instanceof VirtualMachine machine)) {
			return List.of();
		}
		List<ModelEdit> edits = new ArrayList<>();
		for (org.vdcstudio.model.compute.VirtualNic nic : nics(machine)) {
			if (wrong.filter(label -> label.equals(nic.getNetwork())).isPresent()) {
				edits.add(new ModelEdit.SetValue(label(finding), nic, ComputePackage.eINSTANCE.getVirtualNic_Network(), right.get()));
			}
		}
		return edits;
	}

	private static List<org.vdcstudio.model.compute.VirtualNic> nics(VirtualMachine machine) {
		@Nullable
		VmTemplate template = machine.getTemplate();
		return machine.getNics().isEmpty() && template != null ? template.getNics() : machine.getNics();
	}
}
