/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.WrittenDesign;
import org.vdcstudio.authoring.host.HostAnswers.Adapter;
import org.vdcstudio.authoring.host.HostAnswers.FirstNetwork;
import org.vdcstudio.authoring.host.HostAnswers.Hardware;
import org.vdcstudio.authoring.host.HostAnswers.Naming;
import org.vdcstudio.authoring.host.HostAnswers.Nic;
import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.topology.Topology;

/** New hosts. */
class HostTest {

	private static final HostTask TASK = new HostTask();
	private static final WrittenDesign LAB = WrittenDesign.example("nested-lab/lab.vdc");
	private static final WrittenDesign PRODUCTION = WrittenDesign.example("production/production.vdc");

	private static final String SMALL = """
			datacenter D profile lab {
				dns-server dc01 {
					fqdn "dc01.lab.example"  address 10.0.10.2
					zone "lab.example" { A esx01 10.0.10.11 }
				}
				ntp-source clock { address 10.0.10.3 }
				subnet Management { prefix 10.0.10.0/24  vlan 10 }
				switch tor01 {
					port ge1 { trunk 10 }
					port ge2 { trunk 10 }
					port ge3 { trunk 20 }
				}
				host esx01 {
					fqdn "esx01.lab.example"  version "8.0.3"  cpu-vendor intel  cpu-family "Ice Lake"  cpu 2 x 8 at 2400 MHz  memory 64 GiB
					dns dc01  ntp clock
					nic vmnic0 { speed 10 Gbit  connect tor01.ge1 }
					vswitch vSwitch0 { uplinks vmnic0 portgroup M { vlan 10 vmkernel vmk0 { address 10.0.10.11/24 services management } } }
				}
				cluster Compute { hosts esx01  evc "Ice Lake" }
			}
			""";

	@ParameterizedTest
	@ValueSource(strings = { "nested-lab/lab.vdc", "production/production.vdc", "starter/starter.vdc" })
	void proposalsForTheExamplesCheckClean(String example) {
		WrittenDesign design = WrittenDesign.example(example);
		HostAnswers answers = proposed(design);
		assertTrue(remarks(design, answers).stream().allMatch(each -> each.level() == Remark.Level.HINT), () -> messages(design, answers).toString());
		assertEquals(List.of(), design.after(TASK, answers).problems());
	}

	@Test
	void severalHostsFollowOneAnother() {
		WrittenDesign large = LAB.changed("lab.vdc", text -> text.replace("96 GiB", "256 GiB"));
		WrittenDesign after = large.after(TASK, edited(large, each -> withCount(each, 3)));
		assertEquals(List.of(), after.problems());
		Topology topology = after.topology();
		assertEquals(List.of("esx01 192.168.0.11/24", "esx02 192.168.0.12/24", "esx03 192.168.0.13/24", "esx04 192.168.0.14/24",
				"esx05 192.168.0.15/24"),
				topology.snapshot().hosts().stream()
						.map(host -> host.id() + " " + host.vmkernelAdapters().findFirst().orElseThrow().address().text()).toList());
		assertEquals(List.of("nested1", "nested2", "nested3", "nested4", "nested5"), topology.snapshot().labVms().stream()
				.filter(vm -> vm.host().isPresent()).map(vm -> vm.id().qualifiedName()).toList());
		assertTrue(after.text().contains("hosts esx01 esx02 esx03 esx04 esx05"), after.text());
		assertTrue(after.text().contains("PTR 192.168.0.15 \"esx05.lab.example\""), after.text());
		assertTrue(after.text().contains("initiator \"iqn.1998-01.com.vmware:esx05\""), after.text());
	}

	@Test
	void portsThatSwitchesLackBecomePartOfTheirRanges() {
		HostAnswers answers = edited(PRODUCTION, each -> withCount(each, 2));
		assertEquals(List.of("busan-leaf1 has no free port like busan-leaf1.compute04: busan-leaf1.compute05 is added. Make sure that the switch has one.",
				"busan-leaf2 has no free port like busan-leaf2.compute04: busan-leaf2.compute05 is added. Make sure that the switch has one.",
				"busan-leaf1 has no free port like busan-leaf1.storage04: busan-leaf1.storage05 is added. Make sure that the switch has one.",
				"busan-leaf2 has no free port like busan-leaf2.storage04: busan-leaf2.storage05 is added. Make sure that the switch has one."),
				messages(PRODUCTION, answers).subList(0, 4));
		assertTrue(messages(PRODUCTION, answers).getLast().contains("has not enough free ports like"));
		WrittenDesign after = PRODUCTION.after(TASK, answers);
		assertEquals(List.of(), after.problems());
		assertTrue(after.text().contains("port compute[01..06] {"), after.text());
		assertTrue(after.text().contains("connect busan-leaf2.storage[06]"), after.text());
	}

