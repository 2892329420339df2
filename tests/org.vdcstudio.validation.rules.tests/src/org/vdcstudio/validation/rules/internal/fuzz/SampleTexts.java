/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vdcstudio.validation.rules.internal.SourceTree;

/** Texts without mistakes: the examples, what the language's page shows, and a few that are small. */
final class SampleTexts {

	private static final Pattern SHOWN = Pattern.compile("```vdc\n(.*?)```", Pattern.DOTALL);
	private static final List<String> SMALL = List.of("", "datacenter Lab { }", "host esx01 { memory 64 GiB  nic vmnic0 { speed 1 Gbit } }\n",
			"vm web[01..04] { cpus 2 }\nvm web01 { }\n", "// nothing but a comment", "import \"a.vdc\"\nimport \"\"\nhost \"a b\" { }\n", """
					datacenter Lab profile lab {
					    dns-server dc01 {
					        address 10.0.0.10
					        zone "lab.example" { A esx01 10.0.0.11  CNAME www esx01  CNAME esx02 www }
					        reverse-zone 10.0.0.0/24 { PTR 10.0.0.11 "esx01.lab.example" }
					    }
					    @suppress(NAM-01, "it is named later", until 2027-01-01)
					    host esx01 {
					        dns dc01
					        nic vmnic0 { }
					        vswitch v0 { uplinks vmnic0  portgroup p { vmkernel vmk0 { address 10.0.0.11/24  services management } } }
					    }
					    cluster c { hosts esx01  ha  drs fully-automated }
					}
					""");

	private final List<String> texts;

	private SampleTexts(List<String> texts) {
		this.texts = texts;
	}

	/** All there are; examples that are added later are among them. */
	static SampleTexts ofSourceTree() throws IOException {
		Path root = SourceTree.root();
		List<String> texts = new ArrayList<>(SMALL);
		try (Stream<Path> files = Files.walk(root.resolve("examples"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".vdc")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
		}
		Matcher shown = SHOWN.matcher(Files.readString(root.resolve("docs/language.md")));
		while (shown.find()) {
			texts.add(Objects.requireNonNull(shown.group(1)));
		}
		return new SampleTexts(texts);
	}

	List<String> all() {
		return texts;
	}

	String any(Random random) {
		return texts.get(random.nextInt(texts.size()));
	}
}
