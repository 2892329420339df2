/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.WrittenDesign;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.Member;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.SwitchKind;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.topology.Topology;

/** Networks for vMotion. */
class VmotionTest {

	private static final VmotionTask TASK = new VmotionTask();
	private static final String LAB = "nested-lab/lab.vdc";
	private static final String PRODUCTION = "production/production.vdc";

	private static WrittenDesign labWithoutVmotion() {
		return WrittenDesign.example(LAB).changed("lab.vdc", text -> text.replaceAll("(?s)vswitch vSwitch1 \\{.*?\\n        \\}\\n", ""));
	}

	private static WrittenDesign labWithoutNic() {
		return labWithoutVmotion().changed("lab.vdc",
				text -> text.replaceAll("nic vmnic1 \\{.*?\\}", "").replaceAll("nic eth1 \\{.*?\\}", ""));
	}

	private static WrittenDesign productionWithoutVmotion() {
		return WrittenDesign.example(PRODUCTION).changed("hosts.vdc", text -> text.replaceAll("vmkernel vmk1 \\{ on compute.vMotion.*", ""))
				.changed("network.vdc", text -> text.replaceAll("portgroup vMotion \\{.*?\\}", ""));
	}

	@Test
	void secondNicOfNestedHostsBecomesTheirVmotionNetwork() {
		WrittenDesign design = labWithoutVmotion();
		assertTrue(rules(design).contains("CLU-20"), () -> design.problems().toString());
		VmotionAnswers answers = proposed(design);
		assertEquals(new VmotionAnswers(List.of(new Member("esx01", "vmnic1", "192.168.10.11/24"), new Member("esx02", "vmnic1", "192.168.10.12/24")),
				"PC.VMnet1", SwitchKind.NEW, "vSwitch1", "vMotion", "", 1500, TcpIpStack.VMOTION), answers);
		assertEquals(List.of(), messages(design, answers));
		WrittenDesign after = design.after(TASK, answers);
		assertEquals(List.of(), after.problems());
		assertEquals(WrittenDesign.example(LAB).problems(), after.problems());
	}

	@Test
	void nestedHostsWithOneNicGetAnotherFromTheirLabVms() {
		WrittenDesign design = labWithoutNic();
		VmotionAnswers answers = proposed(design);
		assertEquals(List.of("vmnic1", "vmnic1"), answers.hosts().stream().map(Member::nic).toList());
		assertEquals(List.of("nested1 gets another NIC. It must be off for that.", "nested2 gets another NIC. It must be off for that."),
				messages(design, answers));
		WrittenDesign after = design.after(TASK, answers);
		assertEquals(List.of(), after.problems());
		assertTrue(after.text().replaceAll("\\s+", " ").contains("nic eth0 { connect PC.VMnet0 } nic eth1 { connect PC.VMnet1 }"), after.text());
	}

	@Test
	void fleetsGetAnAdapterOnTheDistributedSwitchOfTheSubnetForVmotion() {
		WrittenDesign design = productionWithoutVmotion();
		assertTrue(rules(design).contains("CLU-20"), () -> design.problems().toString());
		VmotionAnswers answers = proposed(design);
		assertEquals(SwitchKind.DISTRIBUTED, answers.kind());
		assertEquals("compute vMotion 20 9000 VMOTION",
				"%s %s %s %d %s".formatted(answers.name(), answers.portGroup(), answers.vlan(), answers.mtu(), answers.stack().name()));
		WrittenDesign after = design.after(TASK, answers);
		assertEquals(List.of(), after.problems());
		assertTrue(after.text().contains("address \"10.10.20.{n+10}/24\""), after.text());
		assertTrue(after.text().contains("address \"10.10.20.{n+14}/24\""), after.text());
	}

