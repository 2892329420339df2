/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.CoreFactory;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.topology.Designs;

class SnapshotBuilderTest {

	@Test
	void expandsRangesAndAppliesTemplates() {
		DesignSnapshot snapshot = Designs.model("""
				datacenter Lab {
					host esx01 { }
					host esx02 { }
					cluster Prod { hosts esx01 esx02 }
					vmfs fast { }
					vmfs slow { }
					vm-template small { cpus 2 memory 4 GiB datastore fast nic nic0 { network "VM Network" address "10.0.0.{n}/24" } }
					vm web[08..10] like small { on Prod memory 8 GiB disk data { datastore slow } }
				}
				""").snapshot();
		assertEquals(List.of("web08", "web09", "web10"), snapshot.vms().stream().map(vm -> vm.id().toString()).toList());
		Vm first = snapshot.vms().getFirst();
		assertEquals(Designs.vm("web"), first.declaration());
		assertEquals(2, first.cpus());
		assertEquals(Optional.of(DataSize.parse("8 GiB")), first.memory());
		assertEquals(List.of(Designs.vmfs("fast"), Designs.vmfs("slow")), first.datastores());
		assertEquals("10.0.0.8/24", first.nics().getFirst().address().text());
		assertEquals("web08.nic0", first.nics().getFirst().id().toString());
		assertEquals(List.of("esx01", "esx02", "esx01"),
				snapshot.vms().stream().map(vm -> vm.host().orElseThrow().toString()).toList());
	}

	@Test
	void theLoadOfAGuestIsItsOwnOrThatOfItsTemplate() {
		DesignSnapshot snapshot = Designs.model("""
				datacenter Lab {
					vm-template small { dirty-rate 50 MB/s working-set 2 GiB cpu-demand 500 MHz }
					vm busy like small { working-set 1 GiB cpu-demand 2 GHz }
					vm calm like small { }
					vm idle { }
				}
				""").snapshot();
		assertEquals(List.of(Optional.of(DataRate.parse("50 MB/s")), Optional.of(DataRate.parse("50 MB/s")), Optional.empty()),
				snapshot.vms().stream().map(Vm::dirtyRate).toList());
		assertEquals(List.of(Optional.of(DataSize.parse("1 GiB")), Optional.of(DataSize.parse("2 GiB")), Optional.empty()),
				snapshot.vms().stream().map(Vm::workingSet).toList());
		assertEquals(List.of(Optional.of(Frequency.parse("2 GHz")), Optional.of(Frequency.parse("500 MHz")), Optional.empty()),
				snapshot.vms().stream().map(Vm::cpuDemand).toList());
	}

	@Test
	void elementsOfOneNameAreToldApartAndReferencesMeanTheFirst() {
		DesignModel model = SnapshotBuilder.build(VdcLanguage.standard()
				.parse("datacenter Lab { host a { nic n { } } host a { nic n { } nic n { } } vm web { on a } }").root());
		assertEquals(List.of("a", "a (2)"), model.snapshot().hosts().stream().map(host -> host.id().toString()).toList());
		assertEquals(List.of("a.n (2)", "a.n (3)"), model.snapshot().hosts().get(1).nics().stream().map(nic -> nic.id().toString()).toList());
		assertEquals(Optional.of(model.snapshot().hosts().getFirst().id()), model.snapshot().vms().getFirst().host());
		model.snapshot().hosts().forEach(host -> assertEquals(Optional.of(host.id()),
				model.origins().find(host.id()).flatMap(model.origins()::idOf)));
	}

	@Test
	void instancesOfAFleetComeFromTheFleet() {
		DesignModel model = Designs.model("datacenter Lab { vm web[1..3] { } }");
		VirtualMachine fleet = (VirtualMachine) model.origins().find(Designs.vm("web2")).orElseThrow();
		assertEquals("web", fleet.getName());
		assertEquals(Optional.of(Designs.vm("web")), model.origins().idOf(fleet));
		assertSame(fleet, model.origins().find(Designs.vm("web")).orElseThrow());
	}

	@Test
	void whatHasNoValueIsFoundAllTheSame() {
		DesignModel model = Designs.model("datacenter Lab { vm-template small { } vm web { disk data { } } }");
		for (ElementId id : List.of(new ElementId("VirtualDisk", "web.data"), new ElementId("VmTemplate", "small"))) {
			assertEquals(Optional.of(id), model.origins().find(id).flatMap(model.origins()::idOf));
		}
		assertEquals(Optional.empty(), model.origins().find(new ElementId("VirtualDisk", "web.gone")));
	}

	@Test
	void namesWhatIsInsideAHostByTheHost() {
		DesignModel model = Designs.model("""
				datacenter Lab {
					host esx01 { vswitch vSwitch0 { portgroup "VM Network" { vmkernel vmk0 { address 192.168.0.11/24 } } } }
				}
				""");
		Host host = model.snapshot().hosts().getFirst();
		assertEquals(List.of("esx01.VM Network"), host.portGroups().map(group -> group.id().toString()).toList());
		assertEquals(List.of("esx01.vmk0"), host.vmkernelAdapters().map(adapter -> adapter.id().toString()).toList());
		assertTrue(model.origins().find(new ElementId("VMkernelAdapter", "esx01.vmk0")).isPresent());
	}

