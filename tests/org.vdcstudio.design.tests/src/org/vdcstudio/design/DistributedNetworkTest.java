/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.viewpoint.tool.PaletteTool;

/** The network of a host and of a cluster, with distributed switches, kinds of traffic and virtual machines. */
class DistributedNetworkTest {

	private static final String DESIGN = """
			datacenter Lab {
				external-network Office { }
				switch leaf1 { port compute[01..04] { } port spare { } }
				subnet web-net { prefix 10.0.100.0/24  vlan 100 }
				distributed-switch compute {
					version "8.0.3"
					mtu 9000
					uplink uplink1
					uplink uplink2
					portgroup vMotion { vlan 20 }
					portgroup Web { vlan 100 }
					portgroup Trunk { trunk 1..4094 }
				}
				host esx01 {
					nic vmnic0 { speed 25 Gbit  connect Office }
					nic vmnic1 { connect leaf1.spare }
					nic vmnic2 { }
					nic vmnic3 { }
					join compute { uplink compute.uplink1 is vmnic1 }
					vswitch vSwitch0 {
						uplinks vmnic0 vmnic1
						portgroup Management { vmkernel vmk0 { address 10.0.0.11/24  services management } }
						portgroup Storage { vmkernel vmk2 { address 10.0.40.11/24 }  vmkernel vmk5 { } }
					}
					vswitch internal { portgroup Island { } }
					vmkernel vmk1 { on compute.vMotion  address 10.0.20.11/24  stack vmotion }
					vmkernel vmk3 { on compute.Trunk  address 10.0.30.11/24  services vsan }
					vmkernel vmk4 { on compute.Trunk  address 10.0.31.11/24  services fault-tolerance }
					vmkernel vmk6 { on compute.Trunk  address 10.0.32.11/24  services replication }
					vmkernel vmk7 { on compute.Trunk  address 10.0.31.11/24 }
					iscsi-adapter vmhba64 { enabled  bind vmk2 }
				}
				host blade[01..04] {
					nic vmnic0 { connect leaf1.compute }
					join compute { uplink compute.uplink2 is vmnic0 }
					vmkernel vmk0 { on compute.vMotion  address "10.0.20.{n+20}/24"  services vmotion }
				}
				cluster C { hosts esx01 blade }
				vm-template small { nic eth0 { network Island  dhcp } }
				vm web01 { on esx01  nic eth0 { network Web  address 10.0.100.11/24 }  nic eth1 { network Nowhere } }
				vm app[01..03] like small { on C }
			}
			""";

	private final Drawing host = Drawing.of(DESIGN, "VirtualNetwork", "esx01");
	private final Drawing cluster = Drawing.of(DESIGN, "ClusterNetwork", "C");

	@Test
	void aHostShowsItsOwnAndItsDistributedSwitches() {
		assertEquals(List.of("vSwitch0", "internal"), host.labels("Switch"));
		assertEquals(List.of("compute | distributed 8.0.3 · MTU 9000"), host.labels("DistributedSwitch"));
		assertEquals(List.of("vMotion | VLAN 20", "Web | VLAN 100", "Trunk | VLAN trunk 1..4094"), host.labels("DistributedPortGroup"));
		assertEquals(List.of("uplink1", "uplink2"), host.labels("UplinkPort"));
	}

	@Test
	void adaptersAreOnPortGroupsAndNicsBehindUplinks() {
		assertEquals(List.of("vmk0 > Management", "vmk2 > Storage", "vmk5 > Storage", "vmk1 > vMotion", "vmk3 > Trunk", "vmk4 > Trunk",
				"vmk6 > Trunk", "vmk7 > Trunk"), host.edges("Attachment"));
		assertEquals(List.of("vSwitch0 > vmnic0", "vSwitch0 > vmnic1"), host.edges("Uplink"));
		assertEquals(List.of("uplink1 > vmnic1"), host.edges("UplinkMapping"));
		assertEquals(List.of("vmnic0 > Office", "vmnic1 > leaf1.spare"), host.edges("Cable"));
	}

