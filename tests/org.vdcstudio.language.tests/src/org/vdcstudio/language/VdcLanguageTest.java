/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.StandardSwitch;

class VdcLanguageTest {

	private final VdcLanguage language = VdcLanguage.standard();

	@Test
	void readsTheSketchOfTheDesignDocument() {
		LoadedDesign design = language.parse(Samples.LAB);

		assertEquals(List.of(), messages(design));
		Datacenter lab = design.root().getDatacenter();
		assertEquals("Lab", lab.getName());
		assertEquals("lab", lab.getProfile());
		EsxiHost host = Samples.find(design, EsxiHost.class, "esx01");
		assertEquals("64 GiB", host.getMemory());
		assertEquals("2400 MHz", host.getClock());
		PhysicalNic nic = host.getNics().getFirst();
		assertEquals("VMnet0", nic.getLink().getName());
		StandardSwitch first = host.getSwitches().getFirst();
		assertSame(nic, first.getUplinks().getFirst());
		assertEquals("VM Network", first.getPortGroups().get(1).getName());
	}

	@Test
	void importsMayRunInCircles(@TempDir Path folder) throws IOException {
		write(folder, "lab.vdc", """
				import "parts/dns.vdc"
				datacenter Lab { host esx01 { dns dc01 } }
				""");
		write(folder, "parts/dns.vdc", """
				import "../lab.vdc"
				import "more.vdc"
				dns-server dc01 { }
				cluster c1 { hosts esx01 esx02 }
				""");
		write(folder, "parts/more.vdc", """
				host esx02 { }
				""");

		LoadedDesign design = language.load(folder.resolve("lab.vdc"));

		assertEquals(List.of(), messages(design));
		assertEquals(3, design.files().size());
		assertEquals("dc01", Samples.find(design, EsxiHost.class, "esx01").getDnsServers().getFirst().getName());
	}

	@Test
	void saysWhichImportIsMissing(@TempDir Path folder) throws IOException {
		write(folder, "lab.vdc", """
				import "gone.vdc"
				datacenter Lab { }
				""");

		LoadedDesign design = language.load(folder.resolve("lab.vdc"));

		SourceProblem problem = design.source().problems().getFirst();
		assertEquals(SourceProblem.Kind.IMPORT, problem.kind());
		assertEquals("There is no file 'gone.vdc' to import", problem.message());
		assertEquals(8, problem.location().column());
		assertEquals(List.of(), design.unreadable());
	}

	@ParameterizedTest
	@ValueSource(strings = { ":", "http://lab.example/x.vdc", "jar:file:/x.jar!/x.vdc", "?", "a b.vdc", "#x", "../../..", "x\\u0000",
			"%", "file:", "//x" })
	void anImportOfWhateverIsAtWorstAProblem(String name, @TempDir Path folder) throws IOException {
		Path file = write(folder, "lab.vdc", "import \"" + name.replace("\\", "\\\\") + "\" datacenter Lab { host esx01 { } }");

		LoadedDesign design = language.load(file);

		assertEquals(List.of(SourceProblem.Kind.IMPORT), design.source().problems().stream().map(SourceProblem::kind).toList());
		assertEquals("esx01", Samples.find(design, EsxiHost.class, "esx01").getName());
	}

	@Test
	void readsTheRestOfADesignWhenAnImportIsNotText(@TempDir Path folder) throws IOException {
		write(folder, "lab.vdc", """
				import "broken.vdc"
				datacenter Lab { host esx01 { } }
				""");
		Files.write(folder.resolve("broken.vdc"), new byte[] { 'h', 'o', (byte) 0xC3, (byte) 0x28 });

		LoadedDesign design = language.load(folder.resolve("lab.vdc"));

		assertEquals("esx01", design.root().getDatacenter().getElements().getFirst().getName());
		assertEquals(VdcLanguage.uri(folder.resolve("broken.vdc")), design.unreadable().getFirst().file());
		assertEquals(List.of("'broken.vdc' cannot be imported: not UTF-8 text: byte 2, on line 1, fits no character; save it as UTF-8"), messages(design));
	}

	@Test
	void refusesAFileThatIsNotText(@TempDir Path folder) throws IOException {
		Path file = Files.write(folder.resolve("broken.vdc"), new byte[] { (byte) 0xFF });

		assertEquals(0, assertThrows(UndecodableTextException.class, () -> language.load(file)).position());
	}

