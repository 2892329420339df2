/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.authoring.trial.DesignTrial;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/** Migrates VMs in a design: what has to be mended first, then the VMs at their targets. */
public final class MigrationTask implements Task<MigrationTask.Answers> {

	/** The key of remarks about the VMs. */
	public static final String VMS = "vms";
	/** The key of remarks about the chosen host. */
	public static final String HOST = "host";
	/** The key of remarks about the chosen datastore. */
	public static final String DATASTORE = "datastore";
	/** The key of remarks about prerequisites. */
	public static final String CHECK = "check";

	/** A task. */
	public MigrationTask() {
		// holds nothing
	}

	/**
	 * The answers.
	 *
	 * @param choice what was chosen
	 * @param failed what is missing after the remedies, as far as it is known; asked for only when there are remedies, because
	 *               only the owner of the model can try them
	 */
	public record Answers(MigrationChoice choice, List<MigrationPoint> failed) {

		/** Copies the list. */
		public Answers {
			failed = List.copyOf(failed);
		}
	}

	@Override
	public String label(Answers answers) {
		return MigrationEdits.label(answers.choice());
	}

	@Override
	public List<Remark> check(Answers answers, Topology design) {
		MigrationChoice choice = answers.choice();
		List<Remark> remarks = new ArrayList<>();
		if (choice.vms().isEmpty()) {
			remarks.add(Remark.error(VMS, "Enter the names of the VMs to migrate, separated by commas."));
		}
		choice.vms().stream().filter(vm -> design.snapshot().vm(vm).isEmpty())
				.forEach(vm -> remarks.add(Remark.error(VMS, "The design has no VM %s.", vm)));
		if (choice.movesCompute() && choice.host().isEmpty()) {
			remarks.add(Remark.error(HOST, "Choose the host to migrate to."));
		}
		if (choice.movesStorage() && choice.datastore().isEmpty()) {
			remarks.add(Remark.error(DATASTORE, "Choose the datastore to migrate to."));
		}
		if (!remarks.isEmpty()) {
			return remarks;
		}
		List<MigrationPoint> failed = choice.remedies().isEmpty() ? MigrationCheck.plain(design, choice).failed() : answers.failed();
		failed.forEach(point -> remarks.add(Remark.error(CHECK, "%s", summary(failed, point))));
		new MigrationTargets(design, choice).hint().ifPresent(hint -> remarks.add(Remark.hint(HOST, "%s", hint)));
		return remarks;
	}

	private static String summary(List<MigrationPoint> failed, MigrationPoint point) {
		return failed.size() == 1 ? point.message() : "%d points do not hold. %s".formatted(failed.size(), point.message());
	}

	@Override
	public List<ModelEdit> edits(Answers answers, DesignModel design) {
		MigrationChoice choice = answers.choice();
		DesignModel present = DesignTrial.after(design, choice.remedies());
		MigrationCheck.plain(Topology.of(present.snapshot()), choice).failed().stream().findFirst().ifPresent(point -> {
			throw new IllegalArgumentException(point.message());
		});
		return MigrationEdits.of(design, choice);
	}

	@Override
	public Optional<ElementId> result(Answers answers) {
		return answers.choice().vms().stream().findFirst();
	}
}