	@Test
	void portOfItsOwnIsAddedBesidePortsOfTheirOwn() {
		WrittenDesign design = WrittenDesign.of(SMALL.replace("port ge2 { trunk 10 }", "").replace("ge3", "up"));
		HostAnswers answers = proposed(design);
		assertEquals("tor01.ge2", answers.nics().getFirst().link());
		WrittenDesign after = design.after(TASK, answers);
		assertTrue(after.text().contains("port ge2 { trunk 10 }"), after.text());
		assertTrue(after.text().contains("connect tor01.ge2"), after.text());
	}

	@Test
	void freePortOfTheSameKindIsProposed() {
		WrittenDesign design = WrittenDesign.of(SMALL);
		assertEquals("tor01.ge2", proposed(design).nics().getFirst().link());
		assertEquals(List.of(), messages(design, proposed(design)));
	}

	@Test
	void hostFromScratchGetsItsNetworkAsTheOthersHaveTheirs() {
		WrittenDesign design = WrittenDesign.of(SMALL);
		HostAnswers answers = new HostProposals(design.topology()).answers(HostModel.SCRATCH, "Compute");
		assertEquals(new FirstNetwork("", "M", "10"), answers.first());
		assertEquals(List.of(new Adapter("vmk0", "10.0.10.12/24")), answers.adapters());
		WrittenDesign after = design.after(TASK, new HostAnswers(answers.like(), answers.name(), 1, answers.fqdn(), answers.cluster(),
				answers.hardware(), answers.nics().subList(0, 1), answers.adapters(), answers.first(), answers.gateway(), answers.naming()));
		assertTrue(after.text().contains("host esx02 {"), after.text());
		assertTrue(after.text().replaceAll("\\s+", " ").contains("portgroup M { vlan 10 vmkernel vmk0 { address 10.0.10.12/24 services management } }"),
				after.text());
		assertTrue(after.problems().stream().noneMatch(each -> each.contains("esx02")), () -> after.problems().toString());
	}

	@Test
	void hostFromScratchJoinsTheDistributedSwitchOfTheOthers() {
		HostAnswers answers = new HostProposals(PRODUCTION.topology()).answers(HostModel.SCRATCH, "");
		assertEquals(new FirstNetwork("compute", "Management", "10"), answers.first());
		WrittenDesign after = PRODUCTION.after(TASK, answers);
		assertTrue(after.text().contains("join compute { uplink compute.uplink1 is vmnic0  uplink compute.uplink2 is vmnic1 }"), after.text());
		assertTrue(after.text().contains("vmkernel vmk0 { on compute.Management  address 10.10.10.25/24  services management }"), after.text());
	}

	@Test
	void templateWithoutANetworkGivesTheRest() {
		HostModel blade = PRODUCTION.inModel(HostModel::templates).getFirst();
		assertEquals("blade (template)", blade.label());
		WrittenDesign after = PRODUCTION.after(TASK, new HostProposals(PRODUCTION.topology()).answers(blade, ""));
		String host = after.text().substring(after.text().indexOf("host esx-b05"));
		assertTrue(host.startsWith("host esx-b05 like blade {\n    fqdn \"esx-b05.prod.example\"\n    gateway 10.10.10.1\n    nic vmnic0"), host);
	}

