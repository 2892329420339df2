/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.migrate;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.vdcstudio.authoring.migrate.MigrationChoice;
import org.vdcstudio.authoring.migrate.MigrationTask;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.DesignWizard;

/** Migrates VMs: type, target, prerequisites with their fixes, what the simulator says, and what changes in the text. */
public final class MigrateWizard extends DesignWizard<MigrationTask.Answers> {

	private static final String HOST = "EsxiHost";
	private static final int WIDTH = 860;
	private static final int HEIGHT = 680;

	private final Optional<ElementId> target;
	private final TypePage type;
	private final TargetPage targets = new TargetPage(this::choice);
	private final CheckPage check = new CheckPage(this::choice, this::inModel, this::changeBoth);
	private final SimulationPage simulation = new SimulationPage(this::choice, this::inModel);
	private @Nullable MigrationChoice before;
	private boolean begun;

	/**
	 * A wizard.
	 *
	 * @param vms    the names of VMs to begin with
	 * @param target the host or datastore to begin with
	 */
	public MigrateWizard(List<String> vms, Optional<ElementId> target) {
		super("Migrate", new MigrationTask());
		this.target = target;
		type = new TypePage(vms);
	}

	/** Opens the wizard in a window. */
	public static void open(IWorkbenchWindow window, IFile design, List<String> vms, Optional<ElementId> target) {
		MigrateWizard wizard = new MigrateWizard(vms, target);
		wizard.init(window.getWorkbench(), new StructuredSelection(design));
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setMinimumPageSize(WIDTH - 200, HEIGHT - 320);
		dialog.create();
		dialog.getShell().setSize(WIDTH, HEIGHT);
		dialog.open();
	}

	@Override
	protected List<? extends DesignPage> createPages() {
		return List.of(type, targets, check, simulation);
	}

	@Override
	protected MigrationTask.Answers answers() {
		MigrationChoice now = choice();
		return new MigrationTask.Answers(now, check.failed());
	}

	private MigrationChoice choice() {
		Optional<Topology> design = topology();
		if (design.isEmpty()) {
			return MigrationChoice.of(List.of());
		}
		begin(design.get());
		MigrationChoice plain = new MigrationChoice(MigrationChoice.vmsNamed(type.names(), design.get().snapshot()), type.type(),
				targets.host(), targets.datastore(), List.of());
		@Nullable
		MigrationChoice last = before;
		if (last != null && !last.equals(plain)) {
			check.forgetFixes();
		}
		before = plain;
		return new MigrationChoice(plain.vms(), plain.type(), plain.host(), plain.datastore(), check.remedies());
	}

	/** Proposes a type that suits where the VMs were dropped. */
	private void begin(Topology design) {
		if (begun || target.isEmpty()) {
			return;
		}
		begun = true;
		ElementId dropped = target.get();
		boolean isHost = dropped.kind().equals(HOST);
		if (isHost) {
			boolean shared = MigrationChoice.vmsNamed(type.names(), design.snapshot()).stream().flatMap(id -> design.snapshot().vm(id).stream())
					.map(Vm::datastores).flatMap(List::stream).allMatch(datastore -> design.storage().sees(dropped, datastore));
			type.propose(shared ? MigrationType.COMPUTE : MigrationType.BOTH);
		} else {
			type.propose(MigrationType.STORAGE);
		}
		targets.choose(dropped, isHost);
	}

	private void changeBoth() {
		type.choose(MigrationType.BOTH);
		getContainer().showPage(targets);
	}
}
