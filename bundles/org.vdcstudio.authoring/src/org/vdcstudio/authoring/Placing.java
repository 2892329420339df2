/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/** Where new elements of a design go, and what names mean in its model. Used on the thread that owns the model. */
public final class Placing {

	private final DesignModel design;

	/** The places of a design. */
	public Placing(DesignModel design) {
		this.design = design;
	}

	/**
	 * Adds an element behind the last of its kind, in whichever file that is; the first of a kind goes behind the last of its
	 * concern in the datacenter, a datastore behind arrays for instance, and where there is none, to the end.
	 */
	public ModelEdit add(String label, DesignElement element) {
		Optional<EObject> alike = last(elements(), each -> each.eClass() == element.eClass());
		EObject container = alike.map(EObject::eContainer).orElseGet(this::home);
		Optional<EObject> behind = alike.or(() -> last(elements().filter(each -> each.eContainer() == container),
				each -> each.eClass().getEPackage() == element.eClass().getEPackage()));
		EReference feature = container instanceof Datacenter ? CorePackage.eINSTANCE.getDatacenter_Elements()
				: CorePackage.eINSTANCE.getDesignFile_Elements();
		return new ModelEdit.AddElement(label, container, feature, element, behind);
	}

	private static Optional<EObject> last(Stream<? extends EObject> elements, Predicate<EObject> wanted) {
		return elements.<EObject> map(each -> each).filter(wanted).reduce((one, other) -> other);
	}

	private EObject home() {
		DesignFile root = design.origins().root();
		@Nullable
		Datacenter datacenter = root.getDatacenter();
		return datacenter == null ? root : datacenter;
	}

	/** All elements that stand directly in the design, in the order of its files. */
	public Stream<DesignElement> elements() {
		return design.origins().files().stream().flatMap(file -> {
			@Nullable
			Datacenter datacenter = file.getDatacenter();
			List<DesignElement> inside = datacenter == null ? List.of() : datacenter.getElements();
			return Stream.concat(file.getElements().stream(), inside.stream());
		});
	}

	/** The object of the model with an id; empty when there is none of this type. */
	public <T extends EObject> Optional<T> find(ElementId id, Class<T> type) {
		return design.origins().find(id).filter(type::isInstance).map(type::cast);
	}

	/** The element that stands directly in the design and has a name; empty when there is none of this type. */
	public <T extends DesignElement> Optional<T> find(String name, Class<T> type) {
		return elements().filter(type::isInstance).map(type::cast).filter(each -> name.equals(each.getName())).findFirst();
	}

	/**
	 * Like {@link #find(String, Class)}, for what the answers have named.
	 *
	 * @throws IllegalArgumentException when it is not there any more
	 */
	public <T extends DesignElement> T get(String name, Class<T> type) {
		return find(name, type).orElseThrow(() -> new IllegalArgumentException("The design has no '%s' any more.".formatted(name)));
	}
}
