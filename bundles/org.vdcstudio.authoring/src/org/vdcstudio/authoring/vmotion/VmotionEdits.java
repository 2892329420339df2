/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmotion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.LinkEnds;
import org.vdcstudio.authoring.Placing;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.Member;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.lab.LabFactory;
import org.vdcstudio.model.lab.LabNic;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.model.lab.LabVm;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.network.DistributedPortGroup;
import org.vdcstudio.model.network.DistributedSwitch;
import org.vdcstudio.model.network.Network;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.SecurityPolicy;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.SwitchMembership;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.UplinkMapping;
import org.vdcstudio.model.network.UplinkPort;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VirtualSwitch;

/** The edits that make a vMotion network. A fleet is changed as one. Used once, on the thread that owns the model. */
final class VmotionEdits {

	private static final NetworkPackage NETWORK = NetworkPackage.eINSTANCE;

	private final String label;
	private final VmotionAnswers answers;
	private final DesignModel design;
	private final Placing placing;
	private final List<ModelEdit> edits = new ArrayList<>();

	/** The chosen hosts that one element of the model stands for. */
	private record Group(VmotionHost first, EsxiHost element, List<Member> members) {
	}

	VmotionEdits(String label, VmotionAnswers answers, DesignModel design) {
		this.label = label;
		this.answers = answers;
		this.design = design;
		placing = new Placing(design);
	}

	List<ModelEdit> edits() {
		Optional<DistributedPortGroup> distributed = answers.kind() == VmotionAnswers.SwitchKind.DISTRIBUTED ? Optional.of(distributedGroup())
				: Optional.empty();
		for (Group group : groups()) {
			Optional<PhysicalNic> nic = nic(group);
			VMkernelAdapter adapter = adapter(group);
			switch (answers.kind()) {
			case NEW -> newSwitch(group, nic, adapter);
			case STANDARD -> existing(group, nic, adapter);
			case DISTRIBUTED -> {
				join(group, nic, distributedSwitch());
				adapter.setNetwork(distributed.orElseThrow());
				add(own(group, ComputePackage.Literals.HOST_CONFIGURATION__VMKERNEL_ADAPTERS),
						ComputePackage.Literals.HOST_CONFIGURATION__VMKERNEL_ADAPTERS, adapter);
			}
			}
		}
		return List.copyOf(edits);
	}

	private void add(EObject container, EReference feature, EObject element) {
		edits.add(new ModelEdit.AddElement(label, container, feature, element));
	}

	private List<Group> groups() {
		Map<EsxiHost, Group> groups = new LinkedHashMap<>();
		for (Member member : answers.hosts()) {
			Host host = design.snapshot().hosts().stream().filter(each -> each.id().qualifiedName().equals(member.host())).findFirst()
					.orElseThrow(() -> new IllegalArgumentException("The design has no host '%s' any more.".formatted(member.host())));
			EsxiHost element = placing.find(host.id(), EsxiHost.class)
					.orElseThrow(() -> new IllegalArgumentException("The design has no host '%s' any more.".formatted(member.host())));
			groups.computeIfAbsent(element, each -> new Group(VmotionHost.of(host, design.snapshot()), each, new ArrayList<>())).members()
					.add(member);
		}
		return List.copyOf(groups.values());
	}

	/** The host, when the host itself says what there is of a kind. What its template says would be lost with the first one of its own. */
	private static EsxiHost own(Group group, EReference feature) {
		@Nullable
		HostTemplate template = group.element().getTemplate();
		boolean inherits = ((List<?>) group.element().eGet(feature)).isEmpty() && template != null
				&& !((List<?>) template.eGet(feature)).isEmpty();
		if (inherits) {
			throw new IllegalArgumentException("The network of %s is in template %s, for all hosts like it. Add the vMotion network there."
					.formatted(group.element().getName(), Objects.requireNonNull(template).getName()));
		}
		return group.element();
	}

	private Optional<PhysicalNic> nic(Group group) {
		String name = group.members().getFirst().nic();
		if (name.isEmpty()) {
			return Optional.empty();
		}
		Optional<PhysicalNic> present = group.first().host().nics().stream().filter(each -> group.first().local(each.id()).equals(name))
				.findFirst().flatMap(each -> placing.find(each.id(), PhysicalNic.class));
		return present.or(() -> Optional.of(newNic(group, name)));
	}

	/** A NIC of a nested host is the one at the same place of its lab VM. */
	private PhysicalNic newNic(Group group, String name) {
		EReference nics = ComputePackage.Literals.HOST_CONFIGURATION__NICS;
		PhysicalNic nic = NetworkFactory.eINSTANCE.createPhysicalNic();
		nic.setName(name);
		int position = group.first().host().nics().size();
		group.first().host().nics().stream().flatMap(each -> each.speed().stream()).reduce((one, other) -> other)
				.ifPresent(speed -> nic.setSpeed(speed.toString()));
		add(own(group, nics), nics, nic);
		group.first().machine().flatMap(vm -> placing.find(vm.id(), LabVm.class)).filter(vm -> vm.getNics().size() <= position).ifPresent(vm -> {
			LabNic added = LabFactory.eINSTANCE.createLabNic();
			added.setName("eth" + vm.getNics().size());
			new LinkEnds(design.snapshot()).find(answers.newLink()).flatMap(id -> placing.find(id, VMnet.class)).ifPresent(added::setLink);
			add(vm, LabPackage.Literals.LAB_VM__NICS, added);
		});
		return nic;
	}

