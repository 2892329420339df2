/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.ModelEdit.AddElement;
import org.vdcstudio.model.edit.ModelEdit.MoveElement;
import org.vdcstudio.model.edit.ModelEdit.RemoveElement;
import org.vdcstudio.model.edit.ModelEdit.RenameElement;
import org.vdcstudio.model.edit.ModelEdit.SetValue;
import org.vdcstudio.model.edit.ModelEdit.UnsetValue;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.NamingFactory;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.naming.NtpSource;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;

class TextEditsTest {

	private static final String HOST = """
			datacenter Lab {
			    host esx01 {
			        fqdn "esx01.lab.example" // the name
			        // two cables
			        nic vmnic0 { speed 1 Gbit }
			        nic vmnic1 { } // the second

			        vswitch vSwitch0 { uplinks vmnic0 }
			        vswitch vSwitch1 {
			            uplinks vmnic1
			            portgroup Storage {
			                vmkernel vmk1 { services management }
			            }
			        }
			    }
			}
			""";

	private final VdcLanguage language = VdcLanguage.standard();

	@Test
	void replacesAValueWhereItStands() {
		assertEquals(HOST.replace("1 Gbit", "10 Gbit"), edited(HOST, design -> set(
				Samples.find(design, PhysicalNic.class, "vmnic0"), "speed", "10 Gbit")));
	}

	@Test
	void putsANewPropertyBehindTheOthers() {
		assertEquals(HOST.replace("// the name", "// the name\n        memory 64 GiB"), edited(HOST, design -> set(
				Samples.find(design, EsxiHost.class, "esx01"), "memory", "64 GiB")));
	}

	@Test
	void putsANewPropertyOnTheLineOfAShortBlock() {
		assertEquals(HOST.replace("1 Gbit }", "1 Gbit  mac 00:50:56:00:00:01 }").replace("vmnic1 { }", "vmnic1 { speed 1 Gbit }"),
				edited(HOST, design -> set(Samples.find(design, PhysicalNic.class, "vmnic0"), "mac", "00:50:56:00:00:01"),
						design -> set(Samples.find(design, PhysicalNic.class, "vmnic1"), "speed", "1 Gbit")));
	}

	@Test
	void writesAPropertyOfSeveralValuesAsOne() {
		assertEquals(HOST.replace("// the name", "// the name\n        cpu 2 x 8 at 2400 MHz"),
				edited(HOST, design -> set(host(design), "sockets", "2"), design -> set(host(design), "coresPerSocket", "8"),
						design -> set(host(design), "clock", "2400 MHz")));
	}

	@Test
	void refusesAPartOfAPropertyThatMakesNoSenseAlone() {
		LoadedDesign design = language.parse(HOST);

		assertThrows(IllegalArgumentException.class, () -> language.textEdits(design, List.of(set(host(design), "sockets", "2"))));
	}

	@Test
	void addsToAListOfNames() {
		assertEquals(HOST.replace("uplinks vmnic0 }", "uplinks vmnic0 vmnic1 }"), edited(HOST,
				design -> set(Samples.find(design, StandardSwitch.class, "vSwitch0"), "uplinks",
						Samples.find(design, PhysicalNic.class, "vmnic1"))));
	}

	@Test
	void addsToAListOfWords() {
		assertEquals(HOST.replace("services management", "services management vmotion"), edited(HOST,
				design -> set(Samples.find(design, VMkernelAdapter.class, "vmk1"), "services", VMkernelService.VMOTION)));
	}

	@Test
	void takesOneOutOfAListOfNamesThatIsEmptiedAndFilledAnewInOneStep() {
		String text = "host esx01 { nic vmnic0 { } nic vmnic1 { } vswitch vSwitch0 { uplinks vmnic0 vmnic1 } }";
		LoadedDesign design = language.parse(text);
		StandardSwitch vswitch = Samples.find(design, StandardSwitch.class, "vSwitch0");
		List<ModelEdit> edits = List.of(new UnsetValue("None", vswitch, NetworkPackage.Literals.STANDARD_SWITCH__UPLINKS),
				set(vswitch, "uplinks", Samples.find(design, PhysicalNic.class, "vmnic1")));

		LoadedDesign after = language
				.parse(TextEdit.apply(text, language.textEdits(design, edits).values().iterator().next()));

		assertEquals(List.of(), after.source().problems());
		assertEquals(List.of(Samples.find(after, PhysicalNic.class, "vmnic1")),
				Samples.find(after, StandardSwitch.class, "vSwitch0").getUplinks());
	}

	@Test
	void addsAnElementBehindItsSiblingsAndTheirComments() {
		assertEquals(HOST.replace("// the second", "// the second\n        nic vmnic2 { speed 1 Gbit }"), edited(HOST, design -> {
			PhysicalNic nic = NetworkFactory.eINSTANCE.createPhysicalNic();
			nic.setName("vmnic2");
			nic.setSpeed("1 Gbit");
			return new AddElement("Add vmnic2", host(design), ComputePackage.Literals.HOST_CONFIGURATION__NICS, nic);
		}));
	}

