/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;

/**
 * The text of a settings file: lines such as {@code profile = vcf}, {@code VMK-04 = off} and {@code VMK-04.parameter = value},
 * and comments, which begin with {@code #} or {@code !}. What the lines name is checked by those who use them. Immutable.
 */
public final class SettingsText {

	private final String text;
	private final List<SettingLine> lines;
	private final List<BadLine> badLines = new ArrayList<>();
	private final RuleSettings settings;

	/**
	 * Reads a text.
	 *
	 * @param file where it stands, for the places of settings
	 * @param text the whole text, without a byte order mark
	 */
	public SettingsText(URI file, String text) {
		this.text = text;
		lines = SettingLine.of(file, text);
		settings = read();
	}

	private RuleSettings read() {
		Optional<String> profile = Optional.empty();
		Map<String, RuleSetting> rules = new HashMap<>();
		Map<String, SourceLocation> places = new HashMap<>();
		for (SettingLine line : lines) {
			Optional<String> fault = fault(line, places.keySet());
			if (fault.isPresent()) {
				badLines.add(new BadLine(line.name(), fault.get(), line.place()));
				continue;
			}
			places.put(line.name(), line.place());
			if (line.name().equals(RuleSettings.PROFILE)) {
				profile = Optional.of(line.value());
			} else if (line.rule().equals(line.name())) {
				rules.merge(line.name(), new RuleSetting(RuleLevel.tryParse(line.value()), Map.of()), SettingsText::both);
			} else {
				String parameter = line.name().substring(line.rule().length() + 1);
				rules.merge(line.rule(), new RuleSetting(Optional.empty(), Map.of(parameter, line.value())), SettingsText::both);
			}
		}
		return new RuleSettings(profile, rules, places, badLines.stream().map(BadLine::problem).toList());
	}

	/** Why a line has no effect. That a name means nothing is found out by those who know the rules. */
	private static Optional<String> fault(SettingLine line, Collection<String> before) {
		if (!line.isSetting()) {
			return Optional.of("'%s' is no setting such as VMK-04 = off".formatted(line.name()));
		}
		if (before.contains(line.name())) {
			return Optional.of("%s is set twice".formatted(line.name()));
		}
		if (RuleMetadata.isId(line.name()) && RuleLevel.tryParse(line.value()).isEmpty()) {
			return Optional.of("%s is '%s', which is none of off, error, warning, info".formatted(line.name(), line.value()));
		}
		return Optional.empty();
	}

	private static RuleSetting both(RuleSetting one, RuleSetting other) {
		Map<String, String> parameters = new HashMap<>(one.parameters());
		parameters.putAll(other.parameters());
		return new RuleSetting(one.level().or(other::level), parameters);
	}

	/** What the text sets; bad lines are among its problems and set nothing. */
	public RuleSettings settings() {
		return settings;
	}

	/** The lines that set nothing, from top to bottom. */
	public List<BadLine> badLines() {
		return List.copyOf(badLines);
	}

	/**
	 * The smallest edits that change settings. A setting that is there gets its new value where it stands; a new one follows the
	 * last line about its rule, or stands at the end.
	 *
	 * @param changes at most one for each name
	 */
	public List<TextEdit> edits(Collection<SettingChange> changes) {
		List<TextEdit> edits = new ArrayList<>();
		for (SettingChange change : changes) {
			List<SettingLine> present = lines.stream().filter(line -> line.isSetting() && line.name().equals(change.name())).toList();
			if (change.value().isEmpty()) {
				present.forEach(line -> edits.add(new TextEdit(line.start(), line.end() - line.start(), "")));
			} else if (present.isEmpty()) {
				edits.add(insertion(change.name(), change.value().get()));
			} else {
				replacement(present.getFirst(), change.value().get()).ifPresent(edits::add);
			}
		}
		return edits;
	}

	/** The text after changes, see {@link #edits}. */
	public String after(Collection<SettingChange> changes) {
		return TextEdit.apply(text, edits(changes));
	}

	private Optional<TextEdit> replacement(SettingLine line, String value) {
		if (line.value().equals(value)) {
			return Optional.empty();
		}
		// VMK-04 = off, not VMK-04 =off
		boolean airy = line.value().isEmpty() && line.separator().stream().anyMatch(at -> at > 0 && Character.isWhitespace(text.charAt(at - 1)));
		return Optional.of(new TextEdit(line.valueAt(), line.value().length(), airy ? ' ' + value : value));
	}

	private TextEdit insertion(String name, String value) {
		String rule = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
		int at = lines.stream().filter(line -> line.isSetting() && line.rule().equals(rule)).mapToInt(SettingLine::end).max()
				.orElse(text.length());
		String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
		String line = name + " = " + value;
		boolean isAfterLineEnd = at == 0 || text.charAt(at - 1) == '\n';
		return new TextEdit(at, 0, isAfterLineEnd ? line + lineEnd : lineEnd + line);
	}
}