	private VMkernelAdapter adapter(Group group) {
		VMkernelAdapter adapter = NetworkFactory.eINSTANCE.createVMkernelAdapter();
		adapter.setName(group.first().nextAdapter());
		boolean fleet = group.element().getRange() != null;
		adapter.setAddress(fleet ? FleetAddress.of(group.members()).orElseThrow(
				() -> new IllegalArgumentException("The addresses of %s do not rise with its numbers.".formatted(group.element().getName())))
				: group.members().getFirst().address());
		if (answers.mtu() != VirtualSwitch.DEFAULT_MTU) {
			adapter.setMtu(Integer.toString(answers.mtu()));
		}
		if (answers.stack() == TcpIpStack.DEFAULT) {
			adapter.getServices().add(VMkernelService.VMOTION);
		} else {
			adapter.setStack(answers.stack());
		}
		return adapter;
	}

	private void newSwitch(Group group, Optional<PhysicalNic> nic, VMkernelAdapter adapter) {
		StandardSwitch made = NetworkFactory.eINSTANCE.createStandardSwitch();
		made.setName(answers.name());
		nic.ifPresent(made.getUplinks()::add);
		if (answers.mtu() != VirtualSwitch.DEFAULT_MTU) {
			made.setMtu(Integer.toString(answers.mtu()));
		}
		made.setPromiscuous(SecurityPolicy.REJECT);
		made.setMacChanges(SecurityPolicy.REJECT);
		made.setForgedTransmits(SecurityPolicy.REJECT);
		made.getPortGroups().add(portGroup(adapter));
		add(own(group, ComputePackage.Literals.HOST_CONFIGURATION__SWITCHES), ComputePackage.Literals.HOST_CONFIGURATION__SWITCHES, made);
	}

	private PortGroup portGroup(VMkernelAdapter adapter) {
		PortGroup made = NetworkFactory.eINSTANCE.createPortGroup();
		named(made);
		made.getVmkernelAdapters().add(adapter);
		return made;
	}

	private void named(Network network) {
		network.setName(answers.portGroup());
		if (!answers.vlan().isEmpty()) {
			network.setVlan(answers.vlan());
		}
	}

	private void existing(Group group, Optional<PhysicalNic> nic, VMkernelAdapter adapter) {
		own(group, ComputePackage.Literals.HOST_CONFIGURATION__SWITCHES);
		StandardSwitch on = group.first().standard(answers.name()).flatMap(each -> placing.find(each.id(), StandardSwitch.class))
				.orElseThrow(() -> new IllegalArgumentException("%s has no switch '%s' any more.".formatted(group.first().name(), answers.name())));
		nic.ifPresent(each -> edits.add(new ModelEdit.SetValue(label, on, NETWORK.getStandardSwitch_Uplinks(), each)));
		Optional<PortGroup> present = on.getPortGroups().stream().filter(each -> answers.portGroup().equals(each.getName())).findFirst();
		if (present.isPresent()) {
			add(present.get(), NETWORK.getPortGroup_VmkernelAdapters(), adapter);
		} else {
			add(on, NETWORK.getStandardSwitch_PortGroups(), portGroup(adapter));
		}
	}

	private DistributedSwitch distributedSwitch() {
		return placing.get(answers.name(), DistributedSwitch.class);
	}

	private DistributedPortGroup distributedGroup() {
		DistributedSwitch on = distributedSwitch();
		return on.getPortGroups().stream().filter(each -> answers.portGroup().equals(each.getName())).findFirst().orElseGet(() -> {
			DistributedPortGroup made = NetworkFactory.eINSTANCE.createDistributedPortGroup();
			named(made);
			add(on, NETWORK.getDistributedSwitch_PortGroups(), made);
			return made;
		});
	}

	/** A host that is not on the switch yet joins it with its NIC; one that is gets the NIC as another uplink. */
	private void join(Group group, Optional<PhysicalNic> nic, DistributedSwitch on) {
		EReference memberships = ComputePackage.Literals.HOST_CONFIGURATION__MEMBERSHIPS;
		Optional<SwitchMembership> present = group.element().getMemberships().stream().filter(each -> each.getDistributedSwitch() == on)
				.findFirst();
		boolean member = group.first().distributed(answers.name()).isPresent();
		if (nic.isEmpty() && member) {
			return;
		}
		List<UplinkMapping> used = present.map(SwitchMembership::getMappings).map(List::copyOf).orElse(List.of());
		Optional<UplinkPort> free = on.getUplinks().stream().filter(uplink -> used.stream().noneMatch(each -> each.getUplink() == uplink))
				.findFirst();
		Optional<UplinkMapping> mapping = nic.flatMap(each -> free.map(uplink -> {
			UplinkMapping made = NetworkFactory.eINSTANCE.createUplinkMapping();
			made.setUplink(uplink);
			made.setNic(each);
			return made;
		}));
		if (present.isPresent()) {
			mapping.ifPresent(each -> add(present.get(), NETWORK.getSwitchMembership_Mappings(), each));
			return;
		}
		SwitchMembership made = NetworkFactory.eINSTANCE.createSwitchMembership();
		made.setDistributedSwitch(on);
		mapping.ifPresent(made.getMappings()::add);
		add(own(group, memberships), memberships, made);
	}
}
