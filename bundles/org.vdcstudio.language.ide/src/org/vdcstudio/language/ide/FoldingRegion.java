/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

/**
 * Text over several lines that can be folded to its first line.
 *
 * @param offset where it starts
 * @param length how long it is
 */
public record FoldingRegion(int offset, int length) {
}
