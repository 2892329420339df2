/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import org.eclipse.emf.common.util.URI;

/**
 * The address of an import in the text.
 *
 * @param offset where it starts, without its quotes
 * @param length how long it is
 * @param target the file it means
 */
public record ImportLink(int offset, int length, URI target) {
}
