/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.trial;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** Answers what a design would be after some changes: they are made in a copy of its model, and the design stays as it is. */
public final class DesignTrial {

	private DesignTrial() {
	}

	/**
	 * The design after some remedies, each of which sees what the ones before it did. Costs a copy of the whole model; without
	 * remedies the design itself is returned.
	 */
	public static DesignModel after(DesignModel design, Collection<Remedy> remedies) {
		if (remedies.isEmpty()) {
			return design;
		}
		DesignModel present = SnapshotBuilder.build(copy(design));
		for (Remedy remedy : remedies) {
			List<ModelEdit> edits = remedy.in(present);
			if (!edits.isEmpty()) {
				edits.forEach(DesignTrial::make);
				present = SnapshotBuilder.build(present.origins().root());
			}
		}
		return present;
	}

	private static DesignFile copy(DesignModel design) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Collection<DesignFile> copies = copier.copyAll(design.origins().files());
		copier.copyReferences();
		ResourceSet resources = new ResourceSetImpl();
		int number = 0;
		for (DesignFile file : design.origins().files()) {
			@Nullable
			Resource resource = file.eResource();
			Resource target = new ResourceImpl(resource == null ? URI.createURI("trial:" + number) : resource.getURI());
			@Nullable
			EObject copied = copier.get(file);
			if (copied != null) {
				target.getContents().add(copied);
			}
			resources.getResources().add(target);
			number++;
		}
		return copies.iterator().next();
	}

	private static void make(ModelEdit edit) {
		switch (edit) {
		case ModelEdit.SetValue set -> set(set.element(), set.feature(), set.value());
		case ModelEdit.UnsetValue unset -> unset.element().eUnset(unset.feature());
		case ModelEdit.AddElement add -> put(add.container(), add.feature(), add.element());
		case ModelEdit.RemoveElement remove -> EcoreUtil.delete(remove.element(), true);
		case ModelEdit.MoveElement move -> put(move.container(), move.feature(), move.element());
		case ModelEdit.RenameElement rename -> rename.element().setName(rename.newName());
		}
	}

	private static void set(EObject element, EStructuralFeature feature, Object value) {
		Object typed = feature instanceof EAttribute attribute && value instanceof String text
				? EcoreUtil.createFromString(attribute.getEAttributeType(), text) : value;
		put(element, feature, typed);
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject element, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			((Collection<Object>) element.eGet(feature)).add(value);
		} else {
			element.eSet(feature, value);
		}
	}
}
