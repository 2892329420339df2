/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.vdcstudio.authoring.property.Category;
import org.vdcstudio.authoring.property.ElementProperties;
import org.vdcstudio.authoring.property.Property;

/** The properties of an element below their categories; properties of one name are the same, whichever element has them. */
final class PropertyTree implements ITreeContentProvider, IElementComparer {

	private List<Property> properties = List.of();

	@Override
	public void inputChanged(Viewer viewer, @Nullable Object before, @Nullable Object input) {
		properties = input instanceof ElementProperties element ? element.properties() : List.of();
	}

	@Override
	public Object[] getElements(@Nullable Object input) {
		return properties.stream().map(Property::category).distinct().toArray();
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return properties.stream().filter(property -> property.category() == parent).toArray();
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return element instanceof Property property ? property.category() : null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return element instanceof Category;
	}

	@Override
	public boolean equals(@Nullable Object one, @Nullable Object other) {
		return one instanceof Property first && other instanceof Property second ? first.feature().equals(second.feature())
				: Objects.equals(one, other);
	}

	@Override
	public int hashCode(@Nullable Object element) {
		return element instanceof Property property ? property.feature().hashCode() : Objects.hashCode(element);
	}
}