	@Test
	void templateWithANetworkGivesEachHostItsOwnAddressesAndPorts() {
		WrittenDesign design = WrittenDesign.of("""
				datacenter D profile lab {
					switch tor01 { port ge[1..48] { } }
					host-template blade {
						fqdn "esx{n}.example"  version "8.0.3"  memory 512 GiB
						nic vmnic0 { speed 25 Gbit  connect tor01.ge }
						vswitch vSwitch0 {
							uplinks vmnic0
							portgroup Management { vmkernel vmk0 { address "10.0.0.1{n}/24"  services management } }
						}
					}
					host esx[01..02] like blade { }
				}
				""");
		HostModel blade = design.inModel(HostModel::templates).getFirst();
		WrittenDesign after = design.after(TASK, new HostProposals(design.topology()).answers(blade, ""));
		String host = after.text().substring(after.text().indexOf("host esx03")).replaceAll("\\s+", " ");
		assertTrue(host.startsWith("host esx03 like blade { fqdn \"esx03.example\" nic vmnic0 { speed 25 Gbit connect tor01.ge[3] } vswitch vSwitch0 { "
				+ "uplinks vmnic0 portgroup Management { vmkernel vmk0 { address 10.0.0.13/24 services management } } }"), host);
	}

	@Test
	void modelsAreTheHostsAndOfEachFleetTheLastMember() {
		assertEquals(List.of("esx-a04", "esx-b04", "witness01"),
				HostModel.hosts(PRODUCTION.topology().snapshot()).stream().map(HostModel::label).toList());
		assertEquals("None: from scratch", HostModel.SCRATCH.label());
	}

	@Test
	void changedHardwareIsTheHostsOwn() {
		WrittenDesign after = LAB.after(TASK, edited(LAB, each -> with(each, new Hardware(HostKind.NESTED, "PC", "8.0.3", "24022510", CpuVendor.INTEL,
				"Ice Lake", 1, 8, "2.6 GHz", "24 GiB"))));
		String text = after.text().substring(after.text().indexOf("host esx03")).replaceAll("\\s+", " ");
		assertTrue(text.contains("build 24022510") && text.contains("cpu-family \"Ice Lake\"") && text.contains("cpu 1 x 8 at 2.6 GHz")
				&& text.contains("memory 24 GiB"), text);
		String machines = after.text().substring(after.text().indexOf("lab-vm jump1"), after.text().indexOf("dns-server dc01"))
				.replaceAll("\\s+", " ");
		assertTrue(machines.contains("lab-vm nested3 { on PC cpus 8 memory 24 GiB"), machines);
	}

	@Test
	void addressThatDnsHasForTheNameIsProposed() {
		WrittenDesign design = WrittenDesign.of(SMALL.replace("A esx01 10.0.10.11", "A esx01 10.0.10.11 A esx02 10.0.10.77"));
		assertEquals("10.0.10.77/24", proposed(design).adapters().getFirst().address());
		assertEquals(List.of(), messages(design, proposed(design)));
	}

	@Test
	void recordsAreLeftOutWhenNobodyWantsThem() {
		HostAnswers answers = edited(LAB, each -> with(each, new Naming(each.naming().dns(), "", each.naming().ntp(), false)));
		assertEquals(List.of("Without records nobody finds the host by name. The wizard DNS Records makes them later."), messages(LAB, answers));
		assertFalse(LAB.after(TASK, answers).text().contains("A esx03"));
	}

	@Test
	void nameIsFreeAndEndsInANumberWhenThereAreSeveral() {
		assertEquals("esx03", proposed(LAB).name());
		assertEquals(List.of("The design has 'esx02' already. Choose another name."), naming(LAB, "esx02", "new.lab.example", 1));
		assertEquals(List.of("The design has 'Lab' already. Choose another name."), naming(LAB, "Lab", "new.lab.example", 1));
		assertEquals(List.of("Type a name, for instance esx01."), naming(LAB, "", "new.lab.example", 1));
		assertEquals(List.of("'esx09.lab' has a dot in it. Type the short name here, and the full one below."),
				naming(LAB, "esx09.lab", "new.lab.example", 1));
		assertEquals(List.of("Several hosts are told apart by a number. Let the name end in the first one, for instance esx01."),
				naming(LAB, "esx", "esx.lab.example", 2));
		assertEquals(List.of(), naming(LAB, "server", "server.lab.example", 1));
	}