	@Test
	void refusesAFileThatIsNotThere(@TempDir Path folder) {
		assertThrows(NoSuchFileException.class, () -> VdcLanguage.read(folder.resolve("gone.vdc")));
		assertThrows(IOException.class, () -> language.load(folder.resolve("gone.vdc")));
	}

	@Test
	void acceptsAByteOrderMarkAndCarriageReturns(@TempDir Path folder) throws IOException {
		Path file = write(folder, "lab.vdc", "\uFEFFdatacenter Lab {\r\n\thost esx01 { }\r\n}\r\n");

		LoadedDesign design = language.load(file);

		assertEquals(List.of(), messages(design));
		EsxiHost host = Samples.find(design, EsxiHost.class, "esx01");
		var location = design.source().locate(host).orElseThrow();
		assertEquals(2, location.line());
		assertEquals(7, location.column());
	}

	@Test
	void takesEveryFileWithADatacenterAndEveryFileThatNobodyImportsForADesign(@TempDir Path folder) throws IOException {
		write(folder, "a.vdc", "import \"hosts.vdc\" datacenter A { }");
		write(folder, "b/b.vdc", "datacenter B { }");
		write(folder, "hosts.vdc", "host esx01 { }");
		write(folder, "orphan.vdc", "host esx02 { }");
		write(folder, ".hidden/c.vdc", "datacenter C { }");

		List<String> roots = language.loadAll(folder).designs().stream()
				.map(design -> design.root().eResource().getURI().lastSegment()).toList();

		assertEquals(List.of("a.vdc", "b.vdc", "orphan.vdc"), roots);
	}

	@Test
	void readsOpenTextsInsteadOfFiles(@TempDir Path folder) throws IOException {
		write(folder, "lab.vdc", "import \"hosts.vdc\" datacenter A { cluster c { hosts esx07 } }");
		Path hosts = write(folder, "hosts.vdc", "host esx01 { }");

		LoadedDesign design = language.load(VdcLanguage.uri(folder.resolve("lab.vdc")),
				uri -> uri.equals(VdcLanguage.uri(hosts)) ? java.util.Optional.of("host esx07 { }") : java.util.Optional.empty());

		assertEquals(List.of(), messages(design));
		assertEquals("host esx07 { }", design.text(VdcLanguage.uri(hosts)).orElseThrow());
	}

	@Test
	void reportsEveryReferenceToNothingOnceAndLeavesItUnset() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
					cluster c1 { hosts esx01 esx09 esx02 }
					host esx01 { }
					host esx02 { nic vmnic0 { connect PC.VMnet7 } }
					vm web { datastore esx01 }
				}
				""");

		assertEquals(List.of("'esx09' is not a host of this design", "'PC.VMnet7' is not an external-network, port, adapter or vmnet of this design",
				"'esx01' is a host, where a vmfs, nfs or vsan-datastore is expected"), messages(design));
		SourceProblem problem = design.source().problems().getFirst();
		assertEquals(SourceProblem.Kind.UNRESOLVED_REFERENCE, problem.kind());
		assertEquals(2, problem.location().line());
		assertEquals(27, problem.location().column());
		assertNull(Samples.find(design, EsxiHost.class, "esx02").getNics().getFirst().getLink());
		assertTrue(problem.element() instanceof Cluster);
	}

	@Test
	void reportsTheSecondOfTwoElementsWithOneName() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
					host esx01 {
						vswitch a { portgroup Net { vmkernel vmk0 { } } }
						vswitch b { portgroup Net { vmkernel vmk0 { } } }
					}
					host esx01 { }
					vm esx01 { }
				}
				""");

		assertEquals(List.of("There is already a portgroup 'Net' in 'b'", "There is already a vmkernel 'vmk0' in 'Net'",
				"There is already a host or cluster 'esx01' in this design"), messages(design));
	}

	@Test
	void looksForOthersBeforeTheElementThatRefers() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
					vm vcsa { provides vcsa }
					vcenter vcsa { }
				}
				""");

		assertEquals(List.of(), messages(design));
		assertEquals(List.of(Samples.find(design, VCenterServer.class, "vcsa")),
				Samples.find(design, VirtualMachine.class, "vcsa").getProvides());
	}

	private static List<String> messages(LoadedDesign design) {
		return design.source().problems().stream().map(SourceProblem::message).toList();
	}

	private static Path write(Path folder, String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
		return Files.writeString(file, text);
	}
}
