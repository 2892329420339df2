/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.vdcstudio.authoring.host.HostAnswers;
import org.vdcstudio.authoring.host.HostAnswers.Hardware;
import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.topology.CpuGeneration;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.NumberField;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks what the hosts are made of. */
final class HardwarePage extends DesignPage {

	private static final int MOST_SOCKETS = 8;
	private static final int MOST_CORES = 256;
	private static final String BARE_METAL = "Bare metal";
	private static final String NESTED = "Nested, somewhere else";
	private static final String ON_PC = "Nested, in a virtual machine of ";

	private final HostPage host;
	private ChoiceField runsOn;
	private TextField version;
	private TextField build;
	private ChoiceField vendor;
	private ChoiceField family;
	private NumberField sockets;
	private NumberField cores;
	private TextField clock;
	private TextField memory;

	/**
	 * The page.
	 *
	 * @param host what the hosts are like
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	HardwarePage(HostPage host) {
		super("hardware", "Hardware and Version", "Check what the host is made of. A nested host gets its lab VM as well.");
		this.host = host;
	}

	@Override
	protected void createFields(Form form) {
		runsOn = form.choice(HostAnswers.RUNS_ON, "&Runs on:", "A server, or a virtual machine", List.of());
		version = form.text(HostAnswers.VERSION, "&Version:", "The ESXi version, for instance 8.0.3");
		build = form.text(HostAnswers.BUILD, "Bu&ild:", "The ESXi build number; may be left out");
		Form cpu = form.group("CPU and Memory");
		vendor = cpu.choice(HostAnswers.VENDOR, "CPU ve&ndor:", "Who makes the CPUs",
				Arrays.stream(CpuVendor.values()).map(CpuVendor::getLiteral).toList());
		family = cpu.combo(HostAnswers.FAMILY, "CPU &family:", "The generation as EVC names it; may be left out",
				Arrays.stream(CpuGeneration.values()).map(HardwarePage::word).toList());
		sockets = cpu.number(HostAnswers.SOCKETS, "&Sockets:", "CPU sockets", 0, MOST_SOCKETS);
		cores = cpu.number(HostAnswers.CORES, "C&ores per socket:", "Cores of one socket", 1, MOST_CORES);
		clock = cpu.text(HostAnswers.CLOCK, "&Clock:", "Clock of a core with its unit, for instance 2600 MHz");
		memory = cpu.text(HostAnswers.MEMORY, "&Memory:", "Memory with its unit, for instance 64 GiB");
	}

	/** A generation as people write it, for instance {@code Cascade Lake}. */
	private static String word(CpuGeneration generation) {
		return Arrays.stream(generation.name().split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(" "));
	}

	@Override
	protected void fill(Topology design) {
		List<String> offers = new ArrayList<>(List.of(BARE_METAL));
		design.snapshot().pcs().forEach(pc -> offers.add(ON_PC + pc.id().qualifiedName()));
		offers.add(NESTED);
		runsOn.offer(offers, offers.getFirst());
	}

	@Override
	protected void refresh() {
		Hardware proposal = host.proposals().hardware(host.like());
		runsOn.propose(proposal.kind() == HostKind.BARE_METAL ? BARE_METAL : proposal.pc().isEmpty() ? NESTED : ON_PC + proposal.pc());
		version.propose(proposal.version());
		build.propose(proposal.build());
		vendor.propose(proposal.vendor().getLiteral());
		family.propose(proposal.family());
		sockets.propose(proposal.sockets());
		cores.propose(proposal.cores());
		clock.propose(proposal.clock());
		memory.propose(proposal.memory());
	}

	/** The PC whose virtual machines the hosts run in; empty for none. */
	String pc() {
		return runsOn.value().startsWith(ON_PC) ? runsOn.value().substring(ON_PC.length()) : "";
	}

	Hardware hardware() {
		return new Hardware(runsOn.value().equals(BARE_METAL) ? HostKind.BARE_METAL : HostKind.NESTED, pc(), version.value(), build.value(),
				Objects.requireNonNullElse(CpuVendor.get(vendor.value()), CpuVendor.UNKNOWN), family.value(), sockets.value(),
				cores.value(), clock.value(), memory.value());
	}
}