	@Test
	void fqdnIsOneOfItsOwnInAZone() {
		assertEquals("esx03.lab.example", proposed(LAB).fqdn());
		assertEquals(List.of("vCenter Server needs the fully qualified name of a host. Type one, such as esx03.lab.example."),
				naming(LAB, "esx03", "", 1));
		assertEquals(List.of("'esx03' is no fully qualified name. Add a domain, for instance esx03.lab.example."), naming(LAB, "esx03", "esx03", 1));
		assertEquals(List.of("All hosts would have this name. Let it contain 'esx03'."), naming(LAB, "esx03", "new.lab.example", 2));
		assertTrue(naming(LAB, "esx03", "vcsa.lab.example", 1).contains("vcsa has the name vcsa.lab.example already. Choose another one."));
		assertEquals(List.of("No DNS server of the design has a zone for esx03.other.example. A new one is made; choose a name in a zone if that "
				+ "is not meant."), naming(LAB, "esx03", "esx03.other.example", 1));
	}

	@Test
	void hardwareIsWrittenWithUnits() {
		HostAnswers answers = proposed(LAB);
		Hardware is = answers.hardware();
		assertEquals(List.of("'new' is no version. Type one such as 8.0.3."), hardware(LAB, new Hardware(is.kind(), "", "new", "", is.vendor(), "", 1, 4,
				"2 GHz", "8 GiB"), ""));
		assertEquals(List.of("Type the version: what a host can do depends on it.", "'x' is no build number. Type digits such as 24280767, or nothing.",
				"'2' is no clock. Type one with its unit, for instance 2600 MHz.", "'8' is no size. Type one with its unit, for instance 64 GiB.",
				"intel does not make Zen 3. Choose another vendor or family."),
				hardware(LAB, new Hardware(is.kind(), "", "", "x", CpuVendor.INTEL, "Zen 3", 1, 4, "2", "8"), ""));
	}

	@Test
	void pcHasRoomForTheLabVm() {
		assertEquals(List.of("The virtual machines of PC need 104 GiB then, and it has 96 GiB. Give hosts less, or make fewer."),
				messages(LAB, edited(LAB, each -> withMemory(each, "40 GiB"))));
		assertEquals(List.of("The virtual machine gets 32 CPUs, more than the 16 of PC. Give it fewer cores."), messages(LAB,
				edited(LAB, each -> with(each, new Hardware(HostKind.NESTED, "PC", "8.0.3", "", CpuVendor.INTEL, "", 2, 16, "2 GHz", "8 GiB")))));
		assertEquals("The design has no PC 'Mac'. Choose where the host runs.", messages(LAB,
				edited(LAB, each -> with(each, new Hardware(HostKind.NESTED, "Mac", "8.0.3", "", CpuVendor.INTEL, "", 1, 4, "2 GHz", "8 GiB")))).getFirst());
		assertEquals(List.of("A host that runs in a virtual machine of PC is nested."), messages(LAB,
				edited(LAB, each -> with(each, new Hardware(HostKind.BARE_METAL, "PC", "8.0.3", "", CpuVendor.INTEL, "", 1, 4, "2 GHz", "8 GiB")))));
	}

	@Test
	void hostFitsItsCluster() {
		WrittenDesign design = WrittenDesign.of(SMALL);
		Hardware is = proposed(design).hardware();
		assertEquals(List.of("The CPUs of esx01 are from intel: running VMs cannot move between them. Choose the same vendor, or no cluster."),
				hardware(design, new Hardware(is.kind(), "", is.version(), is.build(), CpuVendor.AMD, "Zen 3", 2, 8, is.clock(), is.memory()), "Compute"));
		assertEquals(List.of("EVC of Compute asks for Ice Lake, which Skylake does not offer. Choose a newer CPU, or lower EVC."),
				hardware(design, new Hardware(is.kind(), "", is.version(), is.build(), is.vendor(), "Skylake", 2, 8, is.clock(), is.memory()), "Compute"));
		assertEquals(List.of(), hardware(design, new Hardware(is.kind(), "", is.version(), is.build(), is.vendor(), "Sapphire Rapids", 2, 8,
				is.clock(), is.memory()), "Compute"));
		assertEquals(List.of("esx01 has Ice Lake, and EVC is off in Compute. Choose the same family, or switch EVC on."),
				hardware(WrittenDesign.of(SMALL.replace("evc \"Ice Lake\"", "")), new Hardware(is.kind(), "", is.version(), is.build(), is.vendor(),
						"Skylake", 2, 8, is.clock(), is.memory()), "Compute"));
		assertEquals(List.of("esx01 runs 8.0.3, and the hosts of a cluster run the same build. Choose that one."),
				hardware(design, new Hardware(is.kind(), "", "9.0", "", is.vendor(), is.family(), 2, 8, is.clock(), is.memory()), "Compute"));
		assertEquals(List.of("The design has no cluster 'Other'. Choose another one."), hardware(design, is, "Other"));
		assertEquals(List.of("DRS of Compute moves VMs, and the host has no vMotion adapter. Make one with the wizard vMotion Network."),
				hardware(WrittenDesign.of(SMALL.replace("hosts esx01", "hosts esx01 drs manual")), is, "Compute"));
		assertTrue(messages(design, withCount(proposed(design), 64)).contains(
				"Compute would have 65 hosts, and a cluster has at most 64. Make fewer."));
	}

