/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.LinkEnds;
import org.vdcstudio.authoring.NumberedName;
import org.vdcstudio.authoring.Placing;
import org.vdcstudio.authoring.host.HostPlan.Planned;
import org.vdcstudio.authoring.naming.RecordEdits;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.lab.LabFactory;
import org.vdcstudio.model.lab.LabNic;
import org.vdcstudio.model.lab.LabVm;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.lab.WorkstationPc;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.storage.AccessGroup;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.StorageArray;

/** The edits that make hosts. Used once, on the thread that owns the model. */
final class HostEdits {

	private static final String FIRST_MACHINE = "nested1";

	private final String label;
	private final HostAnswers answers;
	private final DesignModel design;
	private final Placing placing;
	private final LinkEnds ends;
	private final List<ModelEdit> edits = new ArrayList<>();
	private final Set<String> machines = new HashSet<>();

	HostEdits(String label, HostAnswers answers, DesignModel design) {
		this.label = label;
		this.answers = answers;
		this.design = design;
		placing = new Placing(design);
		ends = new LinkEnds(design.snapshot());
		design.snapshot().labVms().forEach(vm -> machines.add(vm.id().qualifiedName()));
	}

	List<ModelEdit> edits() {
		HostPlan plan = HostPlan.of(answers, design.snapshot());
		NewPorts ports = new NewPorts(label, ends, placing, plan.hosts().stream().flatMap(host -> host.links().values().stream()).toList());
		HostBlueprint blueprint = new HostBlueprint(answers, placing, ports);
		for (Planned planned : plan.hosts()) {
			EsxiHost host = blueprint.make(planned);
			edits.add(placing.add(label, host));
			if (!answers.hardware().pc().isEmpty()) {
				edits.add(placing.add(label, machine(host, planned)));
			}
			join(host);
			letSee(host);
		}
		edits.addAll(0, ports.edits());
		if (answers.naming().records()) {
			HostRecords.servers(answers, design.snapshot()).forEach(server -> edits.addAll(
					new RecordEdits(label, placing.get(server.id().qualifiedName(), DnsServer.class), design.snapshot())
							.edits(HostRecords.wishes(answers, plan))));
		}
		return List.copyOf(edits);
	}

	private LabVm machine(EsxiHost host, Planned planned) {
		Optional<LabVm> model = answers.like().host().flatMap(each -> HostProposals.machine(each, design.snapshot()))
				.flatMap(vm -> placing.find(vm.id(), LabVm.class));
		LabVm machine = model.map(EcoreUtil::copy).orElseGet(LabFactory.eINSTANCE::createLabVm);
		machine.setName(machineName(model));
		machine.setPc(placing.get(answers.hardware().pc(), WorkstationPc.class));
		machine.setHost(host);
		machine.setNestedVirtualization(Toggle.ON);
		machine.setCpus(Integer.toString(answers.hardware().sockets() * answers.hardware().cores()));
		machine.setMemory(answers.hardware().memory());
		machine.getProvides().clear();
		machine.getProperties().clear();
		for (int i = 0; i < answers.nics().size(); i++) {
			plug(machine, i, planned.links().getOrDefault(answers.nics().get(i).name(), ""));
		}
		return machine;
	}

	private String machineName(Optional<LabVm> model) {
		@Nullable
		String before = model.map(LabVm::getName).orElse(FIRST_MACHINE);
		String pattern = before == null ? FIRST_MACHINE : before;
		String name = machines.contains(pattern)
				? NumberedName.tryParse(pattern).orElseGet(() -> new NumberedName(pattern, 1, 1)).behind(machines.stream(), machines::contains)
						.toString()
				: pattern;
		machines.add(name);
		return name;
	}

	private void plug(LabVm machine, int position, String link) {
		while (machine.getNics().size() <= position) {
			LabNic added = LabFactory.eINSTANCE.createLabNic();
			added.setName("eth" + machine.getNics().size());
			machine.getNics().add(added);
		}
		LabNic nic = machine.getNics().get(position);
		nic.setMac(null);
		nic.setLink(ends.find(link).flatMap(id -> placing.find(id, VMnet.class)).orElse(null));
	}

	private void join(EsxiHost host) {
		if (!answers.cluster().isEmpty()) {
			edits.add(new ModelEdit.SetValue(label, placing.get(answers.cluster(), Cluster.class), ComputePackage.Literals.CLUSTER__HOSTS, host));
		}
	}

	/** Access groups that let the model see LUNs let the new host, too. */
	private void letSee(EsxiHost host) {
		Map<String, String> initiators = HostBlueprint.initiators(host, answers.like());
		for (StorageArray array : design.snapshot().arrays()) {
			for (StorageArray.AccessGroup group : array.accessGroups()) {
				initiators.forEach((model, own) -> {
					if (group.initiators().stream().anyMatch(each -> each.text().equals(model))) {
						placing.find(group.id(), AccessGroup.class).ifPresent(written -> edits
								.add(new ModelEdit.SetValue(label, written, StoragePackage.Literals.ACCESS_GROUP__INITIATORS, own)));
					}
				});
			}
		}
	}
}
