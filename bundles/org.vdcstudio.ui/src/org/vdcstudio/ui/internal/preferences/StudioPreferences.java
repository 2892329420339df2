/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.preferences;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.vdcstudio.document.settings.SettingsText;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.SimulationParameters.Boot;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.ui.internal.simulation.SimulationSettings;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.ValidationOptions;

/** The preferences of the product. What is not set is as the command line does it without options. */
public final class StudioPreferences {

	/** The node that holds them. */
	public static final String NODE = "org.vdcstudio.ui";

	/** Profile that designs are checked under; empty for the one that each design asks for. */
	public static final String PROFILE = "check.profile";
	/** For which day designs are judged: {@link #NO_DAY}, {@link #SYSTEM_DAY} or a date as in ISO 8601. */
	public static final String DAY = "check.day";
	/** Levels and thresholds of rules for designs whose settings file says nothing else, written as in such a file. */
	public static final String RULES = "check.rules";
	/** Seed of simulations; empty for the scenario's own. */
	public static final String SEED = "simulation.seed";
	/** Hours of simulated time after which a run is cut off. */
	public static final String LIMIT = "simulation.limit";
	/** Percent by which durations that depend on hardware differ. */
	public static final String VARIATION = "simulation.variation";
	/** Seconds that ESXi on a server takes to start. */
	public static final String BOOT_SERVER = "simulation.boot.server";
	/** Seconds that nested ESXi takes to start. */
	public static final String BOOT_NESTED = "simulation.boot.nested";
	/** Seconds that a guest takes to start. */
	public static final String BOOT_GUEST = "simulation.boot.guest";
	/** Whether the welcome page was shown in this workspace. */
	public static final String WELCOMED = "welcome.shown";

	/** Designs are judged for no day. */
	public static final String NO_DAY = "none";
	/** Designs are judged for the day that it is. */
	public static final String SYSTEM_DAY = "system";

	private static final int PERCENT = 100;

	private static final IPreferenceStore STORE = create();

	private StudioPreferences() {
	}

	/** Where they are kept: with the workspace. The same for everybody. */
	public static IPreferenceStore store() {
		return STORE;
	}

	private static IPreferenceStore create() {
		IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
		Boot boot = Boot.USUAL;
		store.setDefault(PROFILE, "");
		store.setDefault(DAY, NO_DAY);
		store.setDefault(RULES, "");
		store.setDefault(SEED, "");
		store.setDefault(LIMIT, (int) Duration.ofNanos(SimulationSettings.USUAL.until().nanos()).toHours());
		store.setDefault(VARIATION, (int) Math.round(SimulationParameters.DEFAULTS.variation() * PERCENT));
		store.setDefault(BOOT_SERVER, (int) boot.server().toSeconds());
		store.setDefault(BOOT_NESTED, (int) boot.nested().toSeconds());
		store.setDefault(BOOT_GUEST, (int) boot.guest().toSeconds());
		return store;
	}

	/** Whether designs are to be checked anew when a preference has changed. */
	public static boolean isAboutChecking(String preference) {
		return preference.equals(PROFILE) || preference.equals(DAY) || preference.equals(RULES);
	}

	/**
	 * How a design is checked. The profile and the day are what {@code vdc check} makes of the options {@code --profile} and
	 * {@code --today}; levels and thresholds are weaker than those of a settings file.
	 *
	 * @param file what the settings file of the design says
	 * @return options with three layers: the profile, the file, and the levels and thresholds of the preferences
	 */
	public static ValidationOptions checking(RuleSettings file) {
		return checking(store(), Clock.systemDefaultZone(), file);
	}

	/** The same for other preferences and another clock. */
	static ValidationOptions checking(IPreferenceStore store, Clock clock, RuleSettings file) {
		String profile = store.getString(PROFILE);
		return new ValidationOptions(
				List.of(profile.isEmpty() ? RuleSettings.NONE : RuleSettings.profile(profile), file, rules(store.getString(RULES))),
				day(store.getString(DAY), clock));
	}

	/** Levels and thresholds as preferences hold them. They are no text that somebody could look at, so they have no places. */
	public static RuleSettings rules(String text) {
		return new RuleSettings(Optional.empty(), new SettingsText(URI.createURI(RULES), text).settings().rules());
	}

	/** The day that designs are judged for; empty when they are judged for none. */
	public static Optional<LocalDate> today() {
		return day(store().getString(DAY), Clock.systemDefaultZone());
	}

	private static Optional<LocalDate> day(String value, Clock clock) {
		if (value.equals(SYSTEM_DAY)) {
			return Optional.of(LocalDate.now(clock));
		}
		return parseDay(value);
	}

	/** A date as people write it, such as 2026-03-31; empty when it is none. */
	public static Optional<LocalDate> parseDay(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip()));
		} catch (DateTimeException e) {
			// the page does not let anybody leave with it
			return Optional.empty();
		}
	}

	/** How scenarios are run. */
	public static SimulationSettings simulation() {
		return simulation(store());
	}

	/** The same for other preferences. */
	static SimulationSettings simulation(IPreferenceStore store) {
		Boot usual = Boot.USUAL;
		Boot boot = new Boot(Duration.ofSeconds(store.getInt(BOOT_SERVER)), Duration.ofSeconds(store.getInt(BOOT_NESTED)),
				Duration.ofSeconds(store.getInt(BOOT_GUEST)), usual.vmPowerOn(), usual.dhcp(), usual.login(), usual.agents());
		SimulationParameters parameters = SimulationParameters.DEFAULTS.withBoot(boot)
				.withVariation((double) store.getInt(VARIATION) / PERCENT);
		return new SimulationSettings(seed(store.getString(SEED)), SimTime.of(Duration.ofHours(store.getInt(LIMIT))), parameters);
	}

	private static OptionalLong seed(String text) {
		try {
			return text.isBlank() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.strip()));
		} catch (NumberFormatException e) {
			// the page does not let anybody leave with it
			return OptionalLong.empty();
		}
	}
}