	@Test
	void looksSayWhatAdaptersCarryAndWhatIsWrong() {
		assertEquals("Management adapter", host.meaning("VMkernelAdapter vmk0"));
		assertEquals("vMotion adapter", host.meaning("VMkernelAdapter vmk1"));
		assertEquals("iSCSI adapter", host.meaning("VMkernelAdapter vmk2"));
		assertEquals("vSAN adapter", host.meaning("VMkernelAdapter vmk3"));
		assertEquals("Address used twice", host.meaning("VMkernelAdapter vmk4"));
		assertEquals("Fault Tolerance adapter",
				Drawing.of(DESIGN.replace("10.0.31.11/24 }", "10.0.31.12/24 }"), "VirtualNetwork", "esx01").meaning("VMkernelAdapter vmk4"));
		assertEquals("Adapter without address", host.meaning("VMkernelAdapter vmk5"));
		assertEquals("", host.meaning("VMkernelAdapter vmk6"));
		assertEquals("", host.meaning("PhysicalNic vmnic0"));
		assertEquals("NIC of two switches", host.meaning("PhysicalNic vmnic1"));
		assertEquals("Unused NIC", host.meaning("PhysicalNic vmnic2"));
		assertEquals("", host.meaning("Switch vSwitch0"));
		assertEquals("Internal switch, no uplink", host.meaning("Switch internal"));
	}

	@Test
	void virtualMachinesAreOnThePortGroupsTheyFindByLabel() {
		assertEquals(List.of("web01 | eth0 · 10.0.100.11/24", "web01 | eth1"), host.labels("VirtualNic"));
		assertEquals(List.of("app[01..03] | 3 VMs · eth0 DHCP · like small"), host.labels("TemplateNics"));
		assertEquals(List.of("web01 > Web", "app[01..03] > Island"), host.edges("VmConnection"));
		assertEquals("VM of the cluster, may run here", host.meaning("TemplateNics app[01..03]"));
		assertEquals("", cluster.meaning("TemplateNics app[01..03]"));
		assertEquals("VM NIC whose network is missing here", Drawing.of(DESIGN.replace("nic eth0 { network Web  address 10.0.100.11/24 }", ""),
				"VirtualNetwork", "esx01").meaning("VirtualNic web01"));
		assertEquals(List.of(), host.withLayers("PhysicalLinks").labels("VirtualNic"));
	}

	@Test
	void aFleetIsOneShapeThatSaysHowManyItStandsFor() {
		Drawing fleet = Drawing.of(DESIGN, "VirtualNetwork", "blade");
		assertEquals("Virtual network of blade[01..04], 4 hosts alike", fleet.view().title());
		assertEquals(List.of("vmk0 | 10.0.20.21 … 10.0.20.24/24 | vMotion"), fleet.labels("VMkernelAdapter"));
		assertEquals(List.of("leaf1.compute[01..04]"), fleet.labels("LinkEnd"));
	}

	@Test
	void whatATemplateSaysIsShownOnItsHosts() {
		Drawing like = Drawing.of("""
				datacenter Lab {
					host-template blade { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup Management { vmkernel vmk0 { } } } }
					host esx01 like blade { }
				}
				""", "VirtualNetwork", "esx01");
		assertEquals(List.of("vmk0 > Management"), like.edges("Attachment"));
		assertEquals(List.of("vSwitch0 > vmnic0"), like.edges("Uplink"));
	}

	@Test
	void aNestedHostIsPluggedInWhereItsMachineIs() {
		assertEquals(List.of("vmnic0 > PC.VMnet1"), Drawing.of("""
				datacenter Lab {
					workstation PC { vmnet VMnet1 { } }
					lab-vm nested1 { on PC  runs esx01  nic eth0 { connect PC.VMnet1 } }
					host esx01 { kind nested  nic vmnic0 { } }
				}
				""", "VirtualNetwork", "esx01").edges("Cable"));
	}

	@Test
	void aCableSaysWhichPortOfARangeItIs() {
		Drawing one = Drawing.of("datacenter Lab { switch leaf1 { port p[01..04] { } } host esx01 { nic vmnic0 { connect leaf1.p[02] } } }",
				"VirtualNetwork", "esx01");
		assertEquals(List.of("02"), one.view().edges().stream().map(edge -> edge.label()).toList());
	}

	@Test
	void subnetsAreShownByVlan() {
		Drawing plan = host.withLayers("Subnets");
		assertEquals(List.of("web-net | 10.0.100.0/24 · VLAN 100"), plan.labels("Subnet"));
		assertEquals(List.of("Web > web-net"), plan.edges("Carries"));
	}

