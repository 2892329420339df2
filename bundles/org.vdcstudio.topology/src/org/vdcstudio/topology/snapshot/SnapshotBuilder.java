/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.edit.SourceProblem;

/**
 * Turns a model into a snapshot.
 *
 * <p>
 * Any model is legal input: missing names, references to nothing, values that mean nothing, imports that are not loaded. What
 * is missing there is missing in the snapshot.
 */
public final class SnapshotBuilder {

	private SnapshotBuilder() {
	}

	/**
	 * Builds the snapshot of a design.
	 *
	 * @param root the file with the datacenter; its imports are followed as far as its resource set has them loaded
	 */
	public static DesignModel build(DesignFile root) {
		return build(root, List.of());
	}

	/**
	 * Builds the snapshot of a design of which it is known what its texts could not say.
	 *
	 * @param root     the file with the datacenter; its imports are followed as far as its resource set has them loaded
	 * @param problems what is wrong with the texts: an uplink that refers to nothing is taken for a NIC of which nothing is known
	 */
	public static DesignModel build(DesignFile root, List<SourceProblem> problems) {
		List<DesignFile> files = ImportedFiles.of(root);
		Names names = new Names(new MissingNics(problems));
		ContentsReader contents = new ContentsReader(names);
		files.forEach(file -> elementsOf(file).forEach(contents::prepare));
		for (DesignFile file : files) {
			for (DesignElement element : elementsOf(file)) {
				contents.read(element);
			}
		}
		@Nullable
		Datacenter datacenter = root.getDatacenter();
		DesignSnapshot snapshot = new DesignSnapshot(datacenter == null ? "" : Model.text(datacenter.getName()),
				datacenter == null ? Optional.empty() : Model.word(datacenter.getProfile()), contents.contents());
		return new DesignModel(snapshot, names.origins(root, files));
	}

	private static List<DesignElement> elementsOf(DesignFile file) {
		@Nullable
		Datacenter datacenter = file.getDatacenter();
		if (datacenter == null) {
			return file.getElements();
		}
		return file.getElements().isEmpty() ? datacenter.getElements()
				: Stream.concat(file.getElements().stream(), datacenter.getElements().stream()).toList();
	}
}
