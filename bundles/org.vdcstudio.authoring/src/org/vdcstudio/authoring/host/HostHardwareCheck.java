/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.authoring.Amount;
import org.vdcstudio.authoring.AnswersCheck;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.host.HostAnswers.Hardware;
import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.topology.CpuGeneration;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** What is to be said about the machines of new hosts, and how they suit their cluster. Used once. */
final class HostHardwareCheck extends AnswersCheck {

	/** Configuration maximums of vSphere 8. */
	private static final int MOST_MEMBERS = 64;

	private final HostAnswers answers;
	private final DesignSnapshot design;
	private final HostPlan plan;

	HostHardwareCheck(HostAnswers answers, DesignSnapshot design, HostPlan plan) {
		this.answers = answers;
		this.design = design;
		this.plan = plan;
	}

	List<Remark> remarks() {
		hardware();
		cluster();
		return said();
	}

	private void hardware() {
		Hardware hardware = answers.hardware();
		if (!hardware.version().isEmpty() && ProductVersion.tryParse(hardware.version()).isEmpty()) {
			error(HostAnswers.VERSION, "'%s' is no version. Type one such as 8.0.3.", hardware.version());
		} else if (hardware.version().isEmpty()) {
			warning(HostAnswers.VERSION, "Type the version: what a host can do depends on it.");
		}
		if (!hardware.build().isEmpty() && !hardware.build().matches("\\d+")) {
			error(HostAnswers.BUILD, "'%s' is no build number. Type digits such as 24280767, or nothing.", hardware.build());
		}
		if (hardware.sockets() > 0 && Frequency.tryParse(hardware.clock()).isEmpty()) {
			error(HostAnswers.CLOCK, "'%s' is no clock. Type one with its unit, for instance 2600 MHz.", hardware.clock());
		}
		Optional<DataSize> memory = DataSize.tryParse(hardware.memory());
		if (memory.isEmpty()) {
			error(HostAnswers.MEMORY, "'%s' is no size. Type one with its unit, for instance 64 GiB.", hardware.memory());
		}
		if (!hardware.family().isEmpty() && CpuGeneration.tryParse(hardware.family()).filter(each -> each.vendor() != hardware.vendor()).isPresent()
				&& hardware.vendor() != CpuVendor.UNKNOWN) {
			warning(HostAnswers.FAMILY, "%s does not make %s. Choose another vendor or family.", hardware.vendor().getLiteral(), hardware.family());
		}
		if (!hardware.pc().isEmpty()) {
			machine(hardware, memory);
		}
	}

	/** What the PC has to give for the machines that the hosts run in. */
	private void machine(Hardware hardware, Optional<DataSize> memory) {
		Optional<WorkstationPc> pc = design.pcs().stream().filter(each -> each.id().qualifiedName().equals(hardware.pc())).findFirst();
		if (pc.isEmpty()) {
			error(HostAnswers.RUNS_ON, "The design has no PC '%s'. Choose where the host runs.", hardware.pc());
			return;
		}
		if (hardware.kind() != HostKind.NESTED) {
			error(HostAnswers.RUNS_ON, "A host that runs in a virtual machine of %s is nested.", hardware.pc());
		}
		int cpus = hardware.sockets() * hardware.cores();
		if (pc.get().cpus() > 0 && cpus > pc.get().cpus()) {
			warning(HostAnswers.CORES, "The virtual machine gets %d CPUs, more than the %d of %s. Give it fewer cores.", cpus, pc.get().cpus(),
					hardware.pc());
		}
		long running = design.labVms().stream().filter(vm -> vm.pc().equals(Optional.of(pc.get().id()))).map(LabVm::memory)
				.flatMap(Optional::stream).mapToLong(DataSize::bytes).sum();
		long needed = running + plan.hosts().size() * memory.map(DataSize::bytes).orElse(0L);
		if (pc.get().memory().filter(has -> needed > has.bytes()).isPresent()) {
			warning(HostAnswers.MEMORY, "The virtual machines of %s need %s then, and it has %s. Give hosts less, or make fewer.", hardware.pc(),
					Amount.bytes(needed), Amount.of(pc.get().memory().get()));
		}
	}

	private void cluster() {
		if (answers.cluster().isEmpty()) {
			return;
		}
		Optional<Cluster> cluster = design.clusters().stream().filter(each -> each.id().qualifiedName().equals(answers.cluster())).findFirst();
		if (cluster.isEmpty()) {
			error(HostAnswers.CLUSTER, "The design has no cluster '%s'. Choose another one.", answers.cluster());
			return;
		}
		int members = cluster.get().hosts().size() + plan.hosts().size();
		if (members > MOST_MEMBERS) {
			warning(HostAnswers.CLUSTER, "%s would have %d hosts, and a cluster has at most %d. Make fewer.", answers.cluster(), members,
					MOST_MEMBERS);
		}
		List<Host> others = cluster.get().hosts().stream().flatMap(id -> design.host(id).stream()).toList();
		cpus(cluster.get(), others);
		versions(others);
		boolean vmotion = answers.like().hasNetwork() && answers.like().host()
				.filter(host -> host.vmkernelAdapters(VMkernelService.VMOTION).findAny().isPresent()).isPresent();
		if (cluster.get().drs() != DrsAutomation.OFF && !vmotion) {
			warning(HostAnswers.CLUSTER, "DRS of %s moves VMs, and the host has no vMotion adapter. Make one with the wizard vMotion Network.",
					answers.cluster());
		}
	}

	private void cpus(Cluster cluster, List<Host> others) {
		Hardware hardware = answers.hardware();
		Optional<Host> stranger = others.stream().filter(host -> host.hardware().cpuVendor() != CpuVendor.UNKNOWN
				&& hardware.vendor() != CpuVendor.UNKNOWN && host.hardware().cpuVendor() != hardware.vendor()).findFirst();
		if (stranger.isPresent()) {
			warning(HostAnswers.VENDOR, "The CPUs of %s are from %s: running VMs cannot move between them. Choose the same vendor, or no cluster.",
					stranger.get().id(), stranger.get().hardware().cpuVendor().getLiteral());
			return;
		}
		Optional<CpuGeneration> own = CpuGeneration.tryParse(hardware.family());
		Optional<CpuGeneration> baseline = CpuGeneration.tryParse(cluster.evc());
		if (own.isPresent() && baseline.isPresent() && !own.get().includes(baseline.get())) {
			warning(HostAnswers.FAMILY, "EVC of %s asks for %s, which %s does not offer. Choose a newer CPU, or lower EVC.", answers.cluster(),
					cluster.evc(), hardware.family());
		} else if (own.isPresent() && cluster.evc().isEmpty()) {
			others.stream().filter(host -> CpuGeneration.tryParse(host.hardware().cpuFamily()).filter(each -> each != own.get()).isPresent())
					.findFirst().ifPresent(host -> warning(HostAnswers.FAMILY,
							"%s has %s, and EVC is off in %s. Choose the same family, or switch EVC on.", host.id(), host.hardware().cpuFamily(),
							answers.cluster()));
		}
	}

	private void versions(List<Host> others) {
		Hardware hardware = answers.hardware();
		others.stream().filter(host -> !host.version().text().equals(hardware.version()) || !host.build().equals(hardware.build())).findFirst()
				.ifPresent(host -> warning(HostAnswers.VERSION, "%s runs %s, and the hosts of a cluster run the same build. Choose that one.",
						host.id(), (host.version().text() + " " + host.build()).strip()));
	}
}