	@Test
	void nicsArePluggedIntoFreePortsThatPassTheirVlans() {
		WrittenDesign design = WrittenDesign.of(SMALL);
		assertEquals(List.of("esx01.vmnic0 is plugged into tor01.ge1 already. Choose another port for vmnic0."), plugged(design, "tor01.ge1"));
		assertEquals(List.of("tor01.ge3 does not pass VLAN 10, which port groups behind vmnic0 use. Choose another port, or trunk it there."),
				plugged(design, "tor01.ge3"));
		assertEquals(List.of("The design has no tor02.ge1 for vmnic0 to be plugged into. Choose a port."), plugged(design, "tor02.ge1"));
		assertEquals(List.of("vmnic0 is not plugged in. Choose a port, so that the network behind it can be checked."), plugged(design, ""));
		assertEquals(List.of(), plugged(design, "tor01.ge2"));
		HostAnswers answers = proposed(PRODUCTION);
		List<Nic> nics = new ArrayList<>(answers.nics());
		nics.set(1, nics.getFirst().link().isEmpty() ? nics.get(1) : new Nic("vmnic1", "25 Gbit", nics.getFirst().link()));
		assertTrue(messages(PRODUCTION, with(answers, nics)).contains(
				"Two NICs are plugged into busan-leaf1.compute05. Choose another port for vmnic1."));
		assertTrue(messages(design, with(proposed(design), List.of())).contains("A host without a NIC reaches nobody. Give it at least one."));
		assertTrue(messages(design, with(proposed(design), List.of(new Nic("vmnic0", "fast", "tor01.ge2")))).contains(
				"vmnic0: 'fast' is no speed. Type one with its unit, for instance 10 Gbit."));
	}

	@Test
	void nicsOfNestedHostsAreOnVirtualNetworksOfTheirPc() {
		HostAnswers answers = proposed(LAB);
		assertEquals(List.of("PC.VMnet0", "PC.VMnet1"), answers.nics().stream().map(Nic::link).toList());
		assertEquals(List.of("PC has no virtual network Office. Choose one for vmnic0."), plugged(LAB, "Office"));
		assertEquals(List.of("vmnic0 is connected to no virtual network. Choose a VMnet of PC."), plugged(LAB, ""));
		assertEquals(List.of("vmnic0 is behind NAT on PC.VMnet8: nothing outside the PC reaches it there."), plugged(LAB, "PC.VMnet8"));
		List<Nic> many = new ArrayList<>();
		for (int i = 0; i < 11; i++) {
			many.add(new Nic("vmnic" + i, "", "PC.VMnet0"));
		}
		assertEquals(List.of("Workstation gives a virtual machine at most 10 NICs."), messages(LAB, with(answers, many)));
	}

	@Test
	void networkFromScratchIsThere() {
		HostAnswers answers = new HostProposals(PRODUCTION.topology()).answers(HostModel.SCRATCH, "");
		assertEquals(List.of("The design has no distributed switch 'other'. Choose another switch."),
				first(PRODUCTION, answers, new FirstNetwork("other", "Management", "")));
		assertEquals(List.of("compute has no port group 'Other'. Choose one that it has."),
				first(PRODUCTION, answers, new FirstNetwork("compute", "Other", "")));
		assertEquals(List.of("'9999' is no VLAN. Type a number up to 4094, or nothing for none."),
				first(PRODUCTION, answers, new FirstNetwork("", "Management", "9999")));
		assertTrue(first(PRODUCTION, answers, new FirstNetwork("", "", "")).contains(
				"Type the label of the port group for management, for instance Management Network."));
		List<Nic> three = List.of(new Nic("vmnic0", "", ""), new Nic("vmnic1", "", ""), new Nic("vmnic2", "", ""));
		assertTrue(messages(PRODUCTION, with(answers, three)).contains("compute has 2 uplinks: the NICs behind them stay unused. Take fewer."));
	}