	@Test
	void filtersLeaveOutKindsOfTraffic() {
		assertFalse(host.withFilters("WithoutManagement").labels("VMkernelAdapter").contains("vmk0 | 10.0.0.11/24 | Management"));
		assertEquals(7, host.withFilters("WithoutVmotion").labels("VMkernelAdapter").size());
		assertEquals(5, host.withFilters("WithoutVsan", "WithoutIscsi", "WithoutFaultTolerance").labels("VMkernelAdapter").size());
		assertEquals(List.of("vMotion | VLAN 20", "Web | VLAN 100", "Trunk | VLAN trunk 1..4094"), host.withFilters("UsedNetworks").labels("DistributedPortGroup"));
		assertEquals(List.of("vMotion | VLAN 20", "Web | VLAN 100"), host.withFilters("TaggedNetworks").labels("DistributedPortGroup"));
		assertEquals(2, host.withFilters("UsedNics").labels("PhysicalNic").size());
	}

	@Test
	void aClusterShowsAllItsHosts() {
		assertEquals("Network of cluster C", cluster.view().title());
		assertEquals(List.of("esx01 | VMkernel adapters", "blade[01..04] | 4 hosts · VMkernel adapters"), cluster.labels("HostAdapters"));
		assertEquals(List.of("esx01 | physical NICs", "blade[01..04] | 4 hosts · physical NICs"), cluster.labels("HostNics"));
		assertEquals(List.of("vSwitch0 | of esx01", "internal | of esx01"), cluster.labels("Switch"));
		assertEquals(List.of("uplink1 > vmnic1", "uplink2 > vmnic0"), cluster.edges("UplinkMapping"));
		assertTrue(cluster.edges("Attachment").contains("vmk0 > vMotion"));
		assertEquals(List.of("Office", "leaf1.spare", "leaf1.compute[01..04]"), cluster.labels("LinkEnd"));
	}

	@Test
	void theClusterHasThePaletteOfTheHost() {
		List<String> palette = BuiltInViewpoints.read().specification().diagram("VirtualNetwork").orElseThrow().palette().stream()
				.map(PaletteTool::id).toList();
		assertEquals(palette, BuiltInViewpoints.read().specification().diagram("ClusterNetwork").orElseThrow().palette().stream()
				.map(PaletteTool::id).toList());
	}

	@Test
	void distributedSwitchesAreCreatedWithTheirParts() {
		Drawing created = host.create("CreateDistributedSwitch", "");
		assertTrue(created.labels("DistributedSwitch").contains("DSwitch | distributed"));
		Drawing filled = created.create("CreateDistributedPortGroup", "DistributedSwitch DSwitch").create("CreateLag", "DistributedSwitch DSwitch")
				.create("CreateUplinkPort", "DistributedSwitch compute");
		assertTrue(filled.labels("DistributedPortGroup").contains("DPortGroup | no VLAN"));
		assertEquals(List.of("lag1"), filled.labels("Lag"));
		assertTrue(filled.labels("UplinkPort").contains("uplink3"));
		assertTrue(cluster.create("CreateDistributedSwitch", "").labels("DistributedSwitch").contains("DSwitch | distributed"));
	}

	@Test
	void adaptersAreCreatedOnBothKindsOfPortGroup() {
		assertTrue(host.create("CreateVMkernelAdapter", "DistributedPortGroup Web").edges("Attachment").contains("vmk8 > Web"));
		assertTrue(host.create("CreateVMkernelAdapter", "PortGroup Island").edges("Attachment").contains("vmk8 > Island"));
		assertTrue(cluster.create("CreateVMkernelAdapter", "HostAdapters esx01").labels("VMkernelAdapter").contains("vmk8 | no address"));
		assertTrue(cluster.create("CreateVMkernelAdapter", "PortGroup Island").edges("Attachment").contains("vmk8 > Island"));
	}

	@Test
	void whatIsCreatedOnAHostOfAClusterIsItsOwn() {
		assertTrue(cluster.create("CreateSwitch", "HostNics esx01").labels("Switch").contains("vSwitch1 | of esx01"));
		assertTrue(cluster.create("CreatePhysicalNic", "HostNics esx01").labels("PhysicalNic").contains("vmnic4 | speed not given"));
		assertFalse(cluster.offers("CreateSwitch", ""));
	}

	@Test
	void nicsAreMappedToUplinks() {
		assertTrue(host.connect("CreateUplink", "UplinkPort uplink2", "PhysicalNic vmnic2").edges("UplinkMapping").contains("uplink2 > vmnic2"));
		Drawing joined = host.create("CreateDistributedSwitch", "").delete("UplinkPort uplink2");
		assertTrue(joined.create("CreateUplinkPort", "DistributedSwitch DSwitch").connect("CreateUplink", "UplinkPort uplink2", "PhysicalNic vmnic3")
				.edges("UplinkMapping").contains("uplink2 > vmnic3"));
		assertEquals(List.of("uplink1 > vmnic3"), host.moveTarget("UplinkMapping", "uplink1 > vmnic1", "PhysicalNic vmnic3").edges("UplinkMapping"));
		assertEquals(List.of("uplink2 > vmnic1"), host.moveSource("UplinkMapping", "uplink1 > vmnic1", "UplinkPort uplink2").edges("UplinkMapping"));
		assertEquals(List.of(), host.deleteEdge("UplinkMapping", "uplink1 > vmnic1").edges("UplinkMapping"));
	}

