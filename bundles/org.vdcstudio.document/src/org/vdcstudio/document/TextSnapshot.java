/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

/**
 * A text at one moment.
 *
 * @param content the whole text
 * @param stamp   names this state of the text; another state of the same text never has the same stamp
 */
public record TextSnapshot(String content, long stamp) {
}