	@Test
	void addressesAreFreeAndWhereTheOthersAre() {
		WrittenDesign design = WrittenDesign.of(SMALL);
		assertEquals(List.of("vmk0: 10.0.10.11 belongs to esx01.vmk0. Choose a free address."), addressed(design, "10.0.10.11/24"));
		assertEquals(List.of("vmk0: '10.0.10.12' is no address. Type one with its prefix length, for instance 192.168.0.11/24."),
				addressed(design, "10.0.10.12"));
		assertEquals(List.of("vmk0: 10.0.10.0 is the first or last address of its network. Choose one between."), addressed(design, "10.0.10.0/24"));
		assertEquals(List.of("vmk0, the management adapter, has no address. Type one."), addressed(design, ""));
		assertEquals(List.of("vmk0 of esx01 is in 10.0.10.0/24. Choose an address there, or expect that the hosts do not hear each other."),
				addressed(design, "10.0.11.12/24"));
		assertEquals(List.of(), addressed(design, "10.0.10.99/24"));
		HostAnswers two = proposed(LAB);
		List<Adapter> same = two.adapters().stream().map(each -> new Adapter(each.name(), "192.168.0.13/24")).toList();
		assertTrue(messages(LAB, adapters(two, same)).contains("vmk2 has the address of another adapter of the host. Choose a free one."));
		HostAnswers small = withCount(adapters(proposed(design), List.of(new Adapter("vmk0", "10.0.10.13/30"))), 3);
		assertTrue(messages(design, small).contains(
				"10.0.10.12/30 has no free address left for vmk0 of esx04. Make fewer hosts, or take another network."),
				() -> messages(design, small).toString());
	}

	@Test
	void gatewayIsBesideAnAdapter() {
		assertEquals(List.of("'here' is no IPv4 address."), gateway("here"));
		assertEquals(List.of("10.9.9.9 is in no network of the host. Choose the address of a router beside an adapter."), gateway("10.9.9.9"));
		assertEquals(List.of(), gateway("192.168.0.1"));
		assertEquals(List.of(), gateway(""));
	}

	@Test
	void serversAreThoseOfTheDesign() {
		assertEquals(List.of("The design has no DNS server 'dc09'. Choose among [dc01].", "The design has no time source 'ntp'. Choose among [clock].",
				"'-' is no domain."), named(LAB, new Naming(List.of("dc01", "dc09"), "-", List.of("ntp"), true)));
		assertEquals(List.of("The host asks no DNS server, and finds nobody by name. Choose one.",
				"The host has no time source, and its clock drifts. Choose one."), named(LAB, new Naming(List.of(), "", List.of(), true)));
		WrittenDesign off = WrittenDesign.of(SMALL.replace("address 10.0.10.2", "address 10.0.10.2 role not-installed"));
		assertEquals(List.of("The DNS role of dc01 is not installed: it answers nothing until it is."), named(off, proposed(off).naming()));
		WrittenDesign none = WrittenDesign.of("datacenter D { }");
		assertTrue(messages(none, proposed(none)).contains(
				"The design has no DNS server that could get the records. Add one first: dns-server dc01 { … }."));
	}

	@Test
	void modelThatIsGoneIsNamed() {
		HostAnswers answers = proposed(LAB);
		HostModel gone = new HostModel(HostModel.Kind.HOST, "esx09", answers.like().host());
		assertTrue(messages(LAB, new HostAnswers(gone, answers.name(), 1, answers.fqdn(), "", answers.hardware(), answers.nics(), answers.adapters(),
				answers.first(), answers.gateway(), answers.naming())).contains("The design has no host esx09 any more. Choose another one."));
	}

	private static HostAnswers proposed(WrittenDesign design) {
		Topology topology = design.topology();
		HostProposals proposals = new HostProposals(topology);
		String cluster = topology.snapshot().clusters().isEmpty() ? "" : topology.snapshot().clusters().getFirst().id().qualifiedName();
		return proposals.answers(proposals.model(cluster), cluster);
	}

