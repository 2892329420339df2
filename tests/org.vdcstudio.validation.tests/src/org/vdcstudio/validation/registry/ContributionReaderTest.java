/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.validation.ContributionProblem;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.TestRules;

class ContributionReaderTest {

	@TempDir
	private Path folder = Path.of("");

	/** A rule that a {@code plugin.xml} can name. */
	public static final class ContributedRule implements Rule {

		@Override
		public RuleMetadata metadata() {
			return TestRules.everyHost("ACME-01").metadata();
		}

		@Override
		public void check(RuleContext context) {
			// Being there is all that is asked of it.
		}
	}

	@Test
	void readsRulesAndNamesTheirBundle() throws Exception {
		Contributions found = read(Map.of("com.acme.rules", """
				<plugin><extension point="org.vdcstudio.validation.rules">
					<rule id="ACME-01" class="%s"/>
				</extension></plugin>
				""".formatted(ContributedRule.class.getName())));
		assertEquals(List.of(), found.problems());
		assertEquals("com.acme.rules", found.rules().getFirst().contributor());
		assertEquals("ACME-01", found.rules().getFirst().factory().call().metadata().id());
	}

	@Test
	void contributionsThatLackSomethingAreProblemsOfTheirBundle() throws IOException {
		Contributions found = read(Map.of("com.acme.rules", """
				<plugin><extension point="org.vdcstudio.validation.rules">
					<rule class="x"/>
					<rule id="acme" class="x"/>
					<rule id="ACME-01"/>
					<role id="ACME-02"/>
				</extension></plugin>
				"""));
		assertEquals(List.of(), found.rules());
		assertEquals(List.of("A contributed rule has no id such as NAM-03, but ''.",
				"A contributed rule has no id such as NAM-03, but 'acme'.", "Contributed rule ACME-01 names no class.",
				"An extension of org.vdcstudio.validation.rules has an element <role>."),
				found.problems().stream().map(ContributionProblem::message).toList());
	}

	@Test
	void aBrokenDeclarationDoesNotKeepOthersOut() throws IOException {
		Contributions found = read(Map.of("com.broken", "<plugin><extension", "com.acme.rules", """
				<plugin><extension point="org.vdcstudio.validation.rules"><rule id="ACME-01" class="x"/></extension></plugin>
				"""));
		assertEquals(1, found.rules().size());
		assertEquals("com.broken", found.problems().getFirst().contributor());
		assertTrue(found.problems().getFirst().message().startsWith("Its plugin.xml cannot be read"));
	}

	@Test
	void aDeclarationThatDrawsInOtherFilesIsNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "ACME-01");
		Contributions found = read(Map.of("com.acme", """
				<!DOCTYPE plugin [<!ENTITY other SYSTEM "%s">]>
				<plugin><extension point="org.vdcstudio.validation.rules"><rule id="ACME-01" class="x"/>&other;</extension></plugin>
				""".formatted(secret.toUri())));
		assertEquals(List.of(), found.rules());
		assertTrue(found.problems().getFirst().message().startsWith("Its plugin.xml cannot be read"));
	}

	@Test
	void theProductsOwnContributionsComeFirst() throws IOException {
		String declaration = "<plugin><extension point=\"org.vdcstudio.validation.rules\"><rule id=\"ACME-01\" class=\"x\"/></extension></plugin>";
		Contributions found = read(Map.of("com.acme", declaration, "org.vdcstudio.validation.rules", declaration));
		assertEquals(List.of("org.vdcstudio.validation.rules", "com.acme"),
				found.rules().stream().map(RuleContribution::contributor).toList());
	}

	@Test
	void readsProfilesWithLevelsAndParameters() throws IOException {
		Contributions found = read(Map.of("com.acme", """
				<plugin><extension point="org.vdcstudio.validation.profiles">
					<profile id="acme" title="ACME" description="Ours." extends="production">
						<rule id="NAM-03" level="off"/>
						<rule id="VMK-04" level="loud"><parameter name="tolerated" value="vsan"/></rule>
					</profile>
					<profile id="acme"/>
				</extension></plugin>
				"""));
		assertEquals(new Profile("acme", "ACME", "Ours.", Optional.of("production"),
				Map.of("NAM-03", RuleSetting.of(RuleLevel.OFF), "VMK-04", new RuleSetting(Optional.empty(), Map.of("tolerated", "vsan")))),
				found.profiles().getFirst());
		assertEquals(2, found.problems().size());
	}

	@Test
	void theProductHasThreeProfiles() {
		assertEquals(List.of("lab", "production", "vcf"), RuleRegistry.ofPlatform().profiles().stream().map(Profile::id).toList());
	}

	private Contributions read(Map<String, String> declarations) throws IOException {
		List<URL> roots = new ArrayList<>();
		for (Map.Entry<String, String> each : declarations.entrySet()) {
			Path bundle = Files.createDirectories(folder.resolve(each.getKey()).resolve("META-INF")).resolveSibling("");
			Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"),
					"Manifest-Version: 1.0\nBundle-SymbolicName: %s;singleton:=true\n".formatted(each.getKey()));
			Files.writeString(bundle.resolve("plugin.xml"), each.getValue());
			roots.add(bundle.toUri().toURL());
		}
		try (URLClassLoader loader = new URLClassLoader(roots.toArray(URL[]::new), ContributionReaderTest.class.getClassLoader())) {
			Contributions all = ContributionReader.ofClassPath(loader);
			Set<String> wanted = declarations.keySet();
			return new Contributions(all.rules().stream().filter(rule -> wanted.contains(rule.contributor())).toList(),
					all.profiles().stream().filter(profile -> profile.id().equals("acme")).toList(),
					all.problems().stream().filter(problem -> wanted.contains(problem.contributor())).toList());
		}
	}
}
