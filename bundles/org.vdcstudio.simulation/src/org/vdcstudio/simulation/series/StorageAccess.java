/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

/**
 * How a host got to its storage when that was not always as in the design: by how many paths to a datastore, or in how many
 * sessions of an iSCSI adapter. What is said of a host that does not run, or boots, means nothing.
 *
 * @param host     name of the host
 * @param element  name of the datastore or adapter
 * @param designed how many paths or sessions there are in the design
 * @param count    how many there were, in steps, from the start of the run
 */
public record StorageAccess(String host, String element, int designed, Series count) {
}