	@Test
	void addsAnElementBehindAnother() {
		String text = """
				datacenter D {
				    ntp-source clock { address 192.168.0.1 } // the router

				    scenario "nothing happens" { }
				}
				""";
		assertEquals(text.replace("// the router\n", "// the router\n\n    dns-server dc01 {\n        fqdn \"dc01.lab.example\"\n    }\n"), edited(text, design -> {
			DnsServer server = NamingFactory.eINSTANCE.createDnsServer();
			server.setName("dc01");
			server.setFqdn("dc01.lab.example");
			NtpSource clock = Samples.find(design, NtpSource.class, "clock");
			return new AddElement("Add dc01", clock.eContainer(), CorePackage.Literals.DATACENTER__ELEMENTS, server, Optional.of(clock));
		}));
	}

	@Test
	void opensAShortBlockForABlock() {
		assertEquals(HOST.replace("vSwitch0 { uplinks vmnic0 }", """
				vSwitch0 {
				            uplinks vmnic0
				            portgroup "VM Network" { vlan 10 }
				        }"""), edited(HOST, design -> {
			PortGroup group = NetworkFactory.eINSTANCE.createPortGroup();
			group.setName("VM Network");
			group.setVlan("10");
			return new AddElement("Add VM Network", Samples.find(design, StandardSwitch.class, "vSwitch0"),
					NetworkPackage.Literals.STANDARD_SWITCH__PORT_GROUPS, group);
		}));
	}

	@Test
	void opensShortBlocksAroundAShortBlock() {
		assertEquals("""
				host a {
				    vswitch v {
				        portgroup p { vlan 1 }
				    }
				}
				""", edited("host a { vswitch v { } }\n", design -> {
			PortGroup group = NetworkFactory.eINSTANCE.createPortGroup();
			group.setName("p");
			group.setVlan("1");
			return new AddElement("Add p", Samples.find(design, StandardSwitch.class, "v"),
					NetworkPackage.Literals.STANDARD_SWITCH__PORT_GROUPS, group);
		}));
	}

	@Test
	void addsAMissingPointerRecord() {
		String text = """
				dns-server dc01 {
				\treverse-zone 192.168.0.0/24 {
				\t\tPTR 192.168.0.10 "dc01.lab.example" // this one is there
				\t}
				}
				""";
		assertEquals(text.replace("// this one is there\n", "// this one is there\n\t\tPTR 192.168.0.11 \"esx01.lab.example\"\n"),
				edited(text, design -> {
					PointerRecord record = NamingFactory.eINSTANCE.createPointerRecord();
					record.setAddress("192.168.0.11");
					record.setTarget("esx01.lab.example");
					return new AddElement("Add PTR", Samples.find(design, DnsServer.class, "dc01").getReverseZones().getFirst(),
							NamingPackage.Literals.REVERSE_ZONE__RECORDS, record);
				}));
	}

	@Test
	void removesAnElementWithItsLine() {
		assertEquals(HOST.replace("        nic vmnic0 { speed 1 Gbit }\n", ""),
				edited(HOST, design -> new RemoveElement("Remove vmnic0", Samples.find(design, PhysicalNic.class, "vmnic0"))));
	}

	@Test
	void keepsACommentBehindWhatIsRemoved() {
		assertEquals(HOST.replace("        nic vmnic1 { } // the second", "        // the second"),
				edited(HOST, design -> new RemoveElement("Remove vmnic1", Samples.find(design, PhysicalNic.class, "vmnic1"))));
	}

	@Test
	void leavesAloneWhatWasNotUnderstood() {
		assertEquals("host a { frob 1 }\n", edited("host a { frob 1 nic x { } }\n",
				design -> new RemoveElement("Remove x", Samples.find(design, PhysicalNic.class, "x"))));
	}

	@Test
	void removesAProperty() {
		assertEquals(HOST.replace("vmnic0 { speed 1 Gbit }", "vmnic0 { }"), edited(HOST,
				design -> new UnsetValue("No speed", Samples.find(design, PhysicalNic.class, "vmnic0"),
						NetworkPackage.Literals.PHYSICAL_NIC__SPEED)));
	}

	@Test
	void renamesAnElementAndWhatRefersToIt() {
		assertEquals(HOST.replace("vmnic1", "\"fast one\""), edited(HOST,
				design -> new RenameElement("Rename", Samples.find(design, PhysicalNic.class, "vmnic1"), "fast one")));
	}

	@Test
	void renamesAnElementInNamesThatBeginWithIt() {
		String text = """
				workstation PC { vmnet VMnet0 { } }
				host esx01 { nic vmnic0 { connect PC.VMnet0 /* bridged */ } }
				""";
		assertEquals(text.replace("PC", "Desk"), edited(text, design -> ModelEdit.set(
				design.root().getElements().getFirst(), CorePackage.Literals.NAMED_ELEMENT__NAME, "Desk")));
	}