	@Test
	void hostsTakeAfterOthersOfTheirClusterThatHaveVmotion() {
		WrittenDesign design = WrittenDesign.of(cluster("vswitch vSwitch7 { uplinks vmnic1 mtu 9000 portgroup Move { vlan 20 vmkernel vmk1 "
				+ "{ address 10.0.20.11/24 mtu 9000 services vmotion } } }", ""));
		VmotionAnswers answers = proposed(design);
		assertEquals(new VmotionAnswers(List.of(new Member("esx02", "vmnic1", "10.0.20.12/24")), "", SwitchKind.NEW, "vSwitch7", "Move", "20", 9000,
				TcpIpStack.DEFAULT), answers);
		assertEquals(List.of(), messages(design, answers));
		WrittenDesign after = design.after(TASK, answers);
		assertTrue(after.text().replaceAll("\\s+", " ").contains("vmkernel vmk1 { address 10.0.20.12/24 mtu 9000 services vmotion }"), after.text());
		assertFalse(rules(after).contains("VMK-03"));
	}

	@Test
	void hostsThatHaveVmotionAreNotProposed() {
		assertEquals(List.of(), proposed(WrittenDesign.example(LAB)).hosts());
	}

	@Test
	void existingSwitchIsUsedWhenThereIsNoFreeNic() {
		WrittenDesign design = WrittenDesign.of(cluster("", "").replace("nic vmnic1 { speed 10 Gbit  connect tor01.a2 }", "")
				.replace("nic vmnic1 { speed 10 Gbit  connect tor01.b2 }", ""));
		VmotionAnswers answers = proposed(design);
		assertEquals("STANDARD vSwitch0", answers.kind() + " " + answers.name());
		WrittenDesign after = design.after(TASK, answers);
		assertTrue(after.text().contains("portgroup vMotion"), after.text());
		assertFalse(rules(after).contains("VMK-03"));
	}

	@Test
	void hostsAreTwoAndThoseWithVmotionAreNamed() {
		WrittenDesign bare = WrittenDesign.of(cluster("", ""));
		VmotionAnswers answers = proposed(bare);
		assertEquals(List.of("Choose the hosts that get a vMotion adapter, at least two."), messages(bare, with(answers, List.of())));
		assertEquals(List.of("vMotion takes two hosts, and no other host of the cluster has it. Choose another one as well."),
				messages(bare, with(answers, answers.hosts().subList(0, 1))));
		assertEquals(List.of("The design has no host esx09 any more. Choose others."),
				messages(bare, with(answers, List.of(answers.hosts().get(0), answers.hosts().get(1), new Member("esx09", "", "10.0.20.19/24")))));
		WrittenDesign lab = WrittenDesign.example(LAB);
		assertTrue(messages(lab, new VmotionAnswers(List.of(new Member("esx01", "", "192.168.10.13/24")), "", SwitchKind.STANDARD, "vSwitch1",
				"vMotion", "", 1500, TcpIpStack.VMOTION)).contains(
						"esx01 has vMotion already: vmk1 192.168.10.11/24. Take its tick away, unless it shall have two ways."));
	}

	@Test
	void nicIsFreeAndThere() {
		WrittenDesign design = WrittenDesign.of(cluster("", ""));
		VmotionAnswers answers = proposed(design);
		assertEquals(List.of("vmnic0 of esx01 is an uplink of another switch. Choose a free one, or that switch."), nic(design, answers, "vmnic0"));
		assertEquals(List.of("esx01 has no NIC vmnic9. Choose one that it has."), nic(design, answers, "vmnic9"));
		assertEquals(List.of("A new switch of esx01 without a NIC leads nowhere. Choose one."), nic(design, answers, ""));
		WrittenDesign without = WrittenDesign.of(cluster("", "").replace("nic vmnic1 { speed 10 Gbit  connect tor01.a2 }", ""));
		assertTrue(nic(without, answers, "").contains("esx01 has no free NIC, and a new switch without one leads nowhere. Give it a NIC, or "
				+ "take a switch that it has."));
		WrittenDesign lab = labWithoutNic();
		VmotionAnswers nested = proposed(lab);
		assertTrue(messages(lab, new VmotionAnswers(nested.hosts(), "", nested.kind(), nested.name(), nested.portGroup(), "", 1500,
				nested.stack())).contains("Choose the virtual network that new NICs are connected to."));
	}

