/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;

/**
 * A resource pool of a cluster.
 *
 * @param id         its id
 * @param cluster    the cluster
 * @param parent     the pool it is in; empty directly in the cluster
 * @param resources  shares, reservations and limits
 * @param expandable whether reservations may be taken from the parent
 */
public record ResourcePool(ElementId id, ElementId cluster, Optional<ElementId> parent, Resources resources, boolean expandable) {
}
