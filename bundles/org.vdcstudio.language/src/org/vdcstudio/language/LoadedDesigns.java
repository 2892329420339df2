/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.List;

/**
 * What a path holds.
 *
 * @param designs    the designs, in the order of their paths: every file with a datacenter, and every other file that
 *                   none of these imports, so that nothing is overlooked
 * @param unreadable files and directories in a directory that could not be read; those that a design imports are named there
 */
public record LoadedDesigns(List<LoadedDesign> designs, List<UnreadableFile> unreadable) {
}