	private static HostAnswers edited(WrittenDesign design, UnaryOperator<HostAnswers> change) {
		return change.apply(proposed(design));
	}

	private static List<Remark> remarks(WrittenDesign design, HostAnswers answers) {
		return TASK.check(answers, design.topology());
	}

	private static List<String> messages(WrittenDesign design, HostAnswers answers) {
		return remarks(design, answers).stream().map(Remark::message).toList();
	}

	private static HostAnswers withCount(HostAnswers is, int count) {
		return new HostAnswers(is.like(), is.name(), count, is.fqdn(), is.cluster(), is.hardware(), is.nics(), is.adapters(), is.first(), is.gateway(),
				is.naming());
	}

	private static HostAnswers with(HostAnswers is, Hardware hardware) {
		return new HostAnswers(is.like(), is.name(), is.count(), is.fqdn(), "", hardware, is.nics(), is.adapters(), is.first(), is.gateway(),
				is.naming());
	}

	private static HostAnswers withMemory(HostAnswers is, String memory) {
		Hardware has = is.hardware();
		return new HostAnswers(is.like(), is.name(), is.count(), is.fqdn(), is.cluster(), new Hardware(has.kind(), has.pc(), has.version(), has.build(),
				has.vendor(), has.family(), has.sockets(), has.cores(), has.clock(), memory), is.nics(), is.adapters(), is.first(), is.gateway(),
				is.naming());
	}

	private static HostAnswers with(HostAnswers is, List<Nic> nics) {
		return new HostAnswers(is.like(), is.name(), is.count(), is.fqdn(), is.cluster(), is.hardware(), nics, is.adapters(), is.first(), is.gateway(),
				is.naming());
	}

	private static HostAnswers adapters(HostAnswers is, List<Adapter> adapters) {
		return new HostAnswers(is.like(), is.name(), is.count(), is.fqdn(), is.cluster(), is.hardware(), is.nics(), adapters, is.first(), is.gateway(),
				is.naming());
	}

	private static HostAnswers with(HostAnswers is, Naming naming) {
		return new HostAnswers(is.like(), is.name(), is.count(), is.fqdn(), is.cluster(), is.hardware(), is.nics(), is.adapters(), is.first(),
				is.gateway(), naming);
	}

	private static List<String> naming(WrittenDesign design, String name, String fqdn, int count) {
		HostAnswers is = withMemory(proposed(design), "4 GiB");
		return messages(design, new HostAnswers(is.like(), name, count, fqdn, is.cluster(), is.hardware(), is.nics(), is.adapters(), is.first(),
				is.gateway(), is.naming()));
	}

	private static List<String> hardware(WrittenDesign design, Hardware hardware, String cluster) {
		HostAnswers is = proposed(design);
		return messages(design, new HostAnswers(is.like(), is.name(), 1, is.fqdn(), cluster, hardware, is.nics(), is.adapters(), is.first(),
				is.gateway(), is.naming()));
	}

	private static List<String> plugged(WrittenDesign design, String link) {
		HostAnswers is = proposed(design);
		List<Nic> nics = new ArrayList<>(is.nics());
		nics.set(0, new Nic(nics.getFirst().name(), nics.getFirst().speed(), link));
		return messages(design, with(is, nics));
	}

	private static List<String> first(WrittenDesign design, HostAnswers is, FirstNetwork first) {
		return messages(design, new HostAnswers(is.like(), is.name(), 1, is.fqdn(), is.cluster(), is.hardware(),
				is.nics().stream().map(nic -> new Nic(nic.name(), nic.speed(), "seoul-leaf1.compute05")).limit(1).toList(), is.adapters(), first,
				is.gateway(), is.naming())).stream().filter(each -> !each.contains("has no free port")).toList();
	}

	private static List<String> addressed(WrittenDesign design, String address) {
		return messages(design, adapters(proposed(design), List.of(new Adapter("vmk0", address))));
	}

	private static List<String> gateway(String gateway) {
		HostAnswers is = proposed(LAB);
		return messages(LAB, new HostAnswers(is.like(), is.name(), 1, is.fqdn(), is.cluster(), is.hardware(), is.nics(), is.adapters(), is.first(),
				gateway, is.naming()));
	}

	private static List<String> named(WrittenDesign design, Naming naming) {
		return messages(design, with(proposed(design), naming));
	}
}
