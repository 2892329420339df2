/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.PlainText;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

class OpenDesignFixesTest {

	private static final String LAB = """
			datacenter Lab {
				dns-server dc01 { zone "lab.example" { } }
				vcenter vc1 { fqdn "vc1.lab.example"  address 192.168.0.21 }
				vcenter vc2 { fqdn "vc2.lab.example"  address 192.168.0.22 }
			}
			""";

	@TempDir
	Path folder = Path.of("");

	private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
	private final OpenDesigns designs = new OpenDesigns(
			new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT),
			file -> PlainText.open(Path.of(file.toFileString())), opened -> {
				// nobody else is interested
			}, bugs::add);

	@AfterEach
	void nothingFailedInTheBackground() {
		assertEquals(List.of(), bugs);
	}

	@Test
	void allFindingsOfARuleAreMendedInOneStep() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			FixResult result = fix(lease.design(), "NAM-02");
			assertEquals(2, result.made().size());
			assertEquals(LAB.replace("\"lab.example\" { }", "\"lab.example\" { A vc1 192.168.0.21  A vc2 192.168.0.22 }"),
					lease.design().text().snapshot().content());
			lease.design().undo();
			assertEquals(LAB, lease.design().text().snapshot().content());
		}
	}

	@Test
	void importedFileIsChangedAndSaved() throws IOException {
		Path dns = Files.writeString(folder.resolve("dns.vdc"), "dns-server dc01 { zone \"lab.example\" { } }\n");
		String text = "import \"dns.vdc\"\n" + LAB.replace("dns-server dc01 { zone \"lab.example\" { } }", "");
		try (Lease lease = open("lab.vdc", text)) {
			FixResult result = fix(lease.design(), "NAM-02");
			assertEquals(2, result.made().size());
			assertEquals("dns-server dc01 { zone \"lab.example\" { A vc1 192.168.0.21  A vc2 192.168.0.22 } }\n",
					Files.readString(dns));
			assertEquals(text, lease.design().text().snapshot().content());
			assertTrue(!lease.design().isDirty());
		}
	}

	private static FixResult fix(OpenDesign design, String rule) {
		return design.<FixResult> access(
				access -> OpenDesignFixes.make(design, access, "Fix all", finding -> finding.rule().equals(rule)))
				.orTimeout(20, TimeUnit.SECONDS).join();
	}

	private Lease open(String name, String text) throws IOException {
		Path file = Files.writeString(folder.resolve(name), text);
		URI address = VdcLanguage.uri(file);
		return designs.open(address, opened -> PlainText.open(file));
	}
}
