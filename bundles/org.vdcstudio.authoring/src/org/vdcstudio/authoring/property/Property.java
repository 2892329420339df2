/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.property;

/**
 * A property of an element.
 *
 * @param feature     the name of the feature in the model
 * @param label       its name for people
 * @param category    the concern that it belongs to
 * @param description what it means, from the documentation of the model
 * @param text        its value, or its default when it has none; empty when nothing is known
 * @param isSet       whether the value is written in the design; if not, {@code text} is the default
 * @param required    whether the element must have it
 * @param kind        what may be done with it
 */
public record Property(String feature, String label, Category category, String description, String text, boolean isSet,
		boolean required, PropertyKind kind) {

	/** Whether somebody may give it another value here. */
	public boolean isEditable() {
		return !(kind instanceof PropertyKind.Fixed);
	}
}