	@Test
	void renamesInEveryFileOfTheDesign(@TempDir Path folder) throws IOException {
		String text = "import \"hosts.vdc\" datacenter Lab { cluster c { hosts esx01 } }";
		Path lab = Files.writeString(folder.resolve("lab.vdc"), text);
		Path hosts = Files.writeString(folder.resolve("hosts.vdc"), "host esx01 { }");
		LoadedDesign design = language.load(lab);

		Map<URI, List<TextEdit>> changes = language.textEdits(design, List.of(new RenameElement("Rename", host(design), "a1")));

		assertEquals(Map.of(VdcLanguage.uri(lab), List.of(new TextEdit(text.indexOf("esx01"), 5, "a1")), VdcLanguage.uri(hosts),
				List.of(new TextEdit(5, 5, "a1"))), changes);
	}

	@Test
	void refusesANameThatIsTaken() {
		LoadedDesign design = language.parse(HOST);

		assertThrows(IllegalArgumentException.class, () -> language.textEdits(design,
				List.of(new RenameElement("Rename", Samples.find(design, PhysicalNic.class, "vmnic1"), "vmnic0"))));
	}

	@Test
	void refusesANameThatAnythingHasThatTheSameReferencesMean() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    host a { vswitch s { portgroup p { } } vswitch t { portgroup q { } } }
				    cluster b { }
				    vm c { }
				}
				""");

		assertThrows(IllegalArgumentException.class, () -> language.textEdits(design,
				List.of(new RenameElement("Rename", Samples.find(design, EsxiHost.class, "a"), "b"))));
		assertThrows(IllegalArgumentException.class, () -> language.textEdits(design,
				List.of(new RenameElement("Rename", Samples.find(design, PortGroup.class, "q"), "p"))));
		assertEquals(1, language.textEdits(design,
				List.of(new RenameElement("Rename", Samples.find(design, EsxiHost.class, "a"), "c"))).size());
	}

	@Test
	void movesAnElementWithItsCommentsAndWritesNamesAnew() {
		String text = """
				workstation PC {
				    vmnet VMnet0 { mode nat } // out
				}
				workstation Laptop { }
				host esx01 { nic vmnic0 { connect PC.VMnet0 } }
				""";
		assertEquals("""
				workstation PC {
				    // out
				}
				workstation Laptop {
				    vmnet VMnet0 { mode nat }
				}
				host esx01 { nic vmnic0 { connect Laptop.VMnet0 } }
				""", edited(text, design -> new MoveElement("Move", Samples.find(design, VMnet.class, "VMnet0"),
				design.root().getElements().get(1), LabPackage.Literals.WORKSTATION_PC__VMNETS)));
	}

	@Test
	void addsAndRemovesWhatStandsInTheHead() {
		String text = "vm-template small { }\nvm web { }\n";
		assertEquals("vm-template small { }\nvm web[01..04] like small { }\n",
				edited(text, design -> set(Samples.find(design, VirtualMachine.class, "web"), "template",
						design.root().getElements().getFirst()),
						design -> set(Samples.find(design, VirtualMachine.class, "web"), "range", "01..04")));
		assertEquals(text, edited("vm-template small { }\nvm web like small { }\n", design -> new UnsetValue("No template",
				Samples.find(design, VirtualMachine.class, "web"), ComputePackage.Literals.VIRTUAL_MACHINE__TEMPLATE)));
	}

	@Test
	void changesANewElementBeforeItIsWritten() {
		String text = "cluster c { }\n";
		LoadedDesign design = language.parse(text);
		EsxiHost host = ComputeFactory.eINSTANCE.createEsxiHost();
		PhysicalNic nic = NetworkFactory.eINSTANCE.createPhysicalNic();

		String changed = changed(text, design, List.of(
				new AddElement("Add host", design.root(), CorePackage.Literals.DESIGN_FILE__ELEMENTS, host),
				set(host, "name", "a"), new AddElement("Add nic", host, ComputePackage.Literals.HOST_CONFIGURATION__NICS, nic),
				set(nic, "name", "n"), set(nic, "speed", "1 Gbit"),
				set(Samples.find(design, Cluster.class, "c"), "hosts", host)));

		assertEquals("""
				cluster c { hosts a }

				host a {
				    nic n { speed 1 Gbit }
				}
				""", changed);
	}

	@SafeVarargs
	private String edited(String text, Function<LoadedDesign, ModelEdit>... edits) {
		LoadedDesign design = language.parse(text);
		return changed(text, design, Arrays.stream(edits).map(each -> each.apply(design)).toList());
	}

	private String changed(String text, LoadedDesign design, List<ModelEdit> edits) {
		Map<URI, List<TextEdit>> changes = language.textEdits(design, edits);
		return TextEdit.apply(text, Objects.requireNonNull(changes.get(design.root().eResource().getURI())));
	}

	private static EsxiHost host(LoadedDesign design) {
		return Samples.find(design, EsxiHost.class, "esx01");
	}

	private static ModelEdit set(EObject element, String feature, Object value) {
		return new SetValue("Set " + feature, element,
				Objects.requireNonNull(element.eClass().getEStructuralFeature(feature)), value);
	}
}
