/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.vdcstudio.authoring.property.Property;
import org.vdcstudio.authoring.property.PropertyKind;
import org.vdcstudio.authoring.property.PropertyKind.Choice;
import org.vdcstudio.authoring.property.PropertyKind.Choices;
import org.vdcstudio.authoring.property.PropertyKind.Fixed;
import org.vdcstudio.authoring.property.PropertyKind.ManyWords;
import org.vdcstudio.authoring.property.PropertyKind.Words;

/** Offers the editor that fits a property. */
final class PropertyEditing extends EditingSupport {

	/** More than these are looked for by name, in a dialog. */
	private static final int MOST_IN_A_LIST = 40;

	private final Composite parent;
	private final BiConsumer<Property, List<String>> onChange;

	/** Editing in a tree; changes are told as the new values of a property. */
	PropertyEditing(TreeViewer viewer, BiConsumer<Property, List<String>> onChange) {
		super(viewer);
		parent = viewer.getTree();
		this.onChange = onChange;
	}

	@Override
	protected boolean canEdit(@Nullable Object element) {
		return element instanceof Property property && property.isEditable();
	}

	@Override
	protected @Nullable CellEditor getCellEditor(@Nullable Object element) {
		return element instanceof Property property ? editor(property, property.kind()) : null;
	}

	private @Nullable CellEditor editor(Property property, PropertyKind kind) {
		return switch (kind) {
			case Words words -> new WordsCellEditor(parent, words.type()::problem);
			case Choice choice when choice.options().size() > MOST_IN_A_LIST -> new DialogEditor(parent, shell -> ask(shell, property, choice));
			case Choice choice -> new ChoiceCellEditor(parent, options(choice));
			case Choices choices -> new DialogEditor(parent, shell -> ask(shell, property, choices));
			case ManyWords words -> new DialogEditor(parent, shell -> ask(shell, property, words));
			case Fixed fixed -> null;
		};
	}

	/** What may be left out is left out by choosing nothing. */
	private static List<String> options(Choice choice) {
		List<String> options = new ArrayList<>(choice.options());
		if (choice.optional()) {
			options.addFirst("");
		}
		return options;
	}

	private static Optional<List<String>> ask(Shell shell, Property property, Choice choice) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider());
		dialog.setTitle(property.label());
		dialog.setMessage("Name (? = any character, * = any text):");
		dialog.setElements(choice.options().toArray());
		dialog.setMultipleSelection(false);
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof String chosen ? Optional.of(List.of(chosen)) : Optional.empty();
	}

	private static Optional<List<String>> ask(Shell shell, Property property, Choices choices) {
		OrderedChoiceDialog dialog = new OrderedChoiceDialog(shell, property, choices);
		return dialog.open() == Window.OK ? Optional.of(dialog.chosen()) : Optional.empty();
	}

	private static Optional<List<String>> ask(Shell shell, Property property, ManyWords words) {
		LinesDialog dialog = new LinesDialog(shell, property, words);
		return dialog.open() == Window.OK ? Optional.of(dialog.values()) : Optional.empty();
	}

	@Override
	protected Object getValue(@Nullable Object element) {
		return element instanceof Property property ? value(property) : "";
	}

	private static Object value(Property property) {
		return switch (property.kind()) {
			case Choices choices -> choices.chosen();
			case ManyWords words -> words.values();
			default -> property.text();
		};
	}

	@Override
	protected void setValue(@Nullable Object element, @Nullable Object value) {
		if (element instanceof Property property && value != null && !value.equals(value(property))) {
			onChange.accept(property, values(value));
		}
	}

	private static List<String> values(Object value) {
		if (value instanceof List<?> several) {
			return several.stream().map(String::valueOf).toList();
		}
		String text = String.valueOf(value);
		return text.isEmpty() ? List.of() : List.of(text);
	}
}