	@Test
	void switchIsThereOnAllHosts() {
		WrittenDesign design = WrittenDesign.of(cluster("", "vswitch vSwitch1 { portgroup vMotion { } }"));
		VmotionAnswers answers = new VmotionAnswers(proposed(WrittenDesign.of(cluster("", ""))).hosts(), "", SwitchKind.NEW, "vSwitch1", "Move", "20",
				1500, TcpIpStack.VMOTION);
		assertEquals(List.of("esx02 has a switch 'vSwitch1' already. Choose another name, or that switch."), messages(design, answers));
		assertEquals(List.of("esx01 has no switch 'vSwitch1'. Choose one that all hosts have."),
				messages(design, on(answers, SwitchKind.STANDARD, "vSwitch1", "Move")));
		assertEquals(List.of("esx02 has a port group 'vMotion' on esx02.vSwitch1 already. Choose another label."),
				messages(design, on(answers, SwitchKind.NEW, "vSwitch5", "vMotion")));
		assertEquals(List.of("Type a name for the new switch, for instance vSwitch1."), messages(design, on(answers, SwitchKind.NEW, "", "Move")));
		assertEquals(List.of("Type a label for the port group, for instance vMotion."), messages(design, on(answers, SwitchKind.NEW, "vSwitch5", "")));
		assertEquals(List.of("The design has no distributed switch 'dvs'. Choose another one."),
				messages(design, on(answers, SwitchKind.DISTRIBUTED, "dvs", "Move")));
	}

	@Test
	void hostJoinsADistributedSwitchWithItsNic() {
		WrittenDesign design = WrittenDesign.of(cluster("", "").replace("cluster Compute",
				"distributed-switch dvs { uplink up1 portgroup Other { vlan 30 } } cluster Compute"));
		VmotionAnswers answers = on(proposed(design), SwitchKind.DISTRIBUTED, "dvs", "Move");
		assertEquals(List.of(), messages(design, answers));
		WrittenDesign after = design.after(TASK, answers);
		assertTrue(after.text().contains("uplink dvs.up1 is vmnic1"), after.text());
		assertTrue(after.text().contains("on dvs.Move"), after.text());
		assertTrue(nic(design, answers, "").contains("esx01 is no member of dvs. Choose a NIC with which it joins, or another switch."));
		VmotionAnswers other = on(answers, SwitchKind.DISTRIBUTED, "dvs", "Other");
		assertEquals(List.of("dvs has a port group 'Other' with VLAN 30. Choose that VLAN, or another label."), messages(design, other));
		WrittenDesign full = WrittenDesign.of(design.text().replace("nic vmnic0 { speed 10 Gbit  connect tor01.a1 }",
				"nic vmnic0 { speed 10 Gbit  connect tor01.a1 } nic vmnic2 { } join dvs { uplink dvs.up1 is vmnic2 }"));
		assertEquals(List.of("All uplinks of dvs are taken on esx01. Choose no NIC for it, or another switch."), messages(full, answers));
	}

	@Test
	void vlanAndMtuPassThePhysicalPorts() {
		WrittenDesign design = WrittenDesign.of(cluster("", ""));
		VmotionAnswers answers = proposed(design);
		assertEquals(List.of("tor01.a2 does not pass VLAN 21 to esx01. Trunk it there, or choose a VLAN that it passes.",
				"tor01.b2 does not pass VLAN 21 to esx02. Trunk it there, or choose a VLAN that it passes."), messages(design, at(answers, "21", 1500)));
		assertEquals(2, messages(design, at(answers, "", 1500)).stream().filter(each -> each.contains("trunks VLANs alone")).count());
		assertEquals(List.of("'99999' is no VLAN. Type a number up to 4094, or nothing for none."), messages(design, at(answers, "99999", 1500)));
		assertEquals(List.of(), messages(design, at(answers, "20", 1500)));
		assertTrue(messages(design, at(answers, "20", 9000)).contains(
				"tor01.b2, where esx02 is plugged in, passes at most 1500 bytes. Choose that MTU, or raise that of the port."));
		assertEquals(List.of("An MTU is between 1280 and 9000 bytes: 1500 usually, 9000 for jumbo frames."),
				messages(design, at(answers, "20", 100)));
		VmotionAnswers existing = new VmotionAnswers(answers.hosts().stream().map(each -> new Member(each.host(), "", each.address())).toList(), "",
				SwitchKind.STANDARD, "vSwitch0", "Move", "20", 9000, TcpIpStack.VMOTION);
		assertTrue(messages(design, existing).contains(
				"esx01.vSwitch0 takes frames of at most 1500 bytes. Choose that MTU, or raise that of the switch."));
	}

