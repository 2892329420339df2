/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;

import org.vdcstudio.simulation.series.HostVms;
import org.vdcstudio.simulation.series.LinkLoad;
import org.vdcstudio.simulation.series.MigrationCopy;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.Series;

/** What can be drawn of a run. */
enum ChartKind {

	/** The links with the highest load. */
	LINK_LOAD("Link Load", "Load (%)", "Nothing was sent over a link.", ChartKind::links, 100, value -> Units.percent(value / 100)),

	/** The migrations that sent most. */
	MIGRATIONS("Copied by Migrations", "Copied (GiB)", "Nothing was migrated.", ChartKind::migrations, 0,
			value -> Units.bytes(value * ChartKind.GIB)),

	/** The hosts whose number of VMs changes, and then those with most VMs. */
	VMS("VMs per Host", "Running VMs", "The design has no hosts.", ChartKind::hosts, 1, value -> Long.toString(Math.round(value)));

	private static final double GIB = 1L << 30;

	private final String title;
	private final String axis;
	private final String nothing;
	private final Function<RunSeries, List<Line>> lines;
	private final double least;
	private final DoubleFunction<String> format;

	/**
	 * A line to be drawn.
	 *
	 * @param name   what it is about
	 * @param series the amounts
	 * @param scale  what they are multiplied with for the axis
	 */
	record Line(String name, Series series, double scale) {

		/** The amount on the axis. */
		double value(int sample) {
			return series.value(sample) * scale;
		}
	}

	ChartKind(String title, String axis, String nothing, Function<RunSeries, List<Line>> lines, double least,
			DoubleFunction<String> format) {
		this.title = title;
		this.axis = axis;
		this.nothing = nothing;
		this.lines = lines;
		this.least = least;
		this.format = format;
	}

	/** What people choose. */
	String title() {
		return title;
	}

	/** What the amounts are, with the unit. */
	String axis() {
		return axis;
	}

	/** What is said when there is nothing to draw. */
	String nothing() {
		return nothing;
	}

	/** Up to where the axis goes at least. */
	double least() {
		return least;
	}

	/** An amount on the axis, for people. */
	String format(double value) {
		return format.apply(value);
	}

	/** All lines, those that matter most first. */
	List<Line> lines(RunSeries run) {
		return lines.apply(run);
	}

	private static List<Line> links(RunSeries run) {
		return run.links().stream().filter(link -> link.load().peak() > 0)
				.sorted(Comparator.comparingDouble(LinkLoad::peakUse).reversed().thenComparing(LinkLoad::link))
				.map(link -> new Line(link.link(), link.load(), 100.0 / link.capacity())).toList();
	}

	private static List<Line> migrations(RunSeries run) {
		return run.migrations().stream()
				.sorted(Comparator.comparingDouble((MigrationCopy copy) -> copy.copied().peak()).reversed())
				.map(copy -> new Line(describe(copy), copy.copied(), 1 / GIB)).toList();
	}

	private static String describe(MigrationCopy copy) {
		return copy.from().equals(copy.to()) ? copy.vm() + " on " + copy.to() : "%s: %s to %s".formatted(copy.vm(), copy.from(), copy.to());
	}

	private static List<Line> hosts(RunSeries run) {
		return run.hosts().stream()
				.sorted(Comparator.comparing((HostVms host) -> host.vms().isConstant())
						.thenComparing(Comparator.comparingDouble((HostVms host) -> host.vms().peak()).reversed()))
				.map(host -> new Line(host.host(), host.vms(), 1)).toList();
	}
}
