/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.Placing;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.authoring.vmnet.VmnetSettings.Forward;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.lab.LabFactory;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.model.lab.PcAdapter;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.lab.WorkstationPc;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.PortForward;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/** Makes the virtual networks of a Workstation PC what the Virtual Network Editor shows. */
public final class VmnetTask implements Task<VmnetTask.Answers> {

	private static final String LABEL = "Edit Virtual Networks";

	/** A task. */
	public VmnetTask() {
		// holds nothing
	}

	/**
	 * The answers.
	 *
	 * @param pc       the name of the PC
	 * @param networks its networks as they shall be
	 */
	public record Answers(String pc, List<VmnetSettings> networks) {

		/** Copies the list. */
		public Answers {
			networks = List.copyOf(networks);
		}
	}

	@Override
	public String label(Answers answers) {
		return LABEL + " of " + answers.pc();
	}

	@Override
	public List<Remark> check(Answers answers, Topology design) {
		List<Remark> remarks = new ArrayList<>();
		Optional<org.vdcstudio.topology.snapshot.WorkstationPc> pc = VmnetTable.pc(answers.pc(), design.snapshot());
		if (pc.isEmpty()) {
			remarks.add(Remark.error("pc", "The design has no Workstation PC. Add one before its virtual networks."));
			return remarks;
		}
		for (VmnetProblem problem : VmnetCheck.of(answers.networks(), pc.get(), design.snapshot())) {
			remarks.add(new Remark("networks", problem.level(),
					problem.network().isEmpty() ? problem.message() : "%s: %s".formatted(problem.network(), problem.message())));
		}
		return remarks;
	}

	@Override
	public List<ModelEdit> edits(Answers answers, DesignModel design) {
		WorkstationPc pc = new Placing(design).get(answers.pc(), WorkstationPc.class);
		List<ModelEdit> edits = new ArrayList<>();
		for (VMnet present : pc.getVmnets()) {
			Optional<VmnetSettings> wanted = answers.networks().stream().filter(each -> each.original().equals(present.getName())).findFirst();
			if (wanted.isEmpty()) {
				edits.add(new ModelEdit.RemoveElement("Remove " + present.getName(), present));
			} else {
				change(present, wanted.get(), pc, edits);
			}
		}
		for (VmnetSettings each : answers.networks()) {
			if (each.original().isEmpty()) {
				edits.add(new ModelEdit.AddElement("Add " + each.name(), pc, LabPackage.Literals.WORKSTATION_PC__VMNETS, made(each, pc)));
			}
		}
		// Renamed last: the other edits name networks by what they are called in the design.
		for (VMnet present : pc.getVmnets()) {
			answers.networks().stream().filter(each -> each.original().equals(present.getName()) && !each.name().equals(present.getName()))
					.forEach(each -> edits.add(new ModelEdit.RenameElement("Rename %s to %s".formatted(each.original(), each.name()), present,
							each.name())));
		}
		return edits;
	}

	private static void change(VMnet present, VmnetSettings wanted, WorkstationPc pc, List<ModelEdit> edits) {
		if (present.getMode() != wanted.mode()) {
			edits.add(ModelEdit.set(present, LabPackage.Literals.VMNET__MODE, wanted.mode()));
		}
		@Nullable
		PcAdapter bridged = present.getBridgedTo();
		Optional<PcAdapter> adapter = adapter(wanted, pc);
		if (adapter.isPresent() && bridged != adapter.get()) {
			edits.add(new ModelEdit.SetValue(LABEL, present, LabPackage.Literals.VMNET__BRIDGED_TO, adapter.get()));
		} else if (adapter.isEmpty() && bridged != null) {
			edits.add(new ModelEdit.UnsetValue(LABEL, present, LabPackage.Literals.VMNET__BRIDGED_TO));
		}
		boolean inside = wanted.hasSubnet();
		boolean nat = wanted.mode() == VMnetMode.NAT;
		text(present, LabPackage.Literals.VMNET__SUBNET, inside ? wanted.subnet() : "", edits);
		text(present, LabPackage.Literals.VMNET__HOST_ADDRESS, inside ? wanted.hostAddress() : "", edits);
		boolean dhcp = inside && wanted.dhcp();
		if (present.isDhcp() != dhcp) {
			edits.add(dhcp ? ModelEdit.set(present, LabPackage.Literals.VMNET__DHCP, Boolean.TRUE)
					: new ModelEdit.UnsetValue(LABEL, present, LabPackage.Literals.VMNET__DHCP));
		}
		leases(present, dhcp ? wanted : wanted.withLeases("", ""), edits);
		text(present, LabPackage.Literals.VMNET__GATEWAY, nat ? wanted.gateway() : "", edits);
		forwards(present, nat ? wanted.forwards() : List.of(), edits);
	}

