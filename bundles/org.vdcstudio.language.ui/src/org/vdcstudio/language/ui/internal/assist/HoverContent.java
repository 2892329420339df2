/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ide.Hover;
import org.vdcstudio.language.ui.internal.navigate.Places;
import org.vdcstudio.language.ui.internal.rich.MarkdownText;
import org.vdcstudio.language.ui.internal.rich.RichText;
import org.vdcstudio.language.ui.internal.rich.RichText.Builder;
import org.vdcstudio.language.ui.internal.rich.RichText.Style;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.RuleMetadata;

/**
 * Writes what a hover tells: first what is wrong at the place, with the rule, its reasons and sources and what can be done,
 * then what is known about the element.
 */
final class HoverContent {

	private HoverContent() {
	}

	static RichText of(OpenDesign design, List<Problem> problems, Optional<Hover> hover) {
		Builder text = new Builder();
		for (Problem problem : problems) {
			text.paragraph();
			write(problem, problem.finding(design), Rules.metadata(problem.rule()), text);
		}
		hover.ifPresent(known -> {
			text.paragraph();
			MarkdownText.append(known.markdown(), text, Places::browse);
		});
		return text.build();
	}

	private static void write(Problem problem, Optional<Finding> finding, Optional<RuleMetadata> rule, Builder text) {
		switch (problem.severity()) {
			case IMarker.SEVERITY_ERROR -> text.add("Error", Style.ERROR);
			case IMarker.SEVERITY_WARNING -> text.add("Warning", Style.WARNING);
			default -> text.add("Information", Style.INFORMATION);
		}
		if (!problem.rule().isEmpty()) {
			text.add("  ").add(problem.rule(), Style.BOLD);
		}
		text.line().add(problem.message());
		finding.ifPresent(known -> writeGrounds(known, text));
		IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(problem.marker());
		for (IMarkerResolution fix : fixes) {
			text.line().add("→  ").link(fix.getLabel(), () -> fix.run(problem.marker()));
		}
		rule.ifPresent(known -> write(known, text));
	}

	private static void writeGrounds(Finding finding, Builder text) {
		finding.evidence().forEach(fact -> text.line().add("•  ").add(fact.name()).add(": ").add(fact.value(), Style.CODE));
		finding.related().forEach(other -> {
			text.line().add("•  ");
			Optional<SourceLocation> place = other.location();
			if (place.isPresent()) {
				text.link(other.element().qualifiedName(), () -> Places.show(place.get()));
			} else {
				text.add(other.element().qualifiedName(), Style.CODE);
			}
			text.add(": ").add(other.message());
		});
	}

	private static void write(RuleMetadata rule, Builder text) {
		text.paragraph().add("Rule " + rule.id() + ": ", Style.BOLD).add(rule.title()).line();
		MarkdownText.append(rule.rationale(), text, Places::browse);
		if (!rule.remedy().isEmpty()) {
			text.paragraph();
			MarkdownText.append(rule.remedy(), text, Places::browse);
		}
		rule.exceptions().forEach(exception -> text.line().add("•  No finding: ", Style.QUIET).add(exception, Style.QUIET));
		rule.sources().forEach(source -> {
			text.line().add("Source: ", Style.QUIET);
			if (source.address().startsWith("http")) {
				text.link(source.title(), () -> Places.browse(source.address()));
			} else {
				text.add(source.title(), Style.QUIET).add(", ", Style.QUIET).add(source.address(), Style.QUIET);
			}
		});
	}
}
