/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.scenario.ScenarioPackage;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.report.RulePages;

class CatalogueTest {

	private static final List<EPackage> MODEL = List.of(CorePackage.eINSTANCE, NamingPackage.eINSTANCE, NetworkPackage.eINSTANCE,
			StoragePackage.eINSTANCE, ComputePackage.eINSTANCE, LabPackage.eINSTANCE, ScenarioPackage.eINSTANCE);

	@Test
	void everyContributionWorks() {
		assertEquals(List.of(), RuleCheck.registry().problems());
	}

	@Test
	void everyRuleClassIsContributed() throws IOException {
		List<String> contributed = RuleCheck.registry().rules().stream().map(rule -> rule.rule().getClass().getName()).toList();
		List<String> forgotten = new ArrayList<>();
		Path sources = SourceTree.root().resolve("bundles/org.vdcstudio.validation.rules/src");
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter(each -> each.toString().endsWith("Rule.java")).toList()) {
				String name = sources.relativize(file).toString().replace('/', '.').replace(".java", "");
				boolean isAbstract = Files.readString(file).contains("abstract class");
				if (!isAbstract && !contributed.contains(name)) {
					forgotten.add(name);
				}
			}
		}
		assertEquals(List.of(), forgotten);
	}

	@Test
	void rulesNameKindsOfElementThatExist() {
		List<String> wrong = new ArrayList<>();
		for (RuleMetadata rule : metadata()) {
			rule.elements().stream().filter(kind -> MODEL.stream().allMatch(each -> each.getEClassifier(kind) == null))
					.forEach(kind -> wrong.add(rule.id() + ": " + kind));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyRuleSaysWhatToDo() {
		assertEquals(List.of(), metadata().stream().filter(rule -> rule.remedy().isBlank()).map(RuleMetadata::id).toList());
	}

	@Test
	void theQuickFixesOfARuleAreThoseItNames() {
		for (RegisteredRule rule : RuleCheck.registry().rules()) {
			Rule code = rule.rule();
			assertEquals(rule.metadata().quickFixes(), code.quickFixes().stream().map(QuickFix::id).toList(), rule.metadata().id());
		}
	}

	@Test
	void theQuickFixesOfEveryRuleAreTried() throws IOException {
		StringBuilder tests = new StringBuilder();
		try (Stream<Path> files = Files.walk(SourceTree.root().resolve("tests/org.vdcstudio.validation.rules.tests/src"))) {
			for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
				tests.append(Files.readString(file));
			}
		}
		assertEquals(List.of(), metadata().stream().filter(rule -> !rule.quickFixes().isEmpty()).map(RuleMetadata::id)
				.filter(id -> tests.indexOf("fix(\"" + id + "\"") < 0).toList());
	}

	/** Set the system property {@code vdc.update} to true to write the pages instead of comparing them. */
	@Test
	void everyRuleHasItsPageAndThePageIsUpToDate() throws IOException {
		Path folder = SourceTree.root().resolve("docs/rules");
		Map<String, String> expected = RulePages.all(metadata());
		if (Boolean.getBoolean("vdc.update")) {
			Files.createDirectories(folder);
			for (Map.Entry<String, String> page : expected.entrySet()) {
				Files.writeString(folder.resolve(page.getKey()), page.getValue());
			}
		}
		Map<String, String> actual = new TreeMap<>();
		try (Stream<Path> pages = Files.list(folder)) {
			for (Path page : pages.toList()) {
				actual.put(folder.relativize(page).toString(), Files.readString(page, StandardCharsets.UTF_8));
			}
		}
		assertEquals(expected, actual, "run the test with -Dvdc.update=true to write the pages");
	}

	private static List<RuleMetadata> metadata() {
		return RuleCheck.registry().rules().stream().map(RegisteredRule::metadata).toList();
	}
}
