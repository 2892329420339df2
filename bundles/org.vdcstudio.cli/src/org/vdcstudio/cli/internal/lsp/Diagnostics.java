/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.services.LanguageClient;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Related;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.SourceReference;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Shows findings to the editor. Used by the thread that owns the designs. */
final class Diagnostics {

	static final String SOURCE = "vdc";
	private static final String UNUSED_ELEMENT = "STR-02";

	private final OpenTexts texts;
	private final RuleRegistry registry;
	private final Map<URI, List<Diagnostic>> shown = new HashMap<>();

	Diagnostics(OpenTexts texts, RuleRegistry registry) {
		this.texts = texts;
		this.registry = registry;
	}

	/**
	 * Shows what was found in all designs; nothing is sent for a file of which the same is shown already.
	 *
	 * @param findings the findings of each design; a file that several designs share shows those of all
	 */
	void show(Map<ServedDesign, List<Finding>> findings, LanguageClient client) {
		Map<URI, Set<Diagnostic>> wanted = new LinkedHashMap<>();
		findings.forEach((design, found) -> {
			design.files().forEach(file -> wanted.computeIfAbsent(file, key -> new LinkedHashSet<>()));
			found.stream().filter(finding -> !finding.isSuppressed())
					.forEach(finding -> wanted.computeIfAbsent(finding.location().map(SourceLocation::file).orElse(design.root()),
							key -> new LinkedHashSet<>()).add(diagnostic(finding)));
		});
		for (URI file : List.copyOf(shown.keySet())) {
			if (!wanted.containsKey(file)) {
				wanted.put(file, Set.of());
			}
		}
		wanted.forEach((file, diagnostics) -> {
			List<Diagnostic> now = List.copyOf(diagnostics);
			boolean isNews = !now.equals(shown.getOrDefault(file, List.of())) || !shown.containsKey(file) && texts.get(file).isPresent();
			if (now.isEmpty() && texts.get(file).isEmpty()) {
				shown.remove(file);
			} else {
				shown.put(file, now);
			}
			if (isNews) {
				PublishDiagnosticsParams news = new PublishDiagnosticsParams(texts.address(file), now);
				texts.get(file).ifPresent(open -> news.setVersion(open.version()));
				client.publishDiagnostics(news);
			}
		});
	}

	/** A finding as the editor shows it. */
	Diagnostic diagnostic(Finding finding) {
		Range range = finding.location().map(TextPositions::range).orElseGet(() -> new Range(new Position(0, 0), new Position(0, 0)));
		Diagnostic diagnostic = new Diagnostic(range, finding.message(), severity(finding.severity()), SOURCE, finding.rule());
		documentation(finding.rule()).ifPresent(address -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(address)));
		List<DiagnosticRelatedInformation> related = new ArrayList<>();
		for (Related each : finding.related()) {
			each.location().ifPresent(place -> related.add(new DiagnosticRelatedInformation(
					new Location(texts.address(place.file()), TextPositions.range(place)), each.element() + ": " + each.message())));
		}
		if (!related.isEmpty()) {
			diagnostic.setRelatedInformation(related);
		}
		if (finding.rule().equals(UNUSED_ELEMENT)) {
			diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
		}
		return diagnostic;
	}

	/** Where people can read about a rule: the source it comes from. */
	private Optional<String> documentation(String rule) {
		return registry.rule(rule).stream().flatMap(each -> each.metadata().sources().stream()).map(SourceReference::address)
				.filter(address -> address.startsWith("https://") || address.startsWith("http://")).findFirst();
	}

	private static DiagnosticSeverity severity(Severity severity) {
		return switch (severity) {
		case ERROR -> DiagnosticSeverity.Error;
		case WARNING -> DiagnosticSeverity.Warning;
		case INFORMATION -> DiagnosticSeverity.Information;
		};
	}
}
