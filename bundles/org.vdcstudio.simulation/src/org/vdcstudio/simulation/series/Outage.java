/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

import java.util.Optional;

import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.simulation.kernel.SimTime;

/**
 * The scenario made something of the infrastructure fail.
 *
 * @param element name of what failed
 * @param mode    in what way
 * @param begin   when
 * @param end     when it was restored; empty when it was not
 */
public record Outage(String element, FailureMode mode, SimTime begin, Optional<SimTime> end) {
}