	@Test
	void adaptersOfAClusterHaveOneMtuOneStackAndOneSubnet() {
		WrittenDesign design = WrittenDesign.of(cluster(
				"vswitch vSwitch1 { uplinks vmnic1 portgroup vMotion { vlan 20 vmkernel vmk1 { address 10.0.20.11/24 stack vmotion } } }", ""));
		VmotionAnswers answers = proposed(design);
		assertEquals(List.of(), messages(design, answers));
		assertTrue(messages(design, at(answers, "20", 1400)).contains(
				"esx01.vmk1 has an MTU of 1500, and all vMotion adapters of a cluster have the same. Choose that one."));
		assertTrue(messages(design, new VmotionAnswers(answers.hosts(), "", answers.kind(), answers.name(), "vMotion", "20", 1500,
				TcpIpStack.DEFAULT)).contains(
						"esx01.vmk1 is on the vmotion stack, and adapters of different stacks do not talk to each other. Choose that one."));
		assertTrue(addressed(design, answers, "10.0.21.12/24").contains(
				"vMotion adapters would be in 10.0.20.0/24 and 10.0.21.0/24, and nothing routes between them. Choose addresses of one subnet."));
		assertTrue(messages(design, new VmotionAnswers(List.of(new Member("esx01", "", "10.0.22.11/24")), "", SwitchKind.STANDARD, "vSwitch1", "Move",
				"20", 1500, TcpIpStack.DEFAULT)).contains("esx01.vmk1 is on the vMotion stack: adapters of the default stack carry no vMotion "
						+ "beside it. Choose the vMotion stack."));
		assertTrue(messages(design, new VmotionAnswers(answers.hosts(), "", answers.kind(), answers.name(), "vMotion", "20", 1500,
				TcpIpStack.PROVISIONING)).contains("The provisioning stack is for cold data. Choose the vMotion stack or the default one."));
	}

	@Test
	void addressesAreFreeAndInASubnetOfTheirOwn() {
		WrittenDesign design = WrittenDesign.of(cluster("", ""));
		VmotionAnswers answers = proposed(design);
		assertTrue(addressed(design, answers, "10.0.20").contains(
				"esx02: '10.0.20' is no address. Type one with its prefix length, for instance 192.168.0.11/24."));
		assertTrue(addressed(design, answers, "10.0.20.255/24").contains(
				"esx02: 10.0.20.255 is the first or last address of its network. Choose one between."));
		assertTrue(addressed(design, answers, answers.hosts().getFirst().address()).contains(
				"Two hosts would have 10.0.20.11. Choose a free address for esx02."));
		assertTrue(addressed(design, answers, "10.0.10.11/24").contains("esx02: 10.0.10.11 belongs to esx01.vmk0. Choose a free address."));
		assertTrue(addressed(design, answers, "10.0.10.99/24").contains(
				"esx01.vmk0 uses 10.0.10.0/24 for other things. Give vMotion a subnet of its own."));
		VmotionAnswers sameStack = new VmotionAnswers(List.of(answers.hosts().getFirst(), new Member("esx02", "vmnic1", "10.0.10.99/24")), "",
				SwitchKind.NEW, "vSwitch1", "Move", "20", 1500, TcpIpStack.DEFAULT);
		assertTrue(messages(design, sameStack).contains(
				"esx02.vmk0 is in 10.0.10.0/24 on the same stack, which then uses only one of the two. Choose another subnet."));
	}

	@Test
	void fleetIsChangedAsAWhole() {
		WrittenDesign design = productionWithoutVmotion();
		VmotionAnswers answers = proposed(design);
		assertEquals(List.of("The hosts of esx-b are written as one. Choose all of them, or none."),
				messages(design, with(answers, answers.hosts().subList(0, 7))));
		List<Member> mixed = new ArrayList<>(answers.hosts());
		mixed.set(0, new Member(mixed.getFirst().host(), "", "10.10.20.99/24"));
		assertEquals(List.of("The hosts of esx-a are written as one. Let their addresses rise with their numbers."),
				messages(design, with(answers, mixed)));
		mixed.set(0, new Member(mixed.getFirst().host(), "vmnic2", "10.10.20.11/24"));
		assertTrue(messages(design, with(answers, mixed)).contains("The hosts of esx-a are written as one. Choose the same NIC for all of them."));
	}