	@Test
	void namesRecordsByTheirZoneAndOwner() {
		DesignModel model = Designs.model("""
				datacenter Lab {
					dns-server dc01 {
						zone "lab.example" { A esx01 192.168.0.11 A "@" 192.168.0.1 }
						reverse-zone 192.168.0.0/24 { PTR 192.168.0.11 "esx01.lab.example" }
					}
				}
				""");
		DnsServer server = model.snapshot().dnsServers().getFirst();
		List<DnsServer.AddressRecord> records = server.forwardZones().getFirst().addresses();
		assertEquals(List.of("esx01.lab.example", "lab.example"), records.stream().map(record -> record.name().toString()).toList());
		assertEquals("dc01.lab.example.esx01", records.getFirst().id().toString());
		assertEquals("dc01.192.168.0.0/24.192.168.0.11",
				server.reverseZones().getFirst().pointers().getFirst().id().toString());
	}

	@Test
	void blanksAndWrongValuesAreLegal() {
		DesignSnapshot snapshot = Designs.model("""
				datacenter Lab {
					host esx01 { fqdn "not a name" version "eight" vswitch s { mtu 9000 portgroup p { vlan 5000 vmkernel vmk0 { address 10.0.0.999 } } } }
					vcenter vcsa { }
					vm odd[10..1] { cpus 0 }
				}
				""").snapshot();
		Host host = snapshot.hosts().getFirst();
		assertTrue(host.fqdn().isWrong());
		assertTrue(host.version().isWrong());
		assertEquals(0, host.portGroups().findFirst().orElseThrow().vlan());
		assertEquals("10.0.0.999", host.vmkernelAdapters().findFirst().orElseThrow().address().text());
		assertTrue(snapshot.vCenters().getFirst().fqdn().isBlank());
		assertEquals(List.of("odd"), snapshot.vms().stream().map(vm -> vm.id().toString()).toList());
	}

	@Test
	void referencesToNothingAreAbsent() {
		DesignSnapshot snapshot = Designs.flawed("""
				datacenter Lab {
					host esx01 { vswitch s { uplinks vmnic9 } mounts gone dns nobody }
					cluster Prod { hosts esx01 esx99 }
					vm web like nothing { on nowhere datastore gone }
				}
				""").snapshot();
		assertEquals(List.of(), snapshot.hosts().getFirst().switches().getFirst().uplinks());
		assertEquals(List.of(Designs.host("esx01")), snapshot.clusters().getFirst().hosts());
		assertEquals(Optional.empty(), snapshot.vms().getFirst().host());
		assertEquals(List.of(), snapshot.vms().getFirst().datastores());
	}

	@Test
	void anEmptyFileIsAnEmptyDesign() {
		DesignSnapshot snapshot = SnapshotBuilder.build(CoreFactory.eINSTANCE.createDesignFile()).snapshot();
		assertEquals("", snapshot.name());
		assertEquals(List.of(), snapshot.hosts());
	}

	@Test
	void importsBelongToTheDesign(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("hosts.vdc"), "import \"lab.vdc\" host esx01 { }");
		Path root = Files.writeString(folder.resolve("lab.vdc"), "import \"hosts.vdc\" datacenter Lab profile lab { vm web { on esx01 } }");
		DesignModel model = SnapshotBuilder.build(VdcLanguage.standard().load(root).root());
		assertEquals(Optional.of("lab"), model.snapshot().profile());
		assertEquals(Optional.of(Designs.host("esx01")), model.snapshot().vms().getFirst().host());
		assertEquals(2, model.origins().files().size());
		assertFalse(model.snapshot().host(Designs.host("esx01")).isEmpty());
	}

	@Test
	void scenariosNameInstancesOfFleets() {
		DesignSnapshot snapshot = Designs.model("""
				datacenter Lab {
					host esx01 { }
					vm web[01..03] { on esx01 }
					scenario Move { seed 7 at 10 s vmotion web[02] to esx01 expect web[02] on esx01 within 1 min expect downtime of web[02] below 1 s }
				}
				""").snapshot();
		Scenario scenario = snapshot.scenario("Move").orElseThrow();
		assertEquals(7, scenario.seed().orElseThrow());
		assertEquals(Optional.of(Designs.vm("web02")), ((Scenario.Migrate) scenario.actions().getFirst()).vm());
		assertEquals(2, scenario.expectations().size());
	}

	@Test
	void aScenarioStartsColdWhenItSaysSo() {
		DesignSnapshot snapshot = Designs.model("datacenter Lab { scenario Warm { } scenario Cold { seed 7 cold-start } }").snapshot();
		assertFalse(snapshot.scenario("Warm").orElseThrow().coldStart());
		assertTrue(snapshot.scenario("Cold").orElseThrow().coldStart());
	}
}
