/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.backup.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.ComputeResource;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualDisk;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.scenario.Argument;
import org.vdcstudio.model.scenario.CustomAction;
import org.vdcstudio.model.scenario.Scenario;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.viewpoint.EvaluationMemory;

/**
 * What the expressions of {@code description/backup.odesign} ask. They are created with the specification and keep nothing
 * themselves; blanks in the model are legal everywhere.
 */
public final class BackupServices {

	private static final TimeSpan FIRST_START = TimeSpan.parse("10 s");
	private static final long BETWEEN_STARTS = TimeSpan.parse("60 s").nanoseconds();

	/** {@return all machines but those that receive backups} */
	public List<VirtualMachine> machines(Datacenter datacenter) {
		Set<DesignElement> receivers = receivers(datacenter);
		return elements(datacenter, VirtualMachine.class).stream().filter(vm -> !receivers.contains(vm)).toList();
	}

	/** {@return the machines and hosts that receive backups} */
	public Set<DesignElement> receivers(Datacenter datacenter) {
		return backups(datacenter).stream().flatMap(backup -> receiver(backup).stream())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** {@return the actions of all scenarios that back something up} */
	public List<CustomAction> backups(EObject element) {
		return elements(element, Scenario.class).stream().flatMap(scenario -> scenario.getActions().stream())
				.filter(CustomAction.class::isInstance).map(CustomAction.class::cast)
				.filter(action -> BackupAction.TYPE.equals(action.getType())).toList();
	}

	/** {@return the machine that a backup is of, unless the design has none of this name} */
	public List<VirtualMachine> backedUp(CustomAction backup) {
		return named(backup, BackupAction.VM, VirtualMachine.class);
	}

	/** {@return the machine or host that receives a backup, unless the design has none of this name} */
	public List<DesignElement> receiver(CustomAction backup) {
		return named(backup, BackupAction.RECEIVER, DesignElement.class).stream()
				.filter(found -> found instanceof VirtualMachine || found instanceof EsxiHost).toList();
	}

	/** {@return the name of a machine and what there is to back up} */
	public String machineLabel(VirtualMachine vm) {
		long disks = disks(vm).filter(BackupServices::isPossible).count();
		String range = vm.getRange() == null ? "" : "[" + vm.getRange() + "]";
		return vm.getName() + range + "\n" + (disks == 1 ? "1 disk" : disks + " disks");
	}

	/** {@return the name of what receives, and what it is} */
	public String receiverLabel(DesignElement receiver) {
		return receiver.getName() + "\n" + (receiver instanceof EsxiHost ? "ESXi host" : "VM");
	}

	/** {@return when a backup begins} */
	public String backupLabel(CustomAction backup) {
		@Nullable
		String at = backup.getAt();
		return at == null ? "" : "at " + at;
	}

	/** {@return whether some scenario backs a machine up} */
	public boolean isBackedUp(VirtualMachine vm) {
		return backups(vm).stream().anyMatch(backup -> backedUp(backup).contains(vm));
	}

	/** {@return whether a machine has a disk that a snapshot holds and whose size is known} */
	public boolean canBeBackedUp(VirtualMachine vm) {
		return vm.getRange() == null && disks(vm).anyMatch(BackupServices::isPossible);
	}

	/** {@return whether a backup lies on the host whose loss would make it needed} */
	public boolean isLostTogether(CustomAction backup) {
		List<ComputeResource> hosts = backedUp(backup).stream().map(VirtualMachine::getPlacement).filter(EsxiHost.class::isInstance).toList();
		return receiver(backup).stream()
				.anyMatch(receiver -> hosts.contains(receiver instanceof VirtualMachine vm ? vm.getPlacement() : receiver));
	}

	/** {@return the scenario that new backups are added to, or null if there is none yet} */
	public @Nullable Scenario backupScenario(EObject element) {
		return backups(element).stream().map(backup -> (Scenario) backup.eContainer()).findFirst().orElse(null);
	}

	/** {@return when the next backup may begin, as the language writes it: a minute after the last one} */
	public String nextStart(EObject element) {
		return backups(element).stream().flatMap(backup -> TimeSpan.tryParse(backup.getAt()).stream()).max(Comparator.naturalOrder())
				.map(last -> new TimeSpan(last.nanoseconds() + BETWEEN_STARTS)).orElse(FIRST_START).toString();
	}

	/** {@return a name for a new machine that no element has yet} */
	public String newMachineName(Datacenter datacenter) {
		List<String> taken = elements(datacenter, DesignElement.class).stream().map(DesignElement::getName).toList();
		return IntStream.iterate(1, number -> number + 1).mapToObj(number -> "vault" + number)
				.filter(name -> !taken.contains(name)).findFirst().orElseThrow();
	}

	private static Stream<VirtualDisk> disks(VirtualMachine vm) {
		List<VirtualDisk> disks = new ArrayList<>(vm.getDisks());
		if (vm.getTemplate() != null) {
			disks.addAll(vm.getTemplate().getDisks());
		}
		return disks.stream();
	}

	private static boolean isPossible(VirtualDisk disk) {
		return disk.getRawDevice() == null && disk.getSize() != null;
	}

	private static <T extends DesignElement> List<T> named(CustomAction backup, String key, Class<T> type) {
		Set<String> names = backup.getArguments().stream().filter(argument -> key.equals(argument.getKey())).map(Argument::getValue)
				.collect(Collectors.toSet());
		return elements(backup, type).stream().filter(element -> names.contains(element.getName())).toList();
	}

	/** What stands in the files of a design, looked for once in an evaluation. */
	private static <T> List<T> elements(EObject element, Class<T> type) {
		@Nullable
		Resource resource = element.eResource();
		if (resource == null || resource.getResourceSet() == null) {
			return List.of();
		}
		return EvaluationMemory.recall(List.of(BackupServices.class, resource.getResourceSet(), type),
				() -> resource.getResourceSet().getResources().stream().flatMap(file -> file.getContents().stream())
						.filter(DesignFile.class::isInstance).map(DesignFile.class::cast).flatMap(BackupServices::elements)
						.filter(type::isInstance).map(type::cast).toList());
	}

	private static Stream<DesignElement> elements(DesignFile file) {
		@Nullable
		Datacenter datacenter = file.getDatacenter();
		return Stream.concat(file.getElements().stream(), datacenter == null ? Stream.empty() : datacenter.getElements().stream());
	}
}
