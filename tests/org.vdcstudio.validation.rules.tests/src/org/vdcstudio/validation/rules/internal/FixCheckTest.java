/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.registry.Contributions;
import org.vdcstudio.validation.registry.RuleContribution;
import org.vdcstudio.validation.registry.RuleRegistry;

/** A fix that is no good does not get through. */
class FixCheckTest {

	private static final String DESIGN = """
			datacenter Lab {
				host esx01 {
					fqdn "esx01.lab.example"  // its name
				}
			}
			""";

	@Test
	void aGoodFixGetsThrough() {
		check(host -> List.of(unnamed(host)), host -> false).removesTheFinding()
				.leaves(DESIGN.replace("fqdn \"esx01.lab.example\"", "").replace("\t\t  //", "\t\t//"));
	}

	@Test
	void oneThatLeavesItsFindingDoesNot() {
		assertFails("the finding is still there", host -> List.of(ModelEdit.set(host, ComputePackage.Literals.HOST_CONFIGURATION__FQDN, "x")));
	}

	@Test
	void oneThatMovesItsFindingToAnotherElementDoesNot() {
		assertFails("another finding of ACME-01 took its place", host -> List.of(new ModelEdit.RenameElement("Rename", host, "esx02")));
	}

	@Test
	void oneThatBringsAnotherFindingDoesNot() {
		AssertionFailedError failure = assertThrows(AssertionFailedError.class,
				() -> check(host -> List.of(unnamed(host)), host -> host.fqdn().value().isEmpty()).removesTheFinding());
		assertTrue(String.valueOf(failure.getMessage()).contains("new findings"), failure.getMessage());
	}

	@Test
	void oneThatTakesACommentAwayDoesNot() {
		assertFails("comments in", host -> List.of(new ModelEdit.RemoveElement("Remove", host)));
	}

	@Test
	void oneThatChangesNothingDoesNot() {
		assertFails("the fix changes nothing", host -> List.of());
	}

	private static void assertFails(String message, Function<EsxiHost, List<ModelEdit>> edits) {
		AssertionFailedError failure = assertThrows(AssertionFailedError.class, () -> check(edits, host -> false).removesTheFinding());
		assertTrue(String.valueOf(failure.getMessage()).contains(message), failure.getMessage());
	}

	private static ModelEdit unnamed(EsxiHost host) {
		return new ModelEdit.UnsetValue("Take the name away", host, ComputePackage.Literals.HOST_CONFIGURATION__FQDN);
	}

	/** No host may have a name, and some other thing must not be. */
	private static FixCheck check(Function<EsxiHost, List<ModelEdit>> edits, Function<Host, Boolean> otherwiseBad) {
		List<RuleContribution> rules = Stream.of(new HostRule("ACME-01", host -> host.fqdn().value().isPresent(), edits),
				new HostRule("ACME-02", otherwiseBad, host -> List.of()))
				.map(rule -> new RuleContribution(rule.id(), "com.acme.rules", () -> rule)).toList();
		return new FixCheck(DESIGN, "ACME-01", ValidationOptions.DEFAULT,
				new RuleRegistry(new Contributions(rules, List.of(), List.of())));
	}

	private record HostRule(String id, Function<Host, Boolean> isBad, Function<EsxiHost, List<ModelEdit>> edits)
			implements Rule, QuickFix {

		@Override
		public RuleMetadata metadata() {
			return RuleMetadata.rule(id, Severity.ERROR, "Hosts are good").because("Tests need rules.")
					.source("Tests", "https://example.org/tests").quickFix(id).build();
		}

		@Override
		public List<QuickFix> quickFixes() {
			return List.of(this);
		}

		@Override
		public void check(RuleContext context) {
			context.snapshot().hosts().stream().filter(isBad::apply)
					.forEach(host -> context.report(Violation.on(host.id(), "Host %s is bad.".formatted(host.id()))));
		}

		@Override
		public String label(Finding finding) {
			return "Improve it";
		}

		@Override
		public List<ModelEdit> edits(Finding finding, DesignModel design) {
			return edits.apply((EsxiHost) design.origins().find(finding.element().orElseThrow()).orElseThrow());
		}
	}
}
