/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.ide.OutlineItem;

/**
 * An element of a design in the explorer. It equals the same element in a later state of the text, so that it stays expanded and
 * selected. It deliberately is no resource and adapts to none: to delete an element must not delete the file.
 */
public final class DesignElementNode {

	private final IFile file;
	private final @Nullable DesignElementNode parent;
	private final OutlineItem item;
	private final List<DesignElementNode> children;

	DesignElementNode(IFile file, @Nullable DesignElementNode parent, OutlineItem item) {
		this.file = file;
		this.parent = parent;
		this.item = item;
		this.children = item.children().stream().map(child -> new DesignElementNode(file, this, child)).toList();
	}

	/** The file in which it stands. */
	public IFile file() {
		return file;
	}

	/** What contains it; null for what stands directly in the file. */
	@Nullable
	DesignElementNode parent() {
		return parent;
	}

	/** The element in the outline of the file. */
	public OutlineItem item() {
		return item;
	}

	List<DesignElementNode> children() {
		return children;
	}

	private String name() {
		return item.qualifiedName().isEmpty() ? item.label() : item.qualifiedName();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DesignElementNode node && file.equals(node.file) && item.kind().equals(node.item.kind())
				&& name().equals(node.name()) && Objects.equals(parent, node.parent);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file, item.kind(), name());
	}

	@Override
	public String toString() {
		return item.kind() + " " + name();
	}
}
