/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchWindow;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.ui.internal.wizards.migrate.MigrateWizard;

/** The migration wizard for whoever shows VMs and the places where they can be: outline, explorer, diagrams. */
public final class Migrations {

	private static final String VM = "vm";

	/** The kinds of elements on which VMs can be dropped, by the word of the language; with their names in the model. */
	private static final Map<String, String> TARGETS = Map.of("host", "EsxiHost", "vmfs", "VmfsDatastore", "nfs", "NfsDatastore",
			"vsan-datastore", "VsanDatastore");

	private Migrations() {
	}

	/** Whether an element is a VM, or a fleet of them. */
	public static boolean isVm(OutlineItem item) {
		return item.kind().equals(VM) && !item.qualifiedName().isEmpty();
	}

	/** Whether VMs can be dropped on an element. */
	public static boolean isTarget(OutlineItem item) {
		return TARGETS.containsKey(item.kind()) && !item.qualifiedName().isEmpty();
	}

	/**
	 * Opens the migration wizard. Call in the thread of the user interface.
	 *
	 * @param vms names of VMs or fleets; none lets the wizard ask
	 */
	public static void open(IWorkbenchWindow window, IFile design, List<String> vms) {
		MigrateWizard.open(window, design, vms, Optional.empty());
	}

	/** Opens the migration wizard for VMs that were dropped on a host or datastore. */
	public static void drop(IWorkbenchWindow window, IFile design, List<OutlineItem> vms, OutlineItem target) {
		String kind = Optional.ofNullable(TARGETS.get(target.kind()))
				.orElseThrow(() -> new IllegalArgumentException(target.kind() + " is no place for VMs"));
		MigrateWizard.open(window, design, vms.stream().filter(Migrations::isVm).map(OutlineItem::qualifiedName).toList(),
				Optional.of(new ElementId(kind, target.qualifiedName())));
	}
}
