/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

/**
 * A piece of a design to start from.
 *
 * @param name        what people type to find it
 * @param description what it makes, a phrase
 * @param element     the class of the element that it makes, for instance {@code EsxiHost}; it fits where such an element may
 *                    begin
 * @param text        a {@link Snippet}, indented by tabs
 */
public record Template(String name, String description, String element, String text) {
}