	@Test
	void networkOfATemplateIsNotHiddenByAPartOfItsOwn() {
		WrittenDesign design = WrittenDesign.of("""
				datacenter D profile lab {
					host-template T { nic vmnic0 { } nic vmnic1 { } vswitch vSwitch0 { uplinks vmnic0 } }
					host esx01 like T { }
					host esx02 like T { }
				}
				""");
		VmotionAnswers answers = proposed(design);
		String message = assertThrows(IllegalArgumentException.class, () -> design.inModel(model -> TASK.edits(answers, model))).getMessage();
		assertEquals("The network of esx01 is in template T, for all hosts like it. Add the vMotion network there.", message);
	}

	/** Two hosts in a cluster, each with two NICs on a switch that trunks VLAN 10 and 20; the ports of the first take jumbo frames. */
	private static String cluster(String first, String second) {
		return """
				datacenter D profile lab {
					subnet Management { prefix 10.0.10.0/24  vlan 10 }
					subnet vMotion { prefix 10.0.20.0/24  vlan 20 }
					switch tor01 {
						port a1 { trunk 10 20 }
						port a2 { mtu 9000 trunk 20 }
						port b1 { trunk 10 20 }
						port b2 { %s trunk 20 }
					}
					host esx01 {
						nic vmnic0 { speed 10 Gbit  connect tor01.a1 }
						nic vmnic1 { speed 10 Gbit  connect tor01.a2 }
						vswitch vSwitch0 { uplinks vmnic0 portgroup M { vlan 10 vmkernel vmk0 { address 10.0.10.11/24 services management } } }
						%s
					}
					host esx02 {
						nic vmnic0 { speed 10 Gbit  connect tor01.b1 }
						nic vmnic1 { speed 10 Gbit  connect tor01.b2 }
						vswitch vSwitch0 { uplinks vmnic0 portgroup M { vlan 10 vmkernel vmk0 { address 10.0.10.12/24 services management } } }
						%s
					}
					cluster Compute { hosts esx01 esx02 }
				}
				""".formatted(first.contains("mtu 9000") ? "mtu 9000" : "", first, second);
	}

	private static VmotionAnswers proposed(WrittenDesign design) {
		Topology topology = design.topology();
		VmotionProposals proposals = new VmotionProposals(topology);
		return proposals.answers(proposals.cluster());
	}

	private static VmotionAnswers with(VmotionAnswers answers, List<Member> hosts) {
		return new VmotionAnswers(hosts, answers.newLink(), answers.kind(), answers.name(), answers.portGroup(), answers.vlan(), answers.mtu(),
				answers.stack());
	}

	private static VmotionAnswers on(VmotionAnswers answers, SwitchKind kind, String name, String portGroup) {
		return new VmotionAnswers(answers.hosts(), answers.newLink(), kind, name, portGroup, answers.vlan(), answers.mtu(), answers.stack());
	}

	private static VmotionAnswers at(VmotionAnswers answers, String vlan, int mtu) {
		return new VmotionAnswers(answers.hosts(), answers.newLink(), answers.kind(), answers.name(), answers.portGroup(), vlan, mtu,
				answers.stack());
	}

	private static List<String> nic(WrittenDesign design, VmotionAnswers answers, String nic) {
		return messages(design, members(answers, each -> each.host().equals("esx01") ? new Member(each.host(), nic, each.address()) : each));
	}

	private static List<String> addressed(WrittenDesign design, VmotionAnswers answers, String address) {
		return messages(design, members(answers, each -> each.host().equals("esx02") ? new Member(each.host(), each.nic(), address) : each));
	}

	private static VmotionAnswers members(VmotionAnswers answers, UnaryOperator<Member> change) {
		return with(answers, answers.hosts().stream().map(change).toList());
	}

	private static List<String> messages(WrittenDesign design, VmotionAnswers answers) {
		return TASK.check(answers, design.topology()).stream().map(Remark::message).toList();
	}

	private static List<String> rules(WrittenDesign design) {
		return design.problems().stream().map(each -> each.substring(0, each.indexOf(' '))).toList();
	}
}