	@Test
	void standardUplinksAreMovedAndRemoved() {
		assertEquals(List.of("vSwitch0 > vmnic0", "vSwitch0 > vmnic2"), host.moveTarget("Uplink", "vSwitch0 > vmnic1", "PhysicalNic vmnic2").edges("Uplink"));
		assertEquals(List.of("vSwitch0 > vmnic1"), host.deleteEdge("Uplink", "vSwitch0 > vmnic0").edges("Uplink"));
	}

	@Test
	void adaptersMoveBetweenPortGroups() {
		assertTrue(host.moveTarget("Attachment", "vmk3 > Trunk", "DistributedPortGroup Web").edges("Attachment").contains("vmk3 > Web"));
		assertTrue(host.moveTarget("Attachment", "vmk0 > Management", "PortGroup Storage").edges("Attachment").contains("vmk0 > Storage"));
		assertTrue(host.connect("AttachAdapter", "VMkernelAdapter vmk3", "DistributedPortGroup vMotion").edges("Attachment").contains("vmk3 > vMotion"));
	}

	@Test
	void adaptersMoveFromOneKindOfSwitchToTheOther() {
		assertTrue(host.moveTarget("Attachment", "vmk0 > Management", "DistributedPortGroup Web").edges("Attachment").contains("vmk0 > Web"));
		assertTrue(host.moveTarget("Attachment", "vmk3 > Trunk", "PortGroup Management").edges("Attachment").contains("vmk3 > Management"));
	}

	@Test
	void virtualMachinesAreCreatedAndConnected() {
		assertTrue(host.create("CreateVirtualMachine", "DistributedPortGroup Web").edges("VmConnection").contains("vm01 > Web"));
		Drawing one = Drawing.of(DESIGN.replace("nic eth1 { network Nowhere }", ""), "VirtualNetwork", "esx01");
		assertTrue(one.create("CreateVirtualNic", "VirtualNic web01").labels("VirtualNic").contains("web01 | eth1"));
		assertEquals(List.of("web01 > Island", "app[01..03] > Island"), one.connect("ConnectVirtualNic", "VirtualNic web01", "PortGroup Island").edges("VmConnection"));
		assertTrue(one.moveTarget("VmConnection", "web01 > Web", "PortGroup Management").edges("VmConnection").contains("web01 > Management"));
		assertTrue(one.moveTarget("VmConnection", "app[01..03] > Island", "DistributedPortGroup Web").edges("VmConnection").contains("app[01..03] > Web"));
		assertEquals("VM NIC whose network is missing here", one.deleteEdge("VmConnection", "web01 > Web").meaning("VirtualNic web01"));
	}

	@Test
	void nicsArePluggedInAndOut() {
		assertTrue(host.create("CreateExternalNetwork", "PhysicalNic vmnic2").edges("Cable").contains("vmnic2 > LAN"));
		assertTrue(host.connect("PlugIn", "PhysicalNic vmnic2", "LinkEnd Office").edges("Cable").contains("vmnic2 > Office"));
		assertTrue(host.moveTarget("Cable", "vmnic0 > Office", "LinkEnd leaf1.spare").edges("Cable").contains("vmnic0 > leaf1.spare"));
		assertEquals(List.of("vmnic1 > leaf1.spare"), host.deleteEdge("Cable", "vmnic0 > Office").edges("Cable"));
	}

	@Test
	void aSubnetIsPlannedForAPortGroup() {
		assertTrue(host.withLayers("Subnets").create("CreateSubnet", "DistributedPortGroup vMotion").edges("Carries").contains("vMotion > vlan20"));
	}

	@Test
	void whatIsDeletedIsNoLongerReferredTo() {
		Drawing without = host.delete("PhysicalNic vmnic1");
		assertEquals(List.of("vSwitch0 > vmnic0"), without.edges("Uplink"));
		assertEquals(List.of(), without.edges("UplinkMapping"));
		assertEquals(List.of(), host.delete("DistributedSwitch compute").labels("DistributedSwitch"));
	}
}
