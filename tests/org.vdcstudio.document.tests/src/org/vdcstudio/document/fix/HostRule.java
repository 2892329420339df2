/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
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

/** A rule for tests that finds fault with some hosts and has a fix for them. */
final class HostRule implements Rule {

	private final RuleMetadata metadata;
	private final Predicate<EsxiHost> isBad;
	private final QuickFix fix;
	private int checks;

	HostRule(String id, Severity severity, Predicate<EsxiHost> isBad, Function<EsxiHost, List<ModelEdit>> edits) {
		this.isBad = isBad;
		fix = new HostFix("fix-" + id, edits);
		metadata = RuleMetadata.rule(id, severity, "Hosts are alike").because("Tests need rules.")
				.source("Tests", "https://example.org/tests").quickFix(fix.id()).build();
	}

	/** A check with nothing but these rules. */
	static DesignCheck check(HostRule... rules) {
		List<RuleContribution> contributions = Stream.of(rules)
				.map(rule -> new RuleContribution(rule.metadata().id(), "com.acme.rules", () -> rule)).toList();
		return new DesignCheck(new RuleRegistry(new Contributions(contributions, List.of(), List.of())), ValidationOptions.DEFAULT);
	}

	/** How many designs it has looked at. */
	int checks() {
		return checks;
	}

	@Override
	public RuleMetadata metadata() {
		return metadata;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(fix);
	}

	@Override
	public void check(RuleContext context) {
		checks++;
		for (Host host : context.snapshot().hosts()) {
			if (isBad.test(model(host.id(), context.design()))) {
				context.report(Violation.on(host.id(), "Host %s is bad.".formatted(host.id())).at("version"));
			}
		}
	}

	private static EsxiHost model(ElementId host, DesignModel design) {
		return (EsxiHost) design.origins().find(host).orElseThrow();
	}

	private record HostFix(String id, Function<EsxiHost, List<ModelEdit>> edits) implements QuickFix {

		@Override
		public String label(Finding finding) {
			return "Improve " + finding.element().map(ElementId::qualifiedName).orElse("");
		}

		@Override
		public List<ModelEdit> edits(Finding finding, DesignModel design) {
			return edits.apply(model(finding.element().orElseThrow(), design));
		}
	}
}