	/** The language has the two ends of the range in one statement: both or none. */
	private static void leases(VMnet present, VmnetSettings wanted, List<ModelEdit> edits) {
		boolean none = wanted.firstLease().isEmpty() && wanted.lastLease().isEmpty();
		text(present, LabPackage.Literals.VMNET__FIRST_LEASE, none ? "" : wanted.effectiveFirst().map(Object::toString).orElse(""), edits);
		text(present, LabPackage.Literals.VMNET__LAST_LEASE, none ? "" : wanted.effectiveLast().map(Object::toString).orElse(""), edits);
	}

	private static void text(VMnet present, EAttribute attribute, String wanted, List<ModelEdit> edits) {
		@Nullable
		Object value = present.eGet(attribute);
		if (!wanted.equals(value == null ? "" : value.toString())) {
			edits.add(wanted.isEmpty() ? new ModelEdit.UnsetValue(LABEL, present, attribute) : ModelEdit.set(present, attribute, wanted));
		}
	}

	private static void forwards(VMnet present, List<Forward> wanted, List<ModelEdit> edits) {
		List<Forward> left = new ArrayList<>(wanted);
		for (PortForward each : present.getForwards()) {
			if (!left.remove(new Forward(each.getProtocol(), Objects.requireNonNullElse(each.getPort(), ""),
					Objects.requireNonNullElse(each.getTarget(), "")))) {
				edits.add(new ModelEdit.RemoveElement("Remove the forward of port " + each.getPort(), each));
			}
		}
		left.forEach(each -> edits.add(new ModelEdit.AddElement("Forward port " + each.port(), present, LabPackage.Literals.VMNET__FORWARDS,
				made(each))));
	}

	private static PortForward made(Forward wanted) {
		PortForward forward = NetworkFactory.eINSTANCE.createPortForward();
		forward.setProtocol(wanted.protocol());
		forward.setPort(wanted.port());
		forward.setTarget(wanted.target());
		return forward;
	}

	private static VMnet made(VmnetSettings wanted, WorkstationPc pc) {
		VMnet vmnet = LabFactory.eINSTANCE.createVMnet();
		vmnet.setName(wanted.name());
		vmnet.setMode(wanted.mode());
		adapter(wanted, pc).ifPresent(vmnet::setBridgedTo);
		if (wanted.hasSubnet()) {
			set(vmnet, LabPackage.Literals.VMNET__SUBNET, wanted.subnet());
			set(vmnet, LabPackage.Literals.VMNET__HOST_ADDRESS, wanted.hostAddress());
			vmnet.setDhcp(wanted.dhcp());
			if (wanted.dhcp() && !(wanted.firstLease().isEmpty() && wanted.lastLease().isEmpty())) {
				wanted.effectiveFirst().ifPresent(first -> vmnet.setFirstLease(first.toString()));
				wanted.effectiveLast().ifPresent(last -> vmnet.setLastLease(last.toString()));
			}
		}
		if (wanted.mode() == VMnetMode.NAT) {
			set(vmnet, LabPackage.Literals.VMNET__GATEWAY, wanted.gateway());
			wanted.forwards().forEach(each -> vmnet.getForwards().add(made(each)));
		}
		return vmnet;
	}

	private static void set(EObject element, EAttribute attribute, String value) {
		if (!value.isEmpty()) {
			element.eSet(attribute, value);
		}
	}

	private static Optional<PcAdapter> adapter(VmnetSettings wanted, WorkstationPc pc) {
		return wanted.mode() == VMnetMode.BRIDGED
				? pc.getAdapters().stream().filter(each -> wanted.bridgedTo().equals(each.getName())).findFirst() : Optional.empty();
	}

	@Override
	public Optional<ElementId> result(Answers answers) {
		return Optional.of(new ElementId("WorkstationPc", answers.pc()));
	}
}
