/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.rules.RuleOverview;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.ui.designs.DesignModels;
import org.vdcstudio.ui.internal.settings.DesignSettings;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * The rules of a design at one moment.
 *
 * @param overview  the rules
 * @param file      the settings file of the design
 * @param preferred the profile that the preferences ask for
 * @param settings  what the settings file says
 */
record DesignRules(RuleOverview overview, Optional<IFile> file, Optional<String> preferred, RuleSettings settings) {

	/** Looks at a design, on the thread that owns it. */
	static CompletableFuture<DesignRules> of(OpenDesign design, RuleRegistry registry) {
		return DesignModels.of(design).thenApply(model -> of(DesignSettings.of(design.file()), registry, model.snapshot().profile(),
				design.findings()));
	}

	/** The rules without a design. */
	static DesignRules ofNothing(RuleRegistry registry) {
		return of(DesignSettings.ofNothing(), registry, Optional.empty(), Optional.empty());
	}

	private static DesignRules of(DesignSettings settings, RuleRegistry registry, Optional<String> textProfile, Optional<DesignFindings> findings) {
		RuleOverview overview = RuleOverview.of(registry, settings.options(), DesignSettings.FILE_LAYER, textProfile,
				findings.map(DesignFindings::findings).orElse(List.of()));
		List<RuleSettings> layers = settings.options().layers();
		return new DesignRules(overview, settings.file(), layers.getFirst().profile(), layers.get(DesignSettings.FILE_LAYER));
	}

	/** Where the settings file says something about a rule. */
	Optional<SourceLocation> place(String rule) {
		return Optional.ofNullable(settings.places().get(rule)).or(() -> settings.places().entrySet().stream()
				.filter(each -> each.getKey().startsWith(rule + ".")).map(each -> each.getValue()).findFirst());
	}
}
